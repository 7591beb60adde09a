package org.empathyloop.disclosure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of a couple's record about which must be decided whether somebody may have it. */
public interface Disclosable {
  UUID id();

  RecordKind kind();

  /** Whose it is; null while nobody has chosen, and then nobody but the care team has it. */
  @Nullable Audience audience();
}
