package org.empathyloop.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** The one FHIR context of the program, made once, and its JSON parsers. */
public final class FhirR4 {
  private static final FhirContext CONTEXT = FhirContext.forR4Cached();

  private FhirR4() {}

  public static FhirContext context() {
    return CONTEXT;
  }

  /** The resource as JSON without blanks. */
  public static String json(IBaseResource resource) {
    return parser().encodeResourceToString(resource);
  }

  /**
   * Reads a resource of one type; nothing unknown is dropped.
   *
   * @throws EmpathyLoopException with {@link Fault#EXCHANGE_UNREADABLE} for anything else
   */
  public static <R extends IBaseResource> R read(Class<R> type, String json) {
    try {
      return parser().parseResource(type, json);
    } catch (DataFormatException | IllegalArgumentException e) {
      // the parser's message quotes the text, so it does not travel along
      throw new EmpathyLoopException(
          Fault.EXCHANGE_UNREADABLE, "expected", "FHIR R4 " + type.getSimpleName());
    }
  }

  private static IParser parser() {
    IParser parser = CONTEXT.newJsonParser();
    parser.setParserErrorHandler(new StrictErrorHandler());
    return parser;
  }
}
