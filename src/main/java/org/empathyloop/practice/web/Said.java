package org.empathyloop.practice.web;

import java.io.Serializable;

/**
 * What one partner can say to the other, from the map of their loop.
 *
 * @param letter of the speaker
 * @param name of the speaker on pages
 */
public record Said(String letter, String name, String sentence) implements Serializable {
  /** The words of clients stay out of logs. */
  @Override
  public String toString() {
    return "Said[" + letter + "]";
  }
}
