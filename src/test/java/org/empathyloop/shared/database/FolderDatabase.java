package org.empathyloop.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Reaches the embedded database that some other process runs over a data folder. */
public final class FolderDatabase {
  private static final int PORT_LINE = 3;

  private FolderDatabase() {}

  /**
   * @throws IOException when no server runs there, or its key is missing
   */
  public static Connection connect(Path dataFolder, Path configFolder)
      throws IOException, SQLException {
    int port =
        Integer.parseInt(
            Files.readAllLines(dataFolder.resolve("database/postmaster.pid"))
                .get(PORT_LINE)
                .strip());
    UUID practice = UUID.fromString(Files.readString(dataFolder.resolve("practice.id")).strip());
    PracticeKey key = new PracticeKeyFile(configFolder, practice).read();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedServer.DATABASE,
        EmbeddedServer.USER,
        key.password(EmbeddedServer.USER));
  }
}
