package org.empathyloop.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page read a record as if it had properties: {@code #{row.label}} is {@code row.label()}, a
 * component or any other public method of the record without parameters.
 */
public final class RecordElResolver extends ELResolver {
  private static final ClassValue<Map<String, Method>> READABLE =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getDeclaredMethods())
              .filter(RecordElResolver::isReadable)
              .collect(Collectors.toMap(Method::getName, method -> method));
        }
      };

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Optional<Method> method = method(base, property);
    if (method.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return read(base, method.get());
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Optional<Method> method = method(base, property);
    method.ifPresent(found -> context.setPropertyResolved(base, property));
    return method.<Class<?>>map(Method::getReturnType).orElse(null);
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (method(base, property).isPresent()) {
      throw new PropertyNotWritableException("a record does not change: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    boolean found = method(base, property).isPresent();
    if (found) {
      context.setPropertyResolved(base, property);
    }
    return found;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static boolean isReadable(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !method.isBridge();
  }

  private static Optional<Method> method(@Nullable Object base, @Nullable Object property) {
    return base instanceof Record && property instanceof String name
        ? Optional.ofNullable(READABLE.get(base.getClass()).get(name))
        : Optional.empty();
  }

  private static @Nullable Object read(@Nullable Object base, Method method) {
    try {
      method.setAccessible(true); // a page may read a record of a package-private type
      return method.invoke(base);
    } catch (InvocationTargetException failed) {
      throw new ELException(failed.getCause());
    } catch (IllegalAccessException closed) {
      throw new ELException(closed);
    }
  }
}
