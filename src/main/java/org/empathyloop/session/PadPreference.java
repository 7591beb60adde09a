package org.empathyloop.session;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.empathyloop.access.PractitionerId;

/** What one practitioner has changed about the pad. */
@Entity
@Table(name = "pad_preference")
class PadPreference {
  @Id
  @Column(name = "practitioner_id")
  private UUID practitionerId;

  @Version private long version;
  private boolean starter;

  @ElementCollection
  @CollectionTable(name = "pad_key", joinColumns = @JoinColumn(name = "practitioner_id"))
  @MapKeyColumn(name = "hand_key")
  @Column(name = "place")
  private Map<String, String> moved = new HashMap<>();

  @SuppressWarnings("NullAway.Init") // for JPA
  protected PadPreference() {}

  PadPreference(PractitionerId practitioner) {
    this.practitionerId = practitioner.value();
  }

  void keep(KeepPadKeys wanted) {
    starter = wanted.starter();
    moved.clear();
    moved.putAll(wanted.keys().moved());
  }

  boolean starter() {
    return starter;
  }

  PadKeys keys() {
    return new PadKeys(moved);
  }
}
