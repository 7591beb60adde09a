package org.empathyloop.exchange.coding;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** What the words of an observation mean here; every word has its counterpart. */
public record CodingMap(Map<CodedName, Counterpart> counterparts) implements Serializable {
  public CodingMap {
    counterparts = Map.copyOf(counterparts);
  }

  /** The words of an observation with how many events use each, the most used first. */
  public static Map<CodedName, Integer> wordsOf(CodedObservation observation) {
    Map<CodedName, Integer> words = new LinkedHashMap<>();
    for (CodedEvent event : observation.events()) {
      words.merge(new CodedName(CodedName.Of.SUBJECT, event.subject()), 1, Integer::sum);
      words.merge(new CodedName(CodedName.Of.BEHAVIOUR, event.behaviour()), 1, Integer::sum);
      for (String modifier : event.modifiers()) {
        words.merge(new CodedName(CodedName.Of.MODIFIER, modifier), 1, Integer::sum);
      }
    }
    if (words.size() > CodingLimits.MOST_NAMES) {
      throw new EmpathyLoopException(Fault.CODING_TOO_MANY_NAMES, "most", CodingLimits.MOST_NAMES);
    }
    return words;
  }

  Counterpart of(CodedName.Of of, String name) {
    Counterpart counterpart = counterparts.get(new CodedName(of, name));
    if (counterpart == null) {
      throw new EmpathyLoopException(Fault.CODING_UNMAPPED);
    }
    return counterpart;
  }
}
