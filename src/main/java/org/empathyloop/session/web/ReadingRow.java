package org.empathyloop.session.web;

import java.io.Serializable;

/**
 * A practice or a mismatch, as the wrap-up lists it.
 *
 * @param kind spontaneous or guided, for a practice
 * @param reading arousal around a practice, or what resolved a mismatch
 */
public record ReadingRow(String time, String actor, String label, String kind, String reading)
    implements Serializable {}
