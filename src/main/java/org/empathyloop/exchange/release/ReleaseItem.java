package org.empathyloop.exchange.release;

import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.Episode;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.Disclosable;
import org.empathyloop.disclosure.RecordKind;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.GoalRating;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.Finality;
import org.empathyloop.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** A part of a session about which {@code disclosure} decides whether it may leave. */
public sealed interface ReleaseItem extends Disclosable {
  /** Our name of it, the same in every release; never leaves, see {@link Pseudonyms}. */
  String record();

  /** That the partner was in the session. */
  record Attended(SessionSummary session, PartnerLetter partner) implements ReleaseItem {
    @Override
    public UUID id() {
      return session.id().value();
    }

    @Override
    public String record() {
      return SessionProjection.record(session);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.ATTENDANCE;
    }

    @Override
    public Audience audience() {
      return Audience.of(partner);
    }
  }

  /**
   * Something charted: a partner's own, joint where both did it, the chart's where it was the
   * therapist.
   *
   * @param remark whether it is a mark of the therapist's own, such as a bookmark or a safety
   *     concern
   * @param finality whether it was changed after the session was closed
   */
  record Showed(ChartedMoment moment, boolean remark, Finality finality) implements ReleaseItem {
    @Override
    public UUID id() {
      return moment.id();
    }

    @Override
    public String record() {
      return SessionProjection.record(moment);
    }

    @Override
    public RecordKind kind() {
      return remark ? RecordKind.REMARK : RecordKind.MOMENT;
    }

    @Override
    public Audience audience() {
      return switch (moment.actor()) {
        case A -> Audience.PARTNER_A;
        case B -> Audience.PARTNER_B;
        case DYAD -> Audience.JOINT;
        case THERAPIST -> Audience.CHART_ONLY;
      };
    }
  }

  /** An occurrence of the couple's cycle. */
  record Cycled(Episode episode) implements ReleaseItem {
    @Override
    public UUID id() {
      return episode.id().value();
    }

    @Override
    public String record() {
      return SessionProjection.record(episode);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.CYCLE;
    }

    @Override
    public Audience audience() {
      return Audience.JOINT;
    }
  }

  /** A goal. */
  record Aimed(Goal goal) implements ReleaseItem {
    @Override
    public UUID id() {
      return goal.id().value();
    }

    @Override
    public String record() {
      return GoalProjection.record(goal);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.GOAL;
    }

    @Override
    public Audience audience() {
      return of(goal.owner());
    }
  }

  /**
   * How far a goal was reached, in somebody's eyes: the therapist's rating goes with the goal, a
   * partner's own with that partner, and only where the goal goes too.
   */
  record Rated(Goal goal, GoalRating rating) implements ReleaseItem {
    @Override
    public UUID id() {
      return rating.goal().value();
    }

    @Override
    public String record() {
      return GoalProjection.record(rating);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.GOAL_RATING;
    }

    @Override
    public Audience audience() {
      return switch (rating.rater()) {
        case THERAPIST -> of(goal.owner());
        case A -> Audience.PARTNER_A;
        case B -> Audience.PARTNER_B;
      };
    }
  }

  /** A paragraph of the signed note or of an addendum. */
  record Told(NoteSnapshot note, NoteParagraph paragraph) implements ReleaseItem {
    @Override
    public UUID id() {
      return paragraph.id();
    }

    @Override
    public String record() {
      return NoteProjection.record(note);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.PARAGRAPH;
    }

    @Override
    public @Nullable Audience audience() {
      return paragraph.audience();
    }
  }

  private static Audience of(GoalOwner owner) {
    return switch (owner) {
      case A -> Audience.PARTNER_A;
      case B -> Audience.PARTNER_B;
      case COUPLE -> Audience.JOINT;
    };
  }
}
