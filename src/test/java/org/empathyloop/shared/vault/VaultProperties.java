package org.empathyloop.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

class VaultProperties {
  private final VaultFixture fixture = new VaultFixture();
  private final Vault vault = fixture.vault();
  private final KeyOwner couple = fixture.couple();
  private final Cell cell = new Cell("note", "body", UUID.randomUUID());

  @Property(tries = 300)
  void every_text_opens_as_it_was_sealed(@ForAll String text) {
    String storable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(vault.open(couple, cell, vault.seal(couple, cell, storable))).isEqualTo(storable);
  }

  @Property(tries = 300)
  void a_single_flipped_bit_anywhere_is_refused(
      @ForAll @IntRange(max = 10_000) int position, @ForAll @IntRange(max = 7) int bit) {
    byte[] sealed = vault.seal(couple, cell, "what was said");
    sealed[position % sealed.length] ^= (byte) (1 << bit);

    EmpathyLoopException refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> vault.open(couple, cell, sealed));

    assertThat(refused.fault()).isIn(Fault.VAULT_VALUE_DAMAGED, Fault.VAULT_KEY_UNKNOWN);
  }

  @Property(tries = 100)
  void the_cache_never_holds_more_keys_than_its_bound(
      @ForAll @IntRange(min = 1, max = 60) int keys) {
    CommittedKeys cache = new CommittedKeys(10);
    UUID last = UUID.randomUUID();
    for (int i = 0; i < keys; i++) {
      last = UUID.randomUUID();
      cache.keepAsCurrent(
          new DataKey(last, KeyOwner.couple(UUID.randomUUID()), new byte[DataKey.LENGTH]));
    }

    assertThat(cache.size()).isEqualTo(Math.min(keys, 10));
    assertThat(cache.find(last)).isPresent();
  }
}
