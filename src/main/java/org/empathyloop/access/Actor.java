package org.empathyloop.access;

/** Who is asking: a practitioner in a role, or a system client. */
public record Actor(PractitionerId practitioner, Role role, String displayName) {}
