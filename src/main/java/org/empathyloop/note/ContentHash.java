package org.empathyloop.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.access.PractitionerId;

/**
 * EL-NOTE-005: the fingerprint of what was signed, SHA-256 over a canonical writing of everything
 * that a reader could be misled about: whose note of which session, by whom and when, each
 * paragraph with its topic, audience, text and links, in order. Every field stands with its length,
 * so that no two contents are written alike.
 */
final class ContentHash {
  private static final String FORM = "empathy-loop-note-1";

  private final StringBuilder canonical = new StringBuilder();

  private ContentHash() {}

  /**
   * @return 64 lower-case hexadecimal digits
   */
  static String of(NoteSnapshot note, PractitionerId by, Instant at) {
    var hash = new ContentHash();
    hash.add("form", FORM);
    hash.add("note", note.id().value());
    hash.add("couple", note.couple().value());
    hash.add("session", note.session().value());
    hash.add("author", note.author().value());
    hash.add("appends", note.appends() == null ? "" : note.appends().value());
    hash.add("language", note.language().tag());
    hash.add("created", note.createdAt().toEpochMilli());
    hash.add("signer", by.value());
    hash.add("signed", at.toEpochMilli());
    hash.add("paragraphs", note.paragraphs().size());
    note.paragraphs().forEach(hash::add);
    return hash.sha256();
  }

  private void add(NoteParagraph paragraph) {
    add("paragraph", paragraph.id());
    add("topic", paragraph.topic().code());
    add("audience", paragraph.audience() == null ? "" : paragraph.audience().code());
    add("moments", joined(paragraph.moments()));
    add("text", paragraph.prose().text());
  }

  private void add(String field, Object value) {
    String text = value.toString();
    canonical.append(field).append(' ').append(text.length()).append(' ').append(text).append('\n');
  }

  private static String joined(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }

  private String sha256() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
