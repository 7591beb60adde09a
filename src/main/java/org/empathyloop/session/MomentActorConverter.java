package org.empathyloop.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Stores the code; implements the interface itself, for EclipseLink ignores an inherited one. */
@Converter(autoApply = true)
public final class MomentActorConverter implements AttributeConverter<MomentActor, String> {
  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable MomentActor value) {
    return Coded.toColumn(value);
  }

  @Override
  public @Nullable MomentActor convertToEntityAttribute(@Nullable String code) {
    return Coded.fromColumn(MomentActor.class, code);
  }
}
