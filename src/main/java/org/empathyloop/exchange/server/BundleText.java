package org.empathyloop.exchange.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.empathyloop.exchange.FhirR4;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;

/**
 * A searchset or history Bundle as JSON, in which the entries' resources stand as they were kept. A
 * search tells no total: counting costs more than the page.
 */
final class BundleText {
  private static final JsonFactory JSON = new JsonFactory();

  private BundleText() {}

  static String of(Bundle bundle) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(bundle, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Bundle bundle, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("resourceType", "Bundle");
    optional(json, "id", bundle.getIdElement().getIdPart());
    if (bundle.getMeta().hasLastUpdated()) {
      json.writeObjectFieldStart("meta");
      json.writeStringField(
          "lastUpdated", bundle.getMeta().getLastUpdatedElement().asStringValue());
      json.writeEndObject();
    }
    json.writeStringField("type", bundle.getType().toCode());
    if (bundle.hasTotal() && bundle.getType() == BundleType.HISTORY) {
      json.writeNumberField("total", bundle.getTotal());
    }
    if (bundle.hasLink()) {
      json.writeArrayFieldStart("link");
      for (BundleLinkComponent link : bundle.getLink()) {
        json.writeStartObject();
        json.writeStringField("relation", link.getRelation());
        json.writeStringField("url", link.getUrl());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (bundle.hasEntry()) {
      json.writeArrayFieldStart("entry");
      for (BundleEntryComponent entry : bundle.getEntry()) {
        write(entry, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(BundleEntryComponent entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    optional(json, "fullUrl", entry.getFullUrl());
    if (entry.hasResource()) {
      json.writeFieldName("resource");
      json.writeRawValue(
          KeptText.of(entry.getResource()).orElseGet(() -> FhirR4.json(entry.getResource())));
    }
    if (entry.getSearch().hasMode()) {
      json.writeObjectFieldStart("search");
      json.writeStringField("mode", entry.getSearch().getMode().toCode());
      json.writeEndObject();
    }
    if (entry.hasRequest()) {
      json.writeObjectFieldStart("request");
      json.writeStringField("method", entry.getRequest().getMethod().toCode());
      json.writeStringField("url", entry.getRequest().getUrl());
      json.writeEndObject();
    }
    if (entry.hasResponse()) {
      json.writeObjectFieldStart("response");
      json.writeStringField("status", entry.getResponse().getStatus());
      optional(json, "etag", entry.getResponse().getEtag());
      optional(json, "lastModified", entry.getResponse().getLastModifiedElement().asStringValue());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(field, value);
    }
  }
}
