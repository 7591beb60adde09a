package org.empathyloop.note;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.disclosure.Disclosable;
import org.empathyloop.disclosure.Reader;
import org.empathyloop.disclosure.RecordKind;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** A paragraph as it stands in a note. */
public record NoteParagraph(
    UUID id, NoteTopic topic, @Nullable Audience audience, Prose prose, List<UUID> moments)
    implements Disclosable, Serializable {
  public NoteParagraph {
    moments = List.copyOf(moments);
  }

  /** The paragraph in the words of one reader's copy; see {@link Prose#forReader}. */
  NoteParagraph forReader(Reader reader, Text words) {
    return new NoteParagraph(id, topic, audience, prose.forReader(reader, words), moments);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.PARAGRAPH;
  }
}
