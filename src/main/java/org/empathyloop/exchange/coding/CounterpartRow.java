package org.empathyloop.exchange.coding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a word was taken for last; the word itself is not stored. */
@Entity
@Table(name = "coding_counterpart")
class CounterpartRow {
  @Id
  @Column(name = "word_hmac")
  private String word;

  private String counterpart;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected CounterpartRow() {}

  CounterpartRow(String word, Counterpart counterpart) {
    this.word = word;
    this.counterpart = counterpart.text();
  }

  String word() {
    return word;
  }

  String counterpart() {
    return counterpart;
  }
}
