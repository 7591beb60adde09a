package org.empathyloop.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.empathyloop.access.Action;
import org.empathyloop.access.CurrentActor;
import org.empathyloop.access.ObjectKind;
import org.empathyloop.access.Permitted;
import org.empathyloop.couple.CoupleId;
import org.empathyloop.couple.PartnerLetter;
import org.empathyloop.session.SessionId;
import org.empathyloop.session.SessionService;
import org.empathyloop.shared.EmpathyLoopException;
import org.empathyloop.shared.Fault;
import org.empathyloop.shared.vault.Vault;
import org.empathyloop.vocabulary.CodeBook;

/** The couple's loops: episodes and the therapist's word on them, the map, naming the cycle. */
@ApplicationScoped
@Transactional
public class CycleService {
  /** More than any couple has; a bound on the list. */
  private static final int MOST_VERSIONS = 500;

  private static final String SHIFT_ANSWERS = "shift-answer";

  @Inject private CycleStore cycles;
  @Inject private EpisodeKeeper episodes;
  @Inject private CycleReader reader;
  @Inject private SessionService sessions;
  @Inject private CodeBook codes;
  @Inject private Vault vault;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Event<CycleNamed> named;
  @Inject private Event<EpisodesChanged> changed;

  /** All episodes of a couple, session by session, dismissed and one-sided ones included. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public List<Episode> episodes(CoupleId couple) {
    return episodes.values(cycles.episodesOf(couple));
  }

  /** The episodes of one session as they were found last. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public List<Episode> episodes(SessionId session) {
    return episodes.values(cycles.episodesOf(session));
  }

  /** Finds the episodes of a session again, as it is charted now. */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public List<Episode> findEpisodes(SessionId session) {
    episodes.findAgain(sessions.summary(session).couple(), session);
    return episodes.values(cycles.episodesOf(session));
  }

  /**
   * Confirms, corrects or dismisses an episode.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public void review(ReviewEpisode command) {
    EpisodeRow row =
        cycles
            .episode(command.episode())
            .orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    row.review(command, current.required().practitioner(), clock.instant());
    changed.fire(new EpisodesChanged(row.couple(), row.session()));
  }

  /** The map in its latest version, once one was kept. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public Optional<CycleMap> map(CoupleId couple, CycleKind kind) {
    return cycles.latestMap(couple, kind).map(reader::value);
  }

  /** One version of a map. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public CycleMap map(CycleMapId map) {
    return reader.value(required(map));
  }

  /** Every version of a map, the newest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public List<MapVersion> versions(CoupleId couple, CycleKind kind) {
    return cycles.versions(couple, kind, MOST_VERSIONS).stream().map(CycleMapRow::version).toList();
  }

  /** The map as the chart alone draws it now. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public CycleProposal proposal(CoupleId couple, CycleKind kind) {
    return reader.proposal(couple, kind);
  }

  /** The latest moments behind a station, the newest first. */
  @Permitted(action = Action.VIEW, on = ObjectKind.CYCLE)
  public List<EvidenceLine> evidence(CoupleId couple, List<SeenMoment> seen, int limit) {
    return reader.evidence(couple, seen, limit);
  }

  /**
   * Keeps the next version of a map. Statements go on as they were said; the first version's are
   * made from the map.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when a newer version is there than was
   *     shown
   */
  @Permitted(action = Action.CREATE, on = ObjectKind.CYCLE)
  public CycleMapId keep(KeepMap command) {
    Optional<CycleMapRow> before = cycles.latestMap(command.couple(), command.kind());
    if (before.map(CycleMapRow::number).orElse(0) != command.after()) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    CycleProposal proposal = reader.proposal(command.couple(), command.kind());
    List<CycleNode> nodes = proposal.nodes().stream().map(command::inWords).toList();
    cycles.add(
        new CycleMapRow(
            command, proposal.sessions(), current.required().practitioner(), clock.instant()));
    nodes.forEach(node -> add(command.map(), command.couple(), node));
    for (PartnerLetter speaker : PartnerLetter.values()) {
      NamingStatement statement =
          before
              .flatMap(row -> cycles.statement(row.id(), speaker))
              .map(row -> row.value(command.couple(), vault).statement())
              .orElseGet(() -> NamingStatement.from(nodes, speaker, codes, command.language()));
      cycles.add(new NamingStatementRow(command.map(), command.couple(), statement, vault));
    }
    named.fire(new CycleNamed(command.couple(), command.map()));
    return command.map();
  }

