package org.empathyloop.practice;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.empathyloop.shared.database.CheckUp;
import org.empathyloop.shared.text.Text;

/**
 * {@code empathyloop doctor}: says which version this is, and whether key and database are as they
 * must be. Ends with 1 when something needs to be put right.
 */
public final class DoctorCommand {
  private static final int SOMETHING_IS_WRONG = 1;

  private DoctorCommand() {}

  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (!isWell(
        out,
        CheckUp.of(System.getenv()),
        Text.of(Locale.forLanguageTag(Locale.getDefault().getLanguage())))) {
      System.exit(SOMETHING_IS_WRONG);
    }
  }

  /** Prints what was found and answers whether all of it is fine. */
  static boolean isWell(PrintStream out, List<CheckUp.Finding> findings, Text text) {
    out.println(
        text.get(
            "doctor.version",
            Map.of("version", version(), "java", Runtime.version().feature() + "")));
    for (CheckUp.Finding finding : findings) {
      String sentence = text.get(finding.messageKey(), finding.values());
      out.println((finding.fine() ? "  ok   " : "  BAD  ") + sentence);
    }
    long wrong = findings.stream().filter(finding -> !finding.fine()).count();
    out.println(
        wrong == 0 ? text.get("doctor.fine") : text.get("doctor.bad", Map.of("count", wrong)));
    return wrong == 0;
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream file = DoctorCommand.class.getResourceAsStream("version.properties")) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "?");
  }
}
