package org.empathyloop.shared.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands UUIDs to the driver as they are. EclipseLink 4.0's own conversion makes texts of them and
 * fails on an absent one.
 */
@Converter(autoApply = true)
public final class UuidConverter implements AttributeConverter<UUID, Object> {
  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
    return id;
  }

  @Override
  public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
    return (UUID) column;
  }
}
