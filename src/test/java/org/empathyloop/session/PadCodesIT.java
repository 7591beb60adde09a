package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.fixture.Staff;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** EL-SES-026: the practice chooses, every pad follows, and a refusal changes nothing. */
@ExtendWith(ArquillianExtension.class)
class PadCodesIT {
  @Inject private PadSettingsService pads;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor administrator;
  private Actor therapist;

  @BeforeEach
  void hire() {
    administrator = staff.somebody(Role.PRACTICE_ADMIN);
    therapist = staff.somebody(Role.THERAPIST);
  }

  @AfterEach
  void backToTheUsual() {
    choose(administrator, PadCodes.usual());
  }

  @Test
  void what_the_practice_chose_is_on_the_pad_of_each_therapist() {
    PadCodes chosen = with(1, "smile", "curious", "eye-roll");

    choose(administrator, chosen);
    choose(administrator, chosen);

    assertThat(mine(therapist).codes()).isEqualTo(chosen);
  }

  @Test
  void a_code_chosen_twice_is_refused_and_the_pad_stays() {
    choose(administrator, with(1, "smile"));

    var refused =
        catchThrowableOfType(
            EmpathyLoopException.class, () -> choose(administrator, with(2, "reach")));

    assertThat(refused.fault()).isEqualTo(Fault.PAD_CODE_DOUBLED);
    assertThat(mine(therapist).codes()).isEqualTo(with(1, "smile"));
  }

  @Test
  void a_therapist_does_not_choose_for_the_practice() {
    var refused =
        catchThrowableOfType(EmpathyLoopException.class, () -> choose(therapist, with(1, "smile")));

    assertThat(refused.fault()).isEqualTo(Fault.NOT_PERMITTED);
  }

  /** EL-FRM-013: two administrators, or one therapist at two windows. */
  @Test
  void what_was_chosen_over_a_choice_that_was_not_seen_is_stale() {
    PadSettings shown = mine(therapist);
    choose(administrator, with(1, "smile"));
    keep(therapist, new PadKeys(Map.of(PadKeys.left(0), "Quote")), false);

    var codes = new ChoosePadCodes(with(1, "curious"), shown.codes());
    var keys = new KeepPadKeys(PadKeys.usual(), true, shown);

    assertThat(faultOf(administrator, () -> pads.choose(codes))).isEqualTo(Fault.STALE);
    assertThat(faultOf(therapist, () -> pads.keepMine(keys))).isEqualTo(Fault.STALE);
    assertThat(mine(therapist).codes()).isEqualTo(with(1, "smile"));
    assertThat(mine(therapist).starter()).isFalse();
  }

  @Test
  void keys_are_those_of_one_therapist_and_can_change_places() {
    PadKeys swapped = new PadKeys(Map.of(PadKeys.left(0), "KeyW", PadKeys.left(1), "KeyQ"));
    keep(therapist, swapped, true);
    keep(therapist, new PadKeys(Map.of(PadKeys.left(0), "Quote")), false);
    keep(therapist, swapped, true);

    assertThat(mine(therapist).keys()).isEqualTo(swapped);
    assertThat(mine(therapist).starter()).isTrue();
    assertThat(mine(staff.somebody(Role.THERAPIST)).keys()).isEqualTo(PadKeys.usual());
  }

  private static PadCodes with(int slot, String code, String... touched) {
    List<Code> onKeys = new ArrayList<>(PadCodes.usual().onKeys());
    onKeys.set(slot, new Code(code));
    return new PadCodes(onKeys, List.of(touched).stream().map(Code::new).toList());
  }

  private Fault faultOf(Actor actor, Runnable refused) {
    return catchThrowableOfType(EmpathyLoopException.class, () -> runAs.run(actor, refused))
        .fault();
  }

  private PadSettings mine(Actor actor) {
    return runAs.call(actor, pads::mine);
  }

  private void choose(Actor actor, PadCodes codes) {
    runAs.run(actor, () -> pads.choose(new ChoosePadCodes(codes, pads.mine().codes())));
  }

  private void keep(Actor actor, PadKeys keys, boolean starter) {
    runAs.run(actor, () -> pads.keepMine(new KeepPadKeys(keys, starter, pads.mine())));
  }
}
