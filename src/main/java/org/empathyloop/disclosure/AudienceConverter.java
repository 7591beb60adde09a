package org.empathyloop.disclosure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class AudienceConverter implements AttributeConverter<Audience, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Audience value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable Audience convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(Audience.class, code);
  }
}
