package org.empathyloop.session.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathyloop.fixture.Browser;
import org.empathyloop.vocabulary.CodeBook;

/**
 * Looks through what a browser has written to disk for what must not be readable there: names and
 * words anywhere, codes and fields of a command anywhere but in the kept shell and scripts.
 */
final class ClearText {
  /** A field of a command with its code, as JSON or as the browser's own copy of an object. */
  private static final String FIELD = "(?:code|feeling)(?:\":)?\"[\\x00-\\x7f]?(?:%s)(?![a-z-])";

  private static final Pattern COMMAND =
      Pattern.compile(
          "stonewall|r-repair|offsetMs|\"kind\"|" + FIELD.formatted(String.join("|", codes())));

  private ClearText() {}

  private static List<String> codes() {
    CodeBook codes = CodeBook.load();
    return codes.axes().stream()
        .flatMap(axis -> codes.axis(axis).stream())
        .map(concept -> Pattern.quote(concept.code().value()))
        .toList();
  }

  /**
   * @param said names of clients and words, none of which may be readable
   * @return the files of a profile in which something can be read, with what it is
   */
  static List<String> in(Path profile, String... said) {
    assertThat(said).isNotEmpty().allMatch(word -> word.length() > 3);
    Pattern words =
        Pattern.compile(Stream.of(said).map(Pattern::quote).collect(Collectors.joining("|")));
    List<String> readable = new ArrayList<>();
    try {
      Files.walkFileTree(profile, new FilesOfARunningBrowser(words, readable));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readable;
  }

  /** As bytes and as the two-byte letters that Chromium also writes. */
  private static String content(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return bytes + bytes.replace("\0", "");
    } catch (IOException gone) {
      return "";
    }
  }

  /**
   * The same after this browser has kept a text in clear, where the pad keeps its commands: whoever
   * looks would find it.
   */
  static List<String> afterKeeping(Browser browser, String text) {
    browser
        .page()
        .evaluate(
            """
            text => new Promise((resolve, reject) => {
              const opening = indexedDB.open("kept-in-clear", 1);
              opening.onerror = () => reject(opening.error);
              opening.onupgradeneeded = () => opening.result.createObjectStore("commands");
              opening.onsuccess = () => {
                const writing = opening.result.transaction("commands", "readwrite");
                writing.objectStore("commands").put({ code: text }, 1);
                writing.oncomplete = () => { opening.result.close(); resolve(); };
              };
            })""",
            text);
    return in(browser.profile(), "said by nobody");
  }

  /** A browser that runs takes files away while they are looked at. */
  private static final class FilesOfARunningBrowser extends SimpleFileVisitor<Path> {
    private final Pattern words;
    private final List<String> readable;

    FilesOfARunningBrowser(Pattern words, List<String> readable) {
      this.words = words;
      this.readable = readable;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String content = content(file);
      look(file, content, words);
      if (!file.toString().contains("Cache")) {
        look(file, content, COMMAND);
      }
      return FileVisitResult.CONTINUE;
    }

    private void look(Path file, String content, Pattern clear) {
      Matcher found = clear.matcher(content);
      if (found.find()) {
        readable.add(file + ": " + found.group());
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
      if (gone instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw gone;
    }
  }
}
