package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Who rates which session as well. */
@ApplicationScoped
class RatingStore {
  private static final int MOST_LISTED = 50;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Rating rating) {
    em.persist(rating);
  }

  Optional<Rating> find(RatingId id) {
    return Optional.ofNullable(em.find(Rating.class, id.value()));
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#NOT_FOUND}
   */
  Rating required(RatingId id) {
    return find(id).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  /** As {@link #required}, and nobody finishes or charts it until this commits. */
  Rating locked(RatingId id) {
    Rating found = em.find(Rating.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new EmpathyLoopException(Fault.NOT_FOUND);
    }
    return found;
  }

  Optional<Rating> of(SessionId session, PractitionerId rater) {
    return ratings(session).stream().filter(rating -> rating.isOf(rater)).findFirst();
  }

  /** What somebody was asked for and has not finished, the oldest first. */
  List<Rating> open(PractitionerId rater) {
    return em.createQuery(
            """
            select r from Rating r where r.raterId = :rater and r.finishedAt is null
            order by r.invitedAt, r.id""",
            Rating.class)
        .setParameter("rater", rater.value())
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }

  /** In the order in which they were asked for. */
  List<Rating> ratings(SessionId session) {
    return em.createQuery(
            """
            select r from Rating r where r.sessionId = :session
            order by r.invitedAt, r.id""",
            Rating.class)
        .setParameter("session", session.value())
        .setMaxResults(MOST_LISTED)
        .getResultList();
  }
}
