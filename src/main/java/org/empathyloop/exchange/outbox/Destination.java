package org.empathyloop.exchange.outbox;

import java.net.URI;

/**
 * The system that a delivery was made for. A system of another name or address gets none of it:
 * nobody consented to it, and the same Patient id means somebody else there.
 *
 * @param recipient as the practice calls the system, and as consents name it
 * @param base its FHIR base address
 */
public record Destination(String recipient, URI base) {}
