/**
 * The couple as the unit of care, its two partners, their consents and their links to EHR charts.
 *
 * <p>Start with {@link org.empathyloop.couple.PartnerLetter}.
 */
@NullMarked
package org.empathyloop.couple;

import org.jspecify.annotations.NullMarked;
