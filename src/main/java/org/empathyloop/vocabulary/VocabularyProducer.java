package org.empathyloop.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands out the one code book. */
@ApplicationScoped
class VocabularyProducer {
  @Produces
  @ApplicationScoped
  CodeBook codeBook() {
    return CodeBook.load();
  }
}
