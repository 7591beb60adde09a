package org.empathyloop.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathyloop.couple.PartnerLetter.A;
import static org.empathyloop.couple.PartnerLetter.B;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.fixture.ChartedSession;
import org.empathyloop.session.Capture;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.junit.jupiter.api.Test;

class CycleProposerTest {
  private static final CodeBook CODES = CodeBook.load();
  private static final EpisodeFinder FINDER = new EpisodeFinder(CODES);
  private static final CycleProposer PROPOSER = new CycleProposer(CODES);

  @Test
  void without_evidence_every_station_is_there_and_blank() {
    var proposal = PROPOSER.propose(CycleKind.SIDEWAYS, List.of());

    assertThat(proposal.nodes()).hasSize(2 * NodeKind.values().length).allMatch(CycleNode::blank);
    assertThat(proposal.pattern()).isEqualTo(CyclePattern.NONE);
    assertThat(proposal.sessions()).isZero();
  }

  @Test
  void the_seed_story_becomes_a_loop_in_which_each_move_is_the_others_cue() {
    var session =
        ChartedSession.ofSeconds(600)
            .a(100, "pursue")
            .b(105, "look-away")
            .a(110, "pursue")
            .a(111, "p-dismissed")
            .b(118, "stonewall")
            .a(125, "pursue");

    var proposal = PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(session)));

    assertThat(codes(proposal, A, NodeKind.MOVE)).containsExactly("pursue");
    assertThat(codes(proposal, A, NodeKind.CUE)).containsExactly("look-away", "stonewall");
    assertThat(codes(proposal, A, NodeKind.PRIMARY)).containsExactly("p-dismissed");
    assertThat(codes(proposal, B, NodeKind.MOVE)).containsExactly("look-away", "stonewall");
    assertThat(codes(proposal, B, NodeKind.CUE)).containsExactly("pursue");
    assertThat(codes(proposal, A, NodeKind.MEANING)).isEmpty();
    assertThat(proposal.pattern()).isEqualTo(CyclePattern.PURSUE_WITHDRAW);
  }

  @Test
  void evidence_is_counted_in_moments_and_sessions() {
    var once = ChartedSession.ofSeconds(600).a(100, "pursue").b(105, "look-away");
    var twice =
        ChartedSession.ofSeconds(600).a(100, "pursue").b(105, "look-away").b(110, "look-away");
    var calm = ChartedSession.ofSeconds(600).a(100, "smile");

    var proposal =
        PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(once), charted(twice), charted(calm)));

    assertThat(node(proposal, B, NodeKind.MOVE).seen()).hasSize(3);
    assertThat(node(proposal, B, NodeKind.MOVE).sessions()).isEqualTo(2);
    assertThat(proposal.sessions()).isEqualTo(2);
  }

  @Test
  void EL_CYC_021_a_second_code_is_shown_when_it_was_seen_at_least_half_as_often() {
    var half =
        ChartedSession.ofSeconds(600)
            .b(99, "stonewall")
            .a(100, "pursue")
            .a(101, "pursue")
            .a(102, "defend");
    var rarer =
        ChartedSession.ofSeconds(600)
            .b(99, "stonewall")
            .a(100, "pursue")
            .a(101, "pursue")
            .a(102, "pursue")
            .a(103, "defend");

    assertThat(
            codes(PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(half))), A, NodeKind.MOVE))
        .containsExactly("pursue", "defend");
    var proposal = PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(rarer)));
    assertThat(codes(proposal, A, NodeKind.MOVE)).containsExactly("pursue");
    assertThat(node(proposal, A, NodeKind.MOVE).seen()).hasSize(3);
  }

  @Test
  void EL_CYC_022_what_came_more_than_fifteen_seconds_before_is_no_cue() {
    var near = ChartedSession.ofSeconds(600).a(100, "pursue").b(115, "stonewall");
    var far = ChartedSession.ofSeconds(600).a(100, "pursue").b(115.001, "stonewall");

    assertThat(codes(PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(near))), B, NodeKind.CUE))
        .containsExactly("pursue");
    assertThat(codes(PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(far))), B, NodeKind.CUE))
        .isEmpty();
  }

  @Test
  void EL_CYC_023_a_recalled_feeling_counts_and_one_outside_the_episode_does_not() {
    var session =
        ChartedSession.ofSeconds(600)
            .a(100, "pursue")
            .b(105, "stonewall")
            .moment(MomentActor.B, 150, "s-numb", Capture.RECALL, false)
            .moment(MomentActor.B, 400, "p-shame", Capture.LIVE, false);

    var proposal = PROPOSER.propose(CycleKind.SIDEWAYS, List.of(charted(session)));

    assertThat(codes(proposal, B, NodeKind.SECONDARY)).containsExactly("s-numb");
    assertThat(codes(proposal, B, NodeKind.PRIMARY)).isEmpty();
  }

  @Test
  void EL_CYC_024_a_tie_of_patterns_is_complex() {
    var pursuing = ChartedSession.ofSeconds(600).a(100, "pursue").b(105, "stonewall");
    var attacking = ChartedSession.ofSeconds(600).a(100, "attack").b(105, "attack");

    assertThat(
            PROPOSER
                .propose(CycleKind.SIDEWAYS, List.of(charted(pursuing), charted(attacking)))
                .pattern())
        .isEqualTo(CyclePattern.COMPLEX);
  }

  @Test
  void the_connecting_loop_is_drawn_from_connecting_episodes() {
    var session =
        ChartedSession.ofSeconds(600)
            .a(100, "disclose")
            .b(105, "validate")
            .b(107, "breathe")
            .a(112, "smile");

    var proposal = PROPOSER.propose(CycleKind.CONNECTING, List.of(charted(session)));

    assertThat(codes(proposal, B, NodeKind.MOVE)).containsExactly("validate");
    assertThat(codes(proposal, B, NodeKind.SECONDARY)).containsExactly("breathe");
    assertThat(codes(proposal, B, NodeKind.CUE)).containsExactly("disclose");
    assertThat(proposal.pattern()).isEqualTo(CyclePattern.NONE);
  }

  @Test
  void own_words_have_a_limit_and_blank_ones_are_none() {
    var node = new CycleNode(A, NodeKind.NEED, "  ", List.of(), List.of());

    assertThat(node.words()).isNull();
    assertThat(node.inWords(" to be reached ").words()).isEqualTo("to be reached");
    assertThat(node.inWords("secret").toString()).doesNotContain("secret");
  }

  private static ChartedCycles charted(ChartedSession session) {
    var timeline = session.timeline();
    var found = FINDER.find(timeline);
    var episodes =
        Stream.<CountedEpisode>concat(
                found.cycles().stream()
                    .map(episode -> new CountedEpisode(episode, episode.pattern())),
                found.connecting().stream()
                    .map(episode -> new CountedEpisode(episode, CyclePattern.NONE)))
            .toList();
    return new ChartedCycles(new SessionId(UUID.randomUUID()), timeline, episodes);
  }

  private static List<String> codes(CycleProposal proposal, PartnerLetter who, NodeKind kind) {
    return node(proposal, who, kind).codes().stream().map(Code::value).toList();
  }

  private static CycleNode node(CycleProposal proposal, PartnerLetter who, NodeKind kind) {
    return proposal.nodes().stream()
        .filter(node -> node.partner() == who && node.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
