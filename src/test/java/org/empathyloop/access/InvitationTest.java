package org.empathyloop.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.empathyloop.shared.database.PracticeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-ACC-012. */
class InvitationTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");
  private final PracticeKey key = new PracticeKey(UUID.randomUUID(), new byte[PracticeKey.LENGTH]);
  private final Invitation invitation =
      new Invitation(UUID.randomUUID(), Role.FRONT_DESK, NOW.plus(Invitation.LIFETIME));

  @Test
  void it_opens_as_it_was_sealed_up_to_its_last_second() {
    String sealed = invitation.sealed(key);

    assertThat(Invitation.opened(sealed, key, NOW)).contains(invitation);
    assertThat(Invitation.opened(sealed, key, invitation.until())).contains(invitation);
    assertThat(Invitation.opened(sealed, key, invitation.until().plus(Duration.ofMillis(1))))
        .isEmpty();
  }

  @Test
  void another_role_or_time_under_the_same_seal_is_void() {
    String sealed = invitation.sealed(key);

    assertThat(Invitation.opened(sealed.replace("front-desk", "therapist"), key, NOW)).isEmpty();
    assertThat(
            Invitation.opened(
                sealed.replace("." + invitation.until().getEpochSecond(), ".99999999999"),
                key,
                NOW))
        .isEmpty();
  }

  @Test
  void another_practice_cannot_invite_here() {
    byte[] secret = new byte[PracticeKey.LENGTH];
    secret[0] = 1;

    assertThat(
            Invitation.opened(
                invitation.sealed(new PracticeKey(UUID.randomUUID(), secret)), key, NOW))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "...", "x.therapist.1.y", "%00", "\u0130.therapist.1.y"})
  void what_is_no_invitation_is_void(String text) {
    assertThat(Invitation.opened(text, key, NOW)).isEmpty();
  }
}
