package org.empathyloop.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathyloop.couple.PartnerSummary;

/**
 * Looks through everything that is about to leave for whatever would tell of the other partner:
 * every string, field name and number of a JSON tree, with markup removed, and attachments decoded,
 * JSON inside them included. Pure.
 *
 * <p>Letters are compared without case and accents. Text in a compressed attachment cannot be seen
 * here: whoever makes one scans its text before.
 */
public final class LeakScan {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST_ATTACHMENT = 4;

  /** Short words turn up by chance among the bytes of a picture. */
  private static final int SHORTEST_IN_BYTES = 6;

  private static final int SHORTEST_ATTACHMENT = 8;
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]+={0,2}");
  private static final Pattern MARK =
      Pattern.compile("\\p{M}|[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern CHARACTER_REFERENCE =
      Pattern.compile("&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});");
  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&nbsp;", " ");

  private final List<LeakTerm> terms;

  private LeakScan(List<LeakTerm> terms) {
    this.terms = terms;
  }

  /**
   * @param other the partner who must not be told of
   * @param subject the partner whose chart it is
   */
  public static LeakScan against(PartnerSummary other, PartnerSummary subject) {
    return new LeakScan(LeakTerm.of(OtherPartner.of(other, subject)));
  }

  /** The hits in a JSON document, or in a text that is none; each sentence once a path. */
  public List<LeakHit> in(String content) {
    Set<LeakHit> hits = new LinkedHashSet<>();
    scanContent("$", content, 0, hits);
    return List.copyOf(hits);
  }

  private void scanContent(String path, String content, int depth, Set<LeakHit> hits) {
    Optional<JsonNode> tree = tree(content);
    if (tree.isPresent()) {
      scanTree(path, tree.get(), depth, hits);
    } else {
      scanText(path, content, depth, hits);
    }
  }

  private void scanTree(String path, JsonNode node, int depth, Set<LeakHit> hits) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        scanText(path + "." + field.getKey(), field.getKey(), depth, hits);
        scanTree(path + "." + field.getKey(), field.getValue(), depth, hits);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        scanTree(path + "[" + i + "]", node.get(i), depth, hits);
      }
    } else if (node.isNumber()) {
      terms.stream()
          .filter(LeakTerm::isMoreThanANumber)
          .forEach(term -> hitsOf(term, path, node.asText(), hits));
    } else if (!node.isNull()) {
      scanText(path, node.asText(), depth, hits);
    }
  }

  private void scanText(String path, String text, int depth, Set<LeakHit> hits) {
    Set<String> readings = new LinkedHashSet<>(List.of(text, withoutMarkup(text)));
    for (String reading : readings) {
      for (LeakTerm term : terms) {
        hitsOf(term, path, reading, hits);
      }
    }
    if (depth < DEEPEST_ATTACHMENT) {
      decoded(text).ifPresent(bytes -> scanBytes(path, bytes, depth + 1, hits));
    }
  }

  private void scanBytes(String path, byte[] bytes, int depth, Set<LeakHit> hits) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      scanContent(path, text, depth, hits);
    } catch (CharacterCodingException noText) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      terms.stream()
          .filter(term -> term.length() >= SHORTEST_IN_BYTES)
          .filter(term -> term.isIn(folded(text)))
          .forEach(term -> hits.add(new LeakHit(term.what(), path, "")));
    }
  }

  private static void hitsOf(LeakTerm term, String path, String text, Set<LeakHit> hits) {
    if (!term.isIn(folded(text))) {
      return;
    }
    List<String> met =
        sentences(text).stream().filter(sentence -> term.isIn(folded(sentence))).toList();
    (met.isEmpty() ? List.of(text.strip()) : met)
        .forEach(sentence -> hits.add(new LeakHit(term.what(), path, sentence)));
  }

  /** Case, accents and invisible characters do not tell two words apart. */
  static String folded(String text) {
    String bare = MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static String withoutMarkup(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String bare = TAG.matcher(text).replaceAll("");
    bare =
        CHARACTER_REFERENCE
            .matcher(bare)
            .replaceAll(
                reference ->
                    java.util.regex.Matcher.quoteReplacement(character(reference.group(1))));
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      bare = bare.replace(entity.getKey(), entity.getValue());
    }
    return bare;
  }

  private static String character(String reference) {
    int point =
        reference.startsWith("x")
            ? Integer.parseInt(reference.substring(1), 16)
            : Integer.parseInt(reference);
    return Character.isValidCodePoint(point) ? Character.toString(point) : "";
  }

  private static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sentences.add(text.substring(from, to).strip());
      from = to;
    }
    return sentences.stream().filter(one -> !one.isEmpty()).collect(Collectors.toList());
  }

  private static Optional<JsonNode> tree(String content) {
    String start = content.stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(content));
    } catch (JsonProcessingException noJson) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> decoded(String text) {
    String dense = text.replaceAll("\\s", "").replace('-', '+').replace('_', '/');
    if (dense.length() < SHORTEST_ATTACHMENT || !BASE64.matcher(dense).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(dense));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
