package org.empathyloop.exchange.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.exchange.release.ProgressFileService;
import org.jspecify.annotations.Nullable;

/** The numbers of a couple's progress as a file: what is in it, for whom, and the file. */
@Named
@ViewScoped
public class ExchangeNumbersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Tells nobody whose numbers these are. */
  private static final String FILE = "empathy-loop-numbers.csv";

  @Inject private transient CoupleService couples;
  @Inject private transient ProgressFileService files;

  private String couple = "";
  private Reader reader = Reader.THERAPIST;
  private @Nullable CoupleSummary summary;

  /** Reads the couple that the address names. */
  public void open() {
    summary = couples.summary(CoupleId.parse(couple));
  }

  /** Answers with the file. */
  public void download() throws IOException {
    String csv = files.numbers(CoupleId.parse(couple), reader);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType("text/csv");
    answer.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + FILE + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.getResponseOutputWriter().write(csv);
    faces.responseComplete();
  }

  public List<Reader> getReaders() {
    return List.of(Reader.THERAPIST, Reader.JOINT, Reader.PARTNER_A, Reader.PARTNER_B);
  }

  public Reader getReader() {
    return reader;
  }

  public void setReader(Reader reader) {
    this.reader = reader;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  public String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple == null ? "" : couple;
  }
}
