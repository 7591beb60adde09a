package org.empathyloop.session.web;

import java.io.Serializable;
import java.util.List;
import org.empathyloop.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/** A place on the pad and the code chosen for it. */
public class CodeChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String label;
  private final List<Choice> choices;
  private @Nullable String code;

  /**
   * @param label which place it is
   */
  CodeChoice(String label, List<Choice> choices, @Nullable String code) {
    this.label = label;
    this.choices = choices;
    this.code = code;
  }

  public String getLabel() {
    return label;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
