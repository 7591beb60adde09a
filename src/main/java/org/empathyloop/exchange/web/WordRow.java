package org.empathyloop.exchange.web;

import java.io.Serializable;
import org.empathyloop.exchange.coding.CodedName;
import org.jspecify.annotations.Nullable;

/** A word of a coded file with the counterpart that somebody chooses for it. */
public final class WordRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CodedName word;
  private final int count;
  private @Nullable String counterpart;

  WordRow(CodedName word, int count, @Nullable String counterpart) {
    this.word = word;
    this.count = count;
    this.counterpart = counterpart;
  }

  CodedName word() {
    return word;
  }

  public String getName() {
    return word.name();
  }

  /** How many events use it. */
  public int getCount() {
    return count;
  }

  public @Nullable String getCounterpart() {
    return counterpart;
  }

  public void setCounterpart(@Nullable String counterpart) {
    this.counterpart = counterpart;
  }
}
