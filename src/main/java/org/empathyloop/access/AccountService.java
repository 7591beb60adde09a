package org.empathyloop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.database.PracticeKey;

/** The accounts of the practice. */
@ApplicationScoped
@Transactional
public class AccountService {
  private static final int MOST_LISTED = 500;

  @Inject private PractitionerStore practitioners;
  @Inject private PasswordHashing passwords;
  @Inject private AuditTrail audit;
  @Inject private PracticeKey practiceKey;
  @Inject private Clock clock;

  /** Opens an account for somebody who joins the practice. */
  @Permitted(action = Action.MANAGE, on = ObjectKind.ACCOUNT)
  public PractitionerId open(OpenAccount command) {
    if (practitioners.byUserName(command.userName()).isPresent()) {
      throw new EmpathyLoopException(Fault.USER_NAME_TAKEN);
    }
    return add(command);
  }

  /**
   * Opens the first accounts of an empty practice; nobody could be signed in to do it.
   *
   * @throws EmpathyLoopException with {@link Fault#NOT_PERMITTED} when the practice has accounts
   */
  @Open(reason = "an empty practice has nobody who could be permitted")
  public void openFirst(List<OpenAccount> commands) {
    if (!practitioners.isEmpty()) {
      throw new EmpathyLoopException(Fault.NOT_PERMITTED);
    }
    commands.forEach(this::add);
  }

  /** The role of an invitation that holds, for the page that asks for the rest. */
  @Open(reason = "whoever has an invitation may know what it is for")
  public Role invitedAs(String invitation) {
    return opened(invitation).role();
  }

  /**
   * Opens the account of somebody who was invited.
   *
   * @throws EmpathyLoopException with {@link Fault#INVITATION_VOID} when it was used or is too old
   */
  @Open(reason = "the invitation is the permission")
  public void join(JoinPractice command) {
    Invitation invitation = opened(command.invitation());
    if (practitioners.byUserName(command.userName()).isPresent()) {
      throw new EmpathyLoopException(Fault.USER_NAME_TAKEN);
    }
    PractitionerId id = new PractitionerId(invitation.account());
    add(
        new OpenAccount(
            id,
            command.userName(),
            command.displayName(),
            invitation.role(),
            command.password(),
            PasswordOrigin.CHOSEN,
            null));
    audit.changed(
        new AuditEntry(
            new Actor(id, invitation.role(), command.displayName()),
            Action.CREATE,
            ObjectKind.ACCOUNT,
            id.value(),
            null,
            "join"));
  }

  private Invitation opened(String sealed) {
    return Invitation.opened(sealed, practiceKey, clock.instant())
        .filter(invitation -> practitioners.find(invitation.account()).isEmpty())
        .orElseThrow(() -> new EmpathyLoopException(Fault.INVITATION_VOID));
  }

  @Open(reason = "tells only whether the practice was set up")
  public boolean isEmpty() {
    return practitioners.isEmpty();
  }

  /** Who works here, for choosing a care team; names of staff, no accounts. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CARE_TEAM)
  public List<Actor> staff() {
    return practitioners.all(MOST_LISTED).stream()
        .filter(Practitioner::mayEnter)
        .map(Practitioner::actor)
        .toList();
  }

  /** Who can be on a care team, for taking a couple in for a colleague. */
  @Permitted(action = Action.CREATE, on = ObjectKind.COUPLE)
  public List<Actor> clinicians() {
    return practitioners.all(MOST_LISTED).stream()
        .filter(Practitioner::mayEnter)
        .map(Practitioner::actor)
        .filter(actor -> actor.role().isClinical())
        .toList();
  }

  private PractitionerId add(OpenAccount command) {
    String hash = passwords.hash(command.password(), command.origin());
    practitioners.add(new Practitioner(command, hash, clock.instant()));
    return command.id();
  }
}
