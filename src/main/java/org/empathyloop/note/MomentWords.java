package org.empathyloop.note;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.empathyloop.vocabulary.Language;

/**
 * Says a charted moment in observable words: what the therapist observed, what a partner reported
 * or said, how somebody appeared; never what somebody is.
 *
 * @param words that were charted with moments, by the moment's id
 */
record MomentWords(CodeBook codes, Language language, Map<UUID, String> words) {
  private static final long MINUTE_MS = 60_000;
  private static final long SECOND_MS = 1_000;

  /** What a partner tells of the own inside. */
  private static final Set<Code> TOLD = Set.of(new Code("disclose"), new Code("r-disclose"));

  MomentWords {
    words = Map.copyOf(words);
  }

  Text text() {
    return Text.of(Locale.forLanguageTag(language.tag()));
  }

  /** A plain sentence with {A} and {B}, such as an inserted moment becomes. */
  String sentence(ChartedMoment moment) {
    String who = who(moment.actor());
    String what = label(moment);
    String told = words.getOrDefault(moment.id(), "");
    String sentence;
    if (isReport(moment)) {
      sentence = text().get("note.sentence.reported", who, feeling(moment));
    } else if (moment.actor() == MomentActor.THERAPIST) {
      sentence = text().get("note.sentence.therapist", what);
    } else {
      sentence = text().get("note.sentence.observed", who, what);
    }
    if (moment.feeling() != null && !isReport(moment)) {
      sentence += " " + text().get("note.sentence.appeared", who, feeling(moment));
    }
    if (!told.isEmpty()) {
      sentence += " " + text().get("note.sentence.said", who, told);
    }
    return isRecalled(moment) ? sentence + " " + text().get("note.sentence.recalled") : sentence;
  }

  /** What was charted, in a few words: the label, the feeling and what was said. */
  String brief(ChartedMoment moment) {
    StringBuilder brief = new StringBuilder(label(moment));
    if (moment.feeling() != null) {
      brief.append(": ").append(feeling(moment));
    }
    String said = words.get(moment.id());
    if (said != null) {
      brief.append(" “").append(said).append('”');
    }
    return isRecalled(moment)
        ? text().get("note.brief-recalled", brief.toString())
        : brief.toString();
  }

  /** Such as "Looks away (22:16, recalled)". */
  String item(String what, ChartedMoment moment) {
    return text()
        .get(
            isRecalled(moment) ? "note.item-recalled" : "note.item", what, time(moment.offsetMs()));
  }

  String label(ChartedMoment moment) {
    return concept(moment.code()).label(locale());
  }

  String feeling(ChartedMoment moment) {
    Code felt = moment.feeling() == null ? moment.code() : moment.feeling();
    return concept(felt).label(locale());
  }

  /** Whether a partner told of a feeling, so that "reported" is the word. */
  boolean isReport(ChartedMoment moment) {
    boolean partner = moment.actor().partner().isPresent();
    boolean told = TOLD.contains(moment.code()) && moment.feeling() != null;
    return partner && (told || concept(moment.code()).axis().equals("affect"));
  }

  /** By the therapist, or by a partner who told of it: its time was not observed. */
  static boolean isRecalled(ChartedMoment moment) {
    return !moment.capture().timed();
  }

  /** Minutes and seconds on the session clock, such as 22:16. */
  static String time(long offsetMs) {
    return "%d:%02d".formatted(offsetMs / MINUTE_MS, offsetMs % MINUTE_MS / SECOND_MS);
  }

  String who(MomentActor actor) {
    return switch (actor) {
      case A -> Prose.token(PartnerLetter.A);
      case B -> Prose.token(PartnerLetter.B);
      case DYAD -> text().get("note.both");
      case THERAPIST -> text().get("note.therapist");
    };
  }

  private Concept concept(Code code) {
    return codes.concept(code);
  }

  private Locale locale() {
    return text().locale();
  }

  /** Words of clients stay out of logs. */
  @Override
  public String toString() {
    return "MomentWords[" + language + "]";
  }
}
