package org.empathyloop.access;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class RoleConverter implements AttributeConverter<Role, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Role value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable Role convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(Role.class, code);
  }
}
