package org.empathyloop.exchange.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.Decision;
import org.empathyloop.exchange.release.ReleaseItem;
import org.empathyloop.exchange.release.ReleaseItem.Aimed;
import org.empathyloop.exchange.release.ReleaseItem.Attended;
import org.empathyloop.exchange.release.ReleaseItem.Cycled;
import org.empathyloop.exchange.release.ReleaseItem.Rated;
import org.empathyloop.exchange.release.ReleaseItem.Showed;
import org.empathyloop.exchange.release.ReleaseItem.Told;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one kind, for one reader, of which the same happens.
 *
 * @param kind such as {@code moments}; its sentence is {@code exchange.part-moments}
 * @param reader code of the audience; empty where nobody has chosen one
 * @param resource what they become in the other chart
 * @param withheld code of the reason; null when they leave
 */
public record PlanRow(
    String kind, String reader, String resource, @Nullable String withheld, int count)
    implements Serializable {
  private static final List<String> KINDS =
      List.of("session", "moments", "remarks", "cycles", "goals", "ratings", "paragraphs");

  private static final Comparator<PlanRow> IN_ORDER =
      Comparator.<PlanRow>comparingInt(row -> KINDS.indexOf(row.kind()))
          .thenComparing(row -> !row.leaves())
          .thenComparing(PlanRow::reader);

  /** One row for all parts that share kind, reader and reason; what leaves stands first. */
  static List<PlanRow> of(List<Decision<ReleaseItem>> decisions) {
    Map<PlanRow, Integer> counts = new LinkedHashMap<>();
    for (Decision<ReleaseItem> decision : decisions) {
      counts.merge(one(decision), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(row -> row.getKey().times(row.getValue()))
        .sorted(IN_ORDER)
        .toList();
  }

  private static PlanRow one(Decision<ReleaseItem> decision) {
    ReleaseItem item = decision.item();
    Audience audience = item.audience();
    return new PlanRow(
        kind(item),
        audience == null ? "" : audience.code().value(),
        resource(item),
        decision.reason().map(reason -> reason.code()).orElse(null),
        1);
  }

  private PlanRow times(int number) {
    return new PlanRow(kind, reader, resource, withheld, number);
  }

  private static String kind(ReleaseItem item) {
    if (item instanceof Attended) {
      return "session";
    }
    if (item instanceof Showed showed) {
      return showed.remark() ? "remarks" : "moments";
    }
    if (item instanceof Cycled) {
      return "cycles";
    }
    if (item instanceof Aimed) {
      return "goals";
    }
    return item instanceof Rated ? "ratings" : "paragraphs";
  }

  private static String resource(ReleaseItem item) {
    if (item instanceof Attended) {
      return "Encounter";
    }
    if (item instanceof Aimed) {
      return "Goal";
    }
    return item instanceof Told ? "DocumentReference" : "Observation";
  }

  public boolean leaves() {
    return withheld == null;
  }
}
