/**
 * Pages of notes, and the endpoint that keeps drafts.
 *
 * <p>Start with {@link org.empathyloop.note.web.NoteEditPage}.
 */
@NullMarked
package org.empathyloop.note.web;

import org.jspecify.annotations.NullMarked;
