package org.empathyloop.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.database.PracticeKey;
import org.junit.jupiter.api.Test;

/** EL-DB-007 and EL-DB-008, over keys in memory. */
class VaultTest {
  private final VaultFixture fixture = new VaultFixture();
  private final Vault vault = fixture.vault();
  private final KeyOwner couple = fixture.couple();
  private final Cell cell = new Cell("moment", "words", UUID.randomUUID());

  @Test
  void a_value_opens_in_its_own_place() {
    byte[] sealed = vault.seal(couple, cell, "I felt alone");

    assertThat(vault.open(couple, cell, sealed)).isEqualTo("I felt alone");
  }

  @Test
  void the_same_text_never_looks_the_same_twice() {
    assertThat(vault.seal(couple, cell, "same")).isNotEqualTo(vault.seal(couple, cell, "same"));
  }

  @Test
  void a_value_moved_to_another_row_is_refused() {
    byte[] sealed = vault.seal(couple, cell, "text");

    Cell otherRow = new Cell("moment", "words", UUID.randomUUID());

    assertThat(faultOf(() -> vault.open(couple, otherRow, sealed)))
        .isEqualTo(Fault.VAULT_VALUE_DAMAGED);
  }

  @Test
  void a_value_moved_to_another_column_or_table_is_refused() {
    byte[] sealed = vault.seal(couple, cell, "text");

    assertThat(faultOf(() -> vault.open(couple, new Cell("moment", "meaning", cell.row()), sealed)))
        .isEqualTo(Fault.VAULT_VALUE_DAMAGED);
    assertThat(faultOf(() -> vault.open(couple, new Cell("note", "words", cell.row()), sealed)))
        .isEqualTo(Fault.VAULT_VALUE_DAMAGED);
  }

  @Test
  void another_owners_key_is_refused_even_when_both_exist() {
    KeyOwner other = fixture.couple();
    byte[] sealed = vault.seal(couple, cell, "text");
    vault.open(couple, cell, sealed);

    assertThat(faultOf(() -> vault.open(other, cell, sealed))).isEqualTo(Fault.VAULT_KEY_UNKNOWN);
  }

  @Test
  void an_owner_without_a_key_is_refused() {
    KeyOwner stranger = KeyOwner.person(UUID.randomUUID());

    assertThat(faultOf(() -> vault.seal(stranger, cell, "text")))
        .isEqualTo(Fault.VAULT_KEY_UNKNOWN);
  }

  @Test
  void a_person_and_a_couple_with_one_id_have_different_keys() {
    KeyOwner person = KeyOwner.person(couple.id());
    vault.createKey(person);
    fixture.commit();
    byte[] sealed = vault.seal(person, cell, "text");

    assertThat(faultOf(() -> vault.open(couple, cell, sealed))).isEqualTo(Fault.VAULT_KEY_UNKNOWN);
  }

  @Test
  void a_value_that_is_cut_short_is_refused() {
    assertThat(faultOf(() -> vault.open(couple, cell, new byte[44])))
        .isEqualTo(Fault.VAULT_VALUE_DAMAGED);
    assertThat(faultOf(() -> vault.open(couple, cell, new byte[0])))
        .isEqualTo(Fault.VAULT_VALUE_DAMAGED);
  }

  @Test
  void a_key_whose_transaction_rolled_back_seals_nothing_afterwards() {
    KeyOwner owner = KeyOwner.couple(UUID.randomUUID());
    vault.createKey(owner);
    byte[] lost = vault.seal(owner, cell, "never stored");
    vault.open(owner, cell, lost);
    fixture.rollback();

    vault.createKey(owner);
    fixture.commit();
    byte[] kept = vault.seal(owner, cell, "stored");

    assertThat(vault.open(owner, cell, kept)).isEqualTo("stored");
    assertThat(faultOf(() -> vault.open(owner, cell, lost))).isEqualTo(Fault.VAULT_KEY_UNKNOWN);
  }

  @Test
  void a_blind_index_is_equal_for_equal_names_of_one_practice_only() {
    byte[] index = vault.blindIndex("munoz");

    assertThat(index).hasSize(32).isEqualTo(vault.blindIndex("munoz"));
    assertThat(index).isNotEqualTo(vault.blindIndex("muñoz"));
    assertThat(index).isNotEqualTo(otherPractice().blindIndex("munoz"));
  }

  @Test
  void a_pseudonym_differs_from_owner_to_owner() {
    KeyOwner other = fixture.couple();

    assertThat(vault.pseudonym(couple, "record|a|ehr"))
        .hasSize(32)
        .isEqualTo(vault.pseudonym(couple, "record|a|ehr"))
        .isNotEqualTo(vault.pseudonym(other, "record|a|ehr"));
  }

  private static Vault otherPractice() {
    byte[] secret = "another practice, another secret".getBytes(StandardCharsets.US_ASCII);
    return new VaultFixture(new PracticeKey(new UUID(3, 4), secret)).vault();
  }

  private static Fault faultOf(ThrowingCallable call) {
    return catchThrowableOfType(EmpathyLoopException.class, call).fault();
  }
}
