package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.ChartedCycles.CountedEpisode;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Draws a map from charted evidence alone: for each partner the cues, feelings and moves seen most
 * often in the couple's episodes. What only the couple can say, meaning and need, it leaves blank.
 * Pure.
 */
public final class CycleProposer {
  private final CodeBook codes;
  private final CycleParameters parameters;

  public CycleProposer(CodeBook codes) {
    this(codes, CycleParameters.DEFAULT);
  }

  CycleProposer(CodeBook codes, CycleParameters parameters) {
    this.codes = codes;
    this.parameters = parameters;
  }

  /**
   * @param sessions in the order of time
   */
  public CycleProposal propose(CycleKind kind, List<ChartedCycles> sessions) {
    List<CycleNode> nodes = new ArrayList<>();
    for (PartnerLetter partner : PartnerLetter.values()) {
      var evidence = new PartnerEvidence(kind, partner, codes, parameters);
      sessions.forEach(evidence::gather);
      nodes.addAll(evidence.nodes());
    }
    int seenIn = (int) sessions.stream().filter(session -> !session.of(kind).isEmpty()).count();
    return new CycleProposal(kind, pattern(kind, sessions), nodes, seenIn);
  }

  /** EL-CYC-024: the pattern that more cycles show than any other. */
  private static CyclePattern pattern(CycleKind kind, List<ChartedCycles> sessions) {
    Map<CyclePattern, Integer> counts = new EnumMap<>(CyclePattern.class);
    sessions.stream()
        .flatMap(session -> session.of(kind).stream())
        .map(CountedEpisode::pattern)
        .filter(pattern -> pattern != CyclePattern.NONE)
        .forEach(pattern -> counts.merge(pattern, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (most == 0) {
      return CyclePattern.NONE;
    }
    List<CyclePattern> leading =
        Stream.of(CyclePattern.values())
            .filter(pattern -> counts.getOrDefault(pattern, 0) == most)
            .toList();
    return leading.size() == 1 ? leading.get(0) : CyclePattern.COMPLEX;
  }
}
