package org.empathyloop.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.Ids;

/** Somebody stated that a sentence does not mean the partner; the sentence stands as its HMAC. */
@Entity
@Table(name = "leak_statement")
class LeakStatement {
  @Id private UUID id;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "letter_code")
  private PartnerLetter letter;

  @Column(name = "sentence_hmac")
  private byte[] sentenceHmac;

  @Column(name = "stated_by")
  private UUID statedBy;

  @Column(name = "stated_at")
  private Instant statedAt;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected LeakStatement() {}

  LeakStatement(NotThePartner statement, byte[] sentenceHmac, PractitionerId by, Instant at) {
    this.id = Ids.next();
    this.coupleId = statement.couple().value();
    this.letter = statement.partner();
    this.sentenceHmac = sentenceHmac;
    this.statedBy = by.value();
    this.statedAt = at;
  }

  byte[] sentenceHmac() {
    return sentenceHmac;
  }
}
