package org.empathyloop.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;

/** How pads are laid out: by the practice for all, by each practitioner for themselves. */
@ApplicationScoped
@Transactional
public class PadSettingsService {
  @Inject private PadSettingsStore store;
  @Inject private CodeBook codes;
  @Inject private CurrentActor current;

  /** The pad of whoever asks. */
  @Permitted(action = Action.VIEW, on = ObjectKind.PAD)
  public PadSettings mine() {
    Optional<PadPreference> preference = store.preference(me());
    return new PadSettings(
        practiceCodes(),
        preference.map(PadPreference::keys).orElseGet(PadKeys::usual),
        preference.map(PadPreference::starter).orElse(false));
  }

  /**
   * Keeps the keys and the level of whoever asks.
   *
   * @throws EmpathyLoopException with {@link Fault#PAD_KEY_UNUSABLE}, {@link
   *     Fault#PAD_KEY_DOUBLED}, or {@link Fault#STALE} when they were changed meanwhile; nothing is
   *     then changed
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.PAD)
  public void keepMine(KeepPadKeys wanted) {
    wanted.keys().require();
    PadSettings now = mine();
    if (!now.keys().equals(wanted.shown().keys()) || now.starter() != wanted.shown().starter()) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    PadPreference preference = store.preference(me()).orElseGet(this::firstOfMine);
    preference.keep(wanted);
  }

  /**
   * Chooses which codes sit on the practice's pads.
   *
   * @throws EmpathyLoopException with {@link Fault#PAD_CODES_MISSING}, {@link
   *     Fault#PAD_CODE_DOUBLED}, {@link Fault#CODE_UNKNOWN}, {@link Fault#PAD_CODE_MISPLACED}, or
   *     {@link Fault#STALE} when others were chosen meanwhile; nothing is then changed
   */
  @Permitted(action = Action.MANAGE, on = ObjectKind.PAD)
  public void choose(ChoosePadCodes command) {
    command.codes().require(codes);
    store.lockCodes();
    if (!practiceCodes().equals(command.shown())) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    List<PadCodeRow> rows = new ArrayList<>();
    for (Code code : command.codes().all()) {
      rows.add(new PadCodeRow(rows.size(), code));
    }
    store.replaceCodes(rows);
  }

  private PadCodes practiceCodes() {
    List<PadCodeRow> rows = store.codes();
    if (rows.isEmpty()) {
      return PadCodes.usual();
    }
    return new PadCodes(
        rows.stream().filter(row -> !row.touched()).map(PadCodeRow::code).toList(),
        rows.stream().filter(PadCodeRow::touched).map(PadCodeRow::code).toList());
  }

  private PadPreference firstOfMine() {
    PadPreference preference = new PadPreference(me());
    store.add(preference);
    return preference;
  }

  private PractitionerId me() {
    return current.required().practitioner();
  }
}
