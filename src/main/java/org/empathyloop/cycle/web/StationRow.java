package org.empathyloop.cycle.web;

import java.io.Serializable;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.NodeKind;

/**
 * A station of the map as the list tells it.
 *
 * @param caption what the station is; {@code {A}} and {@code {B}} stand for the names
 * @param words what it says; empty where nothing is known yet
 * @param count how often it was seen, ready to read; empty for never
 * @param address where its evidence is shown
 */
public record StationRow(
    PartnerLetter partner,
    NodeKind kind,
    NamedPhrase caption,
    String words,
    boolean spoken,
    String count,
    boolean chosen,
    String address)
    implements Serializable {}
