package org.empathyloop.session.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One code to choose, as a button shows it.
 *
 * @param meaning {@code practice}, {@code mismatch} or {@code disclosure}; null for other codes
 */
public record ChoiceRow(String code, String label, String tone, @Nullable String meaning)
    implements Serializable {}
