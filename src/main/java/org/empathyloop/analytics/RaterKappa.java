package org.empathyloop.analytics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of two raters beyond chance, or why it is not told. Kappa depends on the number of
 * codes and is never told without it.
 *
 * @param value −1 to 1; empty where there is a reason
 * @param codes how many codes either of them used
 * @param why null where there is a value
 */
public record RaterKappa(OptionalDouble value, int codes, @Nullable Absence why) {
  private static final double FAIR = 0.40;
  private static final double GOOD = 0.60;
  private static final double EXCELLENT = 0.75;

  /**
   * How such an agreement is commonly called.
   *
   * @see <a href="https://doi.org/10.1037/1040-3590.6.4.284">Cicchetti 1994</a>
   */
  public enum Word {
    POOR,
    FAIR,
    GOOD,
    EXCELLENT
  }

  static RaterKappa of(OptionalDouble kappa, int codes) {
    return new RaterKappa(kappa, codes, kappa.isPresent() ? null : Absence.ONE_CODE);
  }

  static RaterKappa absent(int codes, Absence why) {
    return new RaterKappa(OptionalDouble.empty(), codes, why);
  }

  /** Empty without a value. */
  public Optional<Word> word() {
    return value.isEmpty() ? Optional.empty() : Optional.of(word(value.getAsDouble()));
  }

  private static Word word(double kappa) {
    if (kappa < FAIR) {
      return Word.POOR;
    } else if (kappa < GOOD) {
      return Word.FAIR;
    }
    return kappa < EXCELLENT ? Word.GOOD : Word.EXCELLENT;
  }
}
