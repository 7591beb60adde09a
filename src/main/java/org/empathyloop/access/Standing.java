package org.empathyloop.access;

/** How an actor stands to a chart. */
public enum Standing {
  /** On the couple's care team. */
  MEMBER,
  /** Supervises somebody on the couple's care team. */
  SUPERVISES_MEMBER,
  /** Neither: the chart must look as if it did not exist. */
  NONE
}
