package org.empathyloop.exchange.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.empathyloop.access.Actor;
import org.empathyloop.access.PractitionerId;
import org.empathyloop.access.Role;
import org.empathyloop.couple.ChartLink;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.Gender;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.couple.PartnerSummary;
import org.empathyloop.couple.PersonDetails;
import org.empathyloop.couple.PersonId;
import org.empathyloop.cycle.CyclePattern;
import org.empathyloop.cycle.Ending;
import org.empathyloop.cycle.EndingRule;
import org.empathyloop.cycle.Episode;
import org.empathyloop.cycle.EpisodeId;
import org.empathyloop.cycle.EpisodeReview;
import org.empathyloop.cycle.SidewaysEpisode;
import org.empathyloop.disclosure.Audience;
import org.empathyloop.note.NoteId;
import org.empathyloop.note.NoteParagraph;
import org.empathyloop.note.NoteSnapshot;
import org.empathyloop.note.NoteTopic;
import org.empathyloop.note.Prose;
import org.empathyloop.note.Signature;
import org.empathyloop.regulation.AttainmentLevel;
import org.empathyloop.regulation.Goal;
import org.empathyloop.regulation.GoalId;
import org.empathyloop.regulation.GoalKind;
import org.empathyloop.regulation.GoalLevels;
import org.empathyloop.regulation.GoalOwner;
import org.empathyloop.regulation.GoalRating;
import org.empathyloop.regulation.Rater;
import org.empathyloop.session.Capture;
import org.empathyloop.session.ChartedMoment;
import org.empathyloop.session.Finality;
import org.empathyloop.session.MomentActor;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionSummary;
import org.empathyloop.vocabulary.Code;
import org.empathyloop.vocabulary.CodeBook;
import org.empathyloop.vocabulary.Language;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** A session of Robin and Morgan of which Robin's part is released, with one of each kind. */
final class ReleasedSession {
  static final Instant START = Instant.parse("2026-11-17T09:00:12.345Z");
  static final CoupleId COUPLE = new CoupleId(id("couple"));
  static final SessionId SESSION = new SessionId(id("session"));

  private static final PractitionerId THERAPIST = new PractitionerId(id("therapist"));

  private ReleasedSession() {}

  static PartnerPart robins() {
    return robins(items());
  }

  /** The same when nobody but Robin has consented: without what is joint. */
  static PartnerPart robinsOwn() {
    List<ReleaseItem> own = new ArrayList<>(items());
    own.removeIf(
        item -> item instanceof ReleaseItem.Told told && told.audience() == Audience.JOINT);
    return robins(own);
  }

  /** The same after the moment and the cycle were changed in the closed session. */
  static PartnerPart robinsAmended() {
    return robins(items().stream().map(ReleasedSession::amended).toList());
  }

  private static ReleaseItem amended(ReleaseItem item) {
    if (item instanceof ReleaseItem.Showed showed) {
      return new ReleaseItem.Showed(showed.moment(), false, Finality.CORRECTED);
    } else if (item instanceof ReleaseItem.Cycled cycled) {
      Episode one = cycled.episode();
      return new ReleaseItem.Cycled(
          new Episode(
              one.id(),
              one.version(),
              one.couple(),
              one.session(),
              one.found(),
              one.stillFound(),
              one.review(),
              one.ownPattern(),
              true));
    }
    return item;
  }

  /** The same after the moment was coded anew. */
  static PartnerPart robinsWithMoment(String code) {
    return robins(recoded(code));
  }

  /** The same after the goal was worded and rated anew. */
  static PartnerPart robinsWithGoal(String title, AttainmentLevel rated) {
    List<ReleaseItem> items = new ArrayList<>(items());
    items.removeIf(item -> item instanceof ReleaseItem.Aimed || item instanceof ReleaseItem.Rated);
    Goal goal = goal(title, rated);
    items.add(new ReleaseItem.Aimed(goal));
    goal.ratings().forEach(rating -> items.add(new ReleaseItem.Rated(goal, rating)));
    return robins(items);
  }

