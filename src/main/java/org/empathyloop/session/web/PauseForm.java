package org.empathyloop.session.web;

import java.io.Serializable;
import org.empathyloop.session.OpenPause;

/** A break without an end, and the field for it. */
public class PauseForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final OpenPause pause;
  private String time = "";

  PauseForm(OpenPause pause) {
    this.pause = pause;
  }

  public String getId() {
    return pause.id().toString();
  }

  public String getFrom() {
    return Minutes.exact(pause.fromMs());
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }
}
