package org.empathyloop.exchange.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.empathyloop.vocabulary.CodeBook;

/** Hands out the one validator. */
@ApplicationScoped
class ValidatorProducer {
  @Produces
  @ApplicationScoped
  ProfileValidator profileValidator(CodeBook codes) {
    return ProfileValidator.create(codes);
  }
}
