package org.empathyloop.analytics.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the program computes for the entries of an oracle, by name. Every entry of the oracle must
 * be among them: one that nobody computes fails. Undefined is null in an oracle, and −9999 where
 * the program that made it writes so.
 */
final class OracleValues {
  private static final double UNDEFINED = -9999;

  private final Map<String, @Nullable Object> computed = new LinkedHashMap<>();

  OracleValues with(String name, @Nullable Object value) {
    computed.put(name, value);
    return this;
  }

  /** Holds every entry of {@code expected} against the value computed for it. */
  void reproduce(JsonNode expected, double tolerance) {
    assertThat(expected.size()).isPositive();
    expected
        .fields()
        .forEachRemaining(
            entry -> {
              if (!computed.containsKey(entry.getKey())) {
                fail("nothing computes the entry " + entry.getKey());
              }
              same(entry.getKey(), entry.getValue(), computed.get(entry.getKey()), tolerance);
            });
  }

  static List<Object> row(int size, IntFunction<Object> value) {
    return IntStream.range(0, size).mapToObj(value).toList();
  }

  static List<Object> matrix(int rows, int columns, Cell value) {
    return row(rows, i -> row(columns, j -> value.at(i, j)));
  }

  interface Cell {
    Object at(int row, int column);
  }

  private static void same(
      String path, JsonNode expected, @Nullable Object computed, double tolerance) {
    if (expected.isArray()) {
      List<?> list = (List<?>) Objects.requireNonNull(computed, path);
      assertThat(list).as(path).hasSize(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        same(path + "[" + i + "]", expected.get(i), list.get(i), tolerance);
      }
    } else if (expected.isObject()) {
      Map<?, ?> map = (Map<?, ?>) Objects.requireNonNull(computed, path);
      List<String> names = new ArrayList<>();
      expected.fieldNames().forEachRemaining(names::add);
      assertThat(map.keySet()).as(path).hasSize(names.size());
      names.forEach(name -> same(path + "." + name, expected.get(name), map.get(name), tolerance));
    } else if (expected.isNumber() && expected.asDouble() != UNDEFINED) {
      assertThat(number(computed)).as(path).hasValueCloseTo(expected.asDouble(), offset(tolerance));
    } else if (expected.isNumber() || expected.isNull()) {
      assertThat(number(computed)).as(path).isEmpty();
    } else {
      assertThat(computed).as(path).isEqualTo(text(expected));
    }
  }

  private static Object text(JsonNode expected) {
    return expected.isBoolean() ? expected.asBoolean() : expected.asText();
  }

  private static OptionalDouble number(@Nullable Object computed) {
    if (computed == null) {
      return OptionalDouble.empty();
    }
    return computed instanceof OptionalDouble optional
        ? optional
        : OptionalDouble.of(((Number) computed).doubleValue());
  }
}
