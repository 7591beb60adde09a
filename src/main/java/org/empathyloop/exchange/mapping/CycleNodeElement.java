package org.empathyloop.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleNode;
import org.empathyloop.cycle.NodeKind;
import org.empathyloop.cycle.SeenMoment;
import org.empathyloop.exchange.Profiles;
import org.empathyloop.vocabulary.Code;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** One station of a cycle map as extension {@code cycle-node}. */
final class CycleNodeElement {
  static final String URL = Profiles.address("cycle-node");
  private static final String SEEN = Profiles.address("seen-moment");
  private static final String PATH = "ClinicalImpression.extension:node";

  private final CodeElement codes;

  CycleNodeElement(CodeElement codes) {
    this.codes = codes;
  }

  Extension of(CycleNode node) {
    Extension extension = new Extension(URL);
    extension.addExtension("partner", codes.coding(node.partner()));
    extension.addExtension("kind", codes.coding(code(node.kind())));
    if (node.words() != null) {
      extension.addExtension("words", new StringType(node.words()));
    }
    node.codes().forEach(code -> extension.addExtension("code", codes.coding(code)));
    for (SeenMoment moment : node.seen()) {
      Extension seen = extension.addExtension().setUrl(SEEN);
      seen.addExtension("session", References.to(moment.session()));
      seen.addExtension("moment", References.to(References.OBSERVATION, moment.moment()));
    }
    return extension;
  }

  CycleNode read(Extension extension) {
    Extensions parts = new Extensions(extension, PATH);
    return new CycleNode(
        codes.constant(
            PartnerLetter.class, parts.coding("partner"), "actor", parts.path("partner")),
        kind(parts),
        parts.text("words").orElse(null),
        charted(parts),
        seen(parts));
  }

  private NodeKind kind(Extensions parts) {
    Code code = codes.code(parts.coding("kind"), "cycle-station", parts.path("kind"));
    for (NodeKind kind : NodeKind.values()) {
      if (code(kind).equals(code)) {
        return kind;
      }
    }
    throw Reading.unreadable(parts.path("kind"), "a code of cycle-station");
  }

  private List<Code> charted(Extensions parts) {
    List<Code> charted = new ArrayList<>();
    for (Extension part : parts.all("code")) {
      Reading.require(part.getValue() instanceof Coding, parts.path("code"), "a coding");
      charted.add(codes.code((Coding) part.getValue(), "moment-code", parts.path("code")));
    }
    return charted;
  }

  private static List<SeenMoment> seen(Extensions parts) {
    List<SeenMoment> moments = new ArrayList<>();
    for (Extension part : parts.all(SEEN)) {
      Extensions seen = new Extensions(part, parts.path("seen"));
      moments.add(
          new SeenMoment(
              References.session(reference(seen, "session"), seen.path("session")),
              References.id(
                  reference(seen, "moment"), References.OBSERVATION, seen.path("moment"))));
    }
    return moments;
  }

  private static Reference reference(Extensions seen, String part) {
    Type value = seen.required(part);
    Reading.require(value instanceof Reference, seen.path(part), "a reference");
    return (Reference) value;
  }

  private static Code code(NodeKind kind) {
    return new Code(kind.name().toLowerCase(Locale.ROOT));
  }
}
