package org.empathyloop.shared;

import java.util.Locale;

/**
 * Everything that can be refused, with the HTTP status it means and the key of the sentence that
 * tells what was expected.
 *
 * <p>The sentence stands in the text bundles under {@code fault.<code>}; its placeholders are the
 * names given to {@link EmpathyLoopException}. No value of a client ever goes into one.
 */
public enum Fault {
  // shared
  INPUT_INVALID(400),
  STALE(409),
  PAGE_EXPIRED(409),
  REQUEST_REFUSED(400),
  INTERNAL(500),

  // access
  SIGN_IN_REQUIRED(401),
  SIGN_IN_REFUSED(401),
  PASSWORD_TOO_SHORT(400),
  USER_NAME_TAKEN(409),
  NOT_FOUND(404),
  NOT_PERMITTED(403),

  // vocabulary
  CODE_MALFORMED(400),
  CODE_UNKNOWN(422),

  // cycle
  CYCLE_WORDS_TOO_LONG(400),
  PATTERN_OF_CONNECTING(400),
  STATEMENT_INCOMPLETE(409),

  // regulation
  GOAL_LEVEL_OUT_OF_RANGE(400),
  GOAL_LEVEL_UNWRITTEN(400),
  GOAL_LEVELS_ALIKE(400),
  GOAL_WORDS_TOO_LONG(400),
  GOAL_UNTITLED(400),
  GOAL_WEIGHT_OUT_OF_RANGE(400),
  GOAL_DUE_BEFORE_START(400),

  // session
  OFFSET_NEGATIVE(400),
  INTERVAL_EMPTY(400),
  INTERVALS_OVERLAP(400),
  OUTSIDE_SESSION(400),
  AROUSAL_OUT_OF_RANGE(400),
  STRENGTH_OUT_OF_RANGE(400),
  MOMENT_ANSWERS_ITSELF(400),
  SESSION_LENGTH_OUT_OF_RANGE(400),
  SESSION_ALREADY_CLOSED(409),
  SESSION_STILL_RUNNING(409),
  SESSION_NOT_OVER(400),
  SEATS_IN_USE(409),
  BATCH_OUT_OF_RANGE(400),
  COMMAND_UNREADABLE(400),
  COMMAND_NUMBER_OUT_OF_RANGE(400),
  COMMAND_ID_TAKEN(409),
  COMMAND_TARGET_UNKNOWN(409),
  WORDS_TOO_LONG(400),

  // couple
  TEXT_LENGTH(400),
  CHART_LINK_TWICE(400),
  PARTNERS_ARE_ONE_PERSON(400),
  PERIOD_BACKWARDS(400),
  EHR_UNREACHABLE(502),
  EHR_REFUSED(502),

  // disclosure
  RELEASE_CONSENT_MISSING(409),
  RELEASE_EMPTY(409),

  // note
  NOTE_SIGNED(409),
  NOTE_NOT_SIGNED(409),
  NOTE_EMPTY(409),
  NOTE_READER_MISSING(409),
  NOTE_TEXT_TOO_LONG(400),
  NOTE_TOO_MANY_PARAGRAPHS(400),
  NOTE_TOO_MANY_MOMENTS(400),
  NOTE_SESSION_RUNNING(409),
  NOTE_PARAGRAPH_TAKEN(409),

  // shared.database: a refused start
  START_KEY_MISSING(503),
  START_KEY_WRONG(503),
  START_KEY_OF_ANOTHER(503),
  START_KEY_DAMAGED(503),
  START_KEY_EXPOSED(503),
  START_KEY_NOT_WRITABLE(503),
  START_DATA_IN_USE(503),
  START_DATA_INCOMPLETE(503),
  START_FRESH_OUTSIDE_DEMO(503),
  START_NO_EMBEDDED_DATABASE(503),
  START_EMBEDDED_DATABASE_FAILED(503),
  START_ROOT_WITHOUT_NAMESPACES(503),
  START_DATABASE_URL_INVALID(503),
  START_DATABASE_UNREACHABLE(503),
  START_DATABASE_TOO_OLD(503),
  START_DATABASE_NOT_DURABLE(503),
  START_MIGRATION_FAILED(503),

  // shared.vault
  VAULT_KEY_UNKNOWN(500),
  VAULT_VALUE_DAMAGED(500),

  // exchange
  SCOPE_MALFORMED(400),
  SCOPE_MISSING(403),
  FHIR_REQUEST(400),
  FHIR_PARAMETER(400),
  FHIR_PARTS_UNSUPPORTED(400),
  FHIR_DELETED(410),
  FHIR_INTERACTION_UNSUPPORTED(405),
  FHIR_MEDIA_TYPE(415),
  FHIR_NOT_ACCEPTABLE(406),
  FHIR_BODY_TOO_LARGE(413),
  EXCHANGE_UNREADABLE(422),
  EHR_NOT_CONFIGURED(409),
  EHR_ADDRESS_UNSAFE(500),
  DELIVERY_NOT_STOPPED(409);

  private final int httpStatus;

  Fault(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  /** The code as it stands in messages, logs and OperationOutcomes, such as {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public int httpStatus() {
    return httpStatus;
  }

  /** Key of the sentence for a person, in every text bundle. */
  public String messageKey() {
    return "fault." + code();
  }
}
