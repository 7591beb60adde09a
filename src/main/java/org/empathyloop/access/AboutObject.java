package org.empathyloop.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An argument that tells the audit trail which object a method is about, where that is not the part
 * by which the chart is found: something that is only now created, or what a search asks for.
 */
public interface AboutObject {
  /** The object; null when the argument names no single one. */
  @Nullable UUID objectId();

  /** The chart that it begins; null when the chart is found from {@link InChart}, or is none. */
  default @Nullable UUID newChart() {
    return null;
  }
}
