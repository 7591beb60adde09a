package org.empathyloop.cycle.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.cycle.CycleMapId;
import org.empathyloop.cycle.EditStatement;
import org.empathyloop.cycle.LanguageHint;
import org.empathyloop.cycle.NamingStatement;
import org.empathyloop.cycle.Said;
import org.empathyloop.cycle.SayAloud;
import org.empathyloop.cycle.SpokenStatement;
import org.empathyloop.vocabulary.Code;
import org.jspecify.annotations.Nullable;

/** One direction of the naming statement, shown and edited. */
public class StatementForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CycleMapId map;
  private final SpokenStatement spoken;
  private final boolean edited;
  private final @Nullable NamedPhrase told;
  private String noticed;
  private String felt;
  private String did;
  private String question;
  private String shift = "";
  private String shifted = "";

  /**
   * @param told as somebody else tells it; null while it is not complete, or in own words
   */
  StatementForm(
      CycleMapId map, SpokenStatement spoken, boolean edited, @Nullable NamedPhrase told) {
    this.map = map;
    this.spoken = spoken;
    this.edited = edited;
    this.told = told;
    this.noticed = spoken.statement().noticed();
    this.felt = spoken.statement().felt();
    this.did = spoken.statement().did();
    this.question = spoken.statement().question();
  }

  EditStatement toCommand() {
    return new EditStatement(map, getSpeaker(), getVersion(), noticed, felt, did, question);
  }

  /** That it was said aloud on this day, with what was typed. */
  SayAloud toSaid(LocalDate on) {
    @Nullable Code answer = shift.isEmpty() ? null : new Code(shift);
    return new SayAloud(map, getSpeaker(), getVersion(), new Said(on, answer, shifted));
  }

  /** That it was not said after all. */
  SayAloud toUnsaid() {
    return new SayAloud(map, getSpeaker(), getVersion(), null);
  }

  /** What is kept of saying it; null until then. */
  public @Nullable Said getSaid() {
    return spoken.statement().said();
  }

  /** As somebody else tells it; null while it is not complete, or in own words. */
  public @Nullable NamedPhrase getTold() {
    return told;
  }

  /** Ways of saying it that may be heard as blame. */
  public List<LanguageHint> getHints() {
    return List.copyOf(spoken.statement().hints());
  }

  public String getShift() {
    return shift;
  }

  public void setShift(@Nullable String shift) {
    this.shift = orEmpty(shift);
  }

  public String getShifted() {
    return shifted;
  }

  public void setShifted(@Nullable String shifted) {
    this.shifted = orEmpty(shifted);
  }

  public PartnerLetter getSpeaker() {
    return spoken.statement().speaker();
  }

  public PartnerLetter getListener() {
    return getSpeaker().other();
  }

  public List<NamingStatement.Phrase> getPhrases() {
    return spoken.statement().phrases();
  }

  public String getLanguage() {
    return spoken.statement().language().tag();
  }

  public boolean isComplete() {
    return spoken.statement().complete();
  }

  public boolean isEdited() {
    return edited;
  }

  long getVersion() {
    return spoken.version();
  }

  /** A's and B's agreement, in this order. */
  public List<Agreement> getAgreements() {
    return List.of(agreement(PartnerLetter.A), agreement(PartnerLetter.B));
  }

  /**
   * @param on the day; null while the partner has not agreed
   */
  public record Agreement(PartnerLetter partner, @Nullable LocalDate on) implements Serializable {
    public boolean given() {
      return on != null;
    }
  }

  private Agreement agreement(PartnerLetter partner) {
    return new Agreement(partner, spoken.statement().agreedBy(partner).orElse(null));
  }

  public String getNoticed() {
    return noticed;
  }

  public void setNoticed(@Nullable String noticed) {
    this.noticed = orEmpty(noticed);
  }

  public String getFelt() {
    return felt;
  }

  public void setFelt(@Nullable String felt) {
    this.felt = orEmpty(felt);
  }

  public String getDid() {
    return did;
  }

  public void setDid(@Nullable String did) {
    this.did = orEmpty(did);
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(@Nullable String question) {
    this.question = orEmpty(question);
  }

  private static String orEmpty(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
