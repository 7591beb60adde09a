package org.empathyloop.couple;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Cell;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A link of a person to a chart elsewhere; sealed, its identifier found by blind index. */
@Entity
@Table(name = "chart_link")
class ChartLinkRow {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "system_uri")
  private String system;

  private byte[] identifier;

  @Column(name = "identifier_index")
  private byte[] identifierIndex;

  @Column(name = "patient_id")
  private byte @Nullable [] patientId;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected ChartLinkRow() {}

  ChartLinkRow(PersonId person, ChartLink link, Vault vault) {
    this.id = Ids.next();
    this.personId = person.value();
    this.system = link.system();
    this.identifier = vault.seal(owner(), cell("identifier"), link.identifier());
    this.identifierIndex = index(link, vault);
    String patient = link.patientId();
    this.patientId = patient == null ? null : vault.seal(owner(), cell("patient_id"), patient);
  }

  static byte[] index(ChartLink link, Vault vault) {
    return vault.blindIndex(link.system() + "|" + link.identifier());
  }

  ChartLink open(Vault vault) {
    return new ChartLink(
        system,
        vault.open(owner(), cell("identifier"), identifier),
        patientId == null ? null : vault.open(owner(), cell("patient_id"), patientId));
  }

  PersonId person() {
    return new PersonId(personId);
  }

  private KeyOwner owner() {
    return KeyOwner.person(personId);
  }

  private Cell cell(String column) {
    return new Cell("chart_link", column, id);
  }
}
