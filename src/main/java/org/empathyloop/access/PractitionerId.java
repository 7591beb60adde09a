package org.empathyloop.access;

import java.util.UUID;

/** Id of somebody who works in the practice. */
public record PractitionerId(UUID value) {}
