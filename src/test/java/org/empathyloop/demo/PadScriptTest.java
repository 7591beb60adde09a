package org.empathyloop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.session.ChartBatch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.junit.jupiter.api.Test;

class PadScriptTest {
  private static final Map<String, MomentActor> ACTORS =
      Map.of("Robin", MomentActor.A, "Morgan", MomentActor.B);

  @Test
  void a_question_is_pressed_before_its_answer_and_its_words() {
    var told = ScoreLine.parse("24:15 Robin notice-echo asked -> unsure \"Mine?\"", ACTORS);

    List<PadCommand> commands = script(List.of(told));

    assertThat(commands).hasSize(3);
    assertThat(commands.get(0)).isInstanceOf(PadCommand.Press.class);
    assertThat(commands.get(1).target()).isEqualTo(commands.get(0).stamp().id());
    assertThat(commands.get(2)).isInstanceOf(PadCommand.AddWords.class);
    assertThat(commands).extracting(command -> command.stamp().seq()).containsExactly(1, 2, 3);
  }

  @Test
  void every_session_fits_into_one_batch_with_ids_of_its_own() {
    assertThat(sessions())
        .allSatisfy(
            session -> {
              List<PadCommand> commands = script(session.score());
              assertThat(new ChartBatch(SessionId.next(), commands).commands())
                  .extracting(command -> command.stamp().id())
                  .doesNotHaveDuplicates();
            });
  }

  private static Stream<SessionStory> sessions() {
    return StoryBook.read().stream().flatMap(chapter -> chapter.sessions().stream());
  }

  private static List<PadCommand> script(List<ScoreLine> score) {
    return PadScript.of(
        score, name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
