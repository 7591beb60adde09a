package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.vocabulary.ClauseUse;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;

/**
 * EL-CYC-030: the words of a naming statement are the clauses that the vocabulary has for the codes
 * charted most often: the cue for what was noticed, the feeling underneath or else the one above it
 * for what was felt, the move for what was done.
 */
final class Clauses {
  private final Map<ClauseUse, Code> codes = new EnumMap<>(ClauseUse.class);
  private final CodeBook book;
  private final Locale locale;

  Clauses(List<CycleNode> nodes, PartnerLetter speaker, CodeBook book, Language language) {
    this.book = book;
    this.locale = Locale.forLanguageTag(language.tag());
    for (ClauseUse use : ClauseUse.values()) {
      charted(nodes, speaker, use).ifPresent(code -> codes.put(use, code));
    }
  }

  /** The words for this use; empty when nothing with such words was charted. */
  String of(ClauseUse use) {
    return Optional.ofNullable(codes.get(use)).flatMap(code -> clause(code, use)).orElse("");
  }

  Map<ClauseUse, Code> codes() {
    return codes;
  }

  private Optional<Code> charted(List<CycleNode> nodes, PartnerLetter speaker, ClauseUse use) {
    List<Code> inOrder = new ArrayList<>();
    for (NodeKind station : stations(use)) {
      nodes.stream()
          .filter(node -> node.partner() == speaker && node.kind() == station)
          .forEach(node -> inOrder.addAll(node.codes()));
    }
    return inOrder.stream().filter(code -> clause(code, use).isPresent()).findFirst();
  }

  private static List<NodeKind> stations(ClauseUse use) {
    return switch (use) {
      case NOTICED -> List.of(NodeKind.CUE);
      case FELT -> List.of(NodeKind.PRIMARY, NodeKind.SECONDARY);
      case DID -> List.of(NodeKind.MOVE);
    };
  }

  private Optional<String> clause(Code code, ClauseUse use) {
    return book.concept(code).clause(use, locale);
  }
}
