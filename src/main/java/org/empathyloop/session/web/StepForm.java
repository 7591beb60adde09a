package org.empathyloop.session.web;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.session.Arousal;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.LoopMark;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.Revision;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Coded;

/** A change of the loop strip, or a step of arousal, as it is being put right. */
public class StepForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One for each button: an id that was used for one edit takes no other. */
  private final UUID revised = Ids.next();

  private final UUID struck = Ids.next();
  private final UUID mark;
  private final boolean loop;
  private final String timeBefore;
  private final String valueBefore;
  private String time;
  private String value;

  private StepForm(UUID mark, boolean loop, long offsetMs, String value) {
    this.mark = mark;
    this.loop = loop;
    this.timeBefore = Minutes.exact(offsetMs);
    this.valueBefore = value;
    this.time = timeBefore;
    this.value = value;
  }

  static StepForm of(LoopMark mark) {
    return new StepForm(mark.id(), true, mark.offsetMs(), mark.state().code().value());
  }

  static StepForm of(ArousalStep step) {
    return new StepForm(step.id(), false, step.offsetMs(), "ar" + step.level().level());
  }

  UUID mark() {
    return mark;
  }

  TimelineEdit revise() {
    Revision revision = Revision.none();
    if (!time.strip().equals(timeBefore)) {
      revision = revision.movedTo(Minutes.parse(time));
    }
    if (!value.equals(valueBefore)) {
      revision =
          loop ? revision.state(Coded.of(LoopState.class, value)) : revision.level(level(value));
    }
    return new TimelineEdit.Revise(revised, mark, revision);
  }

  TimelineEdit strike() {
    return new TimelineEdit.Strike(struck, mark);
  }

  /**
   * @param code such as {@code ar3}
   */
  static Arousal level(String code) {
    return new Arousal(Integer.parseInt(code.substring(2)));
  }

  public boolean isLoop() {
    return loop;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }
}
