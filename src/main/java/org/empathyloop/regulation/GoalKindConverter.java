package org.empathyloop.regulation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class GoalKindConverter implements AttributeConverter<GoalKind, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable GoalKind value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable GoalKind convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(GoalKind.class, code);
  }
}
