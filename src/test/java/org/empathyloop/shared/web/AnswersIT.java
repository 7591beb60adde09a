package org.empathyloop.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathyloop.fixture.OpenDesk;
import org.empathyloop.fixture.SignedIn;
import org.empathyloop.fixture.Staff;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, whoever asks and whatever comes of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AnswersIT {
  private static final int FEW = 12;
  private static final Pattern FILES = Pattern.compile("(/v/[0-9a-f]{12})/css/base\\.css");

  @ArquillianResource private URL base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        /** EL-FRM-005. */
        "/live",
        "/sign-in",
        "/today",
        "/nothing-such",
        "/fault",
        "/css/base.css",
        "/js/frame/frame.js",
        "/v/000000000000/css/base.css",
        "/v/000000000000/WEB-INF/web.xml",
        "/jakarta.faces.resource/core.js.xhtml?ln=primefaces",
        "/chart/sessions/none/commands",
        "/fhir/metadata",
        "/fhir/Patient",
      })
  void each_answer_is_guarded(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .as("one policy, no scripts of the page's own")
        .singleElement()
        .asString()
        .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    assertThat(answer.body()).doesNotContain("org.empathyloop", "Payara");
    if (!path.startsWith("/jakarta.faces.resource/")) { // the library's own script names java.lang
      assertThat(answer.body()).doesNotContain("java.lang.");
    }
  }

  @Test
  void behind_a_proxy_with_tls_the_browser_is_told_to_keep_to_it() throws Exception {
    HttpResponse<String> encrypted =
        send(HttpRequest.newBuilder(at("/sign-in")).header("X-Forwarded-Proto", "https"));

    assertThat(encrypted.headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=31536000; includeSubDomains");
    assertThat(get("/sign-in").headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void liveness_says_ok_and_nothing_else() throws Exception {
    HttpResponse<String> answer = get("/live");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("ok");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void the_sign_in_page_makes_no_session() throws Exception {
    HttpResponse<String> answer = get("/sign-in");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  /** EL-ACC-006: both cookies are for this host alone, encrypted ways and no script. */
  @Test
  void cookies_are_for_this_host_alone() throws Exception {
    SignedIn therapist = SignedIn.at(base.toURI(), OpenDesk.THERAPIST, Staff.PASSWORD);

    assertThat(attributes(therapist.setCookie()))
        .startsWith("__Host-ELSIGNIN")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
        .noneMatch(attribute -> attribute.startsWith("Domain"));
    assertThat(therapist.cookie().substring("__Host-ELSIGNIN=".length()))
        .as("256 random bits")
        .hasSize(43);
    String view =
        therapist.get("/today").headers().allValues("Set-Cookie").stream()
            .filter(cookie -> cookie.startsWith("__Host-ELVIEW="))
            .findFirst()
            .orElseThrow();
    assertThat(attributes(view))
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
        .noneMatch(attribute -> attribute.startsWith("Domain"));
  }

  private static List<String> attributes(String cookie) {
    List<String> attributes = new ArrayList<>(List.of(cookie.split("; ?")));
    attributes.set(0, attributes.get(0).split("=")[0]);
    return attributes;
  }

  /** What the server itself would tell of its state; our own liveness is at /live. */
  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live", "/metrics", "/openapi"})
  void the_servers_own_doors_are_closed(String path) throws Exception {
    SignedIn therapist = SignedIn.at(base.toURI(), OpenDesk.THERAPIST, Staff.PASSWORD);

    HttpResponse<String> outside = get(path);
    assertThat(outside.statusCode()).isEqualTo(303);
    assertThat(outside.headers().firstValue("Location").orElse("")).startsWith("/sign-in");
    HttpResponse<String> inside = therapist.get(path);
    assertThat(inside.statusCode()).isIn(403, 404);
    assertThat(inside.body()).doesNotContain("UP", "vendor_", "base_", "openapi:");
  }

  /** EL-ACC-013. */
  @Test
  void who_tries_too_often_is_told_how_long_to_wait() throws Exception {
    HttpResponse<String> tooEarly = wrongSignIn();
    for (int tries = 1; tooEarly.statusCode() == 303; tries++) {
      assertThat(tries).as("the wait grows faster than a slow machine").isLessThan(FEW);
      tooEarly = wrongSignIn();
    }

    assertThat(tooEarly.statusCode()).isEqualTo(429);
    assertThat(tooEarly.headers().firstValue("Retry-After").orElse("")).matches("[1-9][0-9]*");
    assertThat(tooEarly.body()).containsPattern("Too many tries. Try again in [0-9]+ seconds?\\.");
  }

  private HttpResponse<String> wrongSignIn() throws Exception {
    return send(
        HttpRequest.newBuilder(at("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Forwarded-For", "203.0.113.7")
            .POST(HttpRequest.BodyPublishers.ofString("user=guessed&password=wrong")));
  }

  /** EL-FRM-005. */
  @Test
  void files_of_this_build_are_kept_and_others_are_asked_after() throws Exception {
    Matcher files = FILES.matcher(get("/sign-in").body());
    assertThat(files.find()).isTrue();

    assertThat(caching(files.group(1) + "/css/base.css")).contains("immutable");
    assertThat(caching("/v/000000000000/css/base.css")).isEqualTo("no-cache");
    assertThat(caching("/css/base.css")).isEqualTo("no-cache");
  }

  @Test
  void the_sign_in_page_speaks_the_language_of_the_browser() throws Exception {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(at("/sign-in")).header("Accept-Language", "es-MX,es;q=0.8"));

    assertThat(answer.body()).contains("<html lang=\"es\"", "Iniciar sesión");
  }

  @Test
  void a_path_under_the_files_reaches_nothing_else() throws Exception {
    assertThat(get("/v/000000000000/WEB-INF/web.xml").statusCode()).isEqualTo(404);
    assertThat(get("/v/000000000000/today.xhtml").statusCode()).isEqualTo(404);
  }

  private String caching(String path) throws Exception {
    return get(path).headers().firstValue("Cache-Control").orElse("");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private URI at(String path) throws URISyntaxException {
    return base.toURI().resolve(path);
  }
}
