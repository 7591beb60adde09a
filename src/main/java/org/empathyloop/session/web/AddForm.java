package org.empathyloop.session.web;

import java.io.Serializable;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.Capture;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** A mark that is added after the session: a moment, a change of the loop, or a step of arousal. */
public class AddForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int CLEAR = 2;
  private static final long MINUTE_MS = 60_000;

  /** One for each button: an id that was used for one mark takes no other. */
  private final UUID addedMoment = Ids.next();

  private final UUID addedState = Ids.next();
  private final UUID addedLevel = Ids.next();
  private @Nullable String time;
  private @Nullable String actor;
  private @Nullable String code;
  private @Nullable String feeling;
  private @Nullable Integer strength = CLEAR;
  private @Nullable String capture;
  private @Nullable String state;
  private @Nullable String partner;
  private @Nullable String level;

  /**
   * @param capture what is chosen first
   */
  AddForm(Capture capture) {
    this.capture = capture.code().value();
  }

  /** EL-SES-017: what is remembered stands at the start of its minute. */
  TimelineEdit moment() {
    Capture known = Coded.of(Capture.class, String.valueOf(capture));
    return new TimelineEdit.Add(
        addedMoment,
        Coded.of(MomentActor.class, String.valueOf(actor)),
        new Code(String.valueOf(code)),
        feeling == null || feeling.isBlank() ? null : new Code(feeling),
        strength == null ? CLEAR : strength,
        known == Capture.RECALL ? atMs() / MINUTE_MS * MINUTE_MS : atMs(),
        known);
  }

  TimelineEdit loop() {
    return new TimelineEdit.AddState(
        addedState, Coded.of(LoopState.class, String.valueOf(state)), atMs());
  }

  TimelineEdit arousal() {
    return new TimelineEdit.AddLevel(
        addedLevel,
        Coded.of(PartnerLetter.class, String.valueOf(partner)),
        StepForm.level(String.valueOf(level)),
        atMs());
  }

  private long atMs() {
    return Minutes.parse(String.valueOf(time));
  }

  public @Nullable String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time;
  }

  public @Nullable String getActor() {
    return actor;
  }

  public void setActor(@Nullable String actor) {
    this.actor = actor;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getFeeling() {
    return feeling;
  }

  public void setFeeling(@Nullable String feeling) {
    this.feeling = feeling;
  }

  public @Nullable Integer getStrength() {
    return strength;
  }

  public void setStrength(@Nullable Integer strength) {
    this.strength = strength;
  }

  public @Nullable String getCapture() {
    return capture;
  }

  public void setCapture(@Nullable String capture) {
    this.capture = capture;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getPartner() {
    return partner;
  }

  public void setPartner(@Nullable String partner) {
    this.partner = partner;
  }

  public @Nullable String getLevel() {
    return level;
  }

  public void setLevel(@Nullable String level) {
    this.level = level;
  }
}
