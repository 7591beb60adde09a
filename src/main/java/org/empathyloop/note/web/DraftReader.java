package org.empathyloop.note.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.note.DraftParagraph;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.note.Prose;
import org.empathyloop.note.SaveDraft;
import org.empathyloop.note.SignNote;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Coded;

/** Reads what the editor sends, within the limits of a note. */
final class DraftReader {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int DEEPEST = 8;
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private DraftReader() {}

  /**
   * @throws EmpathyLoopException with {@link Fault#REQUEST_REFUSED} for anything but {@code
   *     {"basedOn": n, "paragraphs": [{"id", "topic", "audience", "text", "moments": []}]}}, or the
   *     fault of a paragraph with its id
   */
  static SaveDraft draft(NoteId note, InputStream body) {
    JsonNode draft = tree(body);
    List<DraftParagraph> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : array(draft, "paragraphs")) {
      paragraphs.add(paragraph(paragraph));
    }
    return new SaveDraft(note, number(draft, "basedOn"), paragraphs);
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#REQUEST_REFUSED} for anything but {@code
   *     {"draftNo": n}}
   */
  static SignNote signature(NoteId note, InputStream body) {
    return new SignNote(note, number(tree(body), "draftNo"));
  }

  private static DraftParagraph paragraph(JsonNode node) {
    UUID id = Ids.parse(text(node, "id"));
    try {
      List<UUID> moments = new ArrayList<>();
      array(node, "moments").forEach(moment -> moments.add(Ids.parse(moment.asText())));
      String audience = text(node, "audience");
      return new DraftParagraph(
          id,
          NoteTopic.of(text(node, "topic")),
          audience.isEmpty() ? null : Coded.of(Audience.class, audience),
          new Prose(text(node, "text")),
          moments);
    } catch (EmpathyLoopException refused) {
      throw refused.with("paragraph", id);
    }
  }

  private static int number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw refused(field);
    }
    return value.intValue();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw refused(field);
    }
    return value.textValue();
  }

  private static JsonNode array(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isArray()) {
      throw refused(field);
    }
    return value;
  }

  private static JsonNode tree(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refused("body");
      }
      return JSON.readTree(bytes);
    } catch (IOException unreadable) {
      throw new EmpathyLoopException(Fault.REQUEST_REFUSED, unreadable, "field", "body");
    }
  }

  private static EmpathyLoopException refused(String field) {
    return new EmpathyLoopException(Fault.REQUEST_REFUSED, "field", field);
  }
}