  /** The same after the therapist dismissed the cycle. */
  static PartnerPart robinsWithoutCycle() {
    List<ReleaseItem> items = new ArrayList<>(items());
    items.removeIf(ReleaseItem.Cycled.class::isInstance);
    return robins(items);
  }

  /** The same after an addendum was signed. */
  static PartnerPart robinsWithAddendum() {
    return robins(withAddendum(items()));
  }

  /** The same after the moment was coded anew and an addendum was signed. */
  static PartnerPart robinsWithMomentAndAddendum(String code) {
    return robins(withAddendum(recoded(code)));
  }

  private static List<ReleaseItem> recoded(String code) {
    List<ReleaseItem> items = new ArrayList<>(items());
    items.replaceAll(item -> item instanceof ReleaseItem.Showed ? showed(new Code(code)) : item);
    return items;
  }

  private static List<ReleaseItem> withAddendum(List<ReleaseItem> before) {
    List<ReleaseItem> items = new ArrayList<>(before);
    NoteParagraph added =
        paragraph(NoteTopic.ADDENDUM, Audience.PARTNER_A, "{A} called the next day.");
    items.add(
        new ReleaseItem.Told(note("addendum", new NoteId(id("note")), List.of(added)), added));
    return items;
  }

  private static ReleaseItem showed(Code code) {
    return new ReleaseItem.Showed(
        new ChartedMoment(
            id("moment"),
            MomentActor.A,
            code,
            new Code("p-hurt"),
            665_000,
            2,
            Capture.LIVE,
            false,
            id("a moment of Morgan")),
        false,
        Finality.FINAL);
  }

  private static PartnerPart robins(List<ReleaseItem> items) {
    return new PartnerPart(
        robin(),
        new Actor(THERAPIST, Role.THERAPIST, "Demo Therapist"),
        new SessionSummary(
            SESSION, COUPLE, THERAPIST, PartnerLetter.A, 50, START, START.plusSeconds(2900), true),
        items,
        Locale.ENGLISH);
  }

  static PartnerSummary robin() {
    PersonDetails details =
        new PersonDetails(
            "Robin",
            "Reyes",
            Gender.FEMALE,
            LocalDate.of(1988, 4, 12),
            null,
            null,
            null,
            List.of(new ChartLink("https://clinic.example/record-number", "MRN-1001", "17")));
    return new PartnerSummary(PartnerLetter.A, new PersonId(id("robin")), 1, details, null);
  }

  private static List<ReleaseItem> items() {
    List<ReleaseItem> items = new ArrayList<>();
    PartnerPart empty =
        new PartnerPart(
            robin(),
            new Actor(THERAPIST, Role.THERAPIST, "Demo Therapist"),
            new SessionSummary(
                SESSION,
                COUPLE,
                THERAPIST,
                PartnerLetter.A,
                50,
                START,
                START.plusSeconds(2900),
                true),
            List.of(),
            Locale.ENGLISH);
    items.add(new ReleaseItem.Attended(empty.session(), PartnerLetter.A));
    items.add(showed(new Code("disclose")));
    items.add(new ReleaseItem.Cycled(episode()));
    Goal goal = goal("Say the feeling, then ask", AttainmentLevel.EXPECTED);
    items.add(new ReleaseItem.Aimed(goal));
    goal.ratings().forEach(rating -> items.add(new ReleaseItem.Rated(goal, rating)));
    NoteSnapshot note = note();
    note.paragraphs().forEach(paragraph -> items.add(new ReleaseItem.Told(note, paragraph)));
    return items;
  }

  private static Episode episode() {
    return new Episode(
        new EpisodeId(id("episode")),
        1,
        COUPLE,
        SESSION,
        new SidewaysEpisode(
            MomentActor.B,
            List.of(id("a moment of Morgan"), id("moment")),
            1_336_000,
            1_400_000,
            1_612_000,
            EndingRule.GAP,
            Ending.RECONNECTED,
            false,
            CyclePattern.WITHDRAW_PURSUE,
            null),
        true,
        EpisodeReview.CONFIRMED,
        null,
        false);
  }

