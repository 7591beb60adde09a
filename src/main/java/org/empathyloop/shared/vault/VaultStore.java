package org.empathyloop.shared.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The wrapped keys in the database. */
@ApplicationScoped
class VaultStore implements WrappedKeys {
  @PersistenceContext(unitName = "practice")
  private EntityManager em;

  @Override
  public void add(OwnerKey key) {
    em.persist(key);
    // a second key for one owner is refused here and not at the commit
    em.flush();
  }

  @Override
  public Optional<OwnerKey> find(UUID id) {
    return Optional.ofNullable(em.find(OwnerKey.class, id));
  }

  @Override
  public Optional<OwnerKey> current(KeyOwner owner) {
    return em.createQuery(
            """
            select k from OwnerKey k
            where k.ownerKind = :kind and k.ownerId = :id and k.retiredAt is null""",
            OwnerKey.class)
        .setParameter("kind", owner.kind().column())
        .setParameter("id", owner.id())
        .getResultStream()
        .findFirst();
  }
}
