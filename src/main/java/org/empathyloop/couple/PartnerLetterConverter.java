package org.empathyloop.couple;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class PartnerLetterConverter implements AttributeConverter<PartnerLetter, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PartnerLetter value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable PartnerLetter convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(PartnerLetter.class, code);
  }
}
