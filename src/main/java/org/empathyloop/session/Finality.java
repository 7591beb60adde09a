package org.empathyloop.session;

/** How a moment stands to the chart as it was closed. */
public enum Finality {
  /** As charted, or changed before the session was closed. */
  FINAL,
  /** It, or something about it, was added after the close; what stood there still stands. */
  AMENDED,
  /** Something that stood there was put right after the session was closed. */
  CORRECTED
}
