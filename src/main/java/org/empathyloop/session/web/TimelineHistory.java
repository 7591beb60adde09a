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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.Certainty;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MadeEdit;
import org.empathyloop.session.MarkTold;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Part;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.Code;
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
  private final List<EditRow> rows = new ArrayList<>();

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
    if (rows.isEmpty()) {
      rows.addAll(read());
    }
    return rows;
  }

  private List<EditRow> read() {
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
      case REVISE -> text.get("session.edit-revised", mark(edit), changes(edit));
      case STRIKE -> text.get("session.edit-struck", mark(edit));
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

  /** The mark as it stood when the edit came, such as {@code 1:00 Looks away, R.} */
  private String mark(MadeEdit edit) {
    MarkTold before = Objects.requireNonNull(edit.before());
    return Stream.of(Part.TIME, Part.CODE, Part.STATE, Part.LEVEL, Part.ACTOR)
        .flatMap(part -> before.value(part).stream())
        .map(this::words)
        .collect(Collectors.joining(" "));
  }

  /** Each part that was changed, with what stood there and what stands there now. */
  private String changes(MadeEdit edit) {
    MarkTold before = Objects.requireNonNull(edit.before());
    MarkTold after = Objects.requireNonNull(edit.after());
    return edit.parts().stream()
        .sorted()
        .map(
            part ->
                text.get(
                    "session.edit-part",
                    text.get("session.part-" + part.text()),
                    told(before, part),
                    told(after, part)))
        .collect(Collectors.joining("; "));
  }

  private String told(MarkTold mark, Part part) {
    return mark.value(part)
        .map(value -> part == Part.STRENGTH ? text.get("session.strength-" + value) : words(value))
        .orElseGet(() -> text.get("session.edit-nothing"));
  }

  private String words(Object value) {
    if (value instanceof Long offsetMs) {
      return Minutes.exact(offsetMs);
    } else if (value instanceof MomentActor actor) {
      return labels.name(actor);
    } else if (value instanceof Code code) {
      return labels.label(code);
    } else if (value instanceof LoopState state) {
      return labels.label(state.code());
    } else if (value instanceof Arousal level) {
      return text.get("session.arousal-at", labels.label(new Code("ar" + level.level())));
    } else if (value instanceof Certainty certainty) {
      return text.get("session.certainty-" + MomentForm.text(certainty));
    } else if (value instanceof Boolean prompted) {
      return text.get(prompted ? "session.guided" : "session.spontaneous");
    } else if (value instanceof Set<?> codes) {
      return codes.stream().map(this::words).sorted().collect(Collectors.joining(", "));
    } else if (value instanceof UUID answered) {
      return answered(answered);
    }
    return text.get("session.edit-quoted", value);
  }

  /** As it stands now; what was struck out has no line of its own any more. */
  private String answered(UUID id) {
    DetailedMoment moment = moments.get(id);
    return moment == null
        ? text.get("session.a-mark")
        : Minutes.exact(moment.moment().offsetMs()) + " " + labels.label(moment.moment().code());
  }
}
