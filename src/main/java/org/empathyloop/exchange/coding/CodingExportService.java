package org.empathyloop.exchange.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.empathyloop.access.Action;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.disclosure.DisclosureService;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.vocabulary.CodeBook;

/** Writes one charted session for another coding tool. */
@ApplicationScoped
@Transactional
public class CodingExportService {
  private static final String NAME = "session";

  @Inject private SessionService sessions;
  @Inject private DisclosureService disclosure;
  @Inject private CodeBook codes;
  @Inject private ZoneId zone;

  /**
   * Writes codes and times of a session: its day, no names, no words. The whole file is handed
   * back, so that nothing of it leaves before the audit row of this call is committed.
   *
   * @throws EmpathyLoopException with {@link Fault#CODING_SESSION_RUNNING}
   */
  @Permitted(action = Action.EXPORT, on = ObjectKind.CODING)
  public byte[] write(SessionId id, WrittenFormat format) throws IOException {
    SessionSummary session = sessions.summary(id);
    if (session.running()) {
      throw new EmpathyLoopException(Fault.CODING_SESSION_RUNNING);
    }
    LocalDateTime heldAt = LocalDateTime.ofInstant(session.startedAt(), zone);
    var file = new ByteArrayOutputStream();
    format.write(new WrittenSession(NAME, heldAt, disclosure.coded(id)), codes, file);
    return file.toByteArray();
  }
}
