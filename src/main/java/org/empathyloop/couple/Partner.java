package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A person as A or B of a couple. */
@Entity
@IdClass(Partner.Key.class)
class Partner {
  @Id
  @Column(name = "couple_id")
  private UUID coupleId;

  @Id
  @Column(name = "letter_code")
  private PartnerLetter letter;

  @Column(name = "person_id")
  private UUID personId;

  /** What brings this partner here, in own words; sealed under the couple's key. */
  private byte @Nullable [] wish;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected Partner() {}

  Partner(CoupleId couple, PartnerLetter letter, PersonId person) {
    this.coupleId = couple.value();
    this.letter = letter;
    this.personId = person.value();
  }

  void wishes(@Nullable String words, Vault vault) {
    wish =
        words == null || words.isBlank()
            ? null
            : vault.seal(KeyOwner.couple(coupleId), cell(), words.strip());
  }

  @Nullable String wish(Vault vault) {
    return wish == null ? null : vault.open(KeyOwner.couple(coupleId), cell(), wish);
  }

  PartnerLetter letter() {
    return letter;
  }

  CoupleId couple() {
    return new CoupleId(coupleId);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  private Cell cell() {
    return new Cell("partner", "wish_" + letter.code().value(), coupleId);
  }

  /** Couple and letter. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID coupleId;
    private PartnerLetter letter;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && coupleId.equals(key.coupleId) && letter == key.letter;
    }

    @Override
    public int hashCode() {
      return Objects.hash(coupleId, letter);
    }
  }
}
