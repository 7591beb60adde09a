package org.empathyloop.regulation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class GoalOwnerConverter implements AttributeConverter<GoalOwner, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable GoalOwner value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable GoalOwner convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(GoalOwner.class, code);
  }
}
