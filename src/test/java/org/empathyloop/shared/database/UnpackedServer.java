package org.empathyloop.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The embedded server's programs, unpacked once a build, for tests that make many data folders. */
final class UnpackedServer {
  private static final Path SHARED = Path.of("target/unpacked-server").toAbsolutePath();

  private UnpackedServer() {}

  /** Makes a data folder whose programs are those of all tests. */
  static Path dataFolder(Path folder) throws IOException {
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
}
