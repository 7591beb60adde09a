package org.empathyloop.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class CaptureConverter implements AttributeConverter<Capture, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Capture value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable Capture convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(Capture.class, code);
  }
}
