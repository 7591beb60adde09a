package org.empathyloop.cycle;

import org.empathyloop.couple.PartnerLetter;
import org.jspecify.annotations.Nullable;

/**
 * A station of the figure in words ready to read. {@code {A}} and {@code {B}} stand for the names.
 *
 * @param caption what the station is, such as "What {A} does"
 * @param words what it says; empty where nothing is known yet
 * @param spoken whether these are the couple's own words
 * @param count how often it was seen, such as "seen 9x in 5 sessions"; empty for none
 * @param chosen whether its evidence is being looked at
 * @param address where choosing it leads; null on paper
 */
public record FigureStation(
    PartnerLetter partner,
    NodeKind kind,
    String caption,
    String words,
    boolean spoken,
    String count,
    boolean chosen,
    @Nullable String address) {}
