package org.empathyloop.session.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.session.Certainty;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.DetailedMoment;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.Revision;
import org.empathyloop.session.TimelineEdit;
import org.empathyloop.shared.Ids;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** A moment as it is being told more exactly; only what differs from what stood there is sent. */
public class MomentForm implements Serializable {
  private static final long serialVersionUID = 1L;

  /** One for each button: an id that was used for one edit takes no other. */
  private final UUID revised = Ids.next();

  private final UUID struck = Ids.next();
  private final UUID split = Ids.next();
  private final transient DetailedMoment stood;

  private String time;
  private String actor;
  private String code;
  private @Nullable String feeling;
  private @Nullable Integer strength;
  private boolean prompted;
  private List<String> channels;
  private @Nullable String certainty;
  private @Nullable String answers;
  private @Nullable String meaning;
  private @Nullable String words;

  /** Where the second of two moments was, when this one is split. */
  private @Nullable String splitTime;

  private @Nullable String splitActor;
  private @Nullable String splitCode;

  MomentForm(DetailedMoment stood) {
    this.stood = stood;
    ChartedMoment moment = stood.moment();
    this.time = Minutes.exact(moment.offsetMs());
    this.actor = moment.actor().code().value();
    this.code = moment.code().value();
    this.feeling = moment.feeling() == null ? null : moment.feeling().value();
    this.strength = moment.strength();
    this.prompted = moment.prompted();
    this.channels = codes(stood);
    this.certainty = stood.certainty() == null ? null : text(stood.certainty());
    this.answers = moment.answers() == null ? null : moment.answers().toString();
    this.meaning = stood.meaning();
    this.words = stood.words();
    this.splitTime = time;
    this.splitActor = actor;
  }

  UUID moment() {
    return stood.moment().id();
  }

  TimelineEdit revise() {
    return new TimelineEdit.Revise(revised, moment(), revision());
  }

  TimelineEdit strike() {
    return new TimelineEdit.Strike(struck, moment());
  }

  TimelineEdit split() {
    return new TimelineEdit.Split(
        split,
        moment(),
        Coded.of(MomentActor.class, String.valueOf(splitActor)),
        new Code(String.valueOf(splitCode)),
        Minutes.parse(String.valueOf(splitTime)));
  }

  private Revision revision() {
    MomentForm before = new MomentForm(stood);
    Revision revision = observed(before, Revision.none());
    if (!Objects.equals(blank(certainty), before.certainty)) {
      String sure = blank(certainty);
      revision =
          revision.certainty(
              sure == null ? null : Certainty.valueOf(sure.toUpperCase(Locale.ROOT)));
    }
    if (!Objects.equals(blank(answers), before.answers)) {
      String earlier = blank(answers);
      revision = revision.answers(earlier == null ? null : Ids.parse(earlier));
    }
    if (!Objects.equals(blank(meaning), before.meaning)) {
      revision = revision.meaning(meaning);
    }
    if (!Objects.equals(blank(words), before.words)) {
      revision = revision.words(words);
    }
    return revision;
  }

  private Revision observed(MomentForm before, Revision none) {
    Revision revision = none;
    if (!time.strip().equals(before.time)) {
      revision = revision.movedTo(Minutes.parse(time));
    }
    if (!actor.equals(before.actor)) {
      revision = revision.by(Coded.of(MomentActor.class, actor));
    }
    if (!code.equals(before.code)) {
      revision = revision.as(new Code(code));
    }
    if (!Objects.equals(blank(feeling), before.feeling)) {
      String felt = blank(feeling);
      revision = revision.feeling(felt == null ? null : new Code(felt));
    }
    if (strength != null && !strength.equals(before.strength)) {
      revision = revision.graded(strength);
    }
    if (prompted != before.prompted) {
      revision = revision.prompted(prompted);
    }
    Set<String> perceived = new HashSet<>(channels);
    if (!perceived.equals(new HashSet<>(before.channels))) {
      revision = revision.channels(perceived.stream().map(Code::new).collect(Collectors.toSet()));
    }
    return revision;
  }

  private static List<String> codes(DetailedMoment moment) {
    return new ArrayList<>(moment.channels().stream().map(Code::value).sorted().toList());
  }

  static String text(Certainty certainty) {
    return certainty.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = String.valueOf(time);
  }

  public String getActor() {
    return actor;
  }

  public void setActor(@Nullable String actor) {
    this.actor = String.valueOf(actor);
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = String.valueOf(code);
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

  public boolean isPrompted() {
    return prompted;
  }

  public void setPrompted(boolean prompted) {
    this.prompted = prompted;
  }

  public List<String> getChannels() {
    return channels;
  }

  public void setChannels(List<String> channels) {
    this.channels = channels;
  }

  public @Nullable String getCertainty() {
    return certainty;
  }

  public void setCertainty(@Nullable String certainty) {
    this.certainty = certainty;
  }

  public @Nullable String getAnswers() {
    return answers;
  }

  public void setAnswers(@Nullable String answers) {
    this.answers = answers;
  }

  public @Nullable String getMeaning() {
    return meaning;
  }

  public void setMeaning(@Nullable String meaning) {
    this.meaning = meaning;
  }

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getSplitTime() {
    return splitTime;
  }

  public void setSplitTime(@Nullable String splitTime) {
    this.splitTime = splitTime;
  }

  public @Nullable String getSplitActor() {
    return splitActor;
  }

  public void setSplitActor(@Nullable String splitActor) {
    this.splitActor = splitActor;
  }

  public @Nullable String getSplitCode() {
    return splitCode;
  }

  public void setSplitCode(@Nullable String splitCode) {
    this.splitCode = splitCode;
  }
}
