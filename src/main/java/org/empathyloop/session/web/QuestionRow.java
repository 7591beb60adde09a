package org.empathyloop.session.web;

import java.io.Serializable;
import java.util.List;

/** A question of the room that has no answer yet, with the answers it takes. */
public record QuestionRow(
    String id, String label, String actor, String time, List<ChoiceRow> answers)
    implements Serializable {
  public QuestionRow {
    answers = List.copyOf(answers);
  }
}
