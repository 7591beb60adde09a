package org.empathyloop.session.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.LoopState;
import org.empathyloop.session.LoopStretch;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.OpenQuestion;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionReview;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.shared.Ids;
import org.empathyloop.shared.svg.SvgElement;
import org.empathyloop.shared.text.Text;
import org.empathyloop.shared.web.Choice;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * The wrap-up after a session: what stayed open is closed, what is remembered is added, the loop is
 * looked at once, and the chart is frozen.
 */
@Named
@ViewScoped
public class SessionWrapUpPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SessionService sessions;
  @Inject private transient CoupleService couples;
  @Inject private transient CodeBook codes;
  @Inject private transient Look look;

  private @Nullable String session;
  private @Nullable SessionSummary summary;
  private @Nullable CoupleSummary couple;
  private @Nullable SessionTimeline timeline;
  private List<OpenQuestion> questions = List.of();
  private List<PauseForm> openPauses = List.of();
  private boolean loopConfirmed;
  private List<WordsForm> wordsToCome = List.of();
  private List<ReadingRow> practices = List.of();
  private List<ReadingRow> mismatches = List.of();
  private RecallForm form = new RecallForm();

  /** Reads the session that the address names. */
  public void open() {
    SessionSummary found = sessions.summary(id());
    summary = found;
    couple = couples.summary(found.couple());
    timeline = sessions.timeline(id());
    questions = sessions.openQuestions(id());
    look(sessions.review(id()));
  }

  private void look(SessionReview review) {
    var rows = new ReviewRows(text(), this::name, this::label);
    wordsToCome = rows.wordsToCome(review);
    practices = rows.practices(review);
    mismatches = rows.mismatches(review);
    openPauses = review.openPauses().stream().map(PauseForm::new).toList();
    loopConfirmed = review.loopConfirmed();
  }

  /** Writes down what was said at a moment that waited for its words. */
  public String say(WordsForm said) {
    sessions.say(id(), Ids.parse(said.getId()), said.getWords());
    return again();
  }

  /** Ends a break whose end was not charted. */
  public String endPause(PauseForm pause) {
    sessions.endPause(id(), Ids.parse(pause.getId()), Minutes.parse(pause.getTime()));
    return again();
  }

  public String confirmLoop() {
    sessions.confirmLoop(id());
    return again();
  }

  public String answer(String question, String code) {
    sessions.answer(id(), Ids.parse(question), new Code(code));
    return again();
  }

  public String remember() {
    sessions.recall(form.toCommand(id()));
    return again();
  }

  public String takeBack(String recalled) {
    sessions.takeBack(id(), Ids.parse(recalled));
    return again();
  }

  /** Ended by mistake: charting goes on. */
  public String goOn() {
    sessions.goOn(id());
    return "/session/chart?faces-redirect=true&session=" + session;
  }

  public String close() {
    sessions.close(id());
    return again();
  }

  private String again() {
    return "/session/wrap-up?faces-redirect=true&session=" + session;
  }

  private SessionId id() {
    return SessionId.parse(session == null ? "" : session);
  }

  public @Nullable CoupleSummary getCouple() {
    return couple;
  }

  public boolean isRunning() {
    return summary != null && summary.running();
  }

  public boolean isWrappingUp() {
    return summary != null && summary.wrappingUp();
  }

  public boolean isClosed() {
    return summary != null && summary.closed();
  }

  /** How long the session was, such as 48:20. */
  public String getLength() {
    return Minutes.of(timeline == null ? 0 : timeline.durationMs());
  }

  public int getMoments() {
    return timeline == null ? 0 : timeline.moments().size();
  }

  /** The last minute in which a moment can have been. */
  public long getLastMinute() {
    return timeline == null ? 0 : timeline.durationMs() / 60_000;
  }

  public @Nullable SvgElement getPicture() {
    return timeline == null ? null : LoopPicture.of(timeline, getShares());
  }

  /** How long the loop was in each state, in words. */
  public String getShares() {
    SessionTimeline charted = timeline;
    if (charted == null) {
      return "";
    }
    List<String> shares = new ArrayList<>();
    for (LoopState state : LoopState.values()) {
      long ms = LoopPicture.in(state, charted);
      if (ms > 0) {
        shares.add(label(state.code()) + " " + Minutes.of(ms));
      }
    }
    return String.join(", ", shares);
  }

  public List<StretchRow> getStretches() {
    List<StretchRow> rows = new ArrayList<>();
    for (LoopStretch stretch : timeline == null ? List.<LoopStretch>of() : timeline.loop()) {
      rows.add(
          new StretchRow(
              label(stretch.state().code()),
              Minutes.of(stretch.fromMs()),
              Minutes.of(stretch.toMs()),
              Minutes.of(stretch.lengthMs())));
    }
    return rows;
  }

  public List<QuestionRow> getQuestions() {
    return questions.stream().map(this::row).toList();
  }

  public List<RecalledRow> getRecalled() {
    List<RecalledRow> rows = new ArrayList<>();
    for (ChartedMoment moment : timeline == null ? List.<ChartedMoment>of() : timeline.moments()) {
      if (moment.capture() == Capture.RECALL) {
        String label = label(moment.code()) + felt(moment);
        rows.add(
            new RecalledRow(
                moment.id().toString(),
                String.valueOf(moment.offsetMs() / 60_000),
                name(moment.actor()),
                label));
      }
    }
    return rows;
  }

  public List<Choice> getActors() {
    return labels().actors(MomentActor.A, MomentActor.B, MomentActor.DYAD);
  }

  /** What a moment can be, an axis at a time. */
  public List<SelectItem> getCodes() {
    return labels().groups(ChartLabels.OF_PARTNERS);
  }

  public List<Choice> getFeelings() {
    return labels().choices("affect");
  }

  private QuestionRow row(OpenQuestion question) {
    var labels = new PadLabels(codes, look.getLocale());
    return new QuestionRow(
        question.id().toString(),
        labels.called(question.code()),
        name(question.actor()),
        Minutes.of(question.offsetMs()),
        codes.axis(question.answers()).stream().map(one -> labels.choice(one.code())).toList());
  }

  private String felt(ChartedMoment moment) {
    Code feeling = moment.feeling();
    return feeling == null ? "" : ": " + label(feeling);
  }

  private String name(MomentActor actor) {
    return labels().name(actor);
  }

  private String label(Code code) {
    return labels().label(code);
  }

  private ChartLabels labels() {
    return new ChartLabels(codes, look.getLocale(), couple);
  }

  private Text text() {
    return Text.of(look.getLocale());
  }

  public List<WordsForm> getWordsToCome() {
    return wordsToCome;
  }

  public List<PauseForm> getOpenPauses() {
    return openPauses;
  }

  public boolean isLoopConfirmed() {
    return loopConfirmed;
  }

  public List<ReadingRow> getPractices() {
    return practices;
  }

  public List<ReadingRow> getMismatches() {
    return mismatches;
  }

  public RecallForm getForm() {
    return form;
  }

  public @Nullable UUID getCoupleId() {
    return couple == null ? null : couple.id().value();
  }

  public @Nullable String getSession() {
    return session;
  }

  public void setSession(@Nullable String session) {
    this.session = session;
  }
}
