package org.empathyloop.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.shared.text.Text;

/**
 * A page that Faces does not render: it makes no HTTP session, and it still works when Faces fails.
 *
 * <p>Pages are files of {@code /WEB-INF/plain}, shown inside {@code frame.html}. In a file {@code
 * {{text:key}}} is a sentence, {@code {{name}}} a value, and what stands between {@code {{?name}}}
 * and {@code {{/name}}} shows only when that value is not blank. Every value is escaped.
 */
@RequestScoped
public class PlainPage {
  private static final String FOLDER = "/WEB-INF/plain/";
  private static final Pattern PART =
      Pattern.compile("\\{\\{\\?([a-z-]+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{(text:)?([a-zA-Z0-9.-]+)}}");

  @Inject private ServletContext context;
  @Inject private Look look;

  /**
   * Writes the page {@code /WEB-INF/plain/<name>.html}.
   *
   * @param values by name; an absent one is blank
   */
  public void write(
      HttpServletResponse response, int status, String name, Map<String, String> values)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Language", look.getLocale().toLanguageTag());
    response.getWriter().write(page(name, values));
  }

  private String page(String name, Map<String, String> values) {
    Text text = Text.of(look.getLocale());
    String framed = file("frame").replace("{{content}}", file(name));
    String parts =
        PART.matcher(framed)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(
                        value(part.group(1), values).isBlank() ? "" : part.group(2)));
    return PLACE
        .matcher(parts)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    Html.escaped(
                        place.group(1) == null
                            ? value(place.group(2), values)
                            : text.get(place.group(2)))));
  }

  private String value(String name, Map<String, String> values) {
    return switch (name) {
      case "language" -> look.getLocale().toLanguageTag();
      case "theme" -> look.getTheme() == null ? "" : look.getTheme();
      case "files" -> look.getFiles();
      case "demo" -> look.isDemo() ? "demo" : "";
      case "unsafe" -> look.isUnsafe() ? "unsafe" : "";
      default -> values.getOrDefault(name, "");
    };
  }

  private String file(String name) {
    try (InputStream file = context.getResourceAsStream(FOLDER + name + ".html")) {
      if (file == null) {
        throw new IllegalArgumentException("no plain page " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
