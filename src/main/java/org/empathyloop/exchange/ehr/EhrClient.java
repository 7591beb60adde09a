package org.empathyloop.exchange.ehr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * HTTP to the practice system and to nobody else: redirects are not followed, so that the token
 * never goes elsewhere; answers are bounded in time and size.
 */
public final class EhrClient {
  private static final String FHIR_JSON = "application/fhir+json";
  private static final long LONGEST_RETRY_AFTER_S = 86_400;

  private final EhrSettings settings;
  private final Limits limits;
  private final HttpClient http;

  /**
   * How long and how much is waited for.
   *
   * @param connect for the connection
   * @param whole for the whole answer
   * @param bytes of its body
   */
  public record Limits(Duration connect, Duration whole, int bytes) {
    public static final Limits USUAL =
        new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 4 * 1024 * 1024);
  }

  public EhrClient(EhrSettings settings, Limits limits) {
    this.settings = settings;
    this.limits = limits;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  public EhrSettings settings() {
    return settings;
  }

  /**
   * Asks.
   *
   * @param pathAndQuery behind the base address, such as {@code /Patient?_id=1}, encoded
   */
  public EhrAnswer get(String pathAndQuery) {
    return send(request(pathAndQuery).GET().build());
  }

  /** Sends a transaction to the base address. */
  public EhrAnswer transaction(String bundle) {
    return send(
        request("")
            .header("Content-Type", FHIR_JSON + ";charset=UTF-8")
            .header("Prefer", "return=minimal")
            .POST(HttpRequest.BodyPublishers.ofString(bundle, StandardCharsets.UTF_8))
            .build());
  }

  private HttpRequest.Builder request(String pathAndQuery) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.base() + pathAndQuery))
            .timeout(limits.whole())
            .header("Accept", FHIR_JSON);
    if (settings.token() != null) {
      request.header("Authorization", "Bearer " + settings.token());
    }
    return request;
  }

  private EhrAnswer send(HttpRequest request) {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, head -> new BoundedText(limits.bytes()));
    try {
      return answered(answer.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return silent(e.getCause());
    } catch (TimeoutException e) {
      answer.cancel(true);
      return new EhrAnswer.Silent(true, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return new EhrAnswer.Silent(true, e.getClass().getSimpleName());
    }
  }

  private static EhrAnswer answered(HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    int parameters = type.indexOf(';');
    return new EhrAnswer.Answered(
        response.statusCode(),
        (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT),
        response.body(),
        response.headers().firstValue("Retry-After").flatMap(EhrClient::seconds));
  }

  private static EhrAnswer silent(@Nullable Throwable failure) {
    boolean neverThere =
        failure instanceof ConnectException
            || failure instanceof HttpConnectTimeoutException
            || failure instanceof UnresolvedAddressException;
    return new EhrAnswer.Silent(
        !neverThere, failure == null ? null : failure.getClass().getSimpleName());
  }

  /** A date in the header is not worth a parser: without a number our own pause holds. */
  private static Optional<Duration> seconds(String retryAfter) {
    return retryAfter.matches("\\d{1,6}")
        ? Optional.of(
            Duration.ofSeconds(Math.min(Long.parseLong(retryAfter), LONGEST_RETRY_AFTER_S)))
        : Optional.empty();
  }

  /** Collects a body and fails when it is longer than allowed. */
  private static final class BoundedText implements BodySubscriber<String> {
    private final int bound;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    BoundedText(int bound) {
      this.bound = bound;
    }

    @Override
    public CompletionStage<String> getBody() {
      return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        byte[] part = new byte[buffer.remaining()];
        buffer.get(part);
        bytes.writeBytes(part);
      }
      if (bytes.size() > bound && subscription != null) {
        subscription.cancel();
        text.completeExceptionally(new IOException("the answer is longer than allowed"));
      }
    }

    @Override
    public void onError(Throwable failure) {
      text.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      text.complete(bytes.toString(StandardCharsets.UTF_8));
    }
  }
}
