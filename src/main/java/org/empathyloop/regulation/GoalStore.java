package org.empathyloop.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.empathyloop.couple.CoupleId;

/** Rows of goals and their ratings. */
@ApplicationScoped
class GoalStore {
  private static final int MOST_GOALS = 200;
  private static final int MOST_RATINGS = 20_000;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  Optional<GoalRow> find(GoalId goal) {
    return Optional.ofNullable(em.find(GoalRow.class, goal.value()));
  }

  /** As {@link #find}, and nobody else words or rates it until this commits. */
  Optional<GoalRow> locked(GoalId goal) {
    return Optional.ofNullable(
        em.find(GoalRow.class, goal.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  List<GoalRow> goalsOf(CoupleId couple) {
    return em.createQuery(
            "select g from GoalRow g where g.coupleId = :couple order by g.madeAt, g.id",
            GoalRow.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST_GOALS)
        .getResultList();
  }

  Optional<GoalRatingRow> rating(RateGoal command) {
    return Optional.ofNullable(em.find(GoalRatingRow.class, new GoalRatingRow.Key(command)));
  }

  List<GoalRatingRow> ratingsOf(GoalId goal) {
    return em.createQuery(
            "select r from GoalRatingRow r where r.goalId = :goal", GoalRatingRow.class)
        .setParameter("goal", goal.value())
        .setMaxResults(MOST_RATINGS)
        .getResultList();
  }

  List<GoalRatingRow> ratingsOf(CoupleId couple) {
    return em.createQuery(
            """
            select r from GoalRatingRow r, GoalRow g
            where g.id = r.goalId and g.coupleId = :couple""",
            GoalRatingRow.class)
        .setParameter("couple", couple.value())
        .setMaxResults(MOST_RATINGS)
        .getResultList();
  }
}
