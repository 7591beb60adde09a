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
import org.empathyloop.session.PadState;
import org.empathyloop.session.RatingBatch;
import org.empathyloop.session.RatingId;
import org.empathyloop.session.RatingService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.web.Look;
import org.empathyloop.vocabulary.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * The series of a second rater as their pad talks to it. It answers as {@link SessionResource}
 * does; the seats and the end of the session belong to its therapist.
 */
@Path("ratings/{rating}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class RatingResource {
  @Inject private RatingService ratings;
  @Inject private CoupleService couples;
  @Inject private CurrentActor current;
  @Inject private PadOwner padOwner;
  @Inject private CodeBook codes;
  @Inject private Look look;

  @PathParam("rating")
  @SuppressWarnings("NullAway.Init") // the path has it
  private String rating;

  @HeaderParam(PadOwner.HEADER)
  private @Nullable String owner;

  @GET
  public String state() {
    PadState state = ratings.state(id());
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
    return PadAnswers.clock(ratings.clock(id()));
  }

  /** Stores a batch of commands; durable when this answers, and the same answer to a resend. */
  @POST
  @Path("commands")
  @Consumes(MediaType.APPLICATION_JSON)
  public String chart(InputStream body) {
    return PadAnswers.receipt(ratings.record(new RatingBatch(id(), BatchReader.commands(body))));
  }

  /**
   * @throws EmpathyLoopException with {@link Fault#SEATS_IN_USE}: they belong to the session
   */
  @POST
  @Path("seats")
  @Consumes(MediaType.APPLICATION_JSON)
  public String swapSeats() {
    ratings.rating(id());
    throw new EmpathyLoopException(Fault.SEATS_IN_USE);
  }

  /** The rater leaves the pad; the session goes on, and so can the rating. */
  @POST
  @Path("end")
  @Consumes(MediaType.APPLICATION_JSON)
  public String leave() {
    ratings.rating(id());
    return PadAnswers.written(Map.of("running", false));
  }

  /** The series of the path, when the pad is that of who is signed in. */
  private RatingId id() {
    padOwner.require(owner);
    return RatingId.parse(rating);
  }
}
