package org.empathyloop.access;

/** An argument that tells which chart a service method touches: a typed id, or a command. */
public interface InChart {
  ChartPartId part();
}
