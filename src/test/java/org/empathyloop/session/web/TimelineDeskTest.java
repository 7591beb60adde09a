package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.Finality;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.session.TimelineChart;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EL-SES-034: what somebody edits is what they saw, however often the page reads again. */
class TimelineDeskTest {
  private static final UUID MARK = UUID.randomUUID();
  private static final UUID MINE = UUID.randomUUID();
  private static final UUID NEWER = UUID.randomUUID();
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final ChartLabels LABELS = new ChartLabels(CodeBook.load(), Locale.ENGLISH, null);

  private final TimelineDesk desk =
      new TimelineDesk(
          read(0, MINE), LABELS, history(read(0, MINE)), MARK, List.of(Capture.RECALL));
  private final List<Integer> edits = new ArrayList<>();
  private final List<UUID> turns = new ArrayList<>();

  @Test
  void an_answer_to_a_refused_form_does_not_make_its_reading_newer() {
    look(1, NEWER);

    desk.edit(edits::add);
    desk.undo(turns::add);
    desk.redo(turns::add);

    assertThat(edits).containsExactly(0);
    assertThat(turns).containsExactly(MINE, MINE);
  }

  @Test
  void who_was_told_of_a_newer_edit_of_the_mark_acts_upon_it() {
    refuse(Fault.STALE);
    look(1, NEWER);

    desk.edit(edits::add);
    desk.undo(turns::add);

    assertThat(edits).containsExactly(1);
    assertThat(turns).as("of the other form nothing was told").containsExactly(MINE);
  }

  @Test
  void another_fault_tells_of_no_newer_edit() {
    refuse(Fault.AMENDMENT_NEEDS_REASON);
    look(1, NEWER);

    desk.edit(edits::add);

    assertThat(edits).containsExactly(0);
  }

  @Test
  void who_was_told_that_another_edit_is_the_last_takes_that_back() {
    assertThatThrownBy(
            () ->
                desk.undo(
                    edit -> {
                      throw new EmpathyLoopException(Fault.STALE);
                    }))
        .isInstanceOf(EmpathyLoopException.class);
    look(1, NEWER);

    desk.undo(turns::add);
    desk.redo(turns::add);

    assertThat(turns).containsExactly(NEWER, NEWER);
  }

  @Test
  void the_list_shows_what_was_read_last() {
    assertThat(desk.getRows()).hasSize(1);

    TimelineChart empty = chart(List.of(), 1, null);
    desk.look(empty, LABELS, history(empty));

    assertThat(desk.getRows()).isEmpty();
  }

  private void refuse(Fault fault) {
    assertThatThrownBy(
            () ->
                desk.edit(
                    seen -> {
                      throw new EmpathyLoopException(fault);
                    }))
        .isInstanceOf(EmpathyLoopException.class);
  }

  private void look(int seen, UUID turn) {
    TimelineChart newer = read(seen, turn);
    desk.look(newer, LABELS, history(newer));
  }

  private static TimelineHistory history(TimelineChart chart) {
    return new TimelineHistory(chart, LABELS, who -> "Somebody", Locale.ENGLISH, ZoneOffset.UTC);
  }

  private static TimelineChart read(int seen, UUID turn) {
    var moment =
        new ChartedMoment(
            MARK, MomentActor.B, new Code("away"), null, 60_000, 2, Capture.LIVE, false, null);
    return chart(
        List.of(new DetailedMoment(moment, Set.of(), null, null, null, Finality.FINAL, false)),
        seen,
        turn);
  }

  private static TimelineChart chart(List<DetailedMoment> moments, int seen, @Nullable UUID turn) {
    var summary =
        new SessionSummary(
            SessionId.next(),
            CoupleId.next(),
            new PractitionerId(UUID.randomUUID()),
            PartnerLetter.A,
            50,
            START,
            START.plusSeconds(3000),
            false);
    var timeline =
        new SessionTimeline(
            3_000_000,
            moments.stream().map(DetailedMoment::moment).toList(),
            List.of(),
            List.of(),
            List.of());
    return new TimelineChart(summary, timeline, moments, List.of(), List.of(), seen, turn, turn);
  }
}
