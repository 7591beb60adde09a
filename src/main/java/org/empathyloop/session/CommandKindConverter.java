package org.empathyloop.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Stores the word that the pad uses; implements the interface itself, for EclipseLink ignores an
 * inherited one.
 */
@Converter(autoApply = true)
public final class CommandKindConverter implements AttributeConverter<CommandKind, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable CommandKind value) {
    return value == null ? null : value.text();
  }

  @Override
  public @Nullable CommandKind convertToEntityAttribute(@Nullable String code) {
    return code == null ? null : CommandKind.of(code);
  }
}
