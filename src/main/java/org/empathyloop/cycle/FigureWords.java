package org.empathyloop.cycle;

import java.util.List;
import java.util.Map;
import org.empathyloop.couple.PartnerLetter;

/**
 * All words of the figure. {@code {A}} and {@code {B}} stand for the names.
 *
 * @param title what the figure shows, for those who do not see it
 * @param above written over the waterline
 * @param below written under it
 * @param ownWords marks a station that speaks in the couple's own words
 * @param names how each partner is called
 * @param positions what each does when unsure; empty for none
 */
public record FigureWords(
    CycleKind kind,
    String title,
    String above,
    String below,
    String ownWords,
    Map<PartnerLetter, String> names,
    Map<PartnerLetter, String> positions,
    List<FigureStation> stations) {
  public FigureWords {
    names = Map.copyOf(names);
    positions = Map.copyOf(positions);
    stations = List.copyOf(stations);
  }
}
