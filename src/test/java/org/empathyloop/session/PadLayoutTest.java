package org.empathyloop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Concept;
import org.junit.jupiter.api.Test;

class PadLayoutTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final PadSettings USUAL =
      new PadSettings(PadCodes.usual(), PadKeys.usual(), false);
  private static final PadLayout LAYOUT = new PadLayout(CODES, USUAL);

  @Test
  void each_hand_has_twelve_places_of_its_own() {
    assertThat(LAYOUT.partnerKeys()).hasSize(12);
    assertThat(
            LAYOUT.partnerKeys().stream()
                .flatMap(key -> Stream.of(key.leftPlace(), key.rightPlace())))
        .doesNotHaveDuplicates();
  }

  /** EL-SES-030. */
  @Test
  void a_beginner_has_warm_feeling_protest_and_away() {
    var starter = new PadLayout(CODES, new PadSettings(PadCodes.usual(), PadKeys.usual(), true));

    assertThat(starter.partnerKeys())
        .extracting(key -> key.code().value())
        .containsExactly("warm", "disclose", "protest", "away");
    assertThat(starter.touched()).isEmpty();
  }

  @Test
  void a_beginner_has_them_also_where_the_practice_has_chosen_other_codes() {
    List<Code> chosen = new ArrayList<>(PadCodes.usual().onKeys());
    chosen.set(1, new Code("smile"));
    var own = new PadSettings(new PadCodes(chosen, List.of()), PadKeys.usual(), true);

    assertThat(new PadLayout(CODES, own).partnerKeys())
        .extracting(key -> key.code().value())
        .containsExactly("warm", "disclose", "protest", "away");
  }

  @Test
  void what_the_room_has_keys_for_is_on_no_key_of_a_partner() {
    List<String> offered =
        Stream.concat(
                PadCodes.all(CODES).stream().map(Concept::code),
                LAYOUT.finer(new Code("practice")).stream())
            .map(Code::value)
            .toList();

    assertThat(offered)
        .isNotEmpty()
        .doesNotContain("notice-echo", "ask-shift", "name-cycle", "change-cue");
  }

  @Test
  void every_key_records_a_moment_or_a_step_of_arousal() {
    assertThat(LAYOUT.partnerKeys())
        .allMatch(
            key ->
                CODES.isMember("moment-code", key.code())
                    || CODES.isMember("arousal-step", key.code()));
  }

  @Test
  void every_finer_code_may_stand_where_it_would_be_put() {
    for (PadKey key : LAYOUT.partnerKeys()) {
      assertThat(key.finer())
          .allMatch(code -> CODES.isMember(key.feels() ? "affect" : "moment-code", code))
          .doesNotContain(key.code());
    }
    assertThat(LAYOUT.therapistSteps()).isNotEmpty();
  }
}
