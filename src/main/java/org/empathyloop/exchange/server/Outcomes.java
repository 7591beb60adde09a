package org.empathyloop.exchange.server;

import org.empathyloop.shared.Fault;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Faults as OperationOutcomes: the code in {@code details.coding}, the sentence as its text. */
final class Outcomes {
  /** Names the codes of {@link Fault}. */
  static final String FAULTS = "https://empathyloop.org/fhir/fault";

  private Outcomes() {}

  static OperationOutcome of(Fault fault, String sentence) {
    OperationOutcome outcome = new OperationOutcome();
    var issue =
        outcome
            .addIssue()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(type(fault.httpStatus()))
            .setDiagnostics(sentence);
    issue.getDetails().setText(sentence).addCoding().setSystem(FAULTS).setCode(fault.code());
    return outcome;
  }

  private static IssueType type(int status) {
    return switch (status) {
      case 401 -> IssueType.LOGIN;
      case 403 -> IssueType.FORBIDDEN;
      case 404 -> IssueType.NOTFOUND;
      case 405, 406, 415 -> IssueType.NOTSUPPORTED;
      case 409 -> IssueType.CONFLICT;
      case 410 -> IssueType.DELETED;
      case 413 -> IssueType.TOOLONG;
      case 422 -> IssueType.PROCESSING;
      case 500 -> IssueType.EXCEPTION;
      case 502 -> IssueType.TRANSIENT;
      default -> IssueType.INVALID;
    };
  }
}
