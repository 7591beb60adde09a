package org.empathyloop.exchange;

import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/** A note as plain XHTML: headings and paragraphs, everything written by people escaped. */
public final class NoteMarkup {
  private NoteMarkup() {}

  /** A whole page around sections. */
  public static String page(Locale language, String title, String sections) {
    return "<!DOCTYPE html>\n<html lang=\""
        + language.getLanguage()
        + "\"><head><meta charset=\"UTF-8\"/><title>"
        + escaped(title)
        + "</title></head><body><h1>"
        + escaped(title)
        + "</h1>"
        + sections
        + "</body></html>\n";
  }

  /** A heading above paragraphs. */
  public static String section(String heading, String paragraphs) {
    return "<h2>" + escaped(heading) + "</h2>" + paragraphs;
  }

  /** A narrative's {@code div} around paragraphs. */
  public static String div(Locale language, String paragraphs) {
    return "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + language.getLanguage()
        + "\">"
        + paragraphs
        + "</div>";
  }

  /** One paragraph under its topic; line ends become breaks. */
  public static String paragraph(String topic, String prose) {
    return "<h3>" + escaped(topic) + "</h3><p>" + escaped(prose).replace("\n", "<br/>") + "</p>";
  }

  private static String escaped(String plain) {
    return StringEscapeUtils.escapeXml10(plain);
  }
}
