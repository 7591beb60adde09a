package org.empathyloop.exchange.smart;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/**
 * One SMART v2 scope of a system client, such as {@code system/Observation.rs}.
 *
 * <p>A scope narrowed by a query ({@code ?category=...}) is refused: dropping the query would widen
 * it.
 *
 * @param resourceType a FHIR resource type, or {@code *} for all
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     App Launch 2.2, scopes</a>
 */
public record Scope(String resourceType, Set<Interaction> interactions) {
  private static final Pattern FORM =
      Pattern.compile("system/(\\*|[A-Z][A-Za-z]{1,63})\\.(c?r?u?d?s?)");
  private static final String ALL = "*";

  public Scope {
    interactions = Set.copyOf(interactions);
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#SCOPE_MALFORMED} for any other text
   */
  public static Scope parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || matcher.group(2).isEmpty()) {
      throw new EmpathyLoopException(Fault.SCOPE_MALFORMED, "expected", "system/Observation.rs");
    }
    EnumSet<Interaction> interactions = EnumSet.noneOf(Interaction.class);
    for (Interaction interaction : Interaction.values()) {
      if (matcher.group(2).indexOf(interaction.letter()) >= 0) {
        interactions.add(interaction);
      }
    }
    return new Scope(matcher.group(1), interactions);
  }

  /** Reads a space separated list of scopes. */
  public static List<Scope> parseAll(String text) {
    return Arrays.stream(text.strip().split("\\s+")).map(Scope::parse).toList();
  }

  /** Whether it allows this on resources of this type. */
  public boolean allows(String type, Interaction interaction) {
    return interactions.contains(interaction)
        && (resourceType.equals(ALL) || resourceType.equals(type));
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    String letters =
        Arrays.stream(Interaction.values())
            .filter(interactions::contains)
            .map(interaction -> String.valueOf(interaction.letter()))
            .collect(Collectors.joining());
    return "system/" + resourceType + "." + letters;
  }
}
