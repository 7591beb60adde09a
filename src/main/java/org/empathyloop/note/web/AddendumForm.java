package org.empathyloop.note.web;

import java.io.Serializable;
import java.util.Locale;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.note.AddAddendum;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.Prose;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** What is typed for an addendum. */
public class AddendumForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String text;
  private @Nullable String audience;

  AddAddendum toCommand(NoteId note, Locale locale) {
    return new AddAddendum(
        note,
        NoteId.next(),
        Language.of(locale),
        audience == null ? null : Coded.of(Audience.class, audience),
        new Prose(text == null ? "" : text));
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getAudience() {
    return audience;
  }

  public void setAudience(@Nullable String audience) {
    this.audience = audience;
  }
}
