package org.empathyloop.note;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class NoteTopicConverter implements AttributeConverter<NoteTopic, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable NoteTopic value) {
    return value == null ? null : value.code();
  }

  @Override
  public @Nullable NoteTopic convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : NoteTopic.of(code);
  }
}
