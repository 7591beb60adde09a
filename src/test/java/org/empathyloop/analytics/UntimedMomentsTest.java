package org.empathyloop.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.EpisodeFinder;
import org.empathyloop.cycle.FoundEpisodes;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.Mismatch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.PracticeUse;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.CodeBook;

/**
 * EL-CYC-003 and EL-SES-037: remembered and told moments change no episode and no timing measure,
 * however many there are and wherever they are put.
 */
class UntimedMomentsTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final List<String> CODE =
      List.of(
          "pursue",
          "look-away",
          "smile",
          "breathe",
          "disclose",
          "criticise",
          "change-cue",
          "masked");

  /** All that is read of when something was. */
  private record Timed(
      FoundEpisodes found,
      Object states,
      EchoCount echoOfA,
      EchoCount echoOfB,
      CueChangeEffect cue,
      ShiftCount shifts,
      Mirroring mirrored,
      LoopShare loop,
      List<PracticeUse> practices,
      List<Mismatch> mismatches) {
    static Timed of(SessionTimeline session) {
      FoundEpisodes found = new EpisodeFinder(CODES).find(session);
      return new Timed(
          found,
          DyadStates.walks(session, found, CODES),
          EchoCount.of(session, CODES, PartnerLetter.A),
          EchoCount.of(session, CODES, PartnerLetter.B),
          CueChangeEffect.of(session, CODES, PartnerLetter.A),
          ShiftCount.of(session, CODES),
          Mirroring.of(session, CODES),
          LoopShare.of(session),
          PracticeUse.of(session, CODES).stream().filter(Timed::tellsTime).toList(),
          Mismatch.of(session, CODES).stream().filter(Timed::tellsTime).toList());
    }

    private static boolean tellsTime(PracticeUse use) {
      return use.practice().capture().timed() || use.before() != null || use.after() != null;
    }

    private static boolean tellsTime(Mismatch mismatch) {
      return mismatch.mark().capture().timed() || mismatch.resolvedAfterMs() != null;
    }
  }

  @Property(tries = 200)
  void what_was_not_timed_is_in_no_measure_of_time(
      @ForAll @IntRange(min = 0, max = 10_000) int seed,
      @ForAll @IntRange(min = 1, max = 20) int untimed) {
    ChartedSession observed = observed(new Random(seed));
    Timed before = Timed.of(observed.timeline());

    Random chance = new Random(seed + 1L);
    for (int i = 0; i < untimed; i++) {
      Capture capture = chance.nextBoolean() ? Capture.RECALL : Capture.SELF_REPORT;
      observed.moment(actor(chance), chance.nextInt(600), code(chance), capture, false);
    }

    assertThat(Timed.of(observed.timeline())).isEqualTo(before);
  }

  @Property(tries = 20)
  void what_was_seen_on_video_counts_as_what_was_seen_live(
      @ForAll @IntRange(min = 0, max = 10_000) int seed) {
    assertThat(Timed.of(observed(new Random(seed), Capture.VIDEO).timeline()).states())
        .isEqualTo(Timed.of(observed(new Random(seed), Capture.LIVE).timeline()).states());
  }

  private static ChartedSession observed(Random chance) {
    return observed(chance, Capture.LIVE);
  }

  private static ChartedSession observed(Random chance, Capture capture) {
    ChartedSession session =
        ChartedSession.ofSeconds(600)
            .loop(LoopState.NEUTRAL, 0, 200)
            .loop(LoopState.SIDEWAYS, 200, 400)
            .loop(LoopState.CONNECTING, 400, 600);
    for (int i = 0; i < 25; i++) {
      session.moment(actor(chance), chance.nextInt(600), code(chance), capture, false);
      PartnerLetter partner = chance.nextBoolean() ? PartnerLetter.A : PartnerLetter.B;
      session.arousal(partner, chance.nextInt(600), chance.nextInt(5));
    }
    return session;
  }

  private static MomentActor actor(Random chance) {
    return chance.nextBoolean() ? MomentActor.A : MomentActor.B;
  }

  private static String code(Random chance) {
    return CODE.get(chance.nextInt(CODE.size()));
  }
}
