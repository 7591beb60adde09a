package org.empathyloop.access;

import java.util.UUID;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Opens an account.
 *
 * @param password at least 15 characters, for it stands alone until a second factor exists
 * @param origin where the password comes from; {@link PasswordOrigin#CHOSEN} when in doubt
 * @param supervisor who co-signs for an associate
 */
public record OpenAccount(
    PractitionerId id,
    String userName,
    String displayName,
    Role role,
    String password,
    PasswordOrigin origin,
    @Nullable PractitionerId supervisor)
    implements AboutObject {
  private static final int SHORTEST_PASSWORD = 15;

  public OpenAccount {
    if (userName.isBlank() || userName.length() > 64) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH, "field", "user", "expected", "1..64", "was", userName.length());
    }
    if (displayName.isBlank() || displayName.length() > 120) {
      throw new EmpathyLoopException(
          Fault.TEXT_LENGTH, "field", "name", "expected", "1..120", "was", displayName.length());
    }
    if (password.length() < SHORTEST_PASSWORD) {
      throw new EmpathyLoopException(Fault.PASSWORD_TOO_SHORT, "expected", SHORTEST_PASSWORD);
    }
  }

  @Override
  public UUID objectId() {
    return id.value();
  }

  @Override
  public String toString() {
    return "OpenAccount[" + id + ", " + role + "]";
  }
}
