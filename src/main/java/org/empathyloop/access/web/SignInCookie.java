package org.empathyloop.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie of a signed-in browser: 256 random bits, this host only, never sent across sites. */
final class SignInCookie {
  static final String NAME = "__Host-ELSIGNIN";

  private SignInCookie() {}

  static Optional<String> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  static void give(HttpServletResponse response, String token) {
    response.addHeader(
        "Set-Cookie", NAME + "=" + token + "; Path=/; Secure; HttpOnly; SameSite=Strict");
  }

  static void take(HttpServletResponse response) {
    response.addHeader(
        "Set-Cookie", NAME + "=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict");
  }
}
