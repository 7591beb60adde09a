package org.empathyloop.session;

import java.util.List;
import java.util.Set;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** EL-SES-034: what must hold of a moment after an edit, beside what its command says. */
final class ChartRules {
  /** Shown by a partner or by both; the therapist's own moments are moves and marks. */
  private static final Set<String> OF_PARTNERS =
      Set.of("cue", "affect", "protective", "connecting", "repair", "congruence");

  private static final String OF_THE_THERAPIST = "therapist-move";

  private final CodeBook codes;

  ChartRules(CodeBook codes) {
    this.codes = codes;
  }

  /**
   * @param answered the moment that this one answers, null when it answers none
   * @param answering moments that answer this one
   * @throws EmpathyLoopException with {@link Fault#CODE_OF_ANOTHER}, {@link
   *     Fault#MOMENT_ANSWERS_ITSELF}, {@link Fault#COMMAND_TARGET_UNKNOWN} or {@link
   *     Fault#MOMENT_ANSWERS_LATER}
   */
  void check(Moment moment, @Nullable Moment answered, List<Moment> answering) {
    requireOwnCode(moment.actor(), moment.code());
    if (moment.answers() != null) {
      requireEarlier(moment, answered);
    }
    for (Moment answer : answering) {
      if (answer.offsetMs() < moment.offsetMs()) {
        throw new EmpathyLoopException(Fault.MOMENT_ANSWERS_LATER);
      }
    }
  }

  /**
   * EL-SES-025: a link to a remark would tell of it, so no edit makes one.
   *
   * @param linked the moment that the edit links to, null when it links to none
   * @param answering moments that answer the one that is edited
   * @throws EmpathyLoopException with {@link Fault#MOMENT_ANSWERS_REMARK}
   */
  static void requireNoRemarkAnswered(
      CommandRow edit, @Nullable Moment linked, List<Moment> answering) {
    boolean toRemark = linked != null && MomentMeaning.isRemark(linked.code());
    Code code = edit.code();
    boolean becomesRemark = code != null && MomentMeaning.isRemark(code) && !answering.isEmpty();
    if (toRemark || becomesRemark) {
      throw new EmpathyLoopException(Fault.MOMENT_ANSWERS_REMARK);
    }
  }

  private static void requireEarlier(Moment moment, @Nullable Moment answered) {
    if (moment.id().equals(moment.answers())) {
      throw new EmpathyLoopException(Fault.MOMENT_ANSWERS_ITSELF);
    }
    if (answered == null || !answered.series().equals(moment.series())) {
      throw new EmpathyLoopException(Fault.COMMAND_TARGET_UNKNOWN);
    }
    boolean mutual = moment.id().equals(answered.answers());
    if (answered.offsetMs() > moment.offsetMs() || mutual) {
      throw new EmpathyLoopException(Fault.MOMENT_ANSWERS_LATER);
    }
  }

  private void requireOwnCode(MomentActor actor, Code code) {
    String axis = codes.concept(code).axis();
    boolean fits =
        actor == MomentActor.THERAPIST
            ? !OF_PARTNERS.contains(axis)
            : !axis.equals(OF_THE_THERAPIST);
    if (!fits) {
      throw new EmpathyLoopException(Fault.CODE_OF_ANOTHER);
    }
  }
}
