package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.exchange.mapping.GoalRatingSnapshot;
import org.empathyloop.exchange.mapping.GoalSnapshot;
import org.empathyloop.regulation.GoalChanged;
import org.empathyloop.regulation.GoalRated;
import org.empathyloop.regulation.GoalService;
import org.empathyloop.regulation.Rater;
import org.jspecify.annotations.Nullable;

/** Keeps goals and their ratings. */
@ApplicationScoped
class GoalObserver {
  @Inject private ResourceKeeper keeper;
  @Inject private ChartForms forms;
  @Inject private GoalService goals;

  void on(@Observes GoalChanged change) {
    var goal = GoalSnapshot.of(goals.goal(change.goal()));
    keeper.keep(List.of(forms.of(change.couple()).goal().toFhir(goal)), change.couple().value());
  }

  void on(@Observes GoalRated change) {
    @Nullable PractitionerId therapist = therapist(change);
    if (therapist != null) {
      keeper.keep(List.of(forms.practitioner(therapist)), null);
    }
    var rating = new GoalRatingSnapshot(change.couple(), therapist, change.rating());
    keeper.keep(
        List.of(forms.of(change.couple()).goalRating().toFhir(rating)), change.couple().value());
  }

  /** Who rated as the therapist; a partner's rating is the partner's, whoever entered it. */
  private static @Nullable PractitionerId therapist(GoalRated change) {
    return change.rating().rater() == Rater.THERAPIST ? change.enteredBy() : null;
  }
}
