/**
 * Who may read what of a couple's record, and what may leave to one partner's chart: one place
 * decides, by allowlist, for every kind of record.
 *
 * <p>Start with {@link org.empathyloop.disclosure.DisclosureService}.
 */
@NullMarked
package org.empathyloop.disclosure;

import org.jspecify.annotations.NullMarked;
