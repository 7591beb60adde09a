package org.empathyloop.exchange.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.session.EnterCharted;
import org.empathyloop.session.PadCommand;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.KeyOwner;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;

/** Takes coded files into the chart of a couple. */
@ApplicationScoped
@Transactional
public class CodingImportService {
  @Inject private SessionService sessions;
  @Inject private CounterpartStore store;
  @Inject private CodeBook codes;
  @Inject private Vault vault;

  /**
   * What words of a coded file probably mean: as they were taken last, else by their name. Words
   * without an entry say nothing.
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.CODING)
  public Map<CodedName, Counterpart> propose(CoupleId couple, Collection<CodedName> words) {
    Map<String, CodedName> byKey = new HashMap<>();
    words.forEach(word -> byKey.put(key(couple, word), word));
    var proposals = new Proposals(codes);
    Map<CodedName, Counterpart> proposed = new HashMap<>();
    for (CodedName word : words) {
      proposals.propose(word).ifPresent(counterpart -> proposed.put(word, counterpart));
    }
    for (CounterpartRow row : store.of(byKey.keySet())) {
      CodedName word = Objects.requireNonNull(byKey.get(row.word()));
      Optional<Counterpart> last = Counterpart.read(row.counterpart(), word, codes);
      last.ifPresent(counterpart -> proposed.put(word, counterpart));
    }
    return proposed;
  }

  /**
   * EL-COD-008: stores an observation as a session that was charted from its recording, whole or
   * not at all, and remembers what its words were taken for. The same observation of the same file
   * is stored once.
   *
   * @throws EmpathyLoopException with {@link Fault#CODING_NOTHING_TAKEN} when no row would be
   *     taken, {@link Fault#CODING_TOO_MANY_ROWS} when it has more than a session can have
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.CODING)
  public TakenCoding take(TakeCoding command) {
    CodedObservation observation = command.observation();
    CodingPlan plan = CodingPlan.of(observation, command.map());
    if (plan.takenRows() == 0) {
      throw new EmpathyLoopException(Fault.CODING_NOTHING_TAKEN);
    }
    if (plan.takenRows() > CodingLimits.MOST_EVENTS) {
      throw new EmpathyLoopException(Fault.CODING_TOO_MANY_ROWS, "most", CodingLimits.MOST_EVENTS);
    }
    long lengthMs = length(observation);
    List<PadCommand> presses = CodedPresses.of(plan, command.map(), lengthMs);
    SessionId session = session(command);
    boolean isNew =
        sessions.enterCharted(
            new EnterCharted(session, command.couple(), command.startedAt(), lengthMs, presses));
    if (isNew) {
      command.map().counterparts().forEach((word, as) -> remember(command.couple(), word, as));
    }
    return new TakenCoding(session, isNew);
  }

  /** The recording, or as far as something was coded, in whole seconds. */
  private static long length(CodedObservation observation) {
    Long said = observation.lengthMs();
    long last = Math.max(1, observation.lastMs());
    return said == null ? (last + 999) / 1000 * 1000 : Math.max(said, last);
  }

  private void remember(CoupleId couple, CodedName word, Counterpart counterpart) {
    store.keep(new CounterpartRow(key(couple, word), counterpart));
  }

  /**
   * Who a subject is, is remembered for the couple; behaviours and modifiers for the practice. No
   * word is stored, because a subject may be called by name.
   */
  private String key(CoupleId couple, CodedName word) {
    String text = "coding|" + word.folded();
    byte[] hmac =
        word.of() == CodedName.Of.SUBJECT
            ? vault.pseudonym(KeyOwner.couple(couple.value()), text)
            : vault.blindIndex(text);
    return HexFormat.of().formatHex(hmac);
  }

  /** The id follows from couple, file and observation, so that a second try finds the first. */
  private SessionId session(TakeCoding command) {
    String source = "coded file|" + command.fingerprint() + "|" + command.observation().name();
    ByteBuffer hmac =
        ByteBuffer.wrap(vault.pseudonym(KeyOwner.couple(command.couple().value()), source));
    long high = (hmac.getLong() & 0xffffffffffff0fffL) | 0x4000L;
    long low = (hmac.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new SessionId(new UUID(high, low));
  }
}
