package org.empathyloop.session;

import java.util.Set;
import java.util.UUID;

/**
 * What a batch of commands touched.
 *
 * @param moments ids of the moments made or changed
 * @param answers ids of the answers given, taken back, or whose question changed
 */
record ChartChange(Set<UUID> moments, Set<UUID> answers) {}
