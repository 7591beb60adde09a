package org.empathyloop.session.web;

import java.io.Serializable;

/** One code to choose, as a button shows it. */
public record ChoiceRow(String code, String label, String tone) implements Serializable {}
