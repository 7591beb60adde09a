package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.shared.database.PracticeKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** EL-ACC-011: each way to change a trail shows at the first link that it touches. */
class AuditChainTest {
  private final AuditCode code =
      new AuditCode(new PracticeKey(UUID.randomUUID(), new byte[PracticeKey.LENGTH]));
  private final List<AuditEvent> events = new ArrayList<>();
  private final List<AuditSeal> seals = new ArrayList<>();

  @BeforeEach
  void seal_four_rows() {
    AuditSeal head = new AuditSeal(0, new UUID(0, 0), new byte[32]);
    for (String useCase : List.of("signIn", "start", "close", "sign")) {
      AuditEvent event = event(UUID.randomUUID(), useCase);
      event.signWith(code.of(event));
      head = head.next(event);
      events.add(event);
      seals.add(head);
    }
  }

  @Test
  void an_untouched_chain_holds_to_its_end() {
    assertThat(holding()).isEqualTo(4);
  }

  @Test
  void a_changed_row_breaks_its_link() {
    AuditEvent changed = event(events.get(2).id(), "nothing");
    changed.signWith(events.get(2).rowHmac());
    events.set(2, changed);

    assertThat(holding()).isEqualTo(2);
  }

  @Test
  void a_row_that_was_signed_with_another_key_breaks_its_link() {
    byte[] secret = new byte[PracticeKey.LENGTH];
    secret[0] = 1;
    AuditEvent forged = event(events.get(1).id(), "nothing");
    forged.signWith(new AuditCode(new PracticeKey(UUID.randomUUID(), secret)).of(forged));
    events.set(1, forged);

    assertThat(holding()).isEqualTo(1);
  }

  @Test
  void a_removed_row_breaks_its_link() {
    events.set(0, null);

    assertThat(holding()).isZero();
  }

  @Test
  void a_removed_link_breaks_the_chain_there() {
    seals.remove(1);
    events.remove(1);

    assertThat(holding()).isEqualTo(1);
  }

  @Test
  void two_swapped_rows_break_the_first_of_their_links() {
    AuditEvent second = events.get(1);
    events.set(1, events.get(2));
    events.set(2, second);

    assertThat(holding()).isEqualTo(1);
  }

  @Test
  void a_link_that_was_put_in_breaks_the_chain_there() {
    AuditEvent more = event(UUID.randomUUID(), "more");
    more.signWith(code.of(more));
    seals.add(2, seals.get(1).next(more));
    events.add(2, more);

    assertThat(holding()).isEqualTo(3);
  }

  /** How many links hold, from the first on. */
  private long holding() {
    AuditChain chain = new AuditChain(code);
    for (int i = 0; i < seals.size() && chain.takes(seals.get(i), events.get(i)); i++) {
      assertThat(chain.length()).isEqualTo(i + 1);
    }
    return chain.length();
  }

  private static AuditEvent event(UUID id, String useCase) {
    return new AuditEvent(
        id,
        Instant.EPOCH,
        new AuditEntry(null, Action.VIEW, ObjectKind.SESSION, null, null, useCase),
        true,
        new UUID(0, 1));
  }
}
