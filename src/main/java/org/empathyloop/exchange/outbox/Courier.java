package org.empathyloop.exchange.outbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathyloop.exchange.FhirR4;
import org.empathyloop.exchange.ehr.EhrAnswer;
import org.empathyloop.exchange.ehr.EhrAnswer.Answered;
import org.empathyloop.exchange.ehr.EhrAnswer.Silent;
import org.empathyloop.exchange.ehr.EhrClient;
import org.empathyloop.exchange.outbox.Addressing.Addressed;
import org.empathyloop.shared.EmpathyLoopException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * Makes one attempt to deliver a transaction.
 *
 * <p>EL-OUT-001: nothing arrives twice. Every entry is a conditional create or puts right the one
 * resource that is there; and when an earlier attempt may have been taken, the other system is
 * asked for every identifier first.
 */
final class Courier {
  private static final int TOO_EARLY_TO_TELL = 408;
  private static final int CHANGED_MEANWHILE = 412;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;
  private static final int LONGEST_REASON = 500;

  private final EhrClient ehr;
  private final Addressing addressing;

  Courier(EhrClient ehr) {
    this.ehr = ehr;
    this.addressing = new Addressing(ehr);
  }

  /**
   * Sends the transaction, unless all of it is there already.
   *
   * @param transaction a Bundle of conditional creates and updates as JSON
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
    return send(addressing.address(transaction), doubtful);
  }

  private Outcome send(Addressed addressed, boolean doubtful) {
    if (addressed instanceof Addressed.Pointless) {
      return new Outcome.Accepted();
    }
    if (addressed instanceof Addressed.Ambiguous several) {
      return new Outcome.Refused(several.status(), several.reason());
    }
    if (addressed instanceof Addressed.Failed failed) {
      return unsent(failed.answer(), doubtful);
    }
    if (addressed instanceof Addressed.Ready ready) {
      EhrAnswer answer = ehr.transaction(ready.transaction());
      if (answer instanceof Answered answered) {
        return outcome(answered, ready.updates());
      }
      Silent silent = (Silent) answer;
      return new Outcome.Postponed(Optional.empty(), silent.mayHaveArrived(), null);
    }
    return new Outcome.Postponed(Optional.empty(), doubtful, null);
  }

  /** Nothing was sent: what was in doubt before still is. */
  private static Outcome unsent(EhrAnswer answer, boolean doubtful) {
    if (!(answer instanceof Answered answered)) {
      return new Outcome.Postponed(Optional.empty(), doubtful, null);
    }
    Outcome outcome = outcome(answered, false);
    return outcome instanceof Outcome.Postponed postponed
        ? new Outcome.Postponed(postponed.askedPause(), doubtful, postponed.status())
        : outcome;
  }

  /**
   * @param updates whether something was to be put right; somebody may have written there since it
   *     was looked for, so that it is looked for again
   */
  private static Outcome outcome(Answered answer, boolean updates) {
    int status = answer.status();
    if (updates && status == CHANGED_MEANWHILE) {
      return new Outcome.Postponed(Optional.empty(), false, status);
    }
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

  /**
   * What finds it there when it has arrived: its name, or that of the version that puts it right.
   */
  private static String question(BundleEntryComponent entry) {
    BundleEntryRequestComponent request = entry.getRequest();
    if (request.getMethod() == HTTPVerb.POST) {
      return "/" + request.getUrl() + "?" + request.getIfNoneExist();
    }
    List<Base> names = entry.getResource().getNamedProperty("identifier").getValues();
    Identifier version = (Identifier) names.get(names.size() - 1);
    String token = version.getSystem() + "|" + version.getValue();
    return "/"
        + entry.getResource().fhirType()
        + "?identifier="
        + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  private enum Arrival {
    WHOLE,
    NOT_WHOLE,
    UNKNOWN
  }

  private Arrival arrivalOf(Bundle transaction) {
    List<BundleEntryComponent> entries = transaction.getEntry();
    for (BundleEntryComponent entry : entries) {
      EhrAnswer answer = ehr.get(question(entry));
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
