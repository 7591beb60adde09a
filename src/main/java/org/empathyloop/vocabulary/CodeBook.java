package org.empathyloop.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * Every code the product knows, from the generated CodeSystems and ValueSets on the class path: the
 * only source of labels, definitions, polarity and membership.
 *
 * <p>Immutable after loading; one instance serves the whole program. In a plain unit test: {@code
 * CodeBook.load()}.
 */
public class CodeBook {
  private final Definitions definitions;
  private final Map<Code, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, List<Concept>> axes = new LinkedHashMap<>();
  private final Map<String, Set<Code>> valueSets = new ConcurrentHashMap<>();

  /** For the container's proxy: knows no code. */
  protected CodeBook() {
    this.definitions = new Definitions();
  }

  private CodeBook(Definitions definitions) {
    this.definitions = definitions;
    for (Concept concept : definitions.concepts()) {
      // EL-VOC-001
      if (concepts.put(concept.code(), concept) != null) {
        throw new IllegalStateException("two CodeSystems share the code " + concept.code());
      }
      axes.computeIfAbsent(concept.axis(), axis -> new ArrayList<>()).add(concept);
    }
    axes.replaceAll((axis, members) -> List.copyOf(members));
  }

  /** Reads the generated JSON; takes some tens of milliseconds. */
  public static CodeBook load() {
    return new CodeBook(new Definitions());
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#CODE_UNKNOWN} when no CodeSystem has the code
   */
  public Concept concept(Code code) {
    return find(code)
        .orElseThrow(() -> new EmpathyLoopException(Fault.CODE_UNKNOWN, "type", "vocabulary"));
  }

  public Optional<Concept> find(Code code) {
    return Optional.ofNullable(concepts.get(code));
  }

  /**
   * The codes of an axis, in the order of the CodeSystem.
   *
   * @throws IllegalArgumentException when there is no such axis: a mistake in the program
   */
  public List<Concept> axis(String axis) {
    List<Concept> members = axes.get(axis);
    if (members == null) {
      throw new IllegalArgumentException("no axis " + axis);
    }
    return members;
  }

  /** The names of all axes. */
  public Set<String> axes() {
    return Set.copyOf(axes.keySet());
  }

  /**
   * The codes of a ValueSet, such as {@code moment-code}, in its order. Every axis is also a
   * ValueSet.
   *
   * @throws IllegalArgumentException when there is no such ValueSet: a mistake in the program
   */
  public List<Concept> members(String valueSetId) {
    return codes(valueSetId).stream().map(this::concept).toList();
  }

  /**
   * @throws IllegalArgumentException when there is no such ValueSet: a mistake in the program
   */
  public boolean isMember(String valueSetId, Code code) {
    return codes(valueSetId).contains(code);
  }

  private Set<Code> codes(String valueSetId) {
    Set<Code> known = valueSets.get(valueSetId);
    if (known != null) {
      return known;
    }
    Set<Code> resolved = new LinkedHashSet<>();
    for (ValueSetPart part : definitions.valueSet(valueSetId)) {
      resolved.addAll(resolve(part));
    }
    valueSets.put(valueSetId, resolved);
    return resolved;
  }

  private List<Code> resolve(ValueSetPart part) {
    if (part instanceof ValueSetPart.Axis axis) {
      return axis(axis.name()).stream().map(Concept::code).toList();
    }
    if (part instanceof ValueSetPart.Other other) {
      return List.copyOf(codes(other.valueSetId()));
    }
    return ((ValueSetPart.Listed) part).codes();
  }
}
