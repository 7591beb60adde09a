package org.empathyloop.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** A station of one version of a map. */
@Entity
@Table(name = "cycle_node")
class CycleNodeRow {
  private static final String TABLE = "cycle_node";
  private static final String WORDS = "words";

  @Id private UUID id;

  @Column(name = "map_id")
  private UUID mapId;

  @Column(name = "partner_code")
  private PartnerLetter partner;

  @Enumerated(EnumType.STRING)
  private NodeKind station;

  private byte @Nullable [] words;

  @Column(name = "first_code")
  private @Nullable String firstCode;

  @Column(name = "second_code")
  private @Nullable String secondCode;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CycleNodeRow() {}

  CycleNodeRow(CycleMapId map, CoupleId couple, CycleNode node, Vault vault) {
    this.id = Ids.next();
    this.mapId = map.value();
    this.partner = node.partner();
    this.station = node.kind();
    this.words = new RowSeal(vault, couple, TABLE, id).sealOptional(WORDS, node.words());
    this.firstCode = codeAt(node, 0);
    this.secondCode = codeAt(node, 1);
  }

  UUID id() {
    return id;
  }

  CycleNode value(CoupleId couple, List<SeenMoment> seen, Vault vault) {
    return new CycleNode(
        partner,
        station,
        new RowSeal(vault, couple, TABLE, id).openOptional(WORDS, words),
        Stream.concat(Stream.ofNullable(firstCode), Stream.ofNullable(secondCode))
            .map(Code::new)
            .toList(),
        seen);
  }

  private static @Nullable String codeAt(CycleNode node, int position) {
    return node.codes().size() > position ? node.codes().get(position).value() : null;
  }
}
