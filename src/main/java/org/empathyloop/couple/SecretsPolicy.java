package org.empathyloop.couple;

import org.empathyloop.vocabulary.Coded;

/** What the therapist does with what one partner tells alone. */
public enum SecretsPolicy implements Coded {
  NO_SECRETS,
  LIMITED,
  CONFIDENTIAL
}
