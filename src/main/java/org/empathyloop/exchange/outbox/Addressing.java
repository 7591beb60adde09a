package org.empathyloop.exchange.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.empathyloop.exchange.ehr.EhrAnswer;
import org.empathyloop.exchange.ehr.EhrAnswer.Answered;
import org.empathyloop.exchange.ehr.EhrClient;
import org.jspecify.annotations.Nullable;

/**
 * Addresses what is to be put right: looks for each resource by its identifier and turns the entry
 * into an update of the version that is there. So no system needs conditional updates, and what
 * somebody writes there between the look and the update is not lost ({@code If-Match}).
 *
 * <p>What others added there to a resource stays: elements that we do not write, and identifiers of
 * other systems. Only a narrative goes, because it tells what was.
 */
final class Addressing {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SEVERAL_MATCH = 412;
  private static final String REQUEST = "request";
  private static final String RESOURCE = "resource";
  private static final String TYPE = "resourceType";
  private static final String IDENTIFIER = "identifier";
  private static final String SYSTEM = "system";

  private final EhrClient ehr;

  Addressing(EhrClient ehr) {
    this.ehr = ehr;
  }

  /** What came of it. */
  sealed interface Addressed {
    /**
     * To be sent as it is now.
     *
     * @param updates whether it puts something right
     */
    record Ready(String transaction, boolean updates) implements Addressed {
      /** Without the content. */
      @Override
      public String toString() {
        return "Ready";
      }
    }

    /** The other system has nothing that could be put right. */
    record Pointless() implements Addressed {}

    /** The look failed with this answer. */
    record Failed(EhrAnswer answer) implements Addressed {}

    /** The other system has a resource several times. */
    record Ambiguous(int status, String reason) implements Addressed {}

    /** The other system answered something that is no search result. */
    record Unreadable() implements Addressed {}
  }

  /** What was found of one resource, or why nothing could be found. */
  private record Look(List<ObjectNode> there, @Nullable Addressed trouble) {}

  /**
   * @param transaction with or without updates, as JSON
   */
  Addressed address(String transaction) {
    ObjectNode bundle = (ObjectNode) read(transaction);
    List<ObjectNode> updates = updates(bundle);
    if (updates.isEmpty()) {
      return new Addressed.Ready(transaction, false);
    }
    List<ObjectNode> pointless = new ArrayList<>();
    for (ObjectNode entry : updates) {
      Look look = look(entry);
      if (look.trouble() != null) {
        return look.trouble();
      }
      if (!look.there().isEmpty()) {
        update(entry, look.there().get(0));
      } else if (isWithdrawal(entry)) {
        pointless.add(entry);
      } else {
        create(entry);
      }
    }
    pointless.forEach(entry -> remove(bundle, entry));
    return pointless.size() == updates.size()
        ? new Addressed.Pointless()
        : new Addressed.Ready(bundle.toString(), true);
  }

  private Look look(ObjectNode entry) {
    EhrAnswer answer = ehr.get("/" + entry.at("/request/url").asText());
    if (!(answer instanceof Answered found) || !found.isSuccess()) {
      return new Look(List.of(), new Addressed.Failed(answer));
    }
    JsonNode result = found.isFhirJson() ? read(found.body()) : JSON.nullNode();
    if (!result.path(TYPE).asText().equals("Bundle")) {
      return new Look(List.of(), new Addressed.Unreadable());
    }
    String type = entry.path(RESOURCE).path(TYPE).asText();
    List<ObjectNode> there = matches(result, type);
    return there.size() > 1
        ? new Look(
            there,
            new Addressed.Ambiguous(SEVERAL_MATCH, "several " + type + " match one identifier"))
        : new Look(there, null);
  }

  private static List<ObjectNode> updates(ObjectNode bundle) {
    List<ObjectNode> updates = new ArrayList<>();
    for (JsonNode entry : bundle.path("entry")) {
      if (entry.at("/request/method").asText().equals("PUT")) {
        updates.add((ObjectNode) entry);
      }
    }
    return updates;
  }

  /** What is to be marked as an error must not be created for that. */
  private static boolean isWithdrawal(ObjectNode entry) {
    return entry.at("/resource/status").asText().equals("entered-in-error");
  }

  private static void remove(ObjectNode bundle, ObjectNode entry) {
    ArrayNode entries = (ArrayNode) bundle.get("entry");
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) == entry) {
        entries.remove(i);
        return;
      }
    }
  }

  private static void create(ObjectNode entry) {
    String[] url = entry.at("/request/url").asText().split("\\?", 2);
    entry.putObject(REQUEST).put("method", "POST").put("url", url[0]).put("ifNoneExist", url[1]);
  }

  private static void update(ObjectNode entry, ObjectNode there) {
    ObjectNode ours = (ObjectNode) entry.get(RESOURCE);
    String id = there.path("id").asText();
    ObjectNode request = entry.putObject(REQUEST);
    request.put("method", "PUT").put("url", ours.path(TYPE).asText() + "/" + id);
    String version = there.at("/meta/versionId").asText();
    if (!version.isEmpty()) {
      request.put("ifMatch", "W/\"" + version + "\"");
    }
    entry.set(RESOURCE, over(there, ours));
  }

  /** Theirs, with everything that we write as it is now. */
  private static ObjectNode over(ObjectNode theirs, ObjectNode ours) {
    ObjectNode merged = theirs.deepCopy();
    merged.remove("text");
    merged.setAll(ours);
    merged.set("id", theirs.get("id"));
    String ourSystem = ours.at("/identifier/0/system").asText();
    ArrayNode identifiers = merged.putArray(IDENTIFIER).addAll((ArrayNode) ours.get(IDENTIFIER));
    for (JsonNode identifier : theirs.path(IDENTIFIER)) {
      if (!identifier.path(SYSTEM).asText().equals(ourSystem)) {
        identifiers.add(identifier);
      }
    }
    return merged;
  }

  private static List<ObjectNode> matches(JsonNode result, String type) {
    List<ObjectNode> matches = new ArrayList<>();
    for (JsonNode entry : result.path("entry")) {
      if (entry.path(RESOURCE).path(TYPE).asText().equals(type)) {
        matches.add((ObjectNode) entry.get(RESOURCE));
      }
    }
    return matches;
  }

  /** What is not JSON is read as nothing. */
  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return JSON.nullNode();
    }
  }
}
