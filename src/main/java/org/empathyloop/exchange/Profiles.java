package org.empathyloop.exchange;

import java.util.List;
import java.util.Map;

/** The profiles of this product, by the resource type that they constrain. */
public final class Profiles {
  /** Base of the canonical address of everything that is ours in FHIR. */
  public static final String CANONICAL = "https://empathyloop.org/fhir";

  private static final Map<String, List<String>> BY_TYPE =
      Map.of(
          "Patient", List.of("partner"),
          "Group", List.of("couple"),
          "Consent", List.of("release-consent"),
          "Encounter", List.of("therapy-session"),
          "Observation",
              List.of(
                  "observed-moment",
                  "loop-strip",
                  "arousal-series",
                  "echo-check",
                  "interaction-cycle",
                  "goal-rating"),
          "ClinicalImpression", List.of("cycle-map"),
          "Goal", List.of("co-regulation-goal"),
          "Composition", List.of("progress-note"),
          "DocumentReference", List.of("progress-note-document"));

  private Profiles() {}

  /** The canonical address of a profile of ours, such as {@code observed-moment}. */
  public static String address(String id) {
    return CANONICAL + "/StructureDefinition/" + id;
  }

  /** The addresses of the profiles on one type; empty where R4 itself is enough. */
  public static List<String> of(String resourceType) {
    return BY_TYPE.getOrDefault(resourceType, List.of()).stream().map(Profiles::address).toList();
  }
}
