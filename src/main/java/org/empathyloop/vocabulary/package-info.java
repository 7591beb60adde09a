/**
 * The words of the chart: codes in FHIR form, their labels, polarity and definitions.
 *
 * <p>Start with {@link org.empathyloop.vocabulary.Code}.
 */
@NullMarked
package org.empathyloop.vocabulary;

import org.jspecify.annotations.NullMarked;
