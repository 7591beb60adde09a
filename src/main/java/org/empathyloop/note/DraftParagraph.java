package org.empathyloop.note;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is being written.
 *
 * @param id made by whoever adds the paragraph
 * @param audience null until somebody has chosen
 * @param moments the charted moments that it tells of, each once
 */
public record DraftParagraph(
    UUID id, NoteTopic topic, @Nullable Audience audience, Prose prose, List<UUID> moments)
    implements Serializable {
  private static final int MOST_MOMENTS = 200;

  /**
   * @throws EmpathyLoopException with {@link Fault#NOTE_TOO_MANY_MOMENTS} or {@link
   *     Fault#NOTE_READER_REFUSED}
   */
  public DraftParagraph {
    moments = List.copyOf(new LinkedHashSet<>(moments));
    if (moments.size() > MOST_MOMENTS) {
      throw new EmpathyLoopException(Fault.NOTE_TOO_MANY_MOMENTS, "most", MOST_MOMENTS);
    }
    if (audience != null && !topic.readers().contains(audience)) {
      throw new EmpathyLoopException(Fault.NOTE_READER_REFUSED);
    }
  }

  /**
   * Refuses links to moments that are not this reader's: one partner's paragraph tells of that
   * partner's moments only.
   *
   * @param audiences whose moment each one is
   * @throws EmpathyLoopException with {@link Fault#NOTE_MOMENT_OF_OTHERS}
   */
  void requireOwn(Map<UUID, Audience> audiences) {
    boolean oneReader = audience == Audience.PARTNER_A || audience == Audience.PARTNER_B;
    if (oneReader && moments.stream().anyMatch(moment -> audiences.get(moment) != audience)) {
      throw new EmpathyLoopException(Fault.NOTE_MOMENT_OF_OTHERS, "paragraph", id);
    }
  }

  /** A paragraph for the usual audience of its topic. */
  static DraftParagraph about(NoteTopic topic, String text, List<UUID> moments) {
    return new DraftParagraph(
        Ids.next(), topic, topic.usualAudience().orElse(null), new Prose(text), moments);
  }

  static DraftParagraph about(NoteTopic topic, @Nullable Audience audience, Prose prose) {
    return new DraftParagraph(Ids.next(), topic, audience, prose, List.of());
  }

  /** The same without links to moments that are not among these. */
  DraftParagraph linkedTo(Set<UUID> charted) {
    return new DraftParagraph(
        id, topic, audience, prose, moments.stream().filter(charted::contains).toList());
  }
}
