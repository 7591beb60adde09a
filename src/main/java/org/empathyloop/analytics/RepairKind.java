package org.empathyloop.analytics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.vocabulary.Code;

/**
 * Whether a repair attempt speaks to the feeling or to the matter.
 *
 * @see <a href="https://doi.org/10.1080/08975353.2015.1038962">Gottman, Driver and Tabares 2015</a>
 */
public enum RepairKind {
  AFFECTIVE(
      "r-apology", "r-humor", "r-affection", "r-understand", "r-own", "r-disclose", "r-we-ok"),
  COGNITIVE("r-stop", "r-compromise", "r-reason", "r-topic", "r-request");

  private static final Map<Code, RepairKind> KINDS =
      Stream.of(values())
          .flatMap(kind -> kind.codes.stream().map(code -> Map.entry(code, kind)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<Code> codes;

  RepairKind(String... codes) {
    this.codes = Stream.of(codes).map(Code::new).toList();
  }

  /** Empty for an attempt charted without its kind. */
  public static Optional<RepairKind> of(Code code) {
    return Optional.ofNullable(KINDS.get(code));
  }
}
