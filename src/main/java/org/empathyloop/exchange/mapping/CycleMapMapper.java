package org.empathyloop.exchange.mapping;

import java.util.List;
import org.empathyloop.cycle.CycleKind;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.ClinicalImpression;
import org.hl7.fhir.r4.model.ClinicalImpression.ClinicalImpressionStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.UnsignedIntType;

/**
 * Maps a version of a cycle map to profile {@code cycle-map}.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>id ↔ map</td><td>subject ↔ couple</td></tr>
 *   <tr><td>finding[0], finding[1] ↔ kind, pattern</td><td>extension version ↔ number</td></tr>
 *   <tr><td>assessor ↔ madeBy</td><td>effectiveDateTime, date ↔ madeAt</td></tr>
 *   <tr><td>extension sessions-seen ↔ sessions</td><td>extension node ↔ nodes</td></tr>
 *   <tr><td>extension naming-statement ↔ statements</td><td></td></tr>
 * </table>
 */
final class CycleMapMapper implements FhirMapper<CycleMapSnapshot, ClinicalImpression> {
  private static final String VERSION = Profiles.address("map-version");
  private static final String SESSIONS = Profiles.address("sessions-seen");
  private static final String FINDING = "ClinicalImpression.finding";

  private final CodeElement codes;
  private final CycleNodeElement nodes;
  private final StatementElement statements;

  CycleMapMapper(CodeBook codes) {
    this.codes = new CodeElement(codes);
    this.nodes = new CycleNodeElement(this.codes);
    this.statements = new StatementElement(this.codes);
  }

  @Override
  public String profile() {
    return "cycle-map";
  }

  @Override
  public ClinicalImpression toFhir(CycleMapSnapshot value) {
    ClinicalImpression map = Claim.claim(new ClinicalImpression(), profile(), value.map().value());
    map.addExtension(VERSION, new PositiveIntType(value.number()));
    map.addExtension(SESSIONS, new UnsignedIntType(value.sessions()));
    value.nodes().forEach(node -> map.addExtension(nodes.of(node)));
    value.statements().forEach(statement -> map.addExtension(statements.of(statement)));
    map.setStatus(ClinicalImpressionStatus.COMPLETED);
    map.setCode(codes.concept(new Code(profile())));
    map.setSubject(References.to(value.couple()));
    map.setEffective(TimeElement.of(value.madeAt()));
    map.setDateElement(TimeElement.of(value.madeAt()));
    map.setAssessor(References.to(value.madeBy()));
    map.addFinding().setItemCodeableConcept(codes.concept(value.kind()));
    map.addFinding().setItemCodeableConcept(codes.concept(value.pattern()));
    return map;
  }

  @Override
  public CycleMapSnapshot fromFhir(ClinicalImpression map) {
    Reading.require(
        map.getStatus() == ClinicalImpressionStatus.COMPLETED,
        "ClinicalImpression.status",
        "completed");
    Code code = codes.code(map.getCode(), "observation-kind", "ClinicalImpression.code");
    Reading.require(code.value().equals(profile()), "ClinicalImpression.code", profile());
    Reading.require(map.getFinding().size() == 2, FINDING, "the loop and its pattern");
    return new CycleMapSnapshot(
        new CycleMapId(Claim.id(map)),
        References.couple(map.getSubject(), "ClinicalImpression.subject"),
        codes.constant(CycleKind.class, finding(map, 0), "cycle-direction", FINDING),
        number(map, VERSION),
        codes.constant(CyclePattern.class, finding(map, 1), "cycle-pattern", FINDING),
        number(map, SESSIONS),
        References.practitioner(map.getAssessor(), "ClinicalImpression.assessor"),
        TimeElement.instant(map.getEffective(), "ClinicalImpression.effective"),
        all(map, CycleNodeElement.URL).stream().map(nodes::read).toList(),
        all(map, StatementElement.URL).stream().map(statements::read).toList());
  }

  private static CodeableConcept finding(ClinicalImpression map, int place) {
    return map.getFinding().get(place).getItemCodeableConcept();
  }

  private static int number(ClinicalImpression map, String url) {
    Extension extension = map.getExtensionByUrl(url);
    if (extension != null && extension.getValue() instanceof IntegerType number) {
      return Reading.required(number.getValue(), "ClinicalImpression.extension");
    }
    throw Reading.unreadable("ClinicalImpression.extension", "the extension " + url);
  }

  private static List<Extension> all(ClinicalImpression map, String url) {
    return map.getExtensionsByUrl(url);
  }
}
