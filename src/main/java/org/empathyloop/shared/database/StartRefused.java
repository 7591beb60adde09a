package org.empathyloop.shared.database;

import java.util.Locale;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells the operator, in one sentence, why the start was refused and what to do, and ends the
 * process when asked to.
 *
 * <p>Payara Micro stays up without the application when a deployment fails; whoever started it by
 * the documented command would wait for nothing.
 */
public final class StartRefused {
  /** Exit code of a refused start: EX_CONFIG of sysexits.h. */
  static final int EXIT_CODE = 78;

  private static final System.Logger LOG = System.getLogger(StartRefused.class.getName());
  private static final long EXIT_PATIENCE_MS = 10_000;

  private StartRefused() {}

  static EmpathyLoopException because(Fault fault, Object... details) {
    return new EmpathyLoopException(fault, details);
  }

  static EmpathyLoopException because(Fault fault, @Nullable Throwable cause, Object... details) {
    return new EmpathyLoopException(fault, cause, details);
  }

  /** Logs the sentence; with {@code exit} also ends the process with {@link #EXIT_CODE}. */
  public static void report(EmpathyLoopException refusal, boolean exit) {
    LOG.log(System.Logger.Level.ERROR, "START REFUSED: {0}", sentence(refusal));
    if (exit) {
      end();
    }
  }

  /**
   * Ends the process, not on the calling thread: it holds locks of the deployment that an orderly
   * end waits for.
   */
  static void end() {
    Thread orderly = new Thread(() -> System.exit(EXIT_CODE), "start-refused");
    Thread forced =
        new Thread(
            () -> {
              try {
                orderly.join(EXIT_PATIENCE_MS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(EXIT_CODE);
            },
            "start-refused-forced");
    orderly.setDaemon(true);
    forced.setDaemon(true);
    orderly.start();
    forced.start();
  }

  /** The sentence of a refusal in the operator's language. */
  static String sentence(EmpathyLoopException refusal) {
    return Text.of(Locale.forLanguageTag(Locale.getDefault().getLanguage())).of(refusal);
  }
}
