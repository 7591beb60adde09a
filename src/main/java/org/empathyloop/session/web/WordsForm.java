package org.empathyloop.session.web;

import java.io.Serializable;

/** A moment that waits for its words, and the field for them. */
public class WordsForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String moment;
  private String words = "";

  /**
   * @param id of the moment
   * @param moment when, who and what, as a line
   */
  WordsForm(String id, String moment) {
    this.id = id;
    this.moment = moment;
  }

  public String getId() {
    return id;
  }

  public String getMoment() {
    return moment;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
