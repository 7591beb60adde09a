package org.empathyloop.exchange.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.exchange.mapping.ArousalSnapshot;
import org.empathyloop.exchange.mapping.EchoSnapshot;
import org.empathyloop.exchange.mapping.InSession;
import org.empathyloop.exchange.mapping.LoopStripSnapshot;
import org.empathyloop.exchange.mapping.Mappers;
import org.empathyloop.exchange.mapping.MomentSnapshot;
import org.empathyloop.exchange.mapping.SessionSnapshot;
import org.empathyloop.session.AfterClose;
import org.empathyloop.session.ArousalStep;
import org.empathyloop.session.ChartEdited;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.MomentMeaning;
import org.empathyloop.session.MomentsCharted;
import org.empathyloop.session.RoomAnswered;
import org.empathyloop.session.SessionChanged;
import org.empathyloop.session.SessionClosed;
import org.empathyloop.session.SessionService;
import org.empathyloop.session.SessionStarted;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.session.SessionTimeline;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;

/**
 * Keeps sessions and what is charted in them. A batch of presses touches its own moments and
 * answers only; the loop strip and the arousal, which are one resource each, are kept once the
 * session has ended.
 */
@ApplicationScoped
class SessionObserver {
  private static final String OBSERVATION = "Observation";
  private static final String ECHO_ANSWERS = "echo-answer";

  /** Codes of the resources that sum up a whole session. */
  private static final Set<String> SERIES = Set.of("loop-strip", "arousal-series");

  @Inject private ResourceKeeper keeper;
  @Inject private ChartForms forms;
  @Inject private SessionService sessions;
  @Inject private CodeBook codes;

  void on(@Observes SessionStarted start) {
    SessionSummary session = sessions.summary(start.session());
    keeper.keep(List.of(forms.practitioner(session.therapist())), null);
    keep(session, List.of(encounter(session)));
  }

  void on(@Observes SessionChanged change) {
    keepSession(change.session());
  }

  void on(@Observes SessionClosed close) {
    keepSession(sessions.summary(close.session()));
  }

  void on(@Observes ChartEdited edit) {
    keepSession(edit.session());
  }

  void on(@Observes MomentsCharted change) {
    InSession in = ChartForms.in(change.session());
    Mappers mappers = forms.of(in.couple());
    change.takenBack().forEach(this::delete);
    // a mark may have become a remark after it was kept
    change.moments().stream().filter(this::isRemark).map(ChartedMoment::id).forEach(this::delete);
    keep(
        change.session(),
        change.moments().stream()
            .filter(moment -> !isRemark(moment))
            .map(moment -> new MomentSnapshot(in, moment, change.detail(moment)))
            .map(mappers.moment()::toFhir)
            .toList());
  }

  void on(@Observes RoomAnswered change) {
    InSession in = ChartForms.in(change.session());
    Mappers mappers = forms.of(in.couple());
    change.takenBack().forEach(this::delete);
    keep(
        change.session(),
        change.answers().stream()
            .filter(answer -> isAboutEcho(answer.answer()))
            .map(answer -> EchoSnapshot.of(in, answer))
            .flatMap(Optional::stream)
            .map(mappers.echo()::toFhir)
            .toList());
  }

  /** EL-SES-025: bookmarks and safety concerns are the therapist's own, and leave in no form. */
  private boolean isRemark(ChartedMoment moment) {
    return MomentMeaning.of(moment.code(), codes) == MomentMeaning.REMARK;
  }

  /** Other answers have no form in FHIR yet. */
  private boolean isAboutEcho(Code answer) {
    return codes.isMember(ECHO_ANSWERS, answer);
  }

  private void keepSession(SessionSummary session) {
    keep(session, List.of(encounter(session)));
    keeper.keepOnly(
        new ResourcePart(OBSERVATION, session.id().value(), SERIES),
        session.running() ? List.of() : series(session),
        session.couple().value());
  }

  private Encounter encounter(SessionSummary session) {
    return forms
        .of(session.couple())
        .session()
        .toFhir(new SessionSnapshot(ChartForms.in(session), session.leftSeat(), session.endedAt()));
  }

  /** The loop strip and the arousal of both, as far as they were charted. */
  private List<Resource> series(SessionSummary session) {
    InSession in = ChartForms.in(session);
    SessionTimeline timeline = sessions.timeline(session.id());
    AfterClose after = sessions.afterClose(session.id());
    Mappers mappers = forms.of(session.couple());
    List<Resource> series = new ArrayList<>();
    if (!timeline.loop().isEmpty()) {
      series.add(
          mappers
              .loopStrip()
              .toFhir(
                  new LoopStripSnapshot(
                      in, timeline.durationMs(), timeline.loop(), after.ofLoop())));
    }
    for (PartnerLetter partner : PartnerLetter.values()) {
      List<ArousalStep> steps =
          timeline.arousal().stream().filter(step -> step.partner() == partner).toList();
      if (!steps.isEmpty()) {
        series.add(
            mappers
                .arousal()
                .toFhir(
                    new ArousalSnapshot(
                        in, partner, timeline.durationMs(), steps, after.ofArousal(partner))));
      }
    }
    return series;
  }

  private void delete(UUID observation) {
    keeper.delete(new ResourceRef(OBSERVATION, observation));
  }

  private void keep(SessionSummary session, List<? extends Resource> resources) {
    keeper.keep(resources, session.couple().value());
  }
}
