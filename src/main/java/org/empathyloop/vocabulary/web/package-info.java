/**
 * The vocabulary as pages read it.
 *
 * <p>Start with {@link org.empathyloop.vocabulary.web.PageVocabulary}.
 */
@NullMarked
package org.empathyloop.vocabulary.web;

import org.jspecify.annotations.NullMarked;
