package org.empathyloop.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.session.RatingId;
import org.empathyloop.session.RatingSeries;
import org.empathyloop.session.RatingService;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;

/** Holds the chart of a session against that of a second rater. */
@ApplicationScoped
@Transactional
public class AgreementService {
  /** Nobody would call it the same moment beyond this. */
  private static final int MOST_WITHIN_SECONDS = 30;

  @Inject private SessionService sessions;
  @Inject private RatingService ratings;
  @Inject private CodeBook codes;

  /**
   * @param withinSeconds largest time between what counts as one moment, 0 to {@value
   *     #MOST_WITHIN_SECONDS}
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND} for a rating that is not finished or
   *     not of this session
   */
  @Permitted(action = Action.VIEW, on = ObjectKind.RATING)
  public Agreement agreement(SessionId session, RatingId rating, int withinSeconds) {
    if (withinSeconds < 0 || withinSeconds > MOST_WITHIN_SECONDS) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    RatingSeries second =
        ratings.finished(session).stream()
            .filter(series -> series.id().equals(rating))
            .findFirst()
            .orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    return Agreement.of(sessions.timeline(session), second.timeline(), withinSeconds, codes);
  }
}
