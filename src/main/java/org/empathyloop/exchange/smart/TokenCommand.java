package org.empathyloop.exchange.smart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.database.PracticeKey;
import org.empathyloop.shared.database.StoredPracticeKey;
import org.empathyloop.shared.text.Text;

/**
 * Prints a token for {@code /fhir} that holds for one hour: {@code empathyloop token --scope
 * "system/*.rs"}.
 *
 * <p>Whoever can read the practice key may make tokens; nobody else can.
 */
public final class TokenCommand {
  private static final String SCOPE = "--scope";
  private static final String CLIENT = "--client";
  private static final String DATA = "--data-dir";
  private static final String CONFIG = "--config-dir";
  private static final Set<String> OPTIONS = Set.of(SCOPE, CLIENT, DATA, CONFIG);
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;

  private TokenCommand() {}

  public static void main(String[] arguments) {
    Optional<Map<String, String>> options = options(List.of(arguments));
    if (options.isEmpty()) {
      write(FileDescriptor.err, Text.of(Locale.getDefault()).get("exchange.token-usage"));
      System.exit(MISUSED);
      return;
    }
    try {
      write(FileDescriptor.out, token(options.get(), Clock.systemUTC().instant()));
    } catch (EmpathyLoopException e) {
      write(FileDescriptor.err, Text.of(Locale.getDefault()).of(e));
      System.exit(REFUSED);
    }
  }

  private static String token(Map<String, String> options, Instant now) {
    List<Scope> scopes = Scope.parseAll(String.valueOf(options.get(SCOPE)));
    PracticeKey key =
        StoredPracticeKey.read(
            folder(options, DATA, "EMPATHYLOOP_DATA_DIR"),
            folder(options, CONFIG, "EMPATHYLOOP_CONFIG_DIR"));
    return new AccessTokens(key.macKey(AccessTokens.KEY_PURPOSE), key.id())
        .issue(options.getOrDefault(CLIENT, "command-line"), scopes, now);
  }

  private static Optional<String> folder(
      Map<String, String> options, String option, String variable) {
    return Optional.ofNullable(options.get(option))
        .or(() -> Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()));
  }

  /** Pairs of option and value; nothing when they are not, or when the scope is missing. */
  private static Optional<Map<String, String>> options(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      options.put(arguments.get(i), arguments.get(i + 1));
    }
    boolean understood =
        arguments.size() % 2 == 0
            && OPTIONS.containsAll(options.keySet())
            && options.containsKey(SCOPE);
    return understood ? Optional.of(options) : Optional.empty();
  }

  private static void write(FileDescriptor to, String line) {
    PrintStream stream = new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    stream.println(line);
  }
}
