package org.empathyloop.session.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.RecallMark;
import org.empathyloop.session.SessionId;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** A moment as the therapist remembers it. */
public class RecallForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int CLEAR = 2;

  @NotNull private @Nullable String actor;
  @NotNull private @Nullable String code;
  private @Nullable String feeling;

  @NotNull
  @Min(0)
  @Max(720)
  private @Nullable Integer minute;

  @NotNull
  @Min(1)
  @Max(3)
  private @Nullable Integer strength = CLEAR;

  RecallMark toCommand(SessionId session) {
    return new RecallMark(
        session,
        Coded.of(MomentActor.class, String.valueOf(actor)),
        new Code(String.valueOf(code)),
        feeling == null ? null : new Code(feeling),
        minute == null ? 0 : minute,
        strength == null ? CLEAR : strength);
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

  public @Nullable Integer getMinute() {
    return minute;
  }

  public void setMinute(@Nullable Integer minute) {
    this.minute = minute;
  }

  public @Nullable Integer getStrength() {
    return strength;
  }

  public void setStrength(@Nullable Integer strength) {
    this.strength = strength;
  }
}
