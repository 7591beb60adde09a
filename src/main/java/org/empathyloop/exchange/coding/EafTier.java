package org.empathyloop.exchange.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tier of an ELAN document: what one subject did on one axis. Annotations of a tier do not
 * overlap; what happens at the same time stands on a tier beside it.
 */
final class EafTier {
  /** How long a point is drawn where nothing follows sooner. */
  private static final long POINT_MS = 500;

  private final String id;
  private final String axis;
  private final List<CodedLine> lines = new ArrayList<>();

  private EafTier(String id, String axis) {
    this.id = id;
    this.axis = axis;
  }

  /** A stretch of a tier with what stands in it. */
  record Annotation(long fromMs, long toMs, String value) {}

  static List<EafTier> of(List<CodedLine> lines) {
    Map<String, List<EafTier>> beside = new LinkedHashMap<>();
    for (CodedLine line : lines) {
      String name = line.subject() + " " + line.category();
      List<EafTier> tiers = beside.computeIfAbsent(name, of -> new ArrayList<>());
      tiers.stream()
          .filter(tier -> tier.isFreeAt(line.startMs()))
          .findFirst()
          .orElseGet(() -> another(tiers, name, line.category()))
          .lines
          .add(line);
    }
    return beside.values().stream().flatMap(List::stream).toList();
  }

  private static EafTier another(List<EafTier> tiers, String name, String axis) {
    var tier = new EafTier(tiers.isEmpty() ? name : name + " " + (tiers.size() + 1), axis);
    tiers.add(tier);
    return tier;
  }

  private boolean isFreeAt(long ms) {
    if (lines.isEmpty()) {
      return true;
    }
    CodedLine last = lines.get(lines.size() - 1);
    Long stop = last.stopMs();
    return stop == null ? last.startMs() < ms : stop <= ms;
  }

  String id() {
    return id;
  }

  String axis() {
    return axis;
  }

  /** In the order of time; a point ends where the next begins, after half a second at most. */
  List<Annotation> annotations() {
    List<Annotation> annotations = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      CodedLine line = lines.get(i);
      Long stop = line.stopMs();
      long next = i + 1 < lines.size() ? lines.get(i + 1).startMs() : Long.MAX_VALUE;
      long to = stop == null ? Math.min(line.startMs() + POINT_MS, next) : stop;
      annotations.add(new Annotation(line.startMs(), to, line.behaviour()));
    }
    return annotations;
  }
}
