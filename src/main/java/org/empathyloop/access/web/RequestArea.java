package org.empathyloop.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The areas of the product, which differ in how one gets in. Everything not named is a page. */
enum RequestArea {
  /** Needs nothing: the sign-in page, static files, liveness, the server's own description. */
  OPEN,
  /** Bearer token only. */
  FHIR,
  /** Cookie and the header of our own scripts; answers JSON. */
  CHART,
  /** Cookie; somebody unknown is sent to the sign-in page. */
  PAGE;

  private static final Set<String> OPEN_PATHS =
      Set.of(
          "/sign-in",
          "/join",
          "/live",
          "/favicon.ico",
          "/favicon.svg",
          "/pad-worker.js",
          "/fhir/metadata");
  private static final Set<String> OPEN_FOLDERS =
      Set.of("/v/", "/css/", "/js/", "/jakarta.faces.resource/");

  static RequestArea of(HttpServletRequest request) {
    String path = request.getServletPath();
    if (request.getPathInfo() != null) {
      path = path + request.getPathInfo();
    }
    return of(path);
  }

  static RequestArea of(String path) {
    if (OPEN_PATHS.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith)) {
      return OPEN;
    }
    if (path.equals("/fhir") || path.startsWith("/fhir/")) {
      return FHIR;
    }
    if (path.equals("/chart") || path.startsWith("/chart/")) {
      return CHART;
    }
    return PAGE;
  }
}
