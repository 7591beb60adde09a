/**
 * The words of the chart: codes in FHIR form, their labels, polarity and definitions.
 *
 * <p>Start with {@link org.empathyloop.vocabulary.CodeBook}. The codes themselves stand in {@code
 * fhir-profiles/input/fsh/vocabulary}.
 */
@NullMarked
package org.empathyloop.vocabulary;

import org.jspecify.annotations.NullMarked;
