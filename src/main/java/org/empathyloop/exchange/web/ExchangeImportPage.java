package org.empathyloop.exchange.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.exchange.coding.CodedName;
import org.empathyloop.exchange.coding.CodedObservation;
import org.empathyloop.exchange.coding.CodingFile;
import org.empathyloop.exchange.coding.CodingImportService;
import org.empathyloop.exchange.coding.CodingMap;
import org.empathyloop.exchange.coding.CodingPlan;
import org.empathyloop.exchange.coding.Counterpart;
import org.empathyloop.exchange.coding.LeftRow;
import org.empathyloop.exchange.coding.TakeCoding;
import org.empathyloop.exchange.coding.TakenCoding;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Takes a coded file into a couple's chart in three steps: read it, say what its words mean, look
 * at what becomes of its rows and store them.
 */
@Named
@ViewScoped
public class ExchangeImportPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 12;

  @Inject private transient CodingImportService imports;
  @Inject private transient CoupleService couples;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;
  @Inject private transient ZoneId zone;

  private @Nullable String couple;
  private @Nullable CoupleSummary summary;
  private transient @Nullable Part file;
  private @Nullable CodingFile read;
  private String fingerprint = "";
  private int chosen;
  private List<WordRow> words = List.of();
  private @Nullable LocalDate day;
  private @Nullable String time;
  private @Nullable CodingMap map;
  private @Nullable LocalDateTime startedAt;
  private @Nullable CodingPreview preview;
  private @Nullable String session;
  private boolean takenBefore;
  private final Set<Integer> stored = new HashSet<>();

  public void open() {
    summary = couples.summary(CoupleId.parse(couple == null ? "" : couple));
  }

  /** Reads the file that was chosen; the one read before is forgotten. */
  public void readFile() throws IOException {
    forget();
    ReadUpload upload = ReadUpload.of(file);
    read = upload.file();
    fingerprint = upload.fingerprint();
    choose(0);
  }

  private void forget() {
    forgetFile();
    session = null;
  }

  private void forgetFile() {
    read = null;
    words = List.of();
    preview = null;
    map = null;
    stored.clear();
  }

  /** Turns to another observation of the file. */
  public void chooseAnother() {
    choose(chosen);
  }

  private void choose(int index) {
    chosen = index;
    preview = null;
    session = null;
    CodedObservation observation = observation();
    LocalDateTime held = observation.heldAt();
    day = held == null ? null : held.toLocalDate();
    time = held == null ? null : held.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    Map<CodedName, Integer> found = CodingMap.wordsOf(observation);
    Map<CodedName, Counterpart> proposed = imports.propose(shown().id(), found.keySet());
    words =
        found.entrySet().stream()
            .map(
                word ->
                    new WordRow(
                        word.getKey(),
                        word.getValue(),
                        Optional.ofNullable(proposed.get(word.getKey()))
                            .map(Counterpart::text)
                            .orElse(null)))
            .sorted((one, other) -> Integer.compare(other.getCount(), one.getCount()))
            .toList();
  }

  /** Works out what becomes of each row; nothing is stored. */
  public void lookAhead() {
    LocalDate on = day;
    if (on == null) {
      throw new EmpathyLoopException(Fault.CODING_TIME_MISSING);
    }
    startedAt = LocalDateTime.of(on, clock());
    map = chosenMap();
    CodingPlan plan = CodingPlan.of(observation(), map);
    session = null;
    preview = CodingPreview.of(observation(), plan, first(plan));
  }

  private LocalTime clock() {
    String at = time;
    if (at == null || !at.matches("\\d{2}:\\d{2}(:\\d{2})?")) {
      throw new EmpathyLoopException(Fault.CODING_TIME_MISSING);
    }
    return LocalTime.parse(at);
  }

  private CodingMap chosenMap() {
    Map<CodedName, Counterpart> counterparts = new HashMap<>();
    for (WordRow row : words) {
      String text = row.getCounterpart();
      Counterpart counterpart =
          Optional.ofNullable(text)
              .flatMap(chosenText -> Counterpart.read(chosenText, row.word(), codes))
              .orElseThrow(() -> new EmpathyLoopException(Fault.CODING_UNMAPPED));
      counterparts.put(row.word(), counterpart);
    }
    return new CodingMap(counterparts);
  }

  private List<TakenRow> first(CodingPlan plan) {
    Counterparts called = counterparts();
    return plan.first(FIRST).stream()
        .map(
            taken ->
                new TakenRow(
                    taken.event().row(),
                    RecordingTime.of(taken.event().startMs()),
                    called.called(taken.actor()),
                    called.called(taken.as())))
        .toList();
  }

  /** Stores what the preview shows; the file is forgotten with its last observation. */
  public void take() {
    TakenCoding taken =
        imports.take(
            new TakeCoding(
                shown().id(),
                fingerprint,
                observation(),
                Objects.requireNonNull(map),
                Objects.requireNonNull(startedAt).atZone(zone).toInstant()));
    session = taken.session().value().toString();
    takenBefore = !taken.isNew();
    preview = null;
    stored.add(chosen);
    if (stored.size() == Objects.requireNonNull(read).observations().size()) {
      forgetFile();
    }
  }

  /** Answers with all rows that are not taken, as a file. */
  public void downloadLeft() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    Writer into =
        new OutputStreamWriter(
            new FileAnswer(answer, "rows-not-taken.csv", "text/csv"), StandardCharsets.UTF_8);
    into.write("row,reason\r\n");
    for (LeftRow row : Objects.requireNonNull(preview).left()) {
      into.write(row.row() + "," + row.why().key() + "\r\n");
    }
    into.flush();
    faces.responseComplete();
  }

  private CodedObservation observation() {
    return Objects.requireNonNull(read).observations().get(chosen);
  }

  private Counterparts counterparts() {
    return new Counterparts(codes, look.getLocale(), shown());
  }

  private CoupleSummary shown() {
    return Objects.requireNonNull(summary);
  }

  public CoupleSummary getSummary() {
    return shown();
  }

  public boolean isRead() {
    return read != null;
  }

  /** Key of the kind of file that was read. */
  public String getFormat() {
    return Objects.requireNonNull(read).format().key();
  }

  public CodedObservation getObservation() {
    return observation();
  }

  /** The observations of the file, each with how many rows it has. */
  public List<Choice> getObservations() {
    List<Choice> choices = new ArrayList<>();
    for (CodedObservation one : Objects.requireNonNull(read).observations()) {
      String name = one.name().isEmpty() ? text().get("exchange.import-unnamed") : one.name();
      choices.add(
          new Choice(
              Integer.toString(choices.size()),
              text().get("exchange.import-observation-rows", name, one.rows())));
    }
    return choices;
  }

  public List<WordRow> words(String of) {
    return words.stream().filter(row -> row.word().of().key().equals(of)).toList();
  }

  public List<SelectItem> choices(String of) {
    return counterparts().choices(CodedName.Of.valueOf(of.toUpperCase(Locale.ROOT)));
  }

  /** How many words have no counterpart yet. */
  public long getUnmapped() {
    return words.stream().filter(row -> row.getCounterpart() == null).count();
  }

  public @Nullable CodingPreview getPreview() {
    return preview;
  }

  /** The session that was stored last; null before. */
  public @Nullable String getStored() {
    return session;
  }

  public boolean isTakenBefore() {
    return takenBefore;
  }

  public String getLength() {
    CodedObservation one = observation();
    Long said = one.lengthMs();
    return RecordingTime.of(said == null ? one.lastMs() : said);
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getChosen() {
    return Integer.toString(chosen);
  }

  public void setChosen(String chosen) {
    this.chosen = Integer.parseInt(chosen);
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public @Nullable String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }
}
