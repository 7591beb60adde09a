package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The one policy: which role may do what to which kind of object, from {@code security/matrix.csv}.
 * What the matrix does not name is refused.
 */
@ApplicationScoped
public class AccessPolicy {
  private static final String MATRIX = "/security/matrix.csv";

  private final Map<ObjectKind, Map<Column, Set<Action>>> matrix = read();

  /**
   * Whether an actor in this role, standing so to the object's chart, may do this to it.
   *
   * @param standing {@link Standing#NONE} also when the object does not exist
   */
  public boolean can(Role role, Standing standing, Action action, ObjectKind object) {
    return columnOf(role, standing).stream().anyMatch(column -> allows(object, column, action));
  }

  /** Whether the role may do this to at least the objects of its own caseload or practice. */
  public boolean canAnywhere(Role role, Action action, ObjectKind object) {
    return Arrays.stream(Standing.values())
        .anyMatch(standing -> can(role, standing, action, object));
  }

  private boolean allows(ObjectKind object, Column column, Action action) {
    return matrix.getOrDefault(object, Map.of()).getOrDefault(column, Set.of()).contains(action);
  }

  /** The columns of the matrix. */
  private enum Column {
    TH,
    TX,
    SU,
    IN,
    FD,
    PA,
    AU,
    SY
  }

  private static Set<Column> columnOf(Role role, Standing standing) {
    return switch (role) {
      case THERAPIST -> Set.of(standing == Standing.MEMBER ? Column.TH : Column.TX);
      case SUPERVISOR ->
          switch (standing) {
            case MEMBER -> Set.of(Column.TH);
            case SUPERVISES_MEMBER -> Set.of(Column.SU);
            case NONE -> Set.of();
          };
      case ASSOCIATE -> standing == Standing.MEMBER ? Set.of(Column.IN) : Set.of();
      case FRONT_DESK -> Set.of(Column.FD);
      case PRACTICE_ADMIN -> Set.of(Column.PA);
      case AUDITOR -> Set.of(Column.AU);
      case SYSTEM -> Set.of(Column.SY);
    };
  }

  private static Map<ObjectKind, Map<Column, Set<Action>>> read() {
    Map<ObjectKind, Map<Column, Set<Action>>> matrix = new EnumMap<>(ObjectKind.class);
    List<String> lines = lines();
    List<String> header = cells(lines.get(0));
    Map<String, ObjectKind> kinds = new HashMap<>();
    for (ObjectKind kind : ObjectKind.values()) {
      kinds.put(kind.code(), kind);
    }
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      ObjectKind kind =
          Objects.requireNonNull(kinds.get(cells.get(0)), () -> "unknown object in " + line);
      Map<Column, Set<Action>> row = new EnumMap<>(Column.class);
      for (int i = 1; i < header.size(); i++) {
        row.put(Column.valueOf(header.get(i)), actions(cells.get(i)));
      }
      matrix.put(kind, Collections.unmodifiableMap(row));
    }
    return Collections.unmodifiableMap(matrix);
  }

  private static Set<Action> actions(String letters) {
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (Action action : Action.values()) {
      if (letters.indexOf(action.letter()) >= 0) {
        actions.add(action);
      }
    }
    return actions;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(",", -1)).map(String::trim).toList();
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(AccessPolicy.class.getResourceAsStream(MATRIX), MATRIX)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
