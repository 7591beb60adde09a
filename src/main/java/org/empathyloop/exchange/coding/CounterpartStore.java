package org.empathyloop.exchange.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Rows of remembered counterparts. */
@ApplicationScoped
class CounterpartStore {
  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  List<CounterpartRow> of(Collection<String> words) {
    return words.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from CounterpartRow c where c.word in :words", CounterpartRow.class)
            .setParameter("words", words)
            .setMaxResults(CodingLimits.MOST_NAMES)
            .getResultList();
  }

  void keep(CounterpartRow row) {
    em.merge(row);
  }
}
