package org.empathyloop.session.web;

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
import org.empathyloop.access.CurrentActor;
import org.empathyloop.couple.CoupleService;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.PadState;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/** One session as the pad talks to it. */
@Path("sessions/{session}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class SessionResource {
  @Inject private SessionService sessions;
  @Inject private CoupleService couples;
  @Inject private CurrentActor current;
  @Inject private PadOwner padOwner;
  @Inject private CodeBook codes;
  @Inject private Look look;

  @PathParam("session")
  @SuppressWarnings("NullAway.Init") // the path has it
  private String session;

  @HeaderParam(PadOwner.HEADER)
  private @Nullable String owner;

  /** Seats, names, time and all commands: what a pad starts with. */
  @GET
  public String state() {
    PadState state = sessions.state(id());
    return PadAnswers.state(
        state,
        couples.summary(state.session().couple()),
        current.required().practitioner(),
        codes,
        look.getLocale());
  }

  @GET
  @Path("clock")
  public String clock() {
    return PadAnswers.clock(sessions.clock(id()));
  }

  /** Stores a batch of commands; durable when this answers, and the same answer to a resend. */
  @POST
  @Path("commands")
  @Consumes(MediaType.APPLICATION_JSON)
  public String chart(InputStream body) {
    return PadAnswers.receipt(sessions.chart(BatchReader.read(id(), body)));
  }

  /** Seats a partner, {@code {"left": "b"}}; said twice, it is done once. */
  @POST
  @Path("seats")
  @Consumes(MediaType.APPLICATION_JSON)
  public String seat(InputStream body) {
    PartnerLetter left = sessions.seat(id(), BatchReader.leftSeat(body));
    return PadAnswers.written(Map.of("leftSeat", left.code().value()));
  }

  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  public String end() {
    sessions.end(id());
    return PadAnswers.written(Map.of("running", false));
  }

  /** The session of the path, when the pad is that of who is signed in. */
  private SessionId id() {
    padOwner.require(owner);
    return SessionId.parse(session);
  }
}
