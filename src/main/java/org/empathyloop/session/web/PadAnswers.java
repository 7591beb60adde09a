package org.empathyloop.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.ChartReceipt;
import org.empathyloop.session.PadState;
import org.empathyloop.session.Part;
import org.empathyloop.session.SessionClock;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** What a pad is answered, in its own form, so that it reads its commands and ours alike. */
final class PadAnswers {
  private static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

  private PadAnswers() {}

  /**
   * Seats, names, time and all commands: what a pad starts with.
   *
   * @param owner whose marks these are
   */
  static String state(
      PadState state, CoupleSummary couple, PractitionerId owner, CodeBook codes, Locale locale) {
    Map<String, Object> answer = new TreeMap<>();
    answer.put("owner", owner.value());
    answer.put("running", state.session().running());
    answer.put("elapsedMs", state.elapsedMs());
    answer.put("leftSeat", state.session().leftSeat().code().value());
    answer.put("plannedMinutes", state.session().plannedMinutes());
    answer.put("names", Map.of("a", couple.a().shortName(), "b", couple.b().shortName()));
    answer.put("labels", labels(state, new PadLabels(codes, locale)));
    answer.put("commands", state.commands().stream().map(PadAnswers::command).toList());
    if (state.savedAt() != null) {
      answer.put("savedAt", state.savedAt().toString());
    }
    return written(answer);
  }

  static String clock(SessionClock clock) {
    return written(
        Map.of(
            "elapsedMs", clock.elapsedMs(),
            "running", clock.running(),
            "commands", clock.commands()));
  }

  static String receipt(ChartReceipt receipt) {
    return written(
        Map.of(
            "acknowledged",
            receipt.stored().stream().map(PadAnswers::acknowledged).toList(),
            "savedAt",
            receipt.savedAt().toString(),
            "elapsedMs",
            receipt.elapsedMs()));
  }

  static String written(Map<String, ?> answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts, numbers and flags are always JSON", impossible);
    }
  }

  /** Labels and tones of the codes that came up, some of which have no key on the pad. */
  private static Map<String, Map<String, String>> labels(PadState state, PadLabels padLabels) {
    Map<String, Map<String, String>> labels = new TreeMap<>();
    for (PadState.Sent command : state.commands()) {
      for (String code : new String[] {command.code(), command.feeling()}) {
        if (code != null) {
          labels.computeIfAbsent(code, unlabelled -> label(padLabels, unlabelled));
        }
      }
    }
    return labels;
  }

  private static Map<String, String> label(PadLabels labels, String code) {
    ChoiceRow choice = labels.choice(new Code(code));
    Map<String, String> label = new TreeMap<>();
    label.put("label", choice.label());
    label.put("tone", choice.tone());
    if (choice.meaning() != null) {
      label.put("meaning", choice.meaning());
    }
    return label;
  }

  private static Map<String, Object> command(PadState.Sent sent) {
    Map<String, Object> command = new TreeMap<>();
    command.put("id", sent.id());
    command.put("device", sent.device());
    command.put("seq", sent.seq());
    command.put("kind", sent.kind().text());
    command.put("offsetMs", sent.offsetMs());
    putPresent(command, "editNo", sent.editNo() == 0 ? null : sent.editNo());
    putPresent(command, "clock", sent.byWall() ? "wall" : null);
    putPresent(command, "target", sent.target());
    putPresent(command, "atMs", sent.atMs());
    putPresent(command, "actor", sent.actor());
    putPresent(command, "code", sent.code());
    putPresent(command, "feeling", sent.feeling());
    putPresent(command, "partner", sent.partner());
    putPresent(command, "level", sent.level());
    putPresent(command, "state", sent.state());
    putPresent(command, "strength", sent.strength());
    putPresent(command, "words", sent.words());
    putPresent(command, "prompted", sent.prompted());
    putPresent(command, "cleared", sent.cleared().isEmpty() ? null : texts(sent.cleared()));
    return command;
  }

  private static List<String> texts(Set<Part> parts) {
    return parts.stream().map(Part::text).sorted().toList();
  }

  private static Map<String, Object> acknowledged(ChartReceipt.Stored one) {
    return Map.of(
        "id", one.id(), "status", "stored", "at", one.at().toString(), "offsetMs", one.offsetMs());
  }

  private static void putPresent(Map<String, Object> into, String field, @Nullable Object value) {
    if (value != null) {
      into.put(field, value);
    }
  }
}
