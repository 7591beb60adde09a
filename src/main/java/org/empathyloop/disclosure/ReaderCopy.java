package org.empathyloop.disclosure;

import java.util.List;

/**
 * What one reader has of a list of parts.
 *
 * @param shown in the order they were handed in
 * @param notForReader how many are for somebody else; only the author may see this number
 * @param withoutAudience how many have no reader yet; only the author may see this number
 */
public record ReaderCopy<D extends Disclosable>(
    Reader reader, List<D> shown, int notForReader, int withoutAudience) {
  public ReaderCopy {
    shown = List.copyOf(shown);
  }

  static <D extends Disclosable> ReaderCopy<D> of(Reader reader, List<D> items) {
    List<D> shown = items.stream().filter(item -> reads(reader, item)).toList();
    int unlabelled =
        (int)
            items.stream()
                .filter(item -> item.audience() == null && reader != Reader.THERAPIST)
                .count();
    return new ReaderCopy<>(reader, shown, items.size() - shown.size() - unlabelled, unlabelled);
  }

  /** Remarks, certainty and private notes stand in nobody's copy. */
  private static boolean reads(Reader reader, Disclosable item) {
    if (item.kind().leaves() == RecordKind.Leaves.NEVER) {
      return false;
    }
    if (reader == Reader.THERAPIST) {
      return true;
    }
    Audience audience = item.audience();
    return audience != null && reader.reads(audience);
  }
}
