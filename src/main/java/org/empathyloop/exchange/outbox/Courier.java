package org.empathyloop.exchange.outbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrAnswer;
import org.empathyloop.exchange.ehr.EhrAnswer.Answered;
import org.empathyloop.exchange.ehr.EhrAnswer.Silent;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.shared.EmpathyLoopException;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * Makes one attempt to deliver a transaction.
 *
 * <p>EL-OUT-001: nothing arrives twice. Every entry is a conditional create; and when an earlier
 * attempt may have been taken, the other system is asked for every identifier first.
 */
final class Courier {
  private static final int TOO_EARLY_TO_TELL = 408;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;
  private static final int LONGEST_REASON = 500;

  private final EhrClient ehr;

  Courier(EhrClient ehr) {
    this.ehr = ehr;
  }

  /**
   * Sends the transaction, unless all of it is there already.
   *
   * @param transaction a Bundle of conditional creates as JSON
   * @param doubtful whether an earlier attempt may have been taken
   */
  Outcome deliver(String transaction, boolean doubtful) {
    if (doubtful) {
      Arrival arrival = arrivalOf(FhirR4.read(Bundle.class, transaction));
      switch (arrival) {
        case WHOLE -> {
          return new Outcome.Accepted();
        }
        case UNKNOWN -> {
          return new Outcome.Postponed(Optional.empty(), true, null);
        }
        case NOT_WHOLE -> {
          // sent again: what is there already is found by its condition
        }
      }
    }
    EhrAnswer answer = ehr.transaction(transaction);
    if (answer instanceof Answered answered) {
      return outcome(answered);
    }
    Silent silent = (Silent) answer;
    return new Outcome.Postponed(Optional.empty(), silent.mayHaveArrived(), null);
  }

  private static Outcome outcome(Answered answer) {
    int status = answer.status();
    if (answer.isSuccess()) {
      return isTransactionResponse(answer)
          ? new Outcome.Accepted()
          : new Outcome.Postponed(Optional.empty(), true, status);
    }
    if (status == TOO_MANY || status == UNAVAILABLE) {
      return new Outcome.Postponed(answer.retryAfter(), status == UNAVAILABLE, status);
    }
    if (status == TOO_EARLY_TO_TELL || status >= SERVER_ERROR) {
      return new Outcome.Postponed(Optional.empty(), true, status);
    }
    return new Outcome.Refused(status, status < CLIENT_ERROR ? "" : reason(answer));
  }

  private static boolean isTransactionResponse(Answered answer) {
    if (!answer.isFhirJson()) {
      return false;
    }
    try {
      Bundle response = FhirR4.read(Bundle.class, answer.body());
      return response.getType() == Bundle.BundleType.TRANSACTIONRESPONSE
          && response.getEntry().stream()
              .allMatch(entry -> entry.getResponse().getStatus().startsWith("2"));
    } catch (EmpathyLoopException e) {
      return false;
    }
  }

  /** What the other system said, in one line of at most 500 characters. */
  private static String reason(Answered answer) {
    if (!answer.isFhirJson()) {
      return "";
    }
    try {
      String text =
          FhirR4.read(OperationOutcome.class, answer.body()).getIssue().stream()
              .map(Courier::sentence)
              .filter(sentence -> !sentence.isBlank())
              .collect(Collectors.joining("; "));
      String oneLine = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
      return oneLine.length() > LONGEST_REASON ? oneLine.substring(0, LONGEST_REASON) : oneLine;
    } catch (EmpathyLoopException e) {
      return "";
    }
  }

  private static String sentence(OperationOutcomeIssueComponent issue) {
    if (issue.getDetails().hasText()) {
      return issue.getDetails().getText();
    }
    return issue.hasDiagnostics() ? issue.getDiagnostics() : "";
  }

  private enum Arrival {
    WHOLE,
    NOT_WHOLE,
    UNKNOWN
  }

  private Arrival arrivalOf(Bundle transaction) {
    List<BundleEntryComponent> entries = transaction.getEntry();
    for (BundleEntryComponent entry : entries) {
      EhrAnswer answer =
          ehr.get("/" + entry.getRequest().getUrl() + "?" + entry.getRequest().getIfNoneExist());
      if (!(answer instanceof Answered found) || !found.isSuccess() || !found.isFhirJson()) {
        return Arrival.UNKNOWN;
      }
      try {
        if (FhirR4.read(Bundle.class, found.body()).getEntry().isEmpty()) {
          return Arrival.NOT_WHOLE;
        }
      } catch (EmpathyLoopException e) {
        return Arrival.UNKNOWN;
      }
    }
    return Arrival.WHOLE;
  }
}
