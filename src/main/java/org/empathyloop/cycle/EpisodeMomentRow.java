package org.empathyloop.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One moment of an episode, by its place in it. */
@Entity
@Table(name = "episode_moment")
@IdClass(EpisodeMomentRow.Key.class)
class EpisodeMomentRow {
  @Id
  @Column(name = "episode_id")
  private UUID episodeId;

  @Id private int position;

  @Column(name = "moment_id")
  private UUID momentId;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected EpisodeMomentRow() {}

  EpisodeMomentRow(EpisodeId episode, int position, UUID moment) {
    this.episodeId = episode.value();
    this.position = position;
    this.momentId = moment;
  }

  EpisodeId episode() {
    return new EpisodeId(episodeId);
  }

  UUID moment() {
    return momentId;
  }

  /** Episode and place. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID episodeId;
    private int position;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && episodeId.equals(key.episodeId)
          && position == key.position;
    }

    @Override
    public int hashCode() {
      return Objects.hash(episodeId, position);
    }
  }
}
