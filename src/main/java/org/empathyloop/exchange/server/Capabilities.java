package org.empathyloop.exchange.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.exchange.Profiles;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CodeType;

/**
 * What this server offers: our profiles a type, JSON only, SMART bearer tokens. The cursor of a
 * search is no parameter for clients: they find it in the link to the next page.
 */
final class Capabilities extends ServerCapabilityStatementProvider {
  private static final String JSON = "application/fhir+json";

  Capabilities(RestfulServer server) {
    super(server);
    setPublisher("Empathy Loop");
    server.setImplementationDescription("The practice's own record of its couples");
  }

  @Override
  public IBaseConformance getServerConformance(HttpServletRequest request, RequestDetails details) {
    CapabilityStatement statement =
        (CapabilityStatement) super.getServerConformance(request, details);
    statement.setName("EmpathyLoop");
    statement.setFormat(new ArrayList<>(List.of(new CodeType(JSON), new CodeType("json"))));
    statement.setPatchFormat(new ArrayList<>());
    for (CapabilityStatementRestComponent rest : statement.getRest()) {
      describe(rest);
    }
    return statement;
  }

  private static void describe(CapabilityStatementRestComponent rest) {
    rest.setOperation(new ArrayList<>());
    rest.getResource().removeIf(resource -> resource.getType().equals("OperationDefinition"));
    rest.getSecurity()
        .addService()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
        .setCode("SMART-on-FHIR");
    rest.getSecurity().setDescription("A bearer token with SMART v2 scopes for a system client.");
    for (CapabilityStatementRestResourceComponent resource : rest.getResource()) {
      resource.setProfile(null);
      resource.setSupportedProfile(new ArrayList<>());
      resource.setOperation(new ArrayList<>());
      resource.getSearchParam().removeIf(one -> one.getName().equals(PageCursor.PARAMETER));
      resource.setVersioning(ResourceVersionPolicy.VERSIONED).setReadHistory(true);
      Profiles.of(resource.getType()).forEach(resource::addSupportedProfile);
    }
  }
}
