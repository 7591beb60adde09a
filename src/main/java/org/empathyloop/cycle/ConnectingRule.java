package org.empathyloop.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Arousal;

/**
 * EL-CYC-012: a connecting episode opens at a connecting moment that the partner answers with one
 * soon after, goes on with connecting moments of either, and ends at a sideways moment or when none
 * follows within the gap.
 */
record ConnectingRule(CycleParameters parameters) {
  private static final Arousal ACTIVATED = new Arousal(2);

  List<ConnectingEpisode> find(Segment segment) {
    List<ConnectingEpisode> episodes = new ArrayList<>();
    int position = 0;
    while (position < segment.events().size()) {
      if (opens(segment, position)) {
        List<PartnerEvent> moments = follow(segment, position);
        episodes.add(describe(segment, moments));
        position = segment.events().indexOf(moments.get(moments.size() - 1));
      }
      position++;
    }
    return episodes;
  }

  private boolean opens(Segment segment, int position) {
    PartnerEvent opening = segment.events().get(position);
    return opening.connecting()
        && segment
            .after(position, parameters.answerMs())
            .takeWhile(event -> !event.sideways())
            .filter(PartnerEvent::connecting)
            .anyMatch(event -> answers(opening, event));
  }

  private static boolean answers(PartnerEvent opening, PartnerEvent answer) {
    return Stream.of(PartnerLetter.values())
        .anyMatch(partner -> opening.by(partner) && answer.by(partner.other()));
  }

  private List<PartnerEvent> follow(Segment segment, int position) {
    List<PartnerEvent> moments = new ArrayList<>();
    PartnerEvent last = segment.events().get(position);
    for (PartnerEvent event : segment.events().subList(position, segment.events().size())) {
      boolean gone = event.offsetMs() - last.offsetMs() > parameters.connectingGapMs();
      if (event.sideways() || gone) {
        break;
      }
      if (event.connecting()) {
        moments.add(event);
        last = event;
      }
    }
    return moments;
  }

  private ConnectingEpisode describe(Segment segment, List<PartnerEvent> moments) {
    PartnerEvent opening = moments.get(0);
    return new ConnectingEpisode(
        opening.moment().actor(),
        moments.stream().map(PartnerEvent::id).toList(),
        opening.offsetMs(),
        moments.get(moments.size() - 1).offsetMs(),
        settles(segment, opening.offsetMs()));
  }

  /** EL-CYC-013: a partner seen activated or more at the start is seen settled soon after. */
  private boolean settles(Segment segment, long startMs) {
    long until = Math.min(segment.toMs(), startMs + parameters.settleMs());
    return Stream.of(PartnerLetter.values())
        .filter(partner -> segment.arousal().shown(partner, startMs).level() >= ACTIVATED.level())
        .anyMatch(
            partner ->
                segment.arousal().levels(partner, startMs, until).anyMatch(Arousal::settled));
  }
}
