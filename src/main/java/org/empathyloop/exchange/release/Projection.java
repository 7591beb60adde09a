package org.empathyloop.exchange.release;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleaseItem.Attended;
import org.empathyloop.exchange.release.ReleaseItem.Cycled;
import org.empathyloop.exchange.release.ReleaseItem.Rated;
import org.empathyloop.exchange.release.ReleaseItem.Showed;
import org.empathyloop.exchange.release.ReleaseItem.Told;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-REL-001: the resources for one partner's chart. Every one has that partner's Patient as its
 * subject; none points to the couple, the other partner or a record by the id that it has here.
 */
final class Projection {
  private final PartnerPart part;
  private final CodeBook codes;
  private final Text text;
  private final ZoneId zone;

  /**
   * @param zone of the practice, for dates in titles
   */
  Projection(PartnerPart part, CodeBook codes, ZoneId zone) {
    this.part = part;
    this.codes = codes;
    this.text = Text.of(part.language());
    this.zone = zone;
  }

  /** The session, and what was seen, aimed at and rated in it, as far as it was released. */
  List<Projected> clinical(ChartFrame chart) {
    List<Projected> projected = new ArrayList<>();
    var session = new SessionProjection(chart, part.session());
    var goals = new GoalProjection(chart, part.session());
    part.of(Attended.class)
        .forEach(one -> projected.add(session.encounter(text.get("exchange.release-session"))));
    part.of(Showed.class).forEach(one -> projected.add(session.moment(one)));
    part.of(Cycled.class).forEach(one -> projected.add(session.cycle(one.episode())));
    part.of(Aimed.class).forEach(one -> projected.add(goals.goal(one.goal())));
    part.of(Rated.class).forEach(one -> projected.add(goals.rating(one.goal(), one.rating())));
    return projected;
  }

  /** Our name of the session. */
  String session() {
    return SessionProjection.record(part.session());
  }

  /** The note with its addenda as one text. */
  NoteProjection note(ChartFrame chart) {
    return new NoteProjection(
        chart, part.session(), text(part.of(Told.class)), title("exchange.release-title"));
  }

  /**
   * The note and each addendum as a document of its own, with what was released of it; one of which
   * nothing was released is not there.
   */
  List<Projected> notes(ChartFrame chart, SentBefore earlier) {
    Map<NoteId, List<Told>> told =
        part.of(Told.class).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.note().id(), LinkedHashMap::new, Collectors.toList()));
    Map<NoteId, String> records = new HashMap<>();
    List<Projected> projected = new ArrayList<>();
    for (List<Told> ofNote : told.values()) {
      NoteSnapshot note = ofNote.get(0).note();
      NoteId appends = note.appends();
      String title =
          title(appends == null ? "exchange.release-title" : "exchange.release-addendum");
      Projected one =
          new NoteProjection(chart, part.session(), text(ofNote), title)
              .documentReference(
                  note,
                  appends == null ? Optional.empty() : Optional.ofNullable(records.get(appends)),
                  earlier);
      records.put(note.id(), one.record());
      projected.add(one);
    }
    return projected;
  }

  /** Whether something was added to the note after it was signed. */
  boolean isAmended() {
    return part.of(Told.class).stream().anyMatch(told -> told.note().appends() != null);
  }

  private String title(String key) {
    DateTimeFormatter date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(part.language())
            .withZone(zone);
    return text.get(key, date.format(part.session().startedAt()));
  }

  String heading(String name) {
    return text.get("exchange.release-" + name);
  }

  private NoteText text(List<Told> told) {
    return new NoteText(told, part.partner(), text, codes);
  }
}
