package org.empathyloop.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.jspecify.annotations.Nullable;

/** One version of a map; it is never changed. */
@Entity
@Table(name = "cycle_map")
class CycleMapRow {
  @Id private UUID id;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "kind_code")
  private CycleKind kind;

  @Column(name = "map_no")
  private int number;

  @Column(name = "pattern_code")
  private CyclePattern pattern;

  @Column(name = "session_count")
  private int sessions;

  @Column(name = "made_by")
  private UUID madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "restored_no")
  private @Nullable Integer restored;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CycleMapRow() {}

  CycleMapRow(KeepMap command, int sessions, PractitionerId by, Instant at) {
    this.id = command.map().value();
    this.coupleId = command.couple().value();
    this.kind = command.kind();
    this.number = command.after() + 1;
    this.pattern = command.pattern();
    this.sessions = sessions;
    this.madeBy = by.value();
    this.madeAt = at;
  }

  /** An earlier version taken up again; it stands after {@code latest}. */
  CycleMapRow(CycleMapId id, CycleMapRow restored, int latest, PractitionerId by, Instant at) {
    this.id = id.value();
    this.coupleId = restored.coupleId;
    this.kind = restored.kind;
    this.number = latest + 1;
    this.pattern = restored.pattern;
    this.sessions = restored.sessions;
    this.madeBy = by.value();
    this.madeAt = at;
    this.restored = restored.number;
  }

  CycleMapId id() {
    return new CycleMapId(id);
  }

  CoupleId couple() {
    return new CoupleId(coupleId);
  }

  CycleKind kind() {
    return kind;
  }

  int number() {
    return number;
  }

  MapVersion version() {
    return new MapVersion(id(), number, madeAt, restored == null ? 0 : restored);
  }

  CycleMap value(List<CycleNode> nodes, List<SpokenStatement> statements) {
    return new CycleMap(
        id(),
        couple(),
        kind,
        number,
        pattern,
        sessions,
        new PractitionerId(madeBy),
        madeAt,
        nodes,
        statements);
  }
}
