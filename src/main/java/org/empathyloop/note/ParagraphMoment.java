package org.empathyloop.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paragraph tells of a charted moment. */
@Entity
@Table(name = "note_paragraph_moment")
@IdClass(ParagraphMoment.Key.class)
class ParagraphMoment {
  @Id
  @Column(name = "paragraph_id")
  private UUID paragraphId;

  @Id
  @Column(name = "moment_id")
  private UUID momentId;

  private int position;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ParagraphMoment() {}

  ParagraphMoment(UUID paragraph, UUID moment, int position) {
    this.paragraphId = paragraph;
    this.momentId = moment;
    this.position = position;
  }

  UUID paragraph() {
    return paragraphId;
  }

  UUID moment() {
    return momentId;
  }

  /** Paragraph and moment. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID paragraphId;
    private UUID momentId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && paragraphId.equals(key.paragraphId)
          && momentId.equals(key.momentId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(paragraphId, momentId);
    }
  }
}
