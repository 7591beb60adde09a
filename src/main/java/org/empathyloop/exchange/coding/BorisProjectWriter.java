package org.empathyloop.exchange.coding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Writes a session as a BORIS project of format 7.0, which BORIS 7 to 9 opens: subjects A, B,
 * therapist and couple, the codes used as its ethogram, one live observation.
 */
final class BorisProjectWriter {
  private static final String FORMAT = "7.0";
  private static final String KEYS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final List<String> SUBJECTS = List.of("A", "B", "therapist", "couple");

  /** What BORIS writes for a set of modifiers of which none was chosen. */
  private static final String NONE = "None";

  private static final List<String> MODIFIER_SETS =
      List.of("strength", "asked", "capture", "feeling");

  private final JsonGenerator json;
  private final WrittenSession session;
  private final List<CodedLine> lines;

  private BorisProjectWriter(JsonGenerator json, WrittenSession session, List<CodedLine> lines) {
    this.json = json;
    this.session = session;
    this.lines = lines;
  }

  static void write(WrittenSession session, CodeBook codes, OutputStream into) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(into);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (json) {
      new BorisProjectWriter(json, session, CodedLine.of(session.session(), codes)).project();
    }
  }

  private void project() throws IOException {
    json.writeStartObject();
    json.writeStringField("time_format", "hh:mm:ss");
    json.writeStringField("project_date", session.heldAt().withNano(0).toString());
    json.writeStringField("project_name", session.name());
    json.writeStringField("project_description", "");
    json.writeStringField("project_format_version", FORMAT);
    subjects();
    ethogram();
    observations();
    categories();
    empty("behavioral_categories_config", false);
    empty("independent_variables", false);
    empty("coding_map", false);
    empty("behaviors_coding_map", true);
    empty("converters", false);
    json.writeEndObject();
  }

  private void empty(String field, boolean array) throws IOException {
    json.writeFieldName(field);
    if (array) {
      json.writeStartArray();
      json.writeEndArray();
    } else {
      json.writeStartObject();
      json.writeEndObject();
    }
  }

  private void subjects() throws IOException {
    json.writeObjectFieldStart("subjects_conf");
    for (int i = 0; i < SUBJECTS.size(); i++) {
      json.writeObjectFieldStart(Integer.toString(i));
      json.writeStringField("key", Integer.toString(i + 1));
      json.writeStringField("name", SUBJECTS.get(i));
      json.writeStringField("description", "");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void categories() throws IOException {
    Set<String> categories = new TreeSet<>();
    lines.forEach(line -> categories.add(line.category()));
    json.writeArrayFieldStart("behavioral_categories");
    for (String category : categories) {
      json.writeString(category);
    }
    json.writeEndArray();
  }

  private void ethogram() throws IOException {
    Map<String, CodedLine> behaviours = new LinkedHashMap<>();
    lines.forEach(line -> behaviours.putIfAbsent(line.behaviour(), line));
    json.writeObjectFieldStart("behaviors_conf");
    int number = 0;
    for (CodedLine behaviour : behaviours.values()) {
      json.writeObjectFieldStart(Integer.toString(number));
      json.writeStringField("type", behaviour.lasts() ? "State event" : "Point event");
      json.writeStringField(
          "key", number < KEYS.length() ? KEYS.substring(number, number + 1) : "");
      json.writeStringField("code", behaviour.behaviour());
      json.writeStringField("description", "");
      json.writeStringField("category", behaviour.category());
      modifiers(behaviour);
      json.writeStringField("excluded", "");
      json.writeStringField("coding map", "");
      json.writeEndObject();
      number++;
    }
    json.writeEndObject();
  }

  private void modifiers(CodedLine behaviour) throws IOException {
    json.writeObjectFieldStart("modifiers");
    for (int set = 0; set < behaviour.modifiers().size(); set++) {
      json.writeObjectFieldStart(Integer.toString(set));
      json.writeStringField("name", MODIFIER_SETS.get(set));
      json.writeNumberField("type", 0);
      json.writeArrayFieldStart("values");
      for (String value : used(behaviour.behaviour(), set)) {
        json.writeString(value);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private Set<String> used(String behaviour, int set) {
    Set<String> used = new TreeSet<>();
    for (CodedLine line : lines) {
      if (line.behaviour().equals(behaviour) && !line.modifiers().get(set).isEmpty()) {
        used.add(line.modifiers().get(set));
      }
    }
    return used;
  }

  private void observations() throws IOException {
    json.writeObjectFieldStart("observations");
    json.writeObjectFieldStart(session.name());
    empty("file", false);
    json.writeStringField("type", "LIVE");
    json.writeStringField("date", session.heldAt().withNano(0).toString());
    json.writeStringField("description", "");
    json.writeNumberField("time offset", new BigDecimal("0.0"));
    json.writeArrayFieldStart("events");
    for (Press press : presses()) {
      event(press);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("observation time interval");
    json.writeNumber(0);
    json.writeNumber(0);
    json.writeEndArray();
    empty("independent_variables", false);
    json.writeBooleanField("visualize_spectrogram", false);
    json.writeBooleanField("visualize_waveform", false);
    json.writeBooleanField("close_behaviors_between_videos", false);
    json.writeNumberField("scan_sampling_time", 0);
    json.writeBooleanField("start_from_current_time", false);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A key as BORIS stores it: a state has two presses, at its beginning and at its end. */
  private record Press(long ms, CodedLine line) {}

  private List<Press> presses() {
    List<Press> presses = new ArrayList<>();
    for (CodedLine line : lines) {
      presses.add(new Press(line.startMs(), line));
      Long stop = line.stopMs();
      if (stop != null) {
        presses.add(new Press(stop, line));
      }
    }
    presses.sort(Comparator.comparingLong(Press::ms));
    return presses;
  }

  private void event(Press press) throws IOException {
    CodedLine line = press.line();
    json.writeStartArray();
    json.writeNumber(BigDecimal.valueOf(press.ms(), 3));
    json.writeString(line.subject());
    json.writeString(line.behaviour());
    json.writeString(modifier(line));
    json.writeString("");
    json.writeEndArray();
  }

  static String modifier(CodedLine line) {
    return String.join(
        "|", line.modifiers().stream().map(one -> one.isEmpty() ? NONE : one).toList());
  }
}
