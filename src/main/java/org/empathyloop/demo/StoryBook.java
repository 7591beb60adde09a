package org.empathyloop.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.empathyloop.couple.PartnerLetter;

/** Reads the story of the demo practice, the folder {@code demo} on the class path. */
final class StoryBook {
  /** The couples in the order in which they are told. */
  static final List<String> FOLDERS = List.of("robin-and-morgan", "jude-and-tess", "kit-and-lee");

  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryBook() {}

  /** A couple with all its sessions, in the order of time. */
  record Chapter(String folder, CoupleStory couple, List<SessionStory> sessions) {}

  static List<Chapter> read() {
    return FOLDERS.stream().map(StoryBook::chapter).toList();
  }

  private static Chapter chapter(String folder) {
    CoupleStory couple = couple(folder);
    Map<PartnerLetter, String> names =
        Map.of(PartnerLetter.A, couple.a().given(), PartnerLetter.B, couple.b().given());
    List<SessionStory> sessions = new ArrayList<>();
    for (int number = 1; number <= couple.course().sessions(); number++) {
      String session = folder + "/session-" + number;
      String file = session + ".txt";
      String second = session + "-second.txt";
      try {
        List<String> rated = isThere(second) ? lines(second) : List.of();
        sessions.add(SessionStory.parse(number, lines(file), rated, names));
      } catch (RuntimeException e) {
        throw new IllegalStateException("the story cannot be read: " + file, e);
      }
    }
    return new Chapter(folder, couple, sessions);
  }

  private static CoupleStory couple(String folder) {
    try (InputStream file = open(folder + "/couple.json")) {
      return JSON.readValue(file, CoupleStory.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the story cannot be read: " + folder, e);
    }
  }

  private static List<String> lines(String path) {
    try (BufferedReader file =
        new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
      return file.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the story cannot be read: " + path, e);
    }
  }

  private static boolean isThere(String path) {
    return StoryBook.class.getResource("/demo/" + path) != null;
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(
        StoryBook.class.getResourceAsStream("/demo/" + path), "no such part of the story");
  }
}
