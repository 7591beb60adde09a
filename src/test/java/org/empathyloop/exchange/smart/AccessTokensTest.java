package org.empathyloop.exchange.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTokensTest {
  private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
  private static final UUID PRACTICE = UUID.fromString("6f9b2f2e-6a7a-4f0e-9d3f-2f5f7f1a4f01");
  private static final String HERE = "urn:uuid:" + PRACTICE;
  private static final SecretKey KEY = key(7);
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

  private final AccessTokens tokens = new AccessTokens(KEY, PRACTICE);

  @Test
  void a_token_holds_with_the_scopes_that_it_was_given() {
    String token = tokens.issue("research", Scope.parseAll("system/Observation.rs"), NOW);

    assertThat(tokens.check(token, NOW.plusSeconds(3599)))
        .hasValueSatisfying(
            grant -> {
              assertThat(grant.client()).isEqualTo("research");
              assertThat(grant.allows("Observation", Interaction.READ)).isTrue();
              assertThat(grant.allows("Observation", Interaction.SEARCH)).isTrue();
              assertThat(grant.allows("Observation", Interaction.CREATE)).isFalse();
              assertThat(grant.allows("Goal", Interaction.READ)).isFalse();
            });
  }

  @Test
  void a_token_ends_after_one_hour() {
    String token = tokens.issue("research", Scope.parseAll("system/*.rs"), NOW);

    assertThat(tokens.check(token, NOW.plus(Duration.ofHours(1)))).isEmpty();
  }

  @Test
  void two_practices_do_not_take_each_others_tokens() {
    String token = tokens.issue("research", Scope.parseAll("system/*.rs"), NOW);

    assertThat(new AccessTokens(key(8), PRACTICE).check(token, NOW)).isEmpty();
    assertThat(new AccessTokens(KEY, UUID.randomUUID()).check(token, NOW)).isEmpty();
  }

  /** EL-FHIR-003: the forged tokens of security.md C24. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forged")
  void a_forged_token_gives_nothing(String forgery, String token) {
    assertThat(tokens.check(token, NOW)).isEmpty();
  }

  static Stream<Arguments> forged() throws JOSEException {
    ECKey foreign = new ECKeyGenerator(Curve.P_256).generate();
    SignedJWT withKeyInside =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .keyID(HERE)
                .jwk(foreign.toPublicJWK())
                .build(),
            claims(c -> c));
    withKeyInside.sign(new ECDSASigner(foreign));
    String good = signed(KEY, header -> header, claims(c -> c));
    String[] parts = good.split("\\.");
    return Stream.of(
        Arguments.of("alg none", new PlainJWT(claims(c -> c)).serialize()),
        Arguments.of("alg none with our signature", unsecured() + "." + parts[1] + "." + parts[2]),
        Arguments.of("no signature", parts[0] + "." + parts[1] + "."),
        Arguments.of("foreign key", signed(key(9), header -> header, claims(c -> c))),
        Arguments.of("asymmetric with its own key inside", withKeyInside.serialize()),
        Arguments.of(
            "key id that is a path", signed(KEY, h -> h.keyID("../../dev/null"), claims(c -> c))),
        Arguments.of("no key id", signed(KEY, h -> h.keyID(null), claims(c -> c))),
        Arguments.of(
            "key address",
            signed(KEY, h -> h.jwkURL(URI.create("https://evil.example/keys")), claims(c -> c))),
        Arguments.of(
            "certificate address",
            signed(KEY, h -> h.x509CertURL(URI.create("https://evil.example/c")), claims(c -> c))),
        Arguments.of(
            "unknown critical header",
            signed(
                KEY,
                h -> h.criticalParams(Set.of("urn:x")).customParam("urn:x", true),
                claims(c -> c))),
        Arguments.of("id token", signed(KEY, h -> h.type(JOSEObjectType.JWT), claims(c -> c))),
        Arguments.of("longer algorithm", signedWith(JWSAlgorithm.HS512, claims(c -> c))),
        Arguments.of("wrong audience", forgedClaims(c -> c.audience("https://other.example/fhir"))),
        Arguments.of(
            "two audiences", forgedClaims(c -> c.audience(List.of(HERE, "https://o.example")))),
        Arguments.of("no audience", forgedClaims(c -> c.audience((String) null))),
        Arguments.of("wrong issuer", forgedClaims(c -> c.issuer("https://other.example"))),
        Arguments.of("expired", forgedClaims(c -> c.expirationTime(Date.from(NOW)))),
        Arguments.of("no expiry", forgedClaims(c -> c.expirationTime(null))),
        Arguments.of(
            "a year long",
            forgedClaims(c -> c.expirationTime(Date.from(NOW.plus(Duration.ofDays(365)))))),
        Arguments.of(
            "from the future", forgedClaims(c -> c.issueTime(Date.from(NOW.plusSeconds(600))))),
        Arguments.of("no client", forgedClaims(c -> c.subject(null))),
        Arguments.of("no scope", forgedClaims(c -> c.claim("scope", null))),
        Arguments.of("scope is a number", forgedClaims(c -> c.claim("scope", 7))),
        Arguments.of("scope of a user", forgedClaims(c -> c.claim("scope", "user/*.cruds"))),
        Arguments.of("payload exchanged", parts[0] + "." + wider() + "." + parts[2]),
        Arguments.of("nothing", ""),
        Arguments.of("no JWT", "Basic YWRtaW46YWRtaW4="),
        Arguments.of("endless", "a".repeat(100_000)));
  }

  private static String forgedClaims(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(KEY, header -> header, claims(change));
  }

  private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
    return change
        .apply(
            new JWTClaimsSet.Builder()
                .issuer(HERE)
                .audience(HERE)
                .subject("research")
                .claim("scope", "system/*.rs")
                .issueTime(Date.from(NOW.minusSeconds(60)))
                .expirationTime(Date.from(NOW.plusSeconds(60))))
        .build();
  }

  private static String signed(
      SecretKey key, UnaryOperator<JWSHeader.Builder> change, JWTClaimsSet claims) {
    var header = change.apply(new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(HERE));
    return sign(key, header.build(), claims);
  }

  private static String signedWith(JWSAlgorithm algorithm, JWTClaimsSet claims) {
    SecretKey wide = new SecretKeySpec(new byte[64], "HmacSHA512");
    return sign(wide, new JWSHeader.Builder(algorithm).type(TYPE).keyID(HERE).build(), claims);
  }

  private static String sign(SecretKey key, JWSHeader header, JWTClaimsSet claims) {
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String unsecured() {
    return base64("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"" + HERE + "\"}");
  }

  private static String wider() {
    return base64("{\"sub\":\"research\",\"scope\":\"system/*.cruds\"}");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SecretKey key(int fill) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) fill);
    return new SecretKeySpec(bytes, "HmacSHA256");
  }
}
