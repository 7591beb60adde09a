package org.empathyloop.exchange.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.empathyloop.access.Action;
import org.empathyloop.access.AuditTrail;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.exchange.smart.GrantOfRequest;
import org.empathyloop.exchange.smart.Interaction;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;

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
  private final AuditTrail audit;

  ScopeInterceptor(GrantOfRequest grant, AuditTrail audit) {
    this.grant = grant;
    this.audit = audit;
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
    String type = Objects.requireNonNull(request.getResourceName());
    try {
      grant.require(type, needed);
    } catch (EmpathyLoopException refused) {
      audit.refuse(Action.VIEW, ObjectKind.RESOURCE, asked(request), "scope missing for " + type);
      throw refused;
    }
  }

  /** The record that was asked for by its id; null for a search, or for what is no id of ours. */
  private static @Nullable UUID asked(RequestDetails request) {
    IIdType id = request.getId();
    try {
      return id == null || !id.hasIdPart() ? null : Ids.parse(id.getIdPart());
    } catch (EmpathyLoopException e) {
      return null;
    }
  }
}
