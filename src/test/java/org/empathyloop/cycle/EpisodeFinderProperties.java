package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Pause;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/** What holds for every session, whatever was charted. */
class EpisodeFinderProperties {
  private static final long DURATION_MS = 1_800_000;
  private static final List<String> CODES =
      List.of(
          "criticise",
          "pursue",
          "stonewall",
          "look-away",
          "jaw-tight",
          "smile",
          "validate",
          "disclose",
          "r-repair",
          "r-apology",
          "talk-neutral",
          "breathe",
          "bookmark");

  private final EpisodeFinder finder = new EpisodeFinder(CodeBook.load());

  @Property(tries = 300)
  void swapping_the_partners_mirrors_everything(@ForAll("sessions") SessionTimeline session) {
    var found = finder.find(session);
    var mirrored = finder.find(mirrored(session));

    assertThat(mirrored.sideways())
        .isEqualTo(found.sideways().stream().map(EpisodeFinderProperties::mirrored).toList());
    assertThat(mirrored.connecting())
        .isEqualTo(found.connecting().stream().map(EpisodeFinderProperties::mirrored).toList());
    assertThat(mirrored.repairs())
        .isEqualTo(found.repairs().stream().map(EpisodeFinderProperties::mirrored).toList());
  }

  @Property(tries = 300)
  void a_later_start_shifts_every_episode_and_changes_nothing_else(
      @ForAll("sessions") SessionTimeline session,
      @ForAll @LongRange(min = 1, max = 600_000) long by) {
    var found = finder.find(session);
    var shifted = finder.find(shifted(session, by));

    assertThat(shifted.sideways())
        .isEqualTo(found.sideways().stream().map(episode -> shifted(episode, by)).toList());
    assertThat(shifted.connecting())
        .isEqualTo(found.connecting().stream().map(episode -> shifted(episode, by)).toList());
    assertThat(shifted.repairs())
        .extracting(RepairAttempt::outcome)
        .isEqualTo(found.repairs().stream().map(RepairAttempt::outcome).toList());
  }

  @Property(tries = 300)
  void episodes_lie_inside_the_session_in_order_and_share_no_moment(
      @ForAll("sessions") SessionTimeline session) {
    var found = finder.find(session);

    assertThat(found.all())
        .allSatisfy(
            episode -> {
              assertThat(episode.moments()).isNotEmpty();
              assertThat(episode.onsetMs()).isBetween(0L, episode.endMs());
              assertThat(episode.endMs()).isLessThanOrEqualTo(session.durationMs());
            });
    for (var ofOneKind : List.of(found.sideways(), found.connecting())) {
      List<UUID> moments =
          ofOneKind.stream()
              .map(FoundEpisode.class::cast)
              .flatMap(episode -> episode.moments().stream())
              .toList();
      assertThat(moments).doesNotHaveDuplicates();
      assertThat(ofOneKind.stream().map(FoundEpisode.class::cast).map(FoundEpisode::onsetMs))
          .isSorted();
    }
  }

  @Property(tries = 300)
  void no_episode_reaches_across_a_pause(@ForAll("sessions") SessionTimeline session) {
    assertThat(finder.find(session).all())
        .allSatisfy(
            episode ->
                assertThat(session.pauses())
                    .noneMatch(
                        pause ->
                            episode.onsetMs() < pause.toMs() && episode.endMs() > pause.fromMs()));
  }

  @Property(tries = 300)
  void every_sideways_moment_outside_pauses_is_in_exactly_one_sideways_episode(
      @ForAll("sessions") SessionTimeline session) {
    var sideways = List.of("criticise", "pursue", "stonewall", "look-away", "jaw-tight");
    var expected =
        session.moments().stream()
            .filter(moment -> sideways.contains(moment.code().value()))
            .filter(moment -> moment.actor() != MomentActor.THERAPIST)
            .filter(moment -> moment.capture().timed())
            .filter(
                moment ->
                    session.pauses().stream()
                        .noneMatch(
                            pause ->
                                moment.offsetMs() > pause.fromMs()
                                    && moment.offsetMs() < pause.toMs()))
            .map(ChartedMoment::id)
            .toList();

    assertThat(
            finder.find(session).sideways().stream().flatMap(episode -> episode.moments().stream()))
        .containsExactlyElementsOf(expected);
  }

  @Provide
  Arbitrary<SessionTimeline> sessions() {
    return Combinators.combine(
            moments().list().ofMaxSize(40), steps().list().ofMaxSize(12), pauses())
        .as(
            (moments, steps, pauses) ->
                new SessionTimeline(DURATION_MS, moments, steps, List.of(), pauses));
  }

