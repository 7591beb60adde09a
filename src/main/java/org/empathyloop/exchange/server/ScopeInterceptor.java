package org.empathyloop.exchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.Objects;
import org.empathyloop.exchange.smart.GrantOfRequest;
import org.empathyloop.exchange.smart.Interaction;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** Holds every interaction against the scopes of the token; only the description is open. */
@Interceptor
public final class ScopeInterceptor {
  private static final Map<RestOperationTypeEnum, Interaction> NEEDED =
      Map.of(
          RestOperationTypeEnum.READ, Interaction.READ,
          RestOperationTypeEnum.VREAD, Interaction.READ,
          RestOperationTypeEnum.HISTORY_INSTANCE, Interaction.READ,
          RestOperationTypeEnum.SEARCH_TYPE, Interaction.SEARCH);

  private final GrantOfRequest grant;

  ScopeInterceptor(GrantOfRequest grant) {
    this.grant = grant;
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void check(RequestDetails request) {
    if (request.getRestOperationType() == RestOperationTypeEnum.METADATA) {
      return;
    }
    Interaction needed = NEEDED.get(request.getRestOperationType());
    if (needed == null) {
      throw new EmpathyLoopException(Fault.FHIR_INTERACTION_UNSUPPORTED);
    }
    grant.require(Objects.requireNonNull(request.getResourceName()), needed);
  }
}
