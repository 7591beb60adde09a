package org.empathyloop.session.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.MadeEdit;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Puts the edits of a chart into lines, the latest first. */
final class TimelineHistory {
  private final TimelineChart chart;
  private final ChartLabels labels;
  private final Text text;
  private final Function<PractitionerId, String> names;
  private final DateTimeFormatter times;
  private final Map<UUID, DetailedMoment> moments = new HashMap<>();
  private final Map<UUID, MadeEdit> edits = new HashMap<>();

  /**
   * @param names what those who work here are called
   */
  TimelineHistory(
      TimelineChart chart,
      ChartLabels labels,
      Function<PractitionerId, String> names,
      Locale locale,
      ZoneId zone) {
    this.chart = chart;
    this.labels = labels;
    this.text = labels.text();
    this.names = names;
    this.times =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(zone);
    chart.moments().forEach(one -> moments.put(one.moment().id(), one));
    chart.edits().forEach(one -> edits.put(one.id(), one));
  }

  List<EditRow> rows() {
    List<EditRow> rows = new ArrayList<>();
    for (MadeEdit edit : chart.edits()) {
      rows.add(
          new EditRow(
              what(edit),
              names.apply(edit.by()),
              times.format(edit.at()),
              edit.reason(),
              edit.undone()));
    }
    Collections.reverse(rows);
    return rows;
  }

  /** What the edit with this id did; null for none. */
  @Nullable String what(@Nullable UUID edit) {
    MadeEdit made = edit == null ? null : edits.get(edit);
    return made == null ? null : what(made);
  }

  private String what(MadeEdit edit) {
    return switch (edit.kind()) {
      case REVISE -> text.get("session.edit-revised", mark(edit.target()), parts(edit));
      case STRIKE -> text.get("session.edit-struck", mark(edit.target()));
      case SPLIT, PRESS -> text.get("session.edit-added", added(edit));
      case STATE, AROUSAL -> text.get("session.edit-added-step", Minutes.exact(edit.offsetMs()));
      case UNDO -> text.get("session.edit-undid", target(edit));
      case REDO -> text.get("session.edit-redid", target(edit));
      case ANSWER -> text.get("session.edit-answered", added(edit));
      case RESUME -> text.get("session.edit-ended-pause", Minutes.exact(edit.offsetMs()));
      case STRENGTH, REFINE, WORDS, PAUSE ->
          throw new IllegalStateException("no edit is a " + edit.kind());
    };
  }

  private String target(MadeEdit turn) {
    MadeEdit edit = turn.target() == null ? null : edits.get(turn.target());
    return edit == null ? "" : what(edit);
  }

  private String added(MadeEdit edit) {
    String code = edit.code() == null ? "" : labels.label(edit.code());
    return Minutes.exact(edit.offsetMs()) + " " + code;
  }

  /** As it stands now; what was struck out has no line of its own any more. */
  private String mark(@Nullable UUID id) {
    DetailedMoment moment = id == null ? null : moments.get(id);
    return moment == null
        ? text.get("session.a-mark")
        : Minutes.exact(moment.moment().offsetMs()) + " " + labels.label(moment.moment().code());
  }

  private String parts(MadeEdit edit) {
    return edit.parts().stream()
        .sorted()
        .map(part -> text.get("session.part-" + part.text()))
        .collect(Collectors.joining(", "));
  }
}
