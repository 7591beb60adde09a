package org.empathyloop.exchange.release;

import java.time.Instant;
import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.NamingStatement;

/**
 * What a couple takes home: the cycle in its own words, in both directions.
 *
 * @param madeAt when the version of the map was made
 */
public record Handout(List<NamingStatement> statements, Instant madeAt) {
  public Handout {
    statements = List.copyOf(statements);
  }

  /** Whether each partner has agreed to every word of it. */
  public boolean agreed() {
    return statements.stream()
        .allMatch(
            statement ->
                statement.agreedBy(PartnerLetter.A).isPresent()
                    && statement.agreedBy(PartnerLetter.B).isPresent());
  }

  public boolean complete() {
    return statements.stream().allMatch(NamingStatement::complete);
  }

  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "Handout[" + madeAt + "]";
  }
}
