package org.empathyloop.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.io.Serializable;
import org.empathyloop.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code el:room}: how many characters an input takes. No browser cuts what is typed or pasted; the
 * whole text arrives, and the answer says how long it is and how long it may be. The input carries
 * the same number in {@code data-room}, from which {@code room.js} counts along.
 */
@FacesValidator(RoomValidator.ID)
public class RoomValidator implements Validator<Object>, Serializable {
  static final String ID = "org.empathyloop.Room";
  private static final long serialVersionUID = 1L;

  private int most = Integer.MAX_VALUE;

  @Override
  public void validate(FacesContext faces, UIComponent input, @Nullable Object value) {
    int length = value == null ? 0 : value.toString().length();
    if (length > most) {
      Text text = Text.of(faces.getViewRoot().getLocale());
      String sentence = text.get("frame.room-exceeded", most, length);
      throw new ValidatorException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
  }

  public int getMost() {
    return most;
  }

  /** In characters as the browser counts them. */
  public void setMost(int most) {
    this.most = most;
  }
}
