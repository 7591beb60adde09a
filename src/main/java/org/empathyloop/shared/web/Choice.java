package org.empathyloop.shared.web;

/**
 * One line of a list to choose from.
 *
 * @param value what the form gets
 * @param label what the person reads
 */
public record Choice(String value, String label) {}
