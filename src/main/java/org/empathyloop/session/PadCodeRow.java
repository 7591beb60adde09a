package org.empathyloop.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.empathyloop.vocabulary.Code;

/** A code at its place on the practice's pads; slots from 12 on are touched. */
@Entity
@Table(name = "pad_code")
class PadCodeRow {
  @Id private int slot;
  private String code;

  @SuppressWarnings("NullAway.Init") // for JPA
  protected PadCodeRow() {}

  PadCodeRow(int slot, Code code) {
    this.slot = slot;
    this.code = code.value();
  }

  boolean touched() {
    return slot >= PadCodes.ON_KEYS;
  }

  Code code() {
    return new Code(code);
  }
}
