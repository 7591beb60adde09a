package org.empathyloop.session.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.empathyloop.session.PadKey;
import org.empathyloop.session.PadKeys;
import org.empathyloop.session.PadLayout;
import org.empathyloop.session.PadRow;
import org.empathyloop.session.PadSettings;
import org.empathyloop.session.PadSettingsService;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/**
 * The shell of the charting pad: keys, questions and words, the same for every session and without
 * anything of a client, because the browser keeps it for a reload without network.
 */
@Named
@RequestScoped
public class SessionChartPage {
  private static final String FLOODED_TO_FLAT = "43210";

  @Inject private PadSettingsService pads;
  @Inject private CodeBook codes;
  @Inject private Look look;

  private List<PadKey> keys = List.of();
  private List<Code> touched = List.of();

  @SuppressWarnings("NullAway.Init") // by layOut
  private PadLayout layout;

  @SuppressWarnings("NullAway.Init") // by layOut
  private PadLabels labels;

  @SuppressWarnings("NullAway.Init") // by layOut
  private PadSettings settings;

  @PostConstruct
  void layOut() {
    labels = new PadLabels(codes, look.getLocale());
    settings = pads.mine();
    layout = new PadLayout(codes, settings);
    keys = layout.partnerKeys();
    touched = layout.touched();
  }

  /** For the left hand, row by row. */
  public List<KeyRow> getLeftKeys() {
    return keys.stream().map(key -> row(key, key.leftPlace())).toList();
  }

  /** For the right hand: the same rows, mirrored. */
  public List<KeyRow> getRightKeys() {
    List<KeyRow> mirrored = new ArrayList<>();
    for (PadRow padRow : PadRow.values()) {
      List<KeyRow> row = new ArrayList<>();
      keys.stream()
          .filter(key -> key.row() == padRow)
          .forEach(k -> row.add(row(k, k.rightPlace())));
      Collections.reverse(row);
      mirrored.addAll(row);
    }
    return mirrored;
  }

  /** Beside the keys, for touch alone. */
  public List<ChoiceRow> getTouched() {
    return touched.stream().map(labels::choice).toList();
  }

  public boolean isStarter() {
    return settings.starter();
  }

  /** Where a key of the room is. */
  public String place(String code) {
    return settings.keys().place(code);
  }

  /** What is printed there. */
  public String cap(String code) {
    return PadKeys.printed(place(code));
  }

  /** The finer codes offered after a press, a key at a time. */
  public List<FinerRow> getFiner() {
    List<FinerRow> finer = new ArrayList<>();
    Stream.concat(keys.stream().map(PadKey::code), touched.stream())
        .filter(code -> !layout.finer(code).isEmpty())
        .forEach(
            code ->
                finer.add(
                    finer(code, PadLayout.feels(code) ? "feeling" : "code", layout.finer(code))));
    finer.add(finer(new Code("t-step"), "code", layout.therapistSteps()));
    return finer;
  }

  public List<ChoiceRow> getLoopStates() {
    return choices("loop-strip");
  }

  public List<ChoiceRow> getEchoAnswers() {
    return choices("echo-answer");
  }

  public List<ChoiceRow> getShiftAnswers() {
    return choices("shift-answer");
  }

  /** Highest first, as the ladder stands. */
  public List<ChoiceRow> getRungs() {
    return FLOODED_TO_FLAT
        .chars()
        .mapToObj(digit -> labels.choice(new Code("ar" + Character.toString(digit))))
        .toList();
  }

  /** What a key or mark is called on the pad. */
  public String called(String code) {
    return labels.called(new Code(code));
  }

  private FinerRow finer(Code code, String part, List<Code> choices) {
    return new FinerRow(code.value(), part, choices.stream().map(labels::choice).toList());
  }

  private List<ChoiceRow> choices(String axis) {
    return codes.axis(axis).stream().map(concept -> labels.choice(concept.code())).toList();
  }

  private KeyRow row(PadKey key, String place) {
    String code = key.code().value();
    boolean bump = place.equals("KeyF") || place.equals("KeyJ");
    return new KeyRow(
        place,
        code,
        called(code),
        Tone.of(key.row()).text(),
        PadLayout.rung(key.code()),
        labels.meaning(key.code()),
        bump);
  }
}
