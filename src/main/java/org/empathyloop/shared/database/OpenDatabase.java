package org.empathyloop.shared.database;

import org.eclipse.microprofile.config.ConfigProvider;
import org.empathyloop.shared.EmpathyLoopException;
import org.jspecify.annotations.Nullable;

/**
 * The one database that this deployment has open. The server makes data source objects itself and
 * before any bean exists, so this cannot be a bean.
 */
final class OpenDatabase {
  private static final Object LOCK = new Object();
  private static @Nullable PracticeDatabase database;
  private static @Nullable EmpathyLoopException refusal;

  private OpenDatabase() {}

  /** Opens it at the first call; a refused start stays refused for every later caller. */
  static PracticeDatabase get() {
    synchronized (LOCK) {
      if (refusal != null) {
        throw refusal;
      }
      if (database == null) {
        DatabaseSettings settings =
            DatabaseSettings.from(ConfigProvider.getConfig(OpenDatabase.class.getClassLoader()));
        try {
          database = PracticeDatabase.open(settings);
          if (settings.exitWhenRefused() && settings.url() != null) {
            StartWatch.over(settings.url());
          }
        } catch (EmpathyLoopException e) {
          refusal = e;
          StartRefused.report(e, settings.exitWhenRefused());
          throw e;
        }
      }
      return database;
    }
  }

  /** Closes the database because what is in it, or how it is set up, cannot be served. */
  static void refuse(EmpathyLoopException reason) {
    synchronized (LOCK) {
      boolean exit = database != null && database.settings().exitWhenRefused();
      close();
      refusal = reason;
      StartRefused.report(reason, exit);
    }
  }

  static void close() {
    synchronized (LOCK) {
      if (database != null) {
        database.close();
        database = null;
      }
    }
  }
}
