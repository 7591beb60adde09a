package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.ExceptionHandlingInterceptor;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.smart.GrantOfRequest;

/** Serves kept resources over FHIR R4 REST. */
@WebServlet(name = "fhir", urlPatterns = "/fhir/*", loadOnStartup = 1)
public class FhirServlet extends RestfulServer {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * They write messages of exceptions, which may quote a client, into the log; what nobody foresaw
   * is logged once, by {@link org.empathyloop.shared.Incident}. Kept here so that the setting
   * lasts.
   */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger(RestfulServer.class.getName()),
          Logger.getLogger(ExceptionHandlingInterceptor.class.getName()));

  @Inject @Any private transient Instance<IResourceProvider> providers;
  @Inject private transient GrantOfRequest grant;
  @Inject private transient AuditTrail audit;

  public FhirServlet() {
    super(FhirR4.context());
  }

  @Override
  protected void initialize() {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
    setServerName("Empathy Loop");
    setServerVersion("R4");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setETagSupport(ETagSupportEnum.ENABLED);
    setUncompressIncomingContents(false);
    setServerConformanceProvider(new Capabilities(this));
    setResourceProviders(providers.stream().toList());
    registerInterceptor(new ScopeInterceptor(grant, audit));
    registerInterceptor(new AnswerInterceptor());
    registerInterceptor(new FaultInterceptor());
  }

  /** Tells nobody which software and version answers. */
  @Override
  public void addHeadersToResponse(HttpServletResponse response) {
    // none
  }
}
