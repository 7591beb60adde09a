package org.empathyloop.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Reaches the embedded database that some other process runs over a data folder. */
public final class FolderDatabase {
  private FolderDatabase() {}

  /**
   * @throws IOException when no server runs there, or its key is missing
   */
  public static Connection connect(Path dataFolder, Path configFolder)
      throws IOException, SQLException {
    int port =
        EmbeddedServer.portOver(dataFolder)
            .orElseThrow(() -> new IOException("no server runs over " + dataFolder));
    UUID practice = PracticeIdFile.in(dataFolder).practice();
    PracticeKey key = new PracticeKeyFile(configFolder, practice).read();
    return DriverManager.getConnection(
        EmbeddedServer.url(port), EmbeddedServer.USER, key.password(EmbeddedServer.USER));
  }
}
