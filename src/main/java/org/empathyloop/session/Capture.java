package org.empathyloop.session;

import org.empathyloop.vocabulary.Coded;

/** How a moment came into the chart. Recalled moments enter no timing measure. */
public enum Capture implements Coded {
  LIVE,
  RECALL,
  VIDEO,
  SELF_REPORT
}
