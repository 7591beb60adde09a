package org.empathyloop.exchange.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.Stamp;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/**
 * The presses that chart what was taken of a coded file, as if somebody had charted the recording:
 * all by one device, numbered in the order of time.
 */
final class CodedPresses {
  private final CodingMap map;
  private final UUID device = Ids.next();
  private final List<Pending> pending = new ArrayList<>();

  private CodedPresses(CodingMap map) {
    this.map = map;
  }

  /** A command before it has its number. */
  private interface Numbered {
    PadCommand at(Stamp stamp);
  }

  private record Pending(UUID id, long offsetMs, Numbered command) {}

  static List<PadCommand> of(CodingPlan plan, CodingMap map, long lengthMs) {
    var presses = new CodedPresses(map);
    plan.taken().forEach(presses::press);
    presses.strip(plan.taken(), lengthMs);
    return presses.numbered();
  }

  private void press(TakenEvent taken) {
    CodedEvent event = taken.event();
    Counterpart as = taken.as();
    switch (as.kind()) {
      case MOMENT -> add(event.startMs(), stamp -> moment(stamp, taken));
      case AROUSAL ->
          add(
              event.startMs(),
              stamp ->
                  new PadCommand.SetArousal(
                      stamp, taken.actor().partner().orElseThrow(), as.level()));
      case PAUSE -> pause(event);
      case LOOP, ACTOR, STRENGTH, FEELING, PROMPTED, CAPTURE, NONE -> {} // no press of their own
    }
  }

  private PadCommand moment(Stamp stamp, TakenEvent taken) {
    List<String> modifiers = taken.event().modifiers();
    Optional<Code> feeling = chosen(modifiers, Counterpart.Kind.FEELING).map(Counterpart::code);
    return new PadCommand.Press(
        stamp,
        taken.actor(),
        taken.as().code(),
        orNull(feeling),
        null,
        chosen(modifiers, Counterpart.Kind.STRENGTH)
            .map(Counterpart::number)
            .orElse(PadCommand.Press.CLEAR),
        chosen(modifiers, Counterpart.Kind.CAPTURE)
            .map(Counterpart::capture)
            .map(CodedPresses::fromFile)
            .orElse(Capture.VIDEO),
        chosen(modifiers, Counterpart.Kind.PROMPTED)
            .map(prompted -> Boolean.valueOf(prompted.value()))
            .orElse(false));
  }

  /** What somebody saw live comes from a file now; what was placed from memory stays so. */
  private static Capture fromFile(Capture said) {
    return said.timed() ? Capture.VIDEO : said;
  }

  private Optional<Counterpart> chosen(List<String> modifiers, Counterpart.Kind kind) {
    return modifiers.stream()
        .map(modifier -> map.of(CodedName.Of.MODIFIER, modifier))
        .filter(counterpart -> counterpart.kind() == kind)
        .findFirst();
  }

  private static @Nullable Code orNull(Optional<Code> code) {
    return code.orElse(null);
  }

  private void pause(CodedEvent event) {
    UUID begin = add(event.startMs(), PadCommand.BeginPause::new);
    add(end(event), stamp -> new PadCommand.EndPause(stamp, begin));
  }

  private static long end(CodedEvent event) {
    return event.stopMs() == null ? event.startMs() : event.stopMs();
  }

  /** The strip enters each state at its beginning, and is neutral where nothing was coded. */
  private void strip(List<TakenEvent> taken, long lengthMs) {
    var states = new TreeMap<Long, LoopState>();
    for (TakenEvent one : taken) {
      if (one.as().kind() == Counterpart.Kind.LOOP) {
        states.put(one.event().startMs(), one.as().loop());
        if (end(one.event()) < lengthMs) {
          states.putIfAbsent(end(one.event()), LoopState.NEUTRAL);
        }
      }
    }
    states.forEach((from, state) -> add(from, stamp -> new PadCommand.EnterState(stamp, state)));
  }

  private UUID add(long offsetMs, Numbered command) {
    UUID id = Ids.next();
    pending.add(new Pending(id, offsetMs, command));
    return id;
  }

  private List<PadCommand> numbered() {
    pending.sort(Comparator.comparingLong(Pending::offsetMs));
    List<PadCommand> commands = new ArrayList<>();
    for (Pending one : pending) {
      int number = commands.size() + 1;
      commands.add(one.command().at(new Stamp(one.id(), device, number, one.offsetMs(), false)));
    }
    return commands;
  }
}
