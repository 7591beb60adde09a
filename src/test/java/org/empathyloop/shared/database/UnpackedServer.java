package org.empathyloop.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The embedded server's programs, unpacked once a build, for tests that make many data folders. */
public final class UnpackedServer {
  private static final Path SHARED = Path.of("target/unpacked-server").toAbsolutePath();

  private UnpackedServer() {}

  /** Makes a data folder whose programs are those of all tests. */
  public static synchronized Path dataFolder(Path folder) throws IOException {
    OwnFiles.createFolder(SHARED);
    ServerBinaries.unpackedUnder(SHARED);
    OwnFiles.createFolder(folder);
    try (Stream<Path> programs = Files.list(SHARED)) {
      for (Path program : programs.toList()) {
        Files.createSymbolicLink(folder.resolve(program.getFileName()), program);
      }
    }
    return folder;
  }

  /**
   * Starts the stopped server of a data folder as it ran last: the same port, the same settings.
   */
  static void startAsBefore(Path dataFolder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(ServerBinaries.unpackedUnder(dataFolder).program("pg_ctl").toString());
    command.addAll(List.of("-D", dataFolder.resolve("database").toString(), "-w", "restart"));
    Path output = dataFolder.resolve("restart.log");
    Process restart =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (restart.waitFor() != 0) {
      throw new IOException(Files.readString(output));
    }
  }
}
