package org.empathyloop.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.CoupleSummary;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.ChartReceipt;
import org.empathyloop.session.PadState;
import org.empathyloop.session.SessionClock;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** One session as the pad talks to it. */
@Path("sessions/{session}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SessionResource {
  private static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

  @Inject private SessionService sessions;
  @Inject private CoupleService couples;
  @Inject private CurrentActor current;
  @Inject private CodeBook codes;
  @Inject private Look look;

  @PathParam("session")
  @SuppressWarnings("NullAway.Init") // the path has it
  private String session;

  @HeaderParam("X-Empathy-Loop-Owner")
  private @Nullable String owner;

  /** Seats, names, time and all commands: what a pad starts with. */
  @GET
  public String state() {
    PadState state = sessions.state(id());
    CoupleSummary couple = couples.summary(state.session().couple());
    Map<String, Object> answer = new TreeMap<>();
    answer.put("owner", current.required().practitioner().value());
    answer.put("running", state.session().running());
    answer.put("elapsedMs", state.elapsedMs());
    answer.put("leftSeat", state.session().leftSeat().code().value());
    answer.put("plannedMinutes", state.session().plannedMinutes());
    answer.put("names", Map.of("a", couple.a().shortName(), "b", couple.b().shortName()));
    answer.put("labels", labels(state));
    answer.put("commands", state.commands().stream().map(SessionResource::command).toList());
    if (state.savedAt() != null) {
      answer.put("savedAt", state.savedAt().toString());
    }
    return written(answer);
  }

  @GET
  @Path("clock")
  public String clock() {
    SessionClock clock = sessions.clock(id());
    return written(
        Map.of(
            "elapsedMs", clock.elapsedMs(),
            "running", clock.running(),
            "commands", clock.commands()));
  }

  /** Stores a batch of commands; durable when this answers, and the same answer to a resend. */
  @POST
  @Path("commands")
  @Consumes(MediaType.APPLICATION_JSON)
  public String chart(InputStream body) {
    ChartReceipt receipt = sessions.chart(BatchReader.read(id(), body));
    return written(
        Map.of(
            "acknowledged",
            receipt.stored().stream().map(SessionResource::acknowledged).toList(),
            "savedAt",
            receipt.savedAt().toString(),
            "elapsedMs",
            receipt.elapsedMs()));
  }

  /** Seats a partner, {@code {"left": "b"}}; said twice, it is done once. */
  @POST
  @Path("seats")
  @Consumes(MediaType.APPLICATION_JSON)
  public String seat(InputStream body) {
    PartnerLetter left = sessions.seat(id(), BatchReader.leftSeat(body));
    return written(Map.of("leftSeat", left.code().value()));
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  public String end() {
    sessions.end(id());
    return written(Map.of("running", false));
  }

  /**
   * The session of the path.
   *
   * @throws EmpathyLoopException with {@link Fault#PAD_OF_ANOTHER} when the marks on the pad are
   *     those of somebody else than who is signed in now
   */
  private SessionId id() {
    if (owner != null && !owner.equals(current.required().practitioner().value().toString())) {
      throw new EmpathyLoopException(Fault.PAD_OF_ANOTHER);
    }
    return SessionId.parse(session);
  }

  /** Labels and tones of the codes that came up, some of which have no key on the pad. */
  private Map<String, Map<String, String>> labels(PadState state) {
    var padLabels = new PadLabels(codes, look.getLocale());
    Map<String, Map<String, String>> labels = new TreeMap<>();
    for (PadState.Sent command : state.commands()) {
      for (String code : new String[] {command.code(), command.feeling()}) {
        if (code != null) {
          labels.computeIfAbsent(code, unlabelled -> label(padLabels, unlabelled));
        }
      }
    }
    return labels;
  }

  private static Map<String, String> label(PadLabels labels, String code) {
    ChoiceRow choice = labels.choice(new Code(code));
    Map<String, String> label = new TreeMap<>();
    label.put("label", choice.label());
    label.put("tone", choice.tone());
    if (choice.meaning() != null) {
      label.put("meaning", choice.meaning());
    }
    return label;
  }

  /** In the pad's own form, so that it reads its commands and ours alike. */
  private static Map<String, Object> command(PadState.Sent sent) {
    Map<String, Object> command = new TreeMap<>();
    command.put("id", sent.id());
    command.put("device", sent.device());
    command.put("seq", sent.seq());
    command.put("kind", sent.kind().text());
    command.put("offsetMs", sent.offsetMs());
    putPresent(command, "clock", sent.byWall() ? "wall" : null);
    putPresent(command, "target", sent.target());
    putPresent(command, "actor", sent.actor());
    putPresent(command, "code", sent.code());
    putPresent(command, "feeling", sent.feeling());
    putPresent(command, "partner", sent.partner());
    putPresent(command, "level", sent.level());
    putPresent(command, "state", sent.state());
    putPresent(command, "strength", sent.strength());
    putPresent(command, "words", sent.words());
    putPresent(command, "prompted", sent.prompted());
    return command;
  }

  private static Map<String, Object> acknowledged(ChartReceipt.Stored one) {
    return Map.of(
        "id", one.id(), "status", "stored", "at", one.at().toString(), "offsetMs", one.offsetMs());
  }

  private static void putPresent(Map<String, Object> into, String field, @Nullable Object value) {
    if (value != null) {
      into.put(field, value);
    }
  }

  private static String written(Map<String, ?> answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts, numbers and flags are always JSON", impossible);
    }
  }
}
