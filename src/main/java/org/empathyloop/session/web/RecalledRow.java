package org.empathyloop.session.web;

import java.io.Serializable;

/** A moment remembered in the wrap-up. */
public record RecalledRow(String id, String minute, String actor, String label)
    implements Serializable {}
