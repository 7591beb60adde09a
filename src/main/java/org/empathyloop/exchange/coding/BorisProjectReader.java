package org.empathyloop.exchange.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Reads a BORIS project, format versions 1 to 9: its observations, and which behaviours of its
 * ethogram last. Events are read one by one; the rest is read for what it leaves out.
 *
 * <table>
 *   <caption>element ↔ field</caption>
 *   <tr><td>behaviors_conf: code, type</td><td>whether an event is a point or turns a state on or
 *   off</td></tr>
 *   <tr><td>observations: date</td><td>heldAt</td></tr>
 *   <tr><td>media_info: length of the files of player 1</td><td>lengthMs</td></tr>
 *   <tr><td>events: time, subject, code, modifiers apart by |</td><td>events</td></tr>
 *   <tr><td>events: comment; file; independent_variables; description; time offset</td><td>counted
 *   as left out</td></tr>
 * </table>
 */
final class BorisProjectReader {
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(CodingLimits.DEEPEST)
                      .maxStringLength(CodingLimits.LONGEST_TEXT)
                      .maxNumberLength(64)
                      .build())
              .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, true)
              .build());

  /** What BORIS writes for a set of modifiers of which none was chosen. */
  private static final String NO_MODIFIER = "None";

  private static final int FIRST_COMMENT = 4;

  private final JsonParser json;
  private final RowCount count = new RowCount();
  private final List<ObservationBuilder> observations = new ArrayList<>();
  private final Set<String> states = new HashSet<>();
  private boolean observed;
  private boolean described;

  private BorisProjectReader(JsonParser json) {
    this.json = json;
  }

  static CodingFile read(Reader text) throws IOException {
    try (JsonParser json = new BoundedParts(JSON.createParser(text))) {
      return new BorisProjectReader(json).project();
    }
  }

  private CodingFile project() throws IOException {
    require(json.nextToken() == JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "observations" -> observations();
        case "behaviors_conf" -> ethogram();
        default -> json.skipChildren();
      }
    }
    require(json.currentToken() == JsonToken.END_OBJECT && observed && described);
    return new CodingFile(
        CodingFormat.BORIS_PROJECT,
        observations.stream().map(observation -> observation.build(states)).toList());
  }

  private void ethogram() throws IOException {
    require(json.currentToken() == JsonToken.START_OBJECT);
    described = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      json.nextToken();
      JsonNode behaviour = json.readValueAsTree();
      if (behaviour.path("type").asText().startsWith("State event")) {
        states.add(behaviour.path("code").asText().trim());
      }
    }
  }

  private void observations() throws IOException {
    require(json.currentToken() == JsonToken.START_OBJECT);
    observed = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      if (observations.size() == CodingLimits.MOST_OBSERVATIONS) {
        throw new EmpathyLoopException(
            Fault.CODING_TOO_MANY_ROWS, "most", CodingLimits.MOST_OBSERVATIONS);
      }
      var observation = new ObservationBuilder(json.currentName());
      observations.add(observation);
      json.nextToken();
      observation(observation);
    }
  }

  private void observation(ObservationBuilder observation) throws IOException {
    require(json.currentToken() == JsonToken.START_OBJECT);
    JsonNode files = JSON.createObjectNode();
    JsonNode lengths = JSON.createObjectNode();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "events" -> events(observation);
        case "date" -> observation.heldAt(text());
        case "description" -> observation.described(text());
        case "time offset" -> observation.offset(text());
        case "file" -> files = json.readValueAsTree();
        case "media_info" -> lengths = tree().path("length");
        case "independent_variables" -> observation.variables(filled(tree()));
        default -> json.skipChildren();
      }
    }
    media(observation, files, lengths);
  }

  /** The files of one player are shown one after the other; other players show the same time. */
  private static void media(ObservationBuilder observation, JsonNode files, JsonNode lengths) {
    int media = 0;
    for (JsonNode player : files) {
      media += player.isArray() ? player.size() : 1;
    }
    observation.media(media);
    double seconds = 0;
    for (JsonNode file : files.path("1")) {
      seconds += lengths.path(file.asText()).asDouble();
    }
    observation.length(Double.toString(Math.round(seconds * 1000) / 1000.0));
  }

  private static int filled(JsonNode variables) {
    int filled = 0;
    for (JsonNode value : variables) {
      filled += value.asText().isBlank() ? 0 : 1;
    }
    return filled;
  }

  private void events(ObservationBuilder observation) throws IOException {
    require(json.currentToken() == JsonToken.START_ARRAY);
    int row = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      row++;
      count.next();
      require(json.currentToken() == JsonToken.START_ARRAY);
      event(observation, row, cells());
    }
  }

  private List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      require(json.currentToken() != null);
      cells.add(text());
    }
    return cells;
  }

  private static void event(ObservationBuilder observation, int row, List<String> cells) {
    if (cells.size() < 3) {
      observation.refuse(row, RowProblem.ROW_INCOMPLETE);
      return;
    }
    String modifiers = cells.size() > 3 ? cells.get(3) : "";
    boolean commented = cells.size() > FIRST_COMMENT && !cells.get(FIRST_COMMENT).isBlank();
    observation.row(
        new RawRow(
            row,
            RawRow.Kind.PRESSED,
            cells.get(0),
            null,
            cells.get(1).trim(),
            cells.get(2).trim(),
            modifiers(modifiers),
            commented ? 1 : 0));
  }

  /** Modifiers as one text, apart by a bar. */
  static List<String> modifiers(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(String::trim)
        .filter(modifier -> !modifier.isEmpty() && !modifier.equals(NO_MODIFIER))
        .toList();
  }

  private JsonNode tree() throws IOException {
    return json.readValueAsTree();
  }

  /** The text of a plain value; empty for null and for anything that is not plain. */
  private String text() throws IOException {
    JsonToken token = json.currentToken();
    if (token.isStructStart()) {
      json.skipChildren();
      return "";
    }
    return token == JsonToken.VALUE_NULL ? "" : json.getText();
  }

  private static void require(boolean met) {
    if (!met) {
      throw new EmpathyLoopException(Fault.CODING_UNREADABLE);
    }
  }
}
