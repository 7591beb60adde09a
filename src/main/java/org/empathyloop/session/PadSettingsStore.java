package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.empathyloop.access.PractitionerId;

/** Rows of the pad's settings. */
@ApplicationScoped
class PadSettingsStore {
  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  /** By slot; empty while the practice has chosen none. */
  List<PadCodeRow> codes() {
    return em.createQuery("select c from PadCodeRow c order by c.slot", PadCodeRow.class)
        .setMaxResults(PadCodes.ON_KEYS + PadCodes.MOST_TOUCHED)
        .getResultList();
  }

  /** Others who choose codes wait until this transaction is over; whoever reads does not. */
  void lockCodes() {
    em.createNativeQuery("lock table pad_code in share row exclusive mode").executeUpdate();
  }

  void replaceCodes(List<PadCodeRow> codes) {
    em.createQuery("delete from PadCodeRow").executeUpdate();
    em.clear();
    codes.forEach(em::persist);
  }

  Optional<PadPreference> preference(PractitionerId practitioner) {
    return Optional.ofNullable(em.find(PadPreference.class, practitioner.value()));
  }

  void add(PadPreference preference) {
    em.persist(preference);
  }
}
