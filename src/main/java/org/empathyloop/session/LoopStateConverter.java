package org.empathyloop.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class LoopStateConverter implements AttributeConverter<LoopState, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable LoopState value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable LoopState convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(LoopState.class, code);
  }
}
