package org.empathyloop.note;

import java.io.Serializable;
import java.util.List;
import org.empathyloop.disclosure.Reader;

/**
 * A note as one reader has it.
 *
 * @param paragraphs for this reader, in their order; the other partner is "the partner" in them
 * @param notForReader how many are for somebody else; only the author may see this number
 * @param withoutAudience how many have no reader yet; only the author may see this number
 */
public record NoteCopy(
    Reader reader, List<NoteParagraph> paragraphs, int notForReader, int withoutAudience)
    implements Serializable {
  public NoteCopy {
    paragraphs = List.copyOf(paragraphs);
  }
}
