package org.empathyloop.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInServletTest {
  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        /** EL-ACC-008. */
        "",
        "https://elsewhere.example/",
        "//elsewhere.example/today",
        "/\\elsewhere.example",
        "today",
        "/",
        "/sign-in",
        "/sign-out",
        "/a b",
        "javascript:alert(1)"
      })
  void what_is_no_page_of_ours_leads_to_today(String next) {
    assertThat(SignInServlet.safe(next)).isEqualTo("/");
  }

  /** EL-ACC-008. */
  @Test
  void a_page_of_ours_is_kept_with_its_id() {
    String page = "/couple/home?couple=6b1f0c1e-0000-4000-8000-000000000001";

    assertThat(SignInServlet.safe(page)).isEqualTo(page);
  }
}
