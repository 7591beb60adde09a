package org.empathyloop.cycle.web;

import java.io.Serializable;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;

/**
 * A sentence with partners' names in it, in two forms of which a page shows one: with names, and
 * with letters while names are hidden.
 */
public record NamedPhrase(String named, String unnamed) implements Serializable {

  /**
   * @param sentence in which {@code {A}} and {@code {B}} stand for the names
   */
  public static NamedPhrase of(String sentence, CoupleSummary couple) {
    String named = sentence;
    String unnamed = sentence;
    for (PartnerLetter partner : PartnerLetter.values()) {
      String token = "{" + partner.name() + "}";
      named = named.replace(token, couple.partner(partner).shortName());
      unnamed = unnamed.replace(token, partner.name());
    }
    return new NamedPhrase(named, unnamed);
  }

  /** A sentence without names. */
  public static NamedPhrase plain(String sentence) {
    return new NamedPhrase(sentence, sentence);
  }
}
