package org.empathyloop.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;
import org.empathyloop.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EL-DIS-005. */
class LeakScanTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PartnerSummary SUBJECT =
      partner(
          PartnerLetter.A,
          new PersonDetails(
              "Rosa",
              "Miller",
              Gender.UNKNOWN,
              LocalDate.of(1985, 2, 3),
              null,
              "+1 555 010 7788",
              "rosa@example.org",
              List.of(new ChartLink("urn:ehr", "A-100", "pat-a"))));
  private static final PartnerSummary OTHER =
      partner(
          PartnerLetter.B,
          new PersonDetails(
              "José María",
              "Miller",
              Gender.UNKNOWN,
              LocalDate.of(1983, 7, 9),
              null,
              "(555) 010-2233",
              "jm@example.org",
              List.of(
                  new ChartLink("urn:ehr", "B-200", "pat-b"), new ChartLink("urn:x", "7", null))));
  private static final LeakScan SCAN = LeakScan.against(OTHER, SUBJECT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then JOSÉ left.",
        "jose's turn",
        "the Maria file",
        "Jo\u200Bsé",
        "<p>J<b>o</b>sé</p>",
        "&#74;os&#xE9; spoke",
        "name:José_María.pdf"
      })
  void a_name_is_met_as_a_whole_word_however_it_is_written(String text) {
    assertThat(SCAN.in(text)).extracting(LeakHit::what).contains(LeakHit.What.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Josefina came.", "the Marian sea", "Mr. Miller", "Rosa spoke", "partner B"})
  void another_word_and_what_both_share_is_no_hit(String text) {
    assertThat(SCAN.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number B-200.",
        "Patient/pat-b",
        "call 555.010.2233 now",
        "5550102233",
        "JM@example.org",
        "born 1983-07-09",
        "7",
        "Patient/7",
        "https://ehr.example/fhir/Patient/7"
      })
  void an_identifier_is_met_exactly(String text) {
    assertThat(SCAN.in(text)).extracting(LeakHit::what).contains(LeakHit.What.IDENTIFIER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number B-2001", "AB-200", "at 7 minutes", "A-100", "rosa@example.org"})
  void part_of_an_identifier_is_no_hit(String text) {
    assertThat(SCAN.in(text)).isEmpty();
  }

  @Test
  void a_hit_shows_its_sentence_and_where_it_stands() {
    var hits = SCAN.in("{\"entry\":[{\"text\":\"It was calm. Then José spoke. It ended.\"}]}");

    assertThat(hits)
        .containsExactly(new LeakHit(LeakHit.What.NAME, "$.entry[0].text", "Then José spoke."));
  }

  @Test
  void attachments_are_decoded_and_documents_in_them_too() {
    String inner = base64("{\"a\":{\"div\":\"<div>with José</div>\"}}");
    String outer = base64("{\"content\":{\"data\":\"" + inner + "\"}}");

    assertThat(SCAN.in("{\"data\":\"" + outer + "\"}")).isNotEmpty();
  }

  @Test
  void field_names_and_numbers_are_looked_at() {
    assertThat(SCAN.in("{\"Jos\\u00e9\":1}")).isNotEmpty();
    assertThat(SCAN.in("{\"value\":5550102233}")).isNotEmpty();
    assertThat(SCAN.in("{\"value\":55501022330}")).isEmpty();
  }

  @Test
  void a_level_or_a_count_is_not_the_short_number_of_a_chart() {
    assertThat(SCAN.in("{\"valueInteger\":7}")).isEmpty();
    assertThat(SCAN.in("{\"value\":\"7\"}")).isNotEmpty();
  }

  @Test
  void the_sentence_never_prints() {
    var hit = new LeakHit(LeakHit.What.NAME, "$", "Then José spoke.");

    assertThat(hit.toString()).doesNotContain("José");
    assertThat(LeakTerm.of(OtherPartner.of(OTHER, SUBJECT)).toString()).doesNotContain("jose");
  }

  @Property(tries = 300)
  void a_canary_is_found_wherever_it_hides(
      @ForAll @AlphaChars @StringLength(min = 3, max = 12) String name,
      @ForAll @AlphaChars @StringLength(max = 20) String before,
      @ForAll @AlphaChars @StringLength(max = 20) String after)
      throws Exception {
    var other = partner(PartnerLetter.B, PersonDetails.named("Xq" + name, ""));
    var scan = LeakScan.against(other, SUBJECT);
    String sentence = before + " " + other.details().given() + ", " + after;
    ObjectNode tree = JSON.createObjectNode();
    tree.putObject("a").putArray("b").add(base64(sentence));

    assertThat(scan.in(sentence)).isNotEmpty();
    assertThat(scan.in(JSON.writeValueAsString(tree))).isNotEmpty();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static PartnerSummary partner(PartnerLetter letter, PersonDetails details) {
    return new PartnerSummary(letter, new PersonId(Ids.next()), 1, details, null);
  }
}
