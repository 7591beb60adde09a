package org.empathyloop.access;

import org.empathyloop.vocabulary.Coded;

/** The role of an account in the practice; the columns of the policy matrix follow from it. */
public enum Role implements Coded {
  THERAPIST,
  SUPERVISOR,
  ASSOCIATE,
  FRONT_DESK,
  PRACTICE_ADMIN,
  AUDITOR,
  /** A system client with a bearer token; bounded by the token's scopes as well. */
  SYSTEM;

  /** Whether somebody in this role cares for couples. */
  public boolean isClinical() {
    return this == THERAPIST || this == SUPERVISOR || this == ASSOCIATE;
  }
}
