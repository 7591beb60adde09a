package org.empathyloop.exchange.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Signs and checks the tokens of {@code /fhir}: JWTs (RFC 9068) with HMAC-SHA-256, valid for one
 * hour and for one practice.
 *
 * <p>Only this algorithm, this key and this audience hold; every header that points to another key
 * ({@code jku}, {@code jwk}, {@code x5u}, {@code x5c}, a foreign {@code kid}) makes a token void.
 */
public final class AccessTokens {
  /** How long a token holds. */
  public static final Duration LIFETIME = Duration.ofHours(1);

  /** For {@code PracticeKey.macKey}: no other purpose has the key of the tokens. */
  public static final String KEY_PURPOSE = "access tokens of /fhir";

  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final String SCOPE = "scope";
  private static final int LONGEST_TOKEN = 4096;
  private static final int LONGEST_CLIENT = 64;
  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

  private final SecretKey key;
  private final String practice;

  /**
   * @param key 256 bits, derived for {@link #KEY_PURPOSE}
   * @param practice id of the practice: issuer, audience and key id of its tokens
   */
  public AccessTokens(SecretKey key, UUID practice) {
    this.key = key;
    this.practice = "urn:uuid:" + practice;
  }

  /**
   * Signs a token.
   *
   * @param client who gets it, 1 to 64 characters; stands in the audit trail
   */
  public String issue(String client, List<Scope> scopes, Instant now) {
    if (client.isBlank() || client.length() > LONGEST_CLIENT) {
      throw new IllegalArgumentException("a client has a name of 1 to 64 characters");
    }
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).type(TYPE).keyID(practice).build();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(practice)
            .audience(practice)
            .subject(client)
            .claim("client_id", client)
            .claim(SCOPE, scopes.stream().map(Scope::toString).collect(Collectors.joining(" ")))
            .jwtID(Ids.next().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .build();
    SignedJWT token = new SignedJWT(header, claims);
    try {
      token.sign(new MACSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("a 256 bit key signs with HS256", e);
    }
    return token.serialize();
  }

  /** What the token allows now; nothing when anything about it is not as {@link #issue} made it. */
  public Optional<AccessGrant> check(String token, Instant now) {
    if (token.length() > LONGEST_TOKEN) {
      return Optional.empty();
    }
    try {
      SignedJWT signed = SignedJWT.parse(token);
      if (!isOurs(signed.getHeader()) || !signed.verify(new MACVerifier(key))) {
        return Optional.empty();
      }
      return grant(signed.getJWTClaimsSet(), now);
    } catch (ParseException | JOSEException | IllegalArgumentException | EmpathyLoopException e) {
      return Optional.empty(); // whatever it is, it is none of our tokens
    }
  }

  private boolean isOurs(JWSHeader header) {
    return JWSAlgorithm.HS256.equals(header.getAlgorithm())
        && TYPE.equals(header.getType())
        && practice.equals(header.getKeyID())
        && header.getJWKURL() == null
        && header.getJWK() == null
        && header.getX509CertURL() == null
        && header.getX509CertChain() == null
        && header.getCriticalParams() == null;
  }

  private Optional<AccessGrant> grant(JWTClaimsSet claims, Instant now) throws ParseException {
    String client = claims.getSubject();
    String scopes = claims.getStringClaim(SCOPE);
    @Nullable Date issued = claims.getIssueTime();
    @Nullable Date expires = claims.getExpirationTime();
    if (client == null || scopes == null || issued == null || expires == null) {
      return Optional.empty();
    }
    boolean forHere =
        practice.equals(claims.getIssuer()) && claims.getAudience().equals(List.of(practice));
    boolean inTime =
        !issued.toInstant().isAfter(now.plus(CLOCK_SKEW)) && expires.toInstant().isAfter(now);
    boolean notTooLong = !expires.toInstant().isAfter(issued.toInstant().plus(LIFETIME));
    return forHere && inTime && notTooLong
        ? Optional.of(new AccessGrant(client, Scope.parseAll(scopes), expires.toInstant()))
        : Optional.empty();
  }
}
