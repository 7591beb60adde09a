/**
 * Progress notes: drafts prefilled from the session, an audience a paragraph, signing, addenda.
 *
 * <p>Start with {@link org.empathyloop.note.NoteService}.
 */
@NullMarked
package org.empathyloop.note;

import org.jspecify.annotations.NullMarked;