  private static Arbitrary<ChartedMoment> moments() {
    return Combinators.combine(
            Arbitraries.of(MomentActor.values()),
            Arbitraries.of(CODES),
            Arbitraries.longs().between(0, DURATION_MS / 1_000),
            Arbitraries.of(Capture.LIVE, Capture.LIVE, Capture.LIVE, Capture.RECALL),
            Arbitraries.of(true, false),
            Arbitraries.create(UUID::randomUUID))
        .as(
            (actor, code, second, capture, prompted, id) ->
                new ChartedMoment(
                    id, actor, new Code(code), null, second * 1_000, 2, capture, prompted, null));
  }

  private static Arbitrary<ArousalStep> steps() {
    return Combinators.combine(
            Arbitraries.of(PartnerLetter.values()),
            Arbitraries.longs().between(0, DURATION_MS / 1_000),
            Arbitraries.integers().between(0, 4))
        .as(
            (partner, second, level) ->
                new ArousalStep(UUID.randomUUID(), partner, second * 1_000, new Arousal(level)));
  }

  private static Arbitrary<List<Pause>> pauses() {
    var none = Arbitraries.just(List.<Pause>of());
    var one =
        Combinators.combine(
                Arbitraries.longs().between(0, DURATION_MS - 1_000),
                Arbitraries.longs().between(1, 300_000))
            .as((from, length) -> List.of(new Pause(from, Math.min(DURATION_MS, from + length))));
    return Arbitraries.oneOf(none, one);
  }

  private static SessionTimeline mirrored(SessionTimeline session) {
    return mapped(
        session,
        session.durationMs(),
        EpisodeFinderProperties::mirrored,
        PartnerLetter::other,
        offset -> offset);
  }

  private static SessionTimeline shifted(SessionTimeline session, long byMs) {
    var later =
        mapped(
            session,
            session.durationMs() + byMs,
            actor -> actor,
            partner -> partner,
            offset -> offset + byMs);
    return later;
  }

  private static SessionTimeline mapped(
      SessionTimeline session,
      long durationMs,
      UnaryOperator<MomentActor> actor,
      UnaryOperator<PartnerLetter> partner,
      LongUnaryOperator offset) {
    return new SessionTimeline(
        durationMs,
        session.moments().stream()
            .map(
                m ->
                    new ChartedMoment(
                        m.id(),
                        actor.apply(m.actor()),
                        m.code(),
                        m.feeling(),
                        offset.applyAsLong(m.offsetMs()),
                        m.strength(),
                        m.capture(),
                        m.prompted(),
                        m.answers()))
            .toList(),
        session.arousal().stream()
            .map(
                s ->
                    new ArousalStep(
                        s.id(),
                        partner.apply(s.partner()),
                        offset.applyAsLong(s.offsetMs()),
                        s.level()))
            .toList(),
        List.of(),
        session.pauses().stream()
            .map(p -> new Pause(offset.applyAsLong(p.fromMs()), offset.applyAsLong(p.toMs())))
            .toList());
  }

  private static MomentActor mirrored(MomentActor actor) {
    return switch (actor) {
      case A -> MomentActor.B;
      case B -> MomentActor.A;
      case THERAPIST, DYAD -> actor;
    };
  }

  private static CyclePattern mirrored(CyclePattern pattern) {
    return switch (pattern) {
      case PURSUE_WITHDRAW -> CyclePattern.WITHDRAW_PURSUE;
      case WITHDRAW_PURSUE -> CyclePattern.PURSUE_WITHDRAW;
      case ATTACK_ATTACK, WITHDRAW_WITHDRAW, ATTACK_DEFEND, REACTIVE_PURSUE, COMPLEX, NONE ->
          pattern;
    };
  }

  private static SidewaysEpisode mirrored(SidewaysEpisode e) {
    return new SidewaysEpisode(
        mirrored(e.openedBy()),
        e.moments(),
        e.onsetMs(),
        e.lastSidewaysMs(),
        e.endMs(),
        e.rule(),
        e.ending(),
        e.oneSided(),
        mirrored(e.pattern()),
        e.direction());
  }

  private static ConnectingEpisode mirrored(ConnectingEpisode e) {
    return new ConnectingEpisode(
        mirrored(e.openedBy()), e.moments(), e.onsetMs(), e.endMs(), e.settled());
  }

  private static RepairAttempt mirrored(RepairAttempt r) {
    return new RepairAttempt(
        r.moment(), r.by().other(), r.offsetMs(), r.outcome(), r.responseMs(), r.affectEffective());
  }

  private static SidewaysEpisode shifted(SidewaysEpisode e, long byMs) {
    return new SidewaysEpisode(
        e.openedBy(),
        e.moments(),
        e.onsetMs() + byMs,
        e.lastSidewaysMs() + byMs,
        e.endMs() + byMs,
        e.rule(),
        e.ending(),
        e.oneSided(),
        e.pattern(),
        e.direction());
  }

  private static ConnectingEpisode shifted(ConnectingEpisode e, long byMs) {
    return new ConnectingEpisode(
        e.openedBy(), e.moments(), e.onsetMs() + byMs, e.endMs() + byMs, e.settled());
  }
}
