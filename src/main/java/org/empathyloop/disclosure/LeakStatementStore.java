package org.empathyloop.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;

/** Rows of statements about leak hits. */
@ApplicationScoped
class LeakStatementStore {
  private static final int MOST = 1000;

  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  void add(LeakStatement statement) {
    em.persist(statement);
  }

  List<LeakStatement> of(CoupleId couple, PartnerLetter letter) {
    return em.createQuery(
            """
            select s from LeakStatement s
            where s.coupleId = :couple and s.letter = :letter order by s.statedAt desc""",
            LeakStatement.class)
        .setParameter("couple", couple.value())
        .setParameter("letter", letter)
        .setMaxResults(MOST)
        .getResultList();
  }
}
