package org.empathyloop.disclosure;

/**
 * The kinds of records there are, by how they may leave. Every entity of the program belongs to one
 * of them; a test fails on an entity that nobody has classified.
 */
public enum RecordKind {
  /** A paragraph of a signed note. */
  PARAGRAPH(Leaves.BY_AUDIENCE),
  /** Something that an actor showed. */
  MOMENT(Leaves.BY_AUDIENCE),
  /** A partner's arousal at a time. */
  AROUSAL(Leaves.BY_AUDIENCE),
  /** When a partner was in the room: that partner's session in that partner's chart. */
  ATTENDANCE(Leaves.BY_AUDIENCE),
  /** A goal, by its owner. */
  GOAL(Leaves.BY_AUDIENCE),
  /** How far a goal was reached, by the goal's owner. */
  GOAL_RATING(Leaves.BY_AUDIENCE),
  /** What an instrument says of one partner. */
  SCORE(Leaves.BY_AUDIENCE),
  /** One occurrence of a cycle, or the map of it. */
  CYCLE(Leaves.WITH_BOTH),
  /** The cycle in the couple's words. */
  NAMING_STATEMENT(Leaves.WITH_BOTH),
  /** States of the loop strip. */
  LOOP(Leaves.WITH_BOTH),
  /** A free remark of the therapist. */
  REMARK(Leaves.NEVER),
  /** How sure the therapist was of a moment. */
  CERTAINTY(Leaves.NEVER),
  /** The private note of one author. */
  PSYCHOTHERAPY_NOTE(Leaves.NEVER),
  /** The couple as a unit, its agreements and its care team: no chart of one partner holds it. */
  COUPLE(Leaves.NEVER),
  /** Accounts, audit, keys, deliveries: how the practice works. */
  INTERNAL(Leaves.NEVER);

  /** On what it depends whether a record leaves. */
  enum Leaves {
    BY_AUDIENCE,
    WITH_BOTH,
    NEVER
  }

  private final Leaves leaves;

  RecordKind(Leaves leaves) {
    this.leaves = leaves;
  }

  Leaves leaves() {
    return leaves;
  }
}
