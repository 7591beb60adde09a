/**
 * The practice as a whole: what a therapist finds in the morning, and all couples in care.
 *
 * <p>Start with {@link org.empathyloop.practice.Caseload}.
 */
@NullMarked
package org.empathyloop.practice;

import org.jspecify.annotations.NullMarked;
