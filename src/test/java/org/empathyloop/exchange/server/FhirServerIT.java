package org.empathyloop.exchange.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.smart.AccessTokens;
import org.empathyloop.exchange.smart.Scope;
import org.empathyloop.exchange.validation.ProfileValidator;
import org.empathyloop.shared.database.FolderDatabase;
import org.empathyloop.shared.database.PracticeKey;
import org.empathyloop.shared.database.StoredPracticeKey;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The FHIR server as other systems meet it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FhirServerIT {
  private static final String NOBODY = "7b1f2f2e-6a7a-4f0e-9d3f-2f5f7f1a4f01";

  @ArquillianResource private URL base;

  @Test
  void anybody_may_read_what_the_server_offers() throws IOException, InterruptedException {
    var answer = send(request("/fhir/metadata").GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    CapabilityStatement statement = FhirR4.read(CapabilityStatement.class, answer.body());
    assertThat(ProfileValidator.create(CodeBook.load()).validate(statement).errors()).isEmpty();
    assertThat(statement.getFormat()).extracting(code -> code.getValue()).doesNotContain("xml");
    var observation =
        statement.getRestFirstRep().getResource().stream()
            .filter(resource -> resource.getType().equals("Observation"))
            .findFirst()
            .orElseThrow();
    assertThat(observation.getSupportedProfile())
        .extracting(profile -> profile.getValue())
        .contains("https://empathyloop.org/fhir/StructureDefinition/observed-moment");
    assertThat(observation.getSearchParam())
        .extracting(parameter -> parameter.getName())
        .contains("subject", "encounter", "date", "code", "_id", "_lastUpdated");
  }

  /** EL-FHIR-002: nothing but the description without a token, and never more than its scopes. */
  @ParameterizedTest
  @CsvSource({
    "Observation, system/Observation.rs, 200",
    "Observation, system/*.s, 200",
    "Observation, system/Observation.r, 403",
    "Observation, system/Goal.rs, 403",
    "Observation, system/*.cud, 403",
    "Goal, system/Goal.s, 200",
    "Observation/" + NOBODY + ", system/Observation.r, 404",
    "Observation/" + NOBODY + ", system/Observation.s, 403",
    "Observation/" + NOBODY + "/_history/1, system/Observation.r, 404",
    "Observation/" + NOBODY + "/_history, system/Observation.s, 403",
  })
  void a_token_opens_what_its_scopes_name(String path, String scope, int status)
      throws IOException, InterruptedException {
    var answer = send(authorised("/fhir/" + path, scope).GET());

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"Observation", "Patient", "Observation/" + NOBODY, "Nonsense", "''"})
  void without_a_token_everything_else_is_closed(String path)
      throws IOException, InterruptedException {
    var answer = send(request("/fhir/" + path).GET());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    FhirR4.read(OperationOutcome.class, answer.body());
  }

  @Test
  void what_a_scope_refuses_is_in_the_trail() throws Exception {
    String client = "test-" + UUID.randomUUID();

    send(
        request("/fhir/Observation/" + NOBODY)
            .header("Authorization", "Bearer " + token(client, "system/Goal.rs"))
            .GET());

    String actor = UUID.nameUUIDFromBytes(("system client " + client).getBytes(UTF_8)).toString();
    assertThat(
            trail(
                "actor_id = '"
                    + actor
                    + "' and object_id = '"
                    + NOBODY
                    + "' and outcome ="
                    + " 'refused'"))
        .containsExactly("VIEW resource scope missing for Observation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "a.b.c"})
  void a_token_that_does_not_hold_is_in_the_trail_without_the_token(String token) throws Exception {
    int before = trail("detail = 'token refused'").size();

    send(request("/fhir/Observation").header("Authorization", "Bearer " + token).GET());

    assertThat(trail("detail = 'token refused' and object_id is null and actor_id is null"))
        .hasSize(before + 1);
  }

  @Test
  void the_documented_command_prints_a_token_that_opens_the_record() throws Exception {
    Process command =
        new ProcessBuilder(
                "deployment/bin/empathyloop",
                "token",
                "--scope",
                "system/*.rs",
                "--data-dir",
                folder().resolve("data").toString(),
                "--config-dir",
                folder().resolve("config").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(command.getInputStream().readAllBytes(), UTF_8).strip();
    assertThat(command.waitFor()).isZero();

    var answer =
        send(request("/fhir/Observation").header("Authorization", "Bearer " + printed).GET());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(FhirR4.read(Bundle.class, answer.body()).getType())
        .isEqualTo(Bundle.BundleType.SEARCHSET);
  }

  /** Rows of the audit trail as {@code <action> <kind> <detail>}, oldest first. */
  private static List<String> trail(String condition) throws Exception {
    List<String> rows = new ArrayList<>();
    try (var connection =
            FolderDatabase.connect(folder().resolve("data"), folder().resolve("config"));
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select concat_ws(' ', action, object_kind, detail) from audit_event where "
                    + condition
                    + " order by entry")) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  @Test
  void the_cookie_of_a_page_opens_nothing() throws IOException, InterruptedException {
    var answer = send(request("/fhir/Observation").header("Cookie", "__Host-ELSID=abc").GET());

    assertThat(answer.statusCode()).isEqualTo(401);
  }

  /** EL-FHIR-004: never a server error, always an OperationOutcome, and no leak. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_hostile_request_is_refused_in_fhir(String name, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer =
        send(
            request
                .copy()
                .uri(
                    URI.create(base.toString())
                        .resolve(request.copy().build().uri().getRawPath() + query(request)))
                .header("Authorization", "Bearer " + token("system/*.cruds")));

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    OperationOutcome outcome = FhirR4.read(OperationOutcome.class, answer.body());
    assertThat(outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getCode()).isNotBlank();
    assertThat(answer.body())
        .doesNotContain("HAPI-")
        .doesNotContain("Exception")
        .doesNotContain("org.empathyloop")
        .doesNotContain("java.");
  }

  private static String query(HttpRequest.Builder request) {
    String query = request.copy().build().uri().getRawQuery();
    return query == null ? "" : "?" + query;
  }

  static Stream<Arguments> hostile() {
    String deep = "[".repeat(50_000) + "]".repeat(50_000);
    String big = "{\"resourceType\":\"Observation\",\"id\":\"" + "a".repeat(3_000_000) + "\"}";
    return Stream.of(
        get("unknown type", "/fhir/Nonsense"),
        get("unknown parameter", "/fhir/Observation?colour=red"),
        get("date that is none", "/fhir/Observation?date=banana"),
        get("number that is none", "/fhir/Observation?_count=many"),
        get("SQL in a code", "/fhir/Observation?code:in=x'%20or%201=1--"),
        get("modifier", "/fhir/Observation?code:text=away"),
        get("chain", "/fhir/Observation?subject.name=Robin"),
        get("reverse chain", "/fhir/Patient?_has:Observation:subject:code=x"),
        get("sort by anything", "/fhir/Observation?_sort=code"),
        get("include", "/fhir/Observation?_include=Observation:subject"),
        get("cursor of somebody else", "/fhir/Observation?_cursor=AAAA"),
        get("id with a quote", "/fhir/Observation/1'%20or%20'1'='1"),
        get("version that is no number", "/fhir/Observation/" + NOBODY + "/_history/latest"),
        get("operation", "/fhir/Patient/" + NOBODY + "/$everything"),
        get("system history", "/fhir/_history"),
        get("base", "/fhir"),
        get("parts of resources", "/fhir/Observation?_elements=code"),
        get("HTML", "/fhir/Observation?_format=html"),
        get("XML", "/fhir/Observation?_format=application/fhir%2Bxml"),
        Arguments.of(
            "XML by header", builder("/fhir/Observation").header("Accept", "application/fhir+xml")),
        post("create", "/fhir/Observation", "application/fhir+json", "{}"),
        post("transaction", "/fhir", "application/fhir+json", "{\"resourceType\":\"Bundle\"}"),
        post("depth", "/fhir/Observation", "application/fhir+json", deep),
        post("size", "/fhir/Observation", "application/fhir+json", big),
        post(
            "XXE",
            "/fhir/Observation",
            "application/fhir+xml",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
        post("text", "/fhir/Observation/_search", "text/plain", "code=x"),
        Arguments.of(
            "compressed",
            builder("/fhir/Observation/_search")
                .header("Content-Encoding", "gzip")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(new byte[] {31, -117, 8, 0}))),
        Arguments.of("delete", builder("/fhir/Observation/" + NOBODY).DELETE()),
        Arguments.of(
            "update",
            builder("/fhir/Observation/" + NOBODY)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("{}"))),
        Arguments.of(
            "patch",
            builder("/fhir/Observation/" + NOBODY)
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString("[]"))),
        Arguments.of(
            "unknown method",
            builder("/fhir/Observation").method("PROPFIND", BodyPublishers.noBody())));
  }

  @Test
  void a_search_may_be_posted_as_a_form() throws IOException, InterruptedException {
    var answer =
        send(
            authorised("/fhir/Observation/_search", "system/Observation.s")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("subject=Group/" + NOBODY, UTF_8)));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(FhirR4.read(Bundle.class, answer.body()).getEntry()).isEmpty();
  }

  @Test
  void nothing_tells_which_software_answers() throws IOException, InterruptedException {
    var answer = send(authorised("/fhir/Goal", "system/Goal.s").GET());

    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> List.of("server", "x-powered-by").contains(name.toLowerCase()));
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/fhir+json;charset=UTF-8");
    assertThat(answer.body()).doesNotContain(FhirContext.class.getPackageName());
  }

  private static Arguments get(String name, String path) {
    return Arguments.of(name, builder(path).GET());
  }

  private static Arguments post(String name, String path, String type, String body) {
    return Arguments.of(
        name, builder(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder builder(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1" + path));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base.toString()).resolve(path));
  }

  private HttpRequest.Builder authorised(String path, String scope) {
    return request(path).header("Authorization", "Bearer " + token(scope));
  }

  /** As the command {@code empathyloop token} makes it. */
  private static String token(String scope) {
    return token("test-" + UUID.randomUUID(), scope);
  }

  private static Path folder() {
    return Path.of(System.getProperty("empathyloop.test.folder"));
  }

  private static String token(String client, String scope) {
    Path folder = folder();
    PracticeKey key =
        StoredPracticeKey.read(
            Optional.of(folder.resolve("data").toString()),
            Optional.of(folder.resolve("config").toString()));
    return new AccessTokens(key.macKey(AccessTokens.KEY_PURPOSE), key.id())
        .issue(client, Scope.parseAll(scope), Instant.now());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
