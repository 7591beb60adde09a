package org.empathyloop.couple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.empathyloop.access.AccountService;
import org.empathyloop.access.Action;
import org.empathyloop.access.Actor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;

/** EL-CPL-010: who cares for a couple, and so may open its chart. */
@ApplicationScoped
@Transactional
public class CareTeamService {
  @Inject private CoupleStore couples;
  @Inject private AccountService accounts;
  @Inject private Clock clock;

  /** Who cares for a couple now, in the order of their accounts. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CARE_TEAM)
  public List<Actor> careTeam(CoupleId couple) {
    List<PractitionerId> members =
        couples.everMembers(couple).stream()
            .filter(CareTeamMember::isMember)
            .map(CareTeamMember::practitioner)
            .toList();
    return accounts.staff().stream()
        .filter(somebody -> members.contains(somebody.practitioner()))
        .toList();
  }

  /**
   * Takes somebody into the care team.
   *
   * @throws EmpathyLoopException with {@link Fault#CARE_TEAM_NEEDED} for somebody who does not care
   *     for couples
   */
  @Permitted(action = Action.MANAGE, on = ObjectKind.CARE_TEAM)
  public void join(JoinCareTeam command) {
    requireClinical(command.practitioner(), accounts.staff());
    couples.everMembers(command.couple()).stream()
        .filter(member -> member.practitioner().equals(command.practitioner()))
        .findFirst()
        .ifPresentOrElse(
            CareTeamMember::joinAgain,
            () ->
                couples.add(
                    new CareTeamMember(command.couple(), command.practitioner(), clock.instant())));
  }

  /**
   * Somebody leaves the care team; two who leave at once do so one after the other.
   *
   * @throws EmpathyLoopException with {@link Fault#CARE_TEAM_EMPTY} for the last one
   */
  @Permitted(action = Action.MANAGE, on = ObjectKind.CARE_TEAM)
  public void leave(LeaveCareTeam command) {
    couples.lock(command.couple());
    List<CareTeamMember> members =
        couples.everMembers(command.couple()).stream().filter(CareTeamMember::isMember).toList();
    CareTeamMember leaving =
        members.stream()
            .filter(member -> member.practitioner().equals(command.practitioner()))
            .findFirst()
            .orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    if (members.size() == 1) {
      throw new EmpathyLoopException(Fault.CARE_TEAM_EMPTY);
    }
    leaving.leave(clock.instant());
  }

  static void requireClinical(PractitionerId practitioner, List<Actor> staff) {
    boolean clinical =
        staff.stream()
            .anyMatch(
                somebody ->
                    somebody.practitioner().equals(practitioner) && somebody.role().isClinical());
    if (!clinical) {
      throw new EmpathyLoopException(Fault.CARE_TEAM_NEEDED);
    }
  }
}
