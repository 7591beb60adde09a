package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.empathyloop.fixture.OpenedSession;
import org.empathyloop.fixture.PadDevice;
import org.empathyloop.shared.database.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pad's endpoint, as devices use and misuse it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChartEndpointIT {
  @ArquillianResource private URL base;

  @Test
  void the_same_batch_ten_times_at_once_is_stored_once_and_answered_alike() throws Exception {
    PadDevice pad = opened().device();
    ObjectNode protest = pad.press("a", "protest", 900);
    ObjectNode away = pad.press("b", "away", 900);
    ObjectNode strong = pad.about(protest, "strength", 1_200).put("strength", 3);

    Set<String> answers = new HashSet<>();
    for (HttpResponse<String> answer : tenTimes(() -> pad.send(protest, away, strong))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      answers.add(PadDevice.json(answer).get("acknowledged").toString());
    }

    assertThat(answers).hasSize(1);
    assertThat(commands(pad)).containsExactly("press protest", "press away", "strength ");
  }

  @Test
  void marks_that_arrive_late_stand_where_they_were_pressed() throws Exception {
    PadDevice pad = opened().device();
    ObjectNode first = pad.press("a", "warm", 100);
    ObjectNode second = pad.press("b", "reach", 100);
    ObjectNode third = pad.press("a", "away", 40);

    assertThat(pad.send(third).statusCode()).isEqualTo(200);
    assertThat(pad.send(second).statusCode()).isEqualTo(200);
    assertThat(pad.send(first).statusCode()).isEqualTo(200);

    assertThat(commands(pad)).containsExactly("press away", "press warm", "press reach");
  }

  @Test
  void an_unknown_code_is_refused_by_its_command_and_nothing_of_the_batch_is_stored()
      throws Exception {
    PadDevice pad = opened().device();
    ObjectNode good = pad.press("a", "warm", 100);
    ObjectNode unknown = pad.press("b", "no-such-code", 200);

    HttpResponse<String> refused = pad.send(good, unknown);

    assertThat(refused.statusCode()).isEqualTo(422);
    JsonNode told = PadDevice.json(refused);
    assertThat(told.get("fault").asText()).isEqualTo("code-unknown");
    assertThat(told.get("message").asText()).isNotBlank().doesNotContain("no-such-code");
    assertThat(told.get("details").get("command").asText()).isEqualTo(unknown.get("id").asText());
    assertThat(commands(pad)).isEmpty();
  }

  @Test
  void a_session_takes_late_marks_until_it_is_closed_and_a_resend_ever_after() throws Exception {
    OpenedSession opened = opened();
    PadDevice pad = opened.device();
    ObjectNode before = pad.press("a", "warm", 100);
    pad.send(before);
    assertThat(pad.post("/end", "{}").statusCode()).isEqualTo(200);

    ObjectNode late = pad.press("b", "warm", 50);
    assertThat(pad.send(late).statusCode()).isEqualTo(200);
    assertThat(pad.send(pad.press("b", "warm", 9_000_000)).statusCode()).isEqualTo(400);

    close(opened);
    HttpResponse<String> tooLate = pad.send(pad.press("b", "warm", 60));
    assertThat(tooLate.statusCode()).isEqualTo(409);
    assertThat(PadDevice.json(tooLate).get("fault").asText()).isEqualTo("session-already-closed");
    assertThat(pad.send(before, late).statusCode()).isEqualTo(200);
  }

  @Test
  void seats_and_end_said_ten_times_at_once_are_done_once() throws Exception {
    PadDevice pad = opened().device();

    for (HttpResponse<String> answer : tenTimes(() -> pad.post("/seats", "{\"left\":\"b\"}"))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(PadDevice.json(answer).get("leftSeat").asText()).isEqualTo("b");
    }
    pad.send(pad.press("a", "warm", 100));
    assertThat(pad.post("/seats", "{\"left\":\"b\"}").statusCode()).isEqualTo(200);
    assertThat(pad.post("/seats", "{\"left\":\"a\"}").statusCode()).isEqualTo(409);
    assertThat(pad.post("/seats", "{}").statusCode()).isEqualTo(400);
    for (HttpResponse<String> answer : tenTimes(() -> pad.post("/end", "{}"))) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
    long ended = PadDevice.json(pad.open()).get("elapsedMs").asLong();

    pad.post("/end", "{}");

    assertThat(PadDevice.json(pad.open()).get("elapsedMs").asLong()).isEqualTo(ended);
    assertThat(PadDevice.json(pad.open()).get("leftSeat").asText()).isEqualTo("b");
  }

  @Test
  void two_devices_that_change_one_moment_read_the_same() throws Exception {
    OpenedSession opened = opened();
    PadDevice laptop = opened.device();
    PadDevice tablet = opened.device();
    ObjectNode protest = laptop.press("a", "protest", 100);
    laptop.send(protest);

    tablet.send(tablet.about(protest, "strength", 400).put("strength", 3));
    laptop.send(laptop.about(protest, "strength", 300).put("strength", 1));
    HttpResponse<String> theirs = tablet.send(tablet.about(protest, "undo", 500));

    assertThat(theirs.statusCode()).as("each takes back only its own").isEqualTo(409);
    assertThat(PadDevice.json(laptop.open()).get("commands"))
        .isEqualTo(PadDevice.json(tablet.open()).get("commands"))
        .hasSize(3);
  }

  @Test
  void words_come_back_to_the_pad_and_stand_nowhere_in_the_clear() throws Exception {
    PadDevice pad = opened().device();
    String said = "canary " + UUID.randomUUID();
    ObjectNode protest = pad.press("a", "protest", 100);

    pad.send(protest, pad.about(protest, "words", 200).put("words", said));

    assertThat(PadDevice.json(pad.open()).get("commands").get(1).get("words").asText())
        .isEqualTo(said);
    for (String table : List.of("pad_command", "moment")) {
      for (byte[] sealed :
          column("select words_sealed from " + table + " where words_sealed is not null")) {
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(said);
      }
    }
  }

  @Test
  void another_therapist_finds_no_such_session() throws Exception {
    OpenedSession theirs = opened();
    OpenedSession mine = opened();

    var intruder = new PadDevice(theirs.base(), mine.cookie(), theirs.session());

    assertThat(intruder.open().statusCode()).isEqualTo(404);
    assertThat(intruder.send(intruder.press("a", "warm", 1)).statusCode()).isEqualTo(404);
    assertThat(commands(theirs.device())).isEmpty();
  }

  @Test
  void nobody_gets_in_without_sign_in_or_without_the_header_of_our_scripts() throws Exception {
    OpenedSession opened = opened();
    URI clock = opened.base().resolve("/chart/sessions/" + opened.session() + "/clock");
    var http = HttpClient.newHttpClient();
    String cookie = "__Host-ELSIGNIN=" + opened.cookie();

    var unknown = HttpRequest.newBuilder(clock).header("X-Empathy-Loop", "pad").build();
    var foreign = HttpRequest.newBuilder(clock).header("Cookie", cookie).build();

    assertThat(http.send(unknown, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    assertThat(http.send(foreign, BodyHandlers.discarding()).statusCode()).isEqualTo(403);
  }

  @Test
  void a_form_of_a_foreign_page_is_no_batch() throws Exception {
    OpenedSession opened = opened();
    var form =
        HttpRequest.newBuilder(
                opened.base().resolve("/chart/sessions/" + opened.session() + "/commands"))
            .header("Cookie", "__Host-ELSIGNIN=" + opened.cookie())
            .header("X-Empathy-Loop", "pad")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{\"commands\":[]}"))
            .build();

    assertThat(HttpClient.newHttpClient().send(form, BodyHandlers.discarding()).statusCode())
        .isEqualTo(415);
  }

  private OpenedSession opened() {
    return OpenedSession.at(URI.create(base.toString()));
  }

  /** As the wrap-up does; the page itself has its own test. */
  private static void close(OpenedSession opened) throws SQLException {
    try (var connection = TestDatabase.current().connect();
        var update =
            connection.prepareStatement(
                "update therapy_session set closed_at = ended_at, version = version + 1 where id = ?")) {
      update.setObject(1, UUID.fromString(opened.session()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> commands(PadDevice pad) throws IOException, InterruptedException {
    List<String> commands = new ArrayList<>();
    for (JsonNode command : PadDevice.json(pad.open()).get("commands")) {
      commands.add(command.get("kind").asText() + " " + command.path("code").asText());
    }
    return commands;
  }

  private static List<byte[]> column(String sql) throws SQLException {
    List<byte[]> values = new ArrayList<>();
    try (var connection = TestDatabase.current().connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getBytes(1));
      }
    }
    assertThat(values).isNotEmpty();
    return values;
  }

  private static <T> List<T> tenTimes(Callable<T> call)
      throws InterruptedException, ExecutionException {
    ExecutorService ten = Executors.newFixedThreadPool(10);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : ten.invokeAll(Collections.nCopies(10, call))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      ten.shutdownNow();
    }
  }
}
