package org.empathyloop.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * Style sheets and modules under a path that changes whenever one of them does, {@code
 * /v/0123456789ab}, so that browsers keep them for ever and modules still import each other by
 * relative path.
 */
@ApplicationScoped
public class PageFiles {
  static final String PREFIX = "/v/";

  private final String version;

  /** For the container's proxy. */
  PageFiles() {
    this.version = "";
  }

  @Inject
  PageFiles(ServletContext context) {
    MessageDigest digest = sha256();
    for (String folder : new String[] {"/css/", "/js/"}) {
      add(context, folder, digest);
    }
    this.version = HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  /** Such as {@code /v/0123456789ab}; the file's own path follows. */
  public String path() {
    return PREFIX + version;
  }

  private static void add(ServletContext context, String folder, MessageDigest digest) {
    Set<String> paths = context.getResourcePaths(folder);
    if (paths == null) {
      return;
    }
    for (String path : new TreeSet<>(paths)) {
      if (path.endsWith("/")) {
        add(context, path, digest);
      } else {
        addFile(context, path, digest);
      }
    }
  }

  private static void addFile(ServletContext context, String path, MessageDigest digest) {
    digest.update(path.getBytes(StandardCharsets.UTF_8));
    try (InputStream file = context.getResourceAsStream(path)) {
      digest.update(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
