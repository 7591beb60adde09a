package org.empathyloop.exchange.server;

import jakarta.enterprise.context.Dependent;
import org.hl7.fhir.r4.model.DocumentReference;

/** Serves DocumentReference resources: progress notes as documents to be read. */
@Dependent
public class DocumentReferenceProvider extends WrittenProvider<DocumentReference> {
  public DocumentReferenceProvider() {
    super(DocumentReference.class);
  }
}
