package org.empathyloop.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.shared.text.Text;

/** What one partner reported, said and showed in a session; nothing of the other stands in it. */
final class PartnerAccount {
  private static final int MOST_SAID = 6;

  private final PartnerLetter partner;
  private final List<ChartedMoment> own;
  private final MomentWords words;
  private final Text text;

  PartnerAccount(SessionEvidence evidence, PartnerLetter partner) {
    this.partner = partner;
    this.words = evidence.words();
    this.text = words.text();
    this.own = evidence.moments().stream().filter(moment -> moment.actor().is(partner)).toList();
  }

  DraftParagraph paragraph() {
    NoteTopic topic =
        switch (partner) {
          case A -> NoteTopic.PARTNER_A;
          case B -> NoteTopic.PARTNER_B;
        };
    List<String> sentences = new ArrayList<>();
    add(sentences, "note.prefill.reported", items(words::isReport, words::feeling));
    add(
        sentences,
        "note.prefill.appeared",
        items(moment -> moment.feeling() != null && !words.isReport(moment), words::feeling));
    own.stream()
        .filter(moment -> words.words().containsKey(moment.id()))
        .limit(MOST_SAID)
        .map(this::said)
        .forEach(sentences::add);
    add(sentences, "note.prefill.observed", observed());
    List<UUID> moments =
        own.stream()
            .filter(moment -> moment.feeling() != null || words.words().containsKey(moment.id()))
            .map(ChartedMoment::id)
            .toList();
    return DraftParagraph.about(topic, String.join(" ", sentences), moments);
  }

  private void add(List<String> sentences, String key, List<String> items) {
    if (!items.isEmpty()) {
      sentences.add(text.get(key, Prose.token(partner), String.join("; ", items)));
    }
  }

  private String said(ChartedMoment moment) {
    return text.get(
        "note.prefill.said",
        Prose.token(partner),
        words.words().get(moment.id()),
        MomentWords.time(moment.offsetMs()));
  }

  private List<String> items(Predicate<ChartedMoment> which, Function<ChartedMoment, String> what) {
    return own.stream()
        .filter(which)
        .map(moment -> words.item(what.apply(moment), moment))
        .toList();
  }

  /** Each code once with its count, in the order of first appearance; recalled ones apart. */
  private List<String> observed() {
    Map<String, List<ChartedMoment>> byLabel =
        own.stream()
            .filter(moment -> !words.isReport(moment))
            .collect(Collectors.groupingBy(words::label, LinkedHashMap::new, Collectors.toList()));
    return byLabel.entrySet().stream()
        .map(entry -> counted(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String counted(String label, List<ChartedMoment> moments) {
    if (moments.size() == 1) {
      return words.item(label, moments.get(0));
    }
    long recalled = moments.stream().filter(MomentWords::isRecalled).count();
    return recalled == 0
        ? text.get("note.counted", label, moments.size())
        : text.get("note.counted-recalled", label, moments.size(), recalled);
  }
}