  /**
   * EL-CYC-026: takes an earlier version up again, as the next one: its words, what was seen for it
   * then, its statements and what was agreed to them. The versions between stay.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when a newer version is there than was
   *     shown
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public CycleMapId restore(RestoreMap command) {
    CycleMapRow earlier = required(command.of());
    int latest =
        cycles.latestMap(earlier.couple(), earlier.kind()).map(CycleMapRow::number).orElse(0);
    if (latest != command.after()) {
      throw new EmpathyLoopException(Fault.STALE);
    }
    CycleMap value = reader.value(earlier);
    cycles.add(
        new CycleMapRow(
            command.map(), earlier, latest, current.required().practitioner(), clock.instant()));
    value.nodes().forEach(node -> add(command.map(), earlier.couple(), node));
    value
        .statements()
        .forEach(
            spoken ->
                cycles.add(
                    new NamingStatementRow(
                        command.map(), earlier.couple(), spoken.statement(), vault)));
    named.fire(new CycleNamed(earlier.couple(), command.map()));
    return command.map();
  }

  /**
   * Says a statement in other words.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public void say(EditStatement command) {
    CycleMapRow map = required(command.map());
    NamingStatementRow row = statement(command.map(), command.speaker(), command.version());
    NamingStatement before = row.value(map.couple(), vault).statement();
    row.say(map.couple(), command.applyTo(before), vault);
    named.fire(new CycleNamed(map.couple(), map.id()));
  }

  /**
   * Makes a statement again from the map.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public void rebuild(RebuildStatement command) {
    CycleMapRow map = required(command.map());
    NamingStatementRow row = statement(command.map(), command.speaker(), command.version());
    var nodes = reader.value(map).nodes();
    row.say(
        map.couple(),
        NamingStatement.from(nodes, command.speaker(), codes, command.language()),
        vault);
    named.fire(new CycleNamed(map.couple(), map.id()));
  }

  /**
   * Records a partner's agreement to a statement, or takes it back.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown,
   *     {@link Fault#STATEMENT_INCOMPLETE} when parts of it have no words yet
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public void agree(AgreeToStatement command) {
    CycleMapRow map = required(command.map());
    NamingStatementRow row = statement(command.map(), command.speaker(), command.version());
    if (command.on() != null && !row.value(map.couple(), vault).statement().complete()) {
      throw new EmpathyLoopException(Fault.STATEMENT_INCOMPLETE);
    }
    row.agree(command.partner(), command.on());
    named.fire(new CycleNamed(map.couple(), map.id()));
  }

  /**
   * Records that a statement was said aloud and what shifted, or takes the record back.
   *
   * @throws EmpathyLoopException with {@link Fault#STALE} when it changed since it was shown,
   *     {@link Fault#STATEMENT_INCOMPLETE} when parts of it have no words yet, {@link
   *     Fault#CODE_UNKNOWN} for an answer that is none
   */
  @Permitted(action = Action.EDIT, on = ObjectKind.CYCLE)
  public void sayAloud(SayAloud command) {
    CycleMapRow map = required(command.map());
    NamingStatementRow row = statement(command.map(), command.speaker(), command.version());
    Said said = command.said();
    if (said != null && !row.value(map.couple(), vault).statement().complete()) {
      throw new EmpathyLoopException(Fault.STATEMENT_INCOMPLETE);
    }
    if (said != null && said.shift() != null && !codes.isMember(SHIFT_ANSWERS, said.shift())) {
      throw new EmpathyLoopException(Fault.CODE_UNKNOWN);
    }
    row.sayAloud(map.couple(), said, vault);
    named.fire(new CycleNamed(map.couple(), map.id()));
  }

  private void add(CycleMapId map, CoupleId couple, CycleNode node) {
    var row = new CycleNodeRow(map, couple, node, vault);
    cycles.add(row);
    for (int i = 0; i < node.seen().size(); i++) {
      cycles.add(new CycleEvidenceRow(map, row.id(), i, node.seen().get(i)));
    }
  }

  private CycleMapRow required(CycleMapId map) {
    return cycles.map(map).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
  }

  private NamingStatementRow statement(CycleMapId map, PartnerLetter speaker, long version) {
    NamingStatementRow row =
        cycles.statement(map, speaker).orElseThrow(() -> new EmpathyLoopException(Fault.NOT_FOUND));
    row.requireVersion(version);
    return row;
  }
}
