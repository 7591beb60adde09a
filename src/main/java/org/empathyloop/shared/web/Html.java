package org.empathyloop.shared.web;

/** Text inside markup that we write ourselves; everywhere else Facelets escapes. */
final class Html {
  private Html() {}

  /** Safe in element content and in quoted attributes, also inside a CDATA section. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
