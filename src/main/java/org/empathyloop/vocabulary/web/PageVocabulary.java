package org.empathyloop.vocabulary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Coded;
import org.empathyloop.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Labels of codes in the reader's language: {@code #{vocabulary.label(row.code)}}, and the choices
 * of a ValueSet: {@code #{vocabulary.choices('cycle-pattern')}}.
 */
@Named("vocabulary")
@RequestScoped
public class PageVocabulary {
  @Inject private CodeBook book;
  @Inject private Look look;

  /**
   * @param code a {@link Code}, a {@link Coded} constant or a code's text; none gives no label
   */
  public String label(@Nullable Object code) {
    return code == null || isBlank(code) ? "" : concept(code).label(locale());
  }

  /** What a code means, for a tooltip or a help text; none for none. */
  public String definition(@Nullable Object code) {
    return code == null || isBlank(code) ? "" : concept(code).definition(locale());
  }

  /** The members of a ValueSet (every axis is one), in its order. */
  public List<Choice> choices(String valueSet) {
    return book.members(valueSet).stream()
        .map(concept -> new Choice(concept.code().value(), concept.label(locale())))
        .toList();
  }

  private Concept concept(Object code) {
    return book.concept(
        code instanceof Code known
            ? known
            : code instanceof Coded coded ? coded.code() : new Code(code.toString()));
  }

  private static boolean isBlank(Object code) {
    return code.toString().isEmpty();
  }

  private Locale locale() {
    return look.getLocale();
  }
}
