package org.empathyloop.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.shared.Fault;

/**
 * Where a practice key is kept: one file a practice under the configuration folder, which only its
 * owner can read, named by the practice's id so that two practices never mix.
 */
final class PracticeKeyFile {
  private static final String FIRST_LINE =
      "# Practice key of Empathy Loop. Without this file the data cannot be read:"
          + " keep a copy away from this computer.";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final Path file;
  private final UUID id;

  PracticeKeyFile(Path configFolder, UUID id) {
    this.file = configFolder.resolve("practice-" + id + ".key");
    this.id = id;
  }

  Path path() {
    return file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Makes a new random key and writes it durably before anything is sealed with it. */
  PracticeKey create() {
    byte[] secret = new byte[PracticeKey.LENGTH];
    new SecureRandom().nextBytes(secret);
    String text = FIRST_LINE + "\n" + Base64.getEncoder().encodeToString(secret) + "\n";
    try {
      OwnFiles.createFolder(OwnFiles.folderOf(file));
      OwnFiles.writeDurably(file, text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw StartRefused.because(Fault.START_KEY_NOT_WRITABLE, e, "file", file);
    }
    return new PracticeKey(id, secret);
  }

  /** Reads the key; a file that others can read, or that holds no key, is refused. */
  PracticeKey read() {
    try {
      if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw StartRefused.because(Fault.START_KEY_EXPOSED, "file", file);
      }
      String key =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .findFirst()
              .orElse("");
      return new PracticeKey(id, Base64.getDecoder().decode(key.strip()));
    } catch (IllegalArgumentException e) {
      throw StartRefused.because(Fault.START_KEY_DAMAGED, e, "file", file);
    } catch (IOException e) {
      throw StartRefused.because(Fault.START_KEY_DAMAGED, e, "file", file);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
