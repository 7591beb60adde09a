package org.empathyloop.session.web;

import java.io.Serializable;

/** One stretch of the loop strip in the table beside the picture. */
public record StretchRow(String state, String from, String to, String length)
    implements Serializable {}
