package org.empathyloop.shared.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.empathyloop.shared.Fault;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of the embedded PostgreSQL, unpacked once from the class path into a folder that
 * only its owner can read.
 */
final class ServerBinaries {
  private final Path folder;

  private ServerBinaries(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws org.empathyloop.shared.EmpathyLoopException when this build carries no PostgreSQL for
   *     this platform
   */
  static ServerBinaries unpackedUnder(Path parent) throws IOException {
    byte[] packed = archive();
    Path folder = parent.resolve("postgresql-" + fingerprint(packed));
    if (!Files.isDirectory(folder)) {
      Path draft = parent.resolve(folder.getFileName() + ".new");
      OwnFiles.deleteFolder(draft);
      OwnFiles.createFolder(draft);
      unpack(packed, draft);
      Files.move(draft, folder);
    }
    return new ServerBinaries(folder);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(DatabaseSettings.isWindows() ? name + ".exe" : name);
  }

  private static byte[] archive() throws IOException {
    String name = archiveName();
    try (InputStream packed = ServerBinaries.class.getClassLoader().getResourceAsStream(name)) {
      if (packed == null) {
        throw StartRefused.because(Fault.START_NO_EMBEDDED_DATABASE, "platform", name);
      }
      return packed.readAllBytes();
    }
  }

  /** A newer build brings other programs: they get a folder of their own. */
  private static String fingerprint(byte[] packed) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(packed);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void unpack(byte[] packed, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("the archive leaves its folder");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(OwnFiles.folderOf(target));
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, target);
          if (OwnFiles.folderOf(target).endsWith("bin")
              && !target.toFile().setExecutable(true, true)) {
            throw new IOException("cannot make " + target.getFileName() + " executable");
          }
        }
      }
    }
  }

  /**
   * As the archives are named: {@code postgres-linux-x86_64.txz}, {@code
   * postgres-darwin-arm_64.txz}.
   */
  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String platform =
        system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return "postgres-" + platform + (arm ? "-arm_64" : "-x86_64") + ".txz";
  }
}
