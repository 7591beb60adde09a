package org.empathyloop.exchange.release;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleaseItem.Attended;
import org.empathyloop.exchange.release.ReleaseItem.Cycled;
import org.empathyloop.exchange.release.ReleaseItem.Rated;
import org.empathyloop.exchange.release.ReleaseItem.Showed;
import org.empathyloop.exchange.release.ReleaseItem.Told;
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
    part.of(Showed.class).forEach(one -> projected.add(session.moment(one.moment())));
    part.of(Cycled.class).forEach(one -> projected.add(session.cycle(one.episode())));
    part.of(Aimed.class).forEach(one -> projected.add(goals.goal(one.goal())));
    part.of(Rated.class).forEach(one -> projected.add(goals.rating(one.goal(), one.rating())));
    return projected;
  }

  NoteProjection note(ChartFrame chart) {
    return new NoteProjection(chart, part.session(), noteText(), title());
  }

  /** The note whose paragraphs were released; nothing when none was. */
  Optional<NoteSnapshot> signedNote() {
    return part.of(Told.class).stream()
        .map(Told::note)
        .filter(note -> note.appends() == null)
        .findFirst()
        .or(() -> part.of(Told.class).stream().map(Told::note).findFirst());
  }

  String title() {
    DateTimeFormatter date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(part.language())
            .withZone(zone);
    return text.get("exchange.release-title", date.format(part.session().startedAt()));
  }

  String heading(String name) {
    return text.get("exchange.release-" + name);
  }

  private NoteText noteText() {
    return new NoteText(part.of(Told.class), part.partner(), text, codes);
  }
}
