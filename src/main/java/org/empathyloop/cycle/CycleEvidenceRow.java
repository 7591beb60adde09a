package org.empathyloop.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.session.SessionId;
import org.jspecify.annotations.Nullable;

/** One moment that stands behind a station of a map. */
@Entity
@Table(name = "cycle_evidence")
@IdClass(CycleEvidenceRow.Key.class)
class CycleEvidenceRow {
  @Id
  @Column(name = "node_id")
  private UUID nodeId;

  @Id private int position;

  @Column(name = "map_id")
  private UUID mapId;

  @Column(name = "session_id")
  private UUID sessionId;

  @Column(name = "moment_id")
  private UUID momentId;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CycleEvidenceRow() {}

  CycleEvidenceRow(CycleMapId map, UUID node, int position, SeenMoment seen) {
    this.nodeId = node;
    this.position = position;
    this.mapId = map.value();
    this.sessionId = seen.session().value();
    this.momentId = seen.moment();
  }

  UUID node() {
    return nodeId;
  }

  SeenMoment seen() {
    return new SeenMoment(new SessionId(sessionId), momentId);
  }

  /** Node and place. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID nodeId;
    private int position;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && nodeId.equals(key.nodeId) && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(nodeId, position);
    }
  }
}
