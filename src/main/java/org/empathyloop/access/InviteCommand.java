package org.empathyloop.access;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.database.PracticeKey;
import org.empathyloop.shared.database.StoredPracticeKey;
import org.empathyloop.shared.text.Text;
import org.empathyloop.vocabulary.CodeBook;

/**
 * {@code empathyloop invite --role therapist}: prints the address at which one person opens an
 * account with this role, within one hour. The first account of a practice is opened so, and every
 * other.
 */
public final class InviteCommand {
  private static final int REFUSED = 1;
  private static final int MISUSED = 2;
  private static final String USUAL_URL = "http://127.0.0.1:8080/";

  private InviteCommand() {}

  public static void main(String[] arguments) {
    Text text = Text.of(Locale.forLanguageTag(Locale.getDefault().getLanguage()));
    Optional<Role> role = role(List.of(arguments));
    if (role.isEmpty()) {
      print(FileDescriptor.err, text.get("access.invite-usage"));
      System.exit(MISUSED);
      return;
    }
    try {
      URI address = address(System.getenv(), role.get(), Clock.systemUTC().instant());
      print(FileDescriptor.out, text.get("access.invite", Map.of("role", label(role.get(), text))));
      print(FileDescriptor.out, address.toString());
    } catch (EmpathyLoopException e) {
      print(FileDescriptor.err, text.of(e));
      System.exit(REFUSED);
    }
  }

  private static URI address(Map<String, String> environment, Role role, Instant now) {
    PracticeKey key =
        StoredPracticeKey.read(
            named(environment, "EMPATHYLOOP_DATA_DIR"),
            named(environment, "EMPATHYLOOP_CONFIG_DIR"));
    Invitation invitation = new Invitation(Ids.next(), role, now.plus(Invitation.LIFETIME));
    return URI.create(named(environment, "EMPATHYLOOP_URL").orElse(USUAL_URL))
        .resolve("/join?invitation=" + invitation.sealed(key));
  }

  private static String label(Role role, Text text) {
    return CodeBook.load().concept(role.code()).label(text.locale());
  }

  /** Every role that a person can have; the system works for nobody. */
  private static Optional<Role> role(List<String> arguments) {
    if (arguments.size() != 2 || !arguments.get(0).equals("--role")) {
      return Optional.empty();
    }
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.SYSTEM)
        .filter(role -> role.code().value().equals(arguments.get(1)))
        .findFirst();
  }

  private static Optional<String> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }

  private static void print(FileDescriptor to, String line) {
    PrintStream stream = new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    stream.println(line);
  }
}
