package org.empathyloop.vocabulary;

import java.util.Locale;

/** A language in which the vocabulary speaks. */
public enum Language {
  ENGLISH("en"),
  SPANISH("es");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** Tag of BCP 47, as in the designations. */
  public String tag() {
    return tag;
  }

  /** The language of a locale, whatever its country; English for one that we do not speak. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(SPANISH.tag) ? SPANISH : ENGLISH;
  }

  /**
   * @throws IllegalArgumentException when the vocabulary holds a language unknown to the program
   */
  static Language ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language of a designation: " + tag);
  }
}
