package org.empathyloop.couple;

import java.time.LocalDate;
import org.empathyloop.access.ChartPartId;
import org.empathyloop.access.InChart;
import org.jspecify.annotations.Nullable;

/**
 * Records a version of the policy on secrets and who signed it when.
 *
 * @param after number of the version that was shown; 0 when there was none
 */
public record AgreeOnSecrets(
    CoupleId couple,
    int after,
    SecretsPolicy policy,
    @Nullable LocalDate signedByA,
    @Nullable LocalDate signedByB)
    implements InChart {
  @Override
  public ChartPartId part() {
    return couple;
  }
}
