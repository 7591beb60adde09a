package org.empathyloop.note;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class NoteStateConverter implements AttributeConverter<NoteState, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable NoteState value) {
    return value == null ? null : value.code();
  }

  @Override
  public @Nullable NoteState convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : NoteState.of(code);
  }
}
