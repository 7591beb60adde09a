package org.empathyloop.note;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph is about: the headings of the couple template, in its order. Each stands in one
 * section and is usually meant for one audience; where that is not plain, the therapist chooses.
 */
public enum NoteTopic {
  ATTENDANCE(NoteSection.DATA, Audience.JOINT),
  FOCUS(NoteSection.DATA, Audience.JOINT),
  PARTNER_A(NoteSection.DATA, Audience.PARTNER_A),
  PARTNER_B(NoteSection.DATA, Audience.PARTNER_B),
  RESPONSE(NoteSection.DATA, Audience.JOINT),
  CYCLE(NoteSection.ASSESSMENT, Audience.JOINT),
  PROGRESS(NoteSection.ASSESSMENT, Audience.JOINT),
  RISK_A(NoteSection.ASSESSMENT, null),
  RISK_B(NoteSection.ASSESSMENT, null),
  THOUGHT(NoteSection.ASSESSMENT, Audience.CHART_ONLY),
  PRACTICE(NoteSection.PLAN, null),
  NEXT(NoteSection.PLAN, null),
  ADDENDUM(NoteSection.ADDENDUM, null);

  private final NoteSection section;
  private final @Nullable Audience usual;

  NoteTopic(NoteSection section, @Nullable Audience usual) {
    this.section = section;
    this.usual = usual;
  }

  public NoteSection section() {
    return section;
  }

  /** For whom it usually is; empty where the therapist must choose. */
  public Optional<Audience> usualAudience() {
    return Optional.ofNullable(usual);
  }

  /** Such as {@code partner-a}; its heading is {@code note.topic.partner-a}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The topic with this code.
   *
   * @throws EmpathyLoopException with {@link Fault#CODE_UNKNOWN}
   */
  public static NoteTopic of(String code) {
    return Arrays.stream(values())
        .filter(topic -> topic.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", "NoteTopic"));
  }

  /** The headings of a section, in the order of the template. */
  public static List<NoteTopic> of(NoteSection section) {
    return Arrays.stream(values()).filter(topic -> topic.section == section).toList();
  }
}
