package org.empathyloop.session.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One code to choose, as a button shows it.
 *
 * @param rung {@code settle} or {@code tense} for the codes that move arousal; null for the others
 * @param meaning {@code practice}, {@code mismatch} or {@code disclosure}; null for other codes
 */
public record ChoiceRow(
    String code, String label, String tone, @Nullable String rung, @Nullable String meaning)
    implements Serializable {}
