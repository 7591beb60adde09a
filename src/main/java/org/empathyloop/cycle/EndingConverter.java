package org.empathyloop.cycle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class EndingConverter implements AttributeConverter<Ending, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Ending value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable Ending convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(Ending.class, code);
  }
}
