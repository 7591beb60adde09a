package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.empathyloop.fixture.CoupleInCare.Shown.a;
import static org.empathyloop.fixture.CoupleInCare.Shown.b;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.empathyloop.access.Actor;
import org.empathyloop.access.Role;
import org.empathyloop.access.RunAs;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.fixture.CoupleInCare;
import org.empathyloop.fixture.CoupleInCare.Shown;
import org.empathyloop.fixture.Staff;
import org.empathyloop.session.SessionId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Language;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CycleServiceIT {
  private static final Shown[] QUARREL = {
    a(100, "pursue"), b(105, "look-away"), a(118, "pursue"), a(119, "p-dismissed"), a(180, "smile")
  };

  @Resource(lookup = "java:app/jdbc/practice")
  private DataSource practice;

  @Inject private CycleService cycles;
  @Inject private CoupleInCare care;
  @Inject private Staff staff;
  @Inject private RunAs runAs;

  private Actor therapist;
  private CoupleId couple;

  @BeforeEach
  void takeIn() {
    therapist = staff.somebody(Role.THERAPIST);
    couple = care.of(therapist);
  }

  /** EL-SES-018. */
  @Test
  void closing_a_session_finds_its_episodes_and_keeps_their_moments_in_order() {
    care.closedSession(therapist, couple, QUARREL);

    Episode episode = onlyEpisode();

    var found = (SidewaysEpisode) episode.found();
    assertThat(found.moments()).hasSize(3);
    assertThat(found.onsetMs()).isEqualTo(100_000);
    assertThat(found.ending()).isEqualTo(Ending.RECONNECTED);
    assertThat(found.rule()).isEqualTo(EndingRule.GAP);
    assertThat(found.latencyMs()).hasValue(80_000);
    assertThat(episode.pattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
    assertThat(episode.review()).isEqualTo(EpisodeReview.PROPOSED);
  }

  @Test
  void the_therapists_label_wins_and_the_found_one_is_kept() {
    care.closedSession(therapist, couple, QUARREL);
    review(EpisodeReview.CONFIRMED, CyclePattern.ATTACK_DEFEND);

    Episode episode = onlyEpisode();

    assertThat(episode.pattern()).isEqualTo(CyclePattern.ATTACK_DEFEND);
    assertThat(episode.foundPattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
    assertThat(episode.review()).isEqualTo(EpisodeReview.CONFIRMED);
  }

  @Test
  void a_stale_word_on_an_episode_is_refused() {
    care.closedSession(therapist, couple, QUARREL);
    Episode shown = onlyEpisode();
    review(EpisodeReview.CONFIRMED, null);

    var refused =
        refusal(
            () ->
                review(
                    new ReviewEpisode(shown.id(), shown.version(), EpisodeReview.DISMISSED, null)));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(onlyEpisode().review()).isEqualTo(EpisodeReview.CONFIRMED);
  }

  @Test
  void found_again_the_therapists_word_stays() {
    SessionId session = care.endedSession(therapist, couple, QUARREL);
    call(() -> cycles.findEpisodes(session));
    EpisodeId first = onlyEpisode().id();
    review(EpisodeReview.CONFIRMED, CyclePattern.COMPLEX);

    call(() -> cycles.findEpisodes(session));

    assertThat(onlyEpisode().id()).isEqualTo(first);
    assertThat(onlyEpisode().pattern()).isEqualTo(CyclePattern.COMPLEX);
    assertThat(onlyEpisode().found().moments()).hasSize(3);
  }

  @Test
  void EL_CYC_020_a_dismissed_episode_draws_no_map() {
    care.closedSession(therapist, couple, QUARREL);
    assertThat(proposal().nodes()).anyMatch(node -> !node.blank());
    review(EpisodeReview.DISMISSED, null);

    assertThat(proposal().nodes()).allMatch(CycleNode::blank);
    assertThat(proposal().sessions()).isZero();
  }

  @Test
  void a_kept_map_has_its_evidence_its_words_and_a_statement_in_both_directions() {
    care.closedSession(therapist, couple, QUARREL);

    CycleMap map = keep(0, Map.of(PartnerLetter.A, Map.of(NodeKind.NEED, "to be reached")));

    assertThat(map.number()).isEqualTo(1);
    assertThat(map.pattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
    CycleNode move = map.node(PartnerLetter.B, NodeKind.MOVE);
    assertThat(move.codes()).containsExactly(new Code("look-away"));
    assertThat(move.seen()).hasSize(1);
    assertThat(map.node(PartnerLetter.A, NodeKind.NEED).words()).isEqualTo("to be reached");
    assertThat(map.statements())
        .extracting(spoken -> spoken.statement().speaker())
        .containsExactly(PartnerLetter.A, PartnerLetter.B);
    assertThat(map.statements().get(0).statement().sentence())
        .startsWith("I noticed when you looked away, I felt ");
  }

  @Test
  void a_map_kept_again_is_the_next_version_and_the_one_before_stays_as_it_was() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMap first = keep(0, Map.of());

    CycleMap second = keep(1, Map.of(PartnerLetter.B, Map.of(NodeKind.NEED, "to be enough")));

    assertThat(second.number()).isEqualTo(2);
    assertThat(call(() -> cycles.map(first.id()))).isEqualTo(first);
    assertThat(refusal(() -> keep(1, Map.of())).fault()).isEqualTo(Fault.STALE);
  }

  @Test
  void EL_CYC_031_other_words_take_the_agreements_away_and_a_stale_change_is_refused() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMap map = keep(0, Map.of());
    agree(map, PartnerLetter.A, LocalDate.of(2026, 11, 17));
    SpokenStatement agreed = statement(PartnerLetter.A);
    assertThat(agreed.statement().agreedByB()).isEqualTo(LocalDate.of(2026, 11, 17));

    run(() -> cycles.say(inOtherWords(map, agreed.version())));

    assertThat(statement(PartnerLetter.A).statement().felt()).isEqualTo("alone");
    assertThat(statement(PartnerLetter.A).statement().agreedByB()).isNull();
    assertThat(refusal(() -> run(() -> cycles.say(inOtherWords(map, agreed.version())))).fault())
        .isEqualTo(Fault.STALE);
  }

  @Test
  void EL_CYC_026_an_earlier_version_is_taken_up_again_as_the_next_and_none_is_lost() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMap first = keep(0, Map.of(PartnerLetter.A, Map.of(NodeKind.NEED, "to be reached")));
    agree(first, PartnerLetter.A, LocalDate.of(2026, 11, 17));
    CycleMap second = keep(1, Map.of(PartnerLetter.A, Map.of(NodeKind.NEED, "to be heard")));
    run(() -> cycles.say(inOtherWords(second, statement(PartnerLetter.A).version())));

    CycleMapId third = call(() -> cycles.restore(new RestoreMap(CycleMapId.next(), first.id(), 2)));

    CycleMap restored = call(() -> cycles.map(third));
    assertThat(restored.number()).isEqualTo(3);
    assertThat(restored.nodes()).isEqualTo(first.nodes());
    assertThat(statement(PartnerLetter.A).statement())
        .isEqualTo(call(() -> cycles.map(first.id())).statements().get(0).statement());
    assertThat(statement(PartnerLetter.A).statement().agreedByB())
        .isEqualTo(LocalDate.of(2026, 11, 17));
    assertThat(call(() -> cycles.versions(couple, CycleKind.SIDEWAYS)))
        .extracting(MapVersion::number, MapVersion::restored)
        .containsExactly(tuple(3, 1), tuple(2, 0), tuple(1, 0));
    assertThat(call(() -> cycles.map(second.id())).node(PartnerLetter.A, NodeKind.NEED).words())
        .isEqualTo("to be heard");
  }

  @Test
  void EL_CYC_026_a_version_is_taken_up_only_after_the_one_that_was_shown() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMap first = keep(0, Map.of());
    keep(1, Map.of());

    var refused =
        refusal(() -> run(() -> cycles.restore(new RestoreMap(CycleMapId.next(), first.id(), 1))));

    assertThat(refused.fault()).isEqualTo(Fault.STALE);
    assertThat(call(() -> cycles.versions(couple, CycleKind.SIDEWAYS))).hasSize(2);
  }

  @Test
  void EL_CYC_032_what_shifted_is_kept_with_the_day_and_other_words_take_it_away() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMap map = keep(0, Map.of());
    var said = new Said(LocalDate.of(2026, 11, 17), new Code("shift-yes"), "We laughed.");
    run(() -> cycles.sayAloud(aloud(map, said)));
    assertThat(statement(PartnerLetter.A).statement().said()).isEqualTo(said);

    CycleMap next = keep(1, Map.of());
    run(() -> cycles.say(inOtherWords(next, statement(PartnerLetter.A).version())));

    assertThat(statement(PartnerLetter.A).statement().said()).isNull();
    assertThat(call(() -> cycles.map(map.id())).statements().get(0).statement().said())
        .isEqualTo(said);
  }

  @Test
  void EL_CYC_032_an_answer_that_is_none_is_refused() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMap map = keep(0, Map.of());
    var said = new Said(LocalDate.of(2026, 11, 17), new Code("smile"), "");

    var refused = refusal(() -> run(() -> cycles.sayAloud(aloud(map, said))));

    assertThat(refused.fault()).isEqualTo(Fault.CODE_UNKNOWN);
  }

  private SayAloud aloud(CycleMap map, Said said) {
    return new SayAloud(map.id(), PartnerLetter.A, statement(PartnerLetter.A).version(), said);
  }

  @Test
  void EL_CYC_031_a_statement_with_open_parts_cannot_be_agreed_to() {
    care.closedSession(therapist, couple, a(100, "pursue"), b(105, "jaw-tight"));
    CycleMap map = keep(0, Map.of());
    assertThat(statement(PartnerLetter.B).statement().complete()).isFalse();

    var refused = refusal(() -> agree(map, PartnerLetter.B, LocalDate.of(2026, 11, 17)));

    assertThat(refused.fault()).isEqualTo(Fault.STATEMENT_INCOMPLETE);
  }

  @Test
  void EL_CYC_025_evidence_tells_what_came_before_and_nothing_of_another_couple() {
    SessionId session = care.closedSession(therapist, couple, QUARREL);
    var seen = keep(0, Map.of()).node(PartnerLetter.B, NodeKind.MOVE).seen();
    CoupleId other = care.of(therapist);

    List<EvidenceLine> lines = call(() -> cycles.evidence(couple, seen, 5));

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).session()).isEqualTo(session);
    assertThat(lines.get(0).cue()).isEqualTo(new Code("pursue"));
    assertThat(call(() -> cycles.evidence(other, seen, 5))).isEmpty();
  }

  @Test
  void a_stranger_finds_neither_episode_nor_map() {
    care.closedSession(therapist, couple, QUARREL);
    CycleMapId map = keep(0, Map.of()).id();
    Actor stranger = staff.somebody(Role.THERAPIST);

    for (Supplier<Object> reading :
        List.<Supplier<Object>>of(
            () -> cycles.map(map),
            () -> cycles.episodes(couple),
            () -> cycles.map(couple, CycleKind.SIDEWAYS))) {
      var refused =
          catchThrowableOfType(EmpathyLoopException.class, () -> runAs.call(stranger, reading));
      assertThat(refused.fault()).isEqualTo(Fault.NOT_FOUND);
    }
  }

  @Test
  void own_words_and_statements_do_not_stand_in_clear_in_the_database() throws SQLException {
    String canary = "canary" + UUID.randomUUID();
    care.closedSession(therapist, couple, QUARREL);
    CycleMap map = keep(0, Map.of(PartnerLetter.A, Map.of(NodeKind.MEANING, canary)));
    run(
        () ->
            cycles.say(
                new EditStatement(
                    map.id(),
                    PartnerLetter.A,
                    statement(PartnerLetter.A).version(),
                    canary,
                    canary,
                    canary,
                    canary)));

    assertThat(count("select count(*) from cycle_node where position(? in words) > 0", canary))
        .isZero();
    assertThat(
            count(
                "select count(*) from naming_statement where position(? in noticed || felt || did)"
                    + " > 0",
                canary))
        .isZero();
    assertThat(statement(PartnerLetter.A).statement().noticed()).isEqualTo(canary);
  }

  @Test
  void codes_are_stored_as_codes() throws SQLException {
    care.closedSession(therapist, couple, QUARREL);

    assertThat(
            count(
                "select count(*) from episode where couple_id = '"
                    + couple.value()
                    + "' and kind_code = 'sideways' and opened_by_code = 'a' and ending_rule_code ="
                    + " 'gap' and ending_code = 'ended-reconnected' and pattern_found_code ="
                    + " 'pursue-withdraw' and position(? in 'x'::bytea) = 0",
                "y"))
        .isEqualTo(1);
  }

  private Episode onlyEpisode() {
    var sideways =
        call(() -> cycles.episodes(couple)).stream()
            .filter(episode -> episode.found().kind() == CycleKind.SIDEWAYS)
            .toList();
    assertThat(sideways).hasSize(1);
    return sideways.get(0);
  }

  private void review(EpisodeReview word, @Nullable CyclePattern pattern) {
    Episode episode = onlyEpisode();
    review(new ReviewEpisode(episode.id(), episode.version(), word, pattern));
  }

  private void review(ReviewEpisode command) {
    run(() -> cycles.review(command));
  }

  private CycleProposal proposal() {
    return call(() -> cycles.proposal(couple, CycleKind.SIDEWAYS));
  }

  private CycleMap keep(int after, Map<PartnerLetter, Map<NodeKind, String>> words) {
    CycleMapId kept =
        call(
            () ->
                cycles.keep(
                    new KeepMap(
                        CycleMapId.next(),
                        couple,
                        CycleKind.SIDEWAYS,
                        after,
                        CyclePattern.PURSUE_WITHDRAW,
                        words,
                        Language.ENGLISH)));
    return call(() -> cycles.map(kept));
  }

  private SpokenStatement statement(PartnerLetter speaker) {
    return call(() -> cycles.map(couple, CycleKind.SIDEWAYS)).orElseThrow().statements().stream()
        .filter(spoken -> spoken.statement().speaker() == speaker)
        .findFirst()
        .orElseThrow();
  }

  private void agree(CycleMap map, PartnerLetter speaker, LocalDate on) {
    long version = statement(speaker).version();
    run(() -> cycles.agree(new AgreeToStatement(map.id(), speaker, version, PartnerLetter.B, on)));
  }

  private static EditStatement inOtherWords(CycleMap map, long version) {
    return new EditStatement(
        map.id(), PartnerLetter.A, version, "you looked away", "alone", "asked again", "You too?");
  }

  private long count(String sql, String canary) throws SQLException {
    try (var connection = practice.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setBytes(1, canary.getBytes(StandardCharsets.UTF_8));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private <T> T call(Supplier<T> work) {
    return Objects.requireNonNull(runAs.call(therapist, work));
  }

  private void run(Runnable work) {
    runAs.run(therapist, work);
  }

  private static EmpathyLoopException refusal(Runnable work) {
    return catchThrowableOfType(EmpathyLoopException.class, work::run);
  }
}
