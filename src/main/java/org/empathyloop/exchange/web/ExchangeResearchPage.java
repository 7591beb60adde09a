package org.empathyloop.exchange.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.exchange.coding.ResearchFiles;
import org.empathyloop.exchange.coding.ResearchFormat;
import org.empathyloop.exchange.coding.ResearchPurpose;
import org.empathyloop.exchange.coding.ResearchService;
import org.empathyloop.exchange.coding.WriteResearch;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.jspecify.annotations.Nullable;

/** De-identified files for research: of one couple, or of all one's own. */
@Named
@ViewScoped
public class ExchangeResearchPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient ResearchService research;
  @Inject private transient ResearchFiles files;
  @Inject private transient CoupleService couples;
  @Inject private transient Look look;

  private @Nullable String couple;
  private @Nullable CoupleSummary summary;
  private int count;
  private List<String> formats = new ArrayList<>(List.of(ResearchFormat.CSV.key()));
  private @Nullable String purpose;
  private boolean confirmed;

  public void open() {
    if (couple == null) {
      count = research.countCouples();
    } else {
      summary = couples.summary(CoupleId.parse(couple));
      count = 1;
    }
  }

  /** Answers with the files in a zip. */
  public void download() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    var file = new FileAnswer(faces.getExternalContext(), "research.zip", "application/zip");
    WriteResearch wanted = new WriteResearch(chosenFormats(), chosenPurpose(), confirmed);
    String explanation = text().get("exchange.research-readme");
    CoupleSummary of = summary;
    if (of == null) {
      files.writeCaseload(wanted, explanation, file);
    } else {
      files.write(of.id(), wanted, explanation, file);
    }
    file.flush();
    faces.responseComplete();
  }

  private Set<ResearchFormat> chosenFormats() {
    return Arrays.stream(ResearchFormat.values())
        .filter(format -> formats.contains(format.key()))
        .collect(Collectors.toSet());
  }

  private ResearchPurpose chosenPurpose() {
    return Arrays.stream(ResearchPurpose.values())
        .filter(one -> one.key().equals(purpose))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.RESEARCH_UNCONFIRMED));
  }

  public List<Choice> getAllFormats() {
    return Arrays.stream(ResearchFormat.values())
        .map(one -> new Choice(one.key(), text().get("exchange.research-format-" + one.key())))
        .toList();
  }

  public List<Choice> getPurposes() {
    return Arrays.stream(ResearchPurpose.values())
        .map(one -> new Choice(one.key(), text().get("exchange.research-purpose-" + one.key())))
        .toList();
  }

  /** Whether so few couples are in it that somebody may recognise them. */
  public boolean isFew() {
    return count < ResearchService.FEW;
  }

  public int getCount() {
    return count;
  }

  public @Nullable CoupleSummary getSummary() {
    return summary;
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  public List<String> getFormats() {
    return formats;
  }

  public void setFormats(List<String> formats) {
    this.formats = formats;
  }

  public @Nullable String getPurpose() {
    return purpose;
  }

  public void setPurpose(@Nullable String purpose) {
    this.purpose = purpose;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}
