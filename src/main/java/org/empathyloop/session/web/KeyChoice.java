package org.empathyloop.session.web;

import java.io.Serializable;

/** A key and the field for its place. */
public class KeyChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final String label;
  private String place;

  /**
   * @param name as {@link org.empathyloop.session.PadKeys} names it
   * @param label what it does, and for which hand
   */
  KeyChoice(String name, String label, String place) {
    this.name = name;
    this.label = label;
    this.place = place;
  }

  public String getName() {
    return name;
  }

  public String getLabel() {
    return label;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