  private static Goal goal(String title, AttainmentLevel rated) {
    Map<AttainmentLevel, String> words =
        Map.of(
            new AttainmentLevel(-2), "Leaves the room every time",
            new AttainmentLevel(-1), "Falls silent most times",
            new AttainmentLevel(0), "Says what hurts before asking",
            new AttainmentLevel(1), "Says it without a prompt",
            new AttainmentLevel(2), "Says it on hard days too");
    GoalId goal = new GoalId(id("goal"));
    return new Goal(
        goal,
        1,
        COUPLE,
        GoalOwner.A,
        GoalKind.SEND,
        title,
        new GoalLevels(words),
        new AttainmentLevel(-1),
        1,
        LocalDate.of(2026, 9, 22),
        LocalDate.of(2027, 3, 31),
        List.of(
            new GoalRating(goal, SESSION, Rater.THERAPIST, rated, START),
            new GoalRating(goal, SESSION, Rater.A, new AttainmentLevel(1), START)));
  }

  private static NoteSnapshot note() {
    List<NoteParagraph> paragraphs =
        List.of(
            paragraph(NoteTopic.FOCUS, Audience.JOINT, "Evenings <after> work & the \"phone\"."),
            paragraph(
                NoteTopic.PARTNER_A,
                Audience.PARTNER_A,
                "{A} felt dismissed when {B} looked away.\n{B} did not see it."));
    return note("note", null, paragraphs);
  }

  private static NoteSnapshot note(
      String name, @Nullable NoteId appends, List<NoteParagraph> paragraphs) {
    return new NoteSnapshot(
        new NoteId(id(name)),
        COUPLE,
        SESSION,
        THERAPIST,
        appends,
        Language.ENGLISH,
        3,
        START,
        START,
        new Signature(THERAPIST, START.plusSeconds(7200), "0".repeat(64)),
        paragraphs);
  }

  private static NoteParagraph paragraph(NoteTopic topic, Audience audience, String text) {
    return new NoteParagraph(id(text), topic, audience, new Prose(text), List.of());
  }

  static Pseudonyms pseudonyms(String place) {
    return new Pseudonyms(ReleasedSession::sha256, place);
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Robin's part as it is sent. */
  static Bundle transaction(String place, CodeBook codes) {
    PartnerPart part = robins();
    ChartFrame frame =
        new ChartFrame(
            TransactionAssembler.subject(part.partner().details().links().get(0)),
            ChartFrame.logically(part.therapist()),
            pseudonyms(place),
            codes);
    return creates(
        new TransactionAssembler(new Projection(part, codes, ZoneOffset.UTC), frame), part);
  }

  private static Bundle creates(TransactionAssembler assembler, PartnerPart part) {
    return assembler
        .creates(assembler.handOver(SentBefore.nothing(), records(part), true))
        .orElseThrow();
  }

  /** Our names of all that is in the record. */
  static Set<String> records(PartnerPart part) {
    return part.items().stream().map(ReleaseItem::record).collect(Collectors.toSet());
  }

  /** Robin's part as it is downloaded. */
  static Bundle document(CodeBook codes) {
    return document(robins(), codes);
  }

  static Bundle document(PartnerPart part, CodeBook codes) {
    Pseudonyms pseudonyms = pseudonyms("A|Clinic EHR");
    ChartFrame frame =
        new ChartFrame(
            new Reference(pseudonyms.url(DocumentAssembler.PATIENT)),
            new Reference(pseudonyms.url(DocumentAssembler.THERAPIST)),
            pseudonyms,
            codes);
    return new DocumentAssembler(part, new Projection(part, codes, ZoneOffset.UTC), frame)
        .assemble(START);
  }
}
