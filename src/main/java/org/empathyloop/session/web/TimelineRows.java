package org.empathyloop.session.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.Finality;
import org.empathyloop.session.LoopMark;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** Puts the marks of a chart into lines, in the order of time. */
final class TimelineRows {
  private static final int MOST_ANSWERED = 40;

  private final TimelineChart chart;
  private final ChartLabels labels;
  private final Text text;
  private final Map<UUID, DetailedMoment> moments = new HashMap<>();

  TimelineRows(TimelineChart chart, ChartLabels labels) {
    this.chart = chart;
    this.labels = labels;
    this.text = labels.text();
    chart.moments().forEach(one -> moments.put(one.moment().id(), one));
  }

  /**
   * @param selected the mark that is being edited, null for none
   */
  List<TimelineRow> rows(@Nullable UUID selected) {
    List<TimelineRow> rows = new ArrayList<>();
    chart.moments().forEach(one -> rows.add(row(one, one.moment().id().equals(selected))));
    chart.loop().forEach(one -> rows.add(row(one, one.id().equals(selected))));
    chart.timeline().arousal().forEach(one -> rows.add(row(one, one.id().equals(selected))));
    rows.sort(Comparator.comparingLong(TimelineRow::offsetMs));
    return rows;
  }

  /** The moments that one can answer, the nearest first; remarks are answered by none. */
  List<Choice> earlierThan(ChartedMoment moment) {
    List<Choice> earlier = new ArrayList<>();
    for (DetailedMoment one : chart.moments()) {
      ChartedMoment other = one.moment();
      boolean before = other.offsetMs() <= moment.offsetMs();
      if (before && !other.id().equals(moment.id()) && !MomentMeaning.isRemark(other.code())) {
        earlier.add(0, new Choice(other.id().toString(), line(other)));
      }
    }
    boolean linked = earlier.stream().anyMatch(one -> one.value().equals(text(moment.answers())));
    List<Choice> nearest = new ArrayList<>(earlier.stream().limit(MOST_ANSWERED).toList());
    if (linked && nearest.stream().noneMatch(one -> one.value().equals(text(moment.answers())))) {
      earlier.stream()
          .filter(one -> one.value().equals(text(moment.answers())))
          .forEach(nearest::add);
    }
    return nearest;
  }

  /** When, what and who, such as {@code 12:03 Protest, R.} */
  String line(ChartedMoment moment) {
    return text.get(
        "session.question-line",
        Minutes.exact(moment.offsetMs()),
        labels.label(moment.code()),
        labels.name(moment.actor()));
  }

  private TimelineRow row(DetailedMoment detailed, boolean selected) {
    ChartedMoment moment = detailed.moment();
    PartnerLetter partner = moment.actor().partner().orElse(null);
    return new TimelineRow(
        moment.id().toString(),
        moment.offsetMs(),
        Minutes.exact(moment.offsetMs()),
        letter(partner),
        initial(partner),
        labels.name(moment.actor()),
        labels.label(moment.code()),
        labels.tone(moment.code()).text(),
        besides(detailed),
        detailed.words(),
        capture(moment.capture()),
        standing(detailed.finality(), detailed.edited()),
        selected);
  }

  private TimelineRow row(LoopMark mark, boolean selected) {
    return step(
        mark.id(),
        mark.offsetMs(),
        null,
        text.get("session.loop"),
        labels.label(mark.state().code()),
        selected);
  }

  private TimelineRow row(ArousalStep step, boolean selected) {
    String level = labels.label(new Code("ar" + step.level().level()));
    return step(
        step.id(),
        step.offsetMs(),
        step.partner(),
        labels.name(step.partner()),
        text.get("session.arousal-at", level),
        selected);
  }

  private TimelineRow step(
      UUID id,
      long offsetMs,
      @Nullable PartnerLetter partner,
      String who,
      String what,
      boolean selected) {
    return new TimelineRow(
        id.toString(),
        offsetMs,
        Minutes.exact(offsetMs),
        letter(partner),
        initial(partner),
        who,
        what,
        null,
        "",
        null,
        null,
        "",
        selected);
  }

  private String besides(DetailedMoment detailed) {
    ChartedMoment moment = detailed.moment();
    List<String> parts = new ArrayList<>();
    if (moment.feeling() != null) {
      parts.add(labels.label(moment.feeling()));
    }
    parts.add(text.get("session.strength-of", moment.strength()));
    if (moment.prompted()) {
      parts.add(text.get("session.guided"));
    }
    if (!detailed.channels().isEmpty()) {
      parts.add(
          detailed.channels().stream()
              .map(labels::label)
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    if (detailed.certainty() != null) {
      parts.add(text.get("session.certainty-" + MomentForm.text(detailed.certainty())));
    }
    DetailedMoment answered = moments.get(moment.answers());
    if (answered != null) {
      parts.add(text.get("session.answers-line", line(answered.moment())));
    }
    if (detailed.meaning() != null) {
      parts.add(text.get("session.meaning-line", detailed.meaning()));
    }
    return String.join(" · ", parts);
  }

  String capture(Capture capture) {
    return labels.label(capture.code());
  }

  private String standing(Finality finality, boolean edited) {
    return switch (finality) {
      case FINAL -> edited ? text.get("session.standing-edited") : "";
      case AMENDED -> text.get("session.standing-amended");
      case CORRECTED -> text.get("session.standing-corrected");
    };
  }

  private static @Nullable String letter(@Nullable PartnerLetter partner) {
    return partner == null ? null : partner.code().value();
  }

  private @Nullable String initial(@Nullable PartnerLetter partner) {
    return partner == null ? null : labels.name(partner).substring(0, 1);
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
