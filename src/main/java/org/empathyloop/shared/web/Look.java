package org.empathyloop.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.empathyloop.shared.database.DatabaseStanding;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How this person wants to see the pages: theme, language, names shown or hidden, letter keys on or
 * off. Remembered in cookies that say nothing about any client; an unknown value counts as none.
 */
@Named("look")
@RequestScoped
public class Look {
  @Inject private HttpServletRequest request;
  @Inject private PageFiles files;
  @Inject private DatabaseStanding database;

  @Inject
  @ConfigProperty(name = "empathyloop.demo", defaultValue = "false")
  private boolean demo;

  /** {@code light} or {@code dark}; null leaves it to the system. */
  public @Nullable String getTheme() {
    return cookie("el-theme", List.of("light", "dark")::contains).orElse(null);
  }

  /** {@code hidden} when partners are to appear as A and B, otherwise null. */
  public @Nullable String getNames() {
    return cookie("el-names", "hidden"::equals).orElse(null);
  }

  /** {@code off} when single letters must not act, otherwise null. */
  public @Nullable String getKeys() {
    return cookie("el-keys", "off"::equals).orElse(null);
  }

  /** The language chosen, else the first one of the browser that there is text for. */
  public Locale getLocale() {
    return cookie("el-lang", tag -> languages().anyMatch(tag::equals))
        .map(Locale::forLanguageTag)
        .or(this::wanted)
        .orElse(Text.LANGUAGES.get(0));
  }

  /** True in the demo practice, which says so on every page. */
  public boolean isDemo() {
    return demo;
  }

  /** True when a crash may lose work that was shown as saved; every page says so. */
  public boolean isUnsafe() {
    return database.isUnsafe();
  }

  /** Where style sheets and modules of this build stand; they may be kept for ever. */
  public String getFiles() {
    return files.path();
  }

  private Optional<Locale> wanted() {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    List<Locale.LanguageRange> ranges =
        Collections.list(request.getLocales()).stream()
            .map(locale -> new Locale.LanguageRange(locale.toLanguageTag()))
            .toList();
    return Optional.ofNullable(Locale.lookup(ranges, Text.LANGUAGES));
  }

  private static java.util.stream.Stream<String> languages() {
    return Text.LANGUAGES.stream().map(Locale::toLanguageTag);
  }

  private Optional<String> cookie(String name, Predicate<String> known) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .filter(known)
        .findFirst();
  }
}
