package org.empathyloop.cycle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class EndingRuleConverter implements AttributeConverter<EndingRule, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable EndingRule value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable EndingRule convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(EndingRule.class, code);
  }
}
