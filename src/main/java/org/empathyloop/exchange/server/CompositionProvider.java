package org.empathyloop.exchange.server;

import jakarta.enterprise.context.Dependent;
import org.hl7.fhir.r4.model.Composition;

/** Serves Composition resources: signed progress notes and their addenda. */
@Dependent
public class CompositionProvider extends WrittenProvider<Composition> {
  public CompositionProvider() {
    super(Composition.class);
  }
}
