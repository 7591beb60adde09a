package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.empathyloop.note.EvidenceRow;
import org.empathyloop.note.Prose;
import org.empathyloop.session.MomentActor;

/**
 * A charted moment in the evidence column.
 *
 * @param actor a, b, dyad or therapist
 * @param audience code of the audience whose moment it is
 */
public record MomentRow(
    UUID moment,
    String time,
    String actor,
    List<Run> label,
    String sentence,
    String audience,
    boolean key)
    implements Serializable {
  static MomentRow of(EvidenceRow row) {
    return new MomentRow(
        row.moment(),
        row.time(),
        row.actor().code().value(),
        Run.of(new Prose(row.label())),
        row.sentence(),
        row.audience().code().value(),
        row.key());
  }

  public boolean ofA() {
    return actor.equals(MomentActor.A.code().value()) || ofBoth();
  }

  public boolean ofB() {
    return actor.equals(MomentActor.B.code().value()) || ofBoth();
  }

  public boolean ofTherapist() {
    return actor.equals(MomentActor.THERAPIST.code().value());
  }

  private boolean ofBoth() {
    return actor.equals(MomentActor.DYAD.code().value());
  }
}
