/**
 * What every page stands on: the look that a person chose, sentences and records in expressions,
 * faults as sentences, and the headers of each answer.
 *
 * <p>Start with {@link org.empathyloop.shared.web.Look}, which the templates read.
 */
@NullMarked
package org.empathyloop.shared.web;

import org.jspecify.annotations.NullMarked;
