package org.empathyloop.exchange.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.exchange.coding.CodingExportService;
import org.empathyloop.exchange.coding.WrittenFormat;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One charted session as a file for another coding tool. */
@Named
@ViewScoped
public class ExchangeCodedPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CodingExportService files;
  @Inject private transient SessionService sessions;
  @Inject private transient CoupleService couples;

  private @Nullable String session;
  private @Nullable SessionSummary summary;
  private @Nullable CoupleSummary couple;

  public void open() {
    summary = sessions.summary(new SessionId(Ids.parse(session == null ? "" : session)));
    couple = couples.summary(summary.couple());
  }

  /** Answers with the session as a file. */
  public void download(WrittenFormat format) throws IOException {
    byte[] written = files.write(getSummary().id(), format);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    var file = new FileAnswer(answer, "session." + format.ending(), format.type());
    file.write(written);
    file.flush();
    faces.responseComplete();
  }

  public List<WrittenFormat> getFormats() {
    return List.of(WrittenFormat.values());
  }

  public SessionSummary getSummary() {
    return Objects.requireNonNull(summary);
  }

  public CoupleSummary getCouple() {
    return Objects.requireNonNull(couple);
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }
}
