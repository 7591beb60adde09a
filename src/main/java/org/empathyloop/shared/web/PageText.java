package org.empathyloop.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The sentences as pages read them: {@code #{text['couple.create']}}, or with values {@code
 * #{text.with('today.sessions', rows.size())}}.
 */
@Named("text")
@RequestScoped
public class PageText extends AbstractMap<String, String> {
  @Inject private Look look;

  @Override
  public String get(@Nullable Object key) {
    return with(String.valueOf(key));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return text().has(String.valueOf(key));
  }

  /** The sentence of a key with the values for its places {@code {0}}, {@code {1}}, … */
  public String with(String key, @Nullable Object... values) {
    return text().get(key, values);
  }

  /** Nothing to walk through: sentences are found by key only. */
  @Override
  public Set<Map.Entry<String, String>> entrySet() {
    return Set.of();
  }

  private Text text() {
    return Text.of(look.getLocale());
  }
}
