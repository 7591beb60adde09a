package org.empathyloop.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EL-NOTE-005. */
class ContentHashTest {
  private static final PractitionerId AUTHOR = new PractitionerId(new UUID(0, 1));
  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final NoteParagraph FIRST = paragraph(1, Audience.JOINT, "One.", 7);
  private static final NoteParagraph SECOND = paragraph(2, Audience.PARTNER_A, "Two.", 8);

  /** Worked out with an independent program: Python's hashlib over the lines written there. */
  @Test
  void the_writing_is_fixed_for_all_time() {
    assertThat(ContentHash.of(note(FIRST), AUTHOR, AT))
        .isEqualTo("451c52be82f0301ff18ea82c1a246e0247c89cef504436a7043bc134eb4ec76a");
  }

  @Test
  void every_part_counts() {
    String hash = ContentHash.of(note(FIRST, SECOND), AUTHOR, AT);

    assertThat(
            List.of(
                ContentHash.of(note(SECOND, FIRST), AUTHOR, AT),
                ContentHash.of(note(FIRST), AUTHOR, AT),
                ContentHash.of(note(FIRST, SECOND), new PractitionerId(new UUID(0, 2)), AT),
                ContentHash.of(note(FIRST, SECOND), AUTHOR, AT.plusMillis(1)),
                ContentHash.of(note(FIRST, paragraph(2, Audience.JOINT, "Two.", 8)), AUTHOR, AT),
                ContentHash.of(
                    note(FIRST, paragraph(2, Audience.PARTNER_A, "two.", 8)), AUTHOR, AT),
                ContentHash.of(
                    note(FIRST, paragraph(2, Audience.PARTNER_A, "Two.", 9)), AUTHOR, AT),
                ContentHash.of(
                    note(FIRST, paragraph(3, Audience.PARTNER_A, "Two.", 8)), AUTHOR, AT)))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
    assertThat(hash).matches("[0-9a-f]{64}");
  }

  @Property(tries = 300)
  void no_two_texts_have_one_hash(
      @ForAll @StringLength(max = 40) String one, @ForAll @StringLength(max = 40) String other) {
    Prose first = new Prose(one);
    Prose second = new Prose(other);
    Assume.that(!utf8(first).equals(utf8(second)));

    assertThat(hash(first)).isNotEqualTo(hash(second));
    assertThat(hash(first)).isEqualTo(hash(new Prose(first.text())));
  }

  @Property(tries = 300)
  void text_cannot_pose_as_another_paragraph(@ForAll @StringLength(max = 20) String tail) {
    var two = note(FIRST, SECOND);
    var forged =
        paragraph(
            1, Audience.JOINT, "One.\nparagraph 36 " + SECOND.id() + "\ntext 4 Two." + tail, 7);

    assertThat(ContentHash.of(note(forged), AUTHOR, AT))
        .isNotEqualTo(ContentHash.of(two, AUTHOR, AT));
  }

  private static String hash(Prose prose) {
    return ContentHash.of(note(paragraph(1, Audience.JOINT, prose.text(), 7)), AUTHOR, AT);
  }

  private static List<Byte> utf8(Prose prose) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : prose.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      bytes.add(b);
    }
    return bytes;
  }

  private static NoteSnapshot note(NoteParagraph... paragraphs) {
    return new NoteSnapshot(
        new NoteId(new UUID(0, 3)),
        new CoupleId(new UUID(0, 4)),
        new SessionId(new UUID(0, 5)),
        AUTHOR,
        null,
        Language.ENGLISH,
        14,
        AT.minusSeconds(60),
        AT.minusSeconds(1),
        null,
        List.of(paragraphs));
  }

  private static NoteParagraph paragraph(
      long id, @Nullable Audience audience, String text, long moment) {
    return new NoteParagraph(
        new UUID(0, id), NoteTopic.FOCUS, audience, new Prose(text), List.of(new UUID(1, moment)));
  }
}
