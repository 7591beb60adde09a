package org.empathyloop.note;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
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

  /**
   * EL-NOTE-007: who may read it. A partner's risk is that partner's or nobody's; what one partner
   * said is never written for the other alone.
   */
  public Set<Audience> readers() {
    return switch (this) {
      case RISK_A -> EnumSet.of(Audience.PARTNER_A, Audience.CHART_ONLY);
      case RISK_B -> EnumSet.of(Audience.PARTNER_B, Audience.CHART_ONLY);
      case PARTNER_A -> EnumSet.of(Audience.JOINT, Audience.PARTNER_A, Audience.CHART_ONLY);
      case PARTNER_B -> EnumSet.of(Audience.JOINT, Audience.PARTNER_B, Audience.CHART_ONLY);
      case ATTENDANCE, FOCUS, RESPONSE, CYCLE, PROGRESS, THOUGHT, PRACTICE, NEXT, ADDENDUM ->
          EnumSet.allOf(Audience.class);
    };
  }

  /** Whose it is; empty where it is not one partner's. */
  public Optional<PartnerLetter> partner() {
    return switch (this) {
      case PARTNER_A, RISK_A -> Optional.of(PartnerLetter.A);
      case PARTNER_B, RISK_B -> Optional.of(PartnerLetter.B);
      case ATTENDANCE, FOCUS, RESPONSE, CYCLE, PROGRESS, THOUGHT, PRACTICE, NEXT, ADDENDUM ->
          Optional.empty();
    };
  }

  /** Such as {@code partner-a}: what stored notes and pages say. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Such as {@code topic-partner-a}: the code of the vocabulary, whose label is the heading. */
  public Code concept() {
    return new Code("topic-" + code());
  }

  /**
   * The topic with this code of the vocabulary.
   *
   * @throws EmpathyLoopException with {@link Fault#CODE_UNKNOWN}
   */
  public static NoteTopic of(Code concept) {
    return Arrays.stream(values())
        .filter(topic -> topic.concept().equals(concept))
        .findFirst()
        .orElseThrow(() -> new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", "NoteTopic"));
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
