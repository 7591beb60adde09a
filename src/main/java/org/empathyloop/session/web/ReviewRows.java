package org.empathyloop.session.web;

import java.util.List;
import java.util.function.Function;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.Mismatch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PracticeUse;
import org.empathyloop.session.SessionReview;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Puts what the wrap-up looks at once more into lines. */
final class ReviewRows {
  private final Text text;
  private final Function<MomentActor, String> name;
  private final Function<Code, String> label;

  ReviewRows(Text text, Function<MomentActor, String> name, Function<Code, String> label) {
    this.text = text;
    this.name = name;
    this.label = label;
  }

  List<WordsForm> wordsToCome(SessionReview review) {
    return review.wordsToCome().stream()
        .map(moment -> new WordsForm(moment.id().toString(), line(moment)))
        .toList();
  }

  List<ReadingRow> practices(SessionReview review) {
    return review.practices().stream().map(this::practice).toList();
  }

  List<ReadingRow> mismatches(SessionReview review) {
    return review.mismatches().stream().map(this::mismatch).toList();
  }

  private ReadingRow practice(PracticeUse use) {
    String kind = use.practice().prompted() ? "session.guided" : "session.spontaneous";
    String levels = text.get("session.levels", level(use.before()), level(use.after()));
    return row(use.practice(), text.get(kind), levels);
  }

  private ReadingRow mismatch(Mismatch mismatch) {
    Long after = mismatch.resolvedAfterMs();
    String resolved =
        after == null
            ? text.get("session.unresolved")
            : text.get("session.resolved-after", Minutes.of(after));
    return row(mismatch.mark(), "", resolved);
  }

  private ReadingRow row(ChartedMoment moment, String kind, String reading) {
    return new ReadingRow(
        Minutes.of(moment.offsetMs()),
        name.apply(moment.actor()),
        label.apply(moment.code()),
        kind,
        reading);
  }

  private String level(@Nullable Arousal arousal) {
    return arousal == null
        ? text.get("session.not-charted")
        : label.apply(new Code("ar" + arousal.level()));
  }

  private String line(ChartedMoment moment) {
    return text.get(
        "session.question-line",
        Minutes.of(moment.offsetMs()),
        label.apply(moment.code()),
        name.apply(moment.actor()));
  }
}
