/**
 * What every page stands on: texts in the reader's language, the look that a person chose, records
 * in expressions, faults as sentences, and the headers of each answer.
 *
 * <p>Start with {@link org.empathyloop.shared.web.Text} for words and {@link
 * org.empathyloop.shared.web.Look} for what the templates read.
 */
@NullMarked
package org.empathyloop.shared.web;

import org.jspecify.annotations.NullMarked;
