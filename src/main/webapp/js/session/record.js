import { readChart, undoable } from "./chart.js";
import { SessionClock } from "./clock.js";
import { CommandLog } from "./commands.js";
import { ALL_SAVED, Sender } from "./sender.js";
import { Shelf } from "./shelf.js";
import { Neighbours, watchTheDoor } from "./tabs.js";

/** How often the server is asked how the session stands, alone and beside another device. */
const HEARTBEAT_MS = 30_000;
const BESIDE_OTHERS_MS = 5_000;

/** A pad that no hand has touched for so long keeps nobody signed in, in ms. */
const LEFT_ALONE_MS = 3 * 60 * 60 * 1000;

/** How long a session that is over waits at a time for marks that are still on their way. */
const BRING_HOME_MS = 10_000;

/**
 * The record of one session in this tab: every command is stamped, read into the chart at once,
 * stored on this device and brought to the server, in that order and without waiting.
 */
export class SessionRecord {
  clock = new SessionClock();
  chart = readChart([], "");
  plannedMs = 0;
  leftSeat = "a";
  #heldWords;
  #askedAt = 0;
  #touchedAt = performance.now();
  #leaving = false;
  #gone = false;

  /**
   * @param {import("./api.js").SessionApi} api
   * @param {string} session id
   * @param {string} restingState of the loop strip
   * @param {{changed: () => void, learned: (server: object) => void, savedAt: (at: string) => void,
   *   refused: (command: object, reason: string) => void, unreadable: (count: number) => void,
   *   over: () => void, signedOut: () => void}} tell what the page must know
   */
  constructor(api, session, restingState, tell) {
    Object.assign(this, { api, session, restingState, tell });
  }

  /** @param {import("./arrival.js").Arrival} arrival */
  begin(arrival) {
    this.owner = this.api.owner = arrival.owner;
    this.shelf = new Shelf(arrival.store, arrival.owner, this.session);
    this.heir = arrival.heir;
    this.log = new CommandLog(arrival.heir.device);
    this.log.spent(arrival.numbers);
    this.log.merge(arrival.kept);
    this.neighbours = new Neighbours(this.session, {
      commands: (commands) => this.#hear(commands),
      dropped: (id) => this.#drop(id),
    });
    this.sender = new Sender({
      post: (commands, signal) => this.#post(commands, signal),
      saved: (commands, answer) => this.#onSaved(commands, answer),
      refused: (command, problem) => this.#onRefused(command, problem.message),
      changed: () => this.tell.changed(),
    });
    if (arrival.server) this.#learn(arrival.server, arrival.askedAt);
    else this.#continueAlone(arrival.anchor);
    this.#read();
    this.#send(arrival.unsent);
    this.#settleWallTimes();
    for (const { command, reason } of arrival.refused) this.tell.refused(command, reason);
    if (arrival.unreadable) this.tell.unreadable(arrival.unreadable);
    this.#beatLater();
    watchTheDoor((owner, way) => this.#atTheDoor(owner, way));
  }

  /** Adds a command of this device; the server hears of it as soon as it can. */
  add(kind, at, content = {}) {
    this.#touchedAt = performance.now();
    const byWall = this.clock.byWall ? { clock: "wall" } : {};
    const command = this.log.make(kind, this.clock.stamp(at), { ...content, ...byWall });
    this.#read();
    this.shelf.put(command);
    this.neighbours.tell([command]);
    this.sender.add([command]);
    return command;
  }

  /** What Backspace and Shift+Backspace would act on. */
  undoable() {
    return undoable(this.log.all(), this.log.device);
  }

  /** The moments of this device's partners that take a strength, in the order of time. */
  ownMoments() {
    return this.chart.moments.filter((m) => m.device === this.log.device && !m.answers && !m.rung);
  }

  levelOf(partner) {
    return this.chart.arousal.findLast((step) => step.partner === partner)?.level;
  }

  /**
   * Words are free text: they go straight to the server, after all that waits, and count only once
   * they are there. Their number alone is kept, so that no press gets it after a reload.
   *
   * @returns {Promise<boolean>} whether the server has them
   */
  async sendWords(moment, words) {
    if (this.sender.state !== ALL_SAVED) return false;
    const held = this.#heldWords;
    const same = held?.target === moment.id && held.words === words;
    const draft = same ? held : this.log.draft("words", this.clock.stamp(), { target: moment.id, words });
    this.#heldWords = draft;
    try {
      await this.shelf.spend(draft);
      const response = await this.#post([draft], AbortSignal.timeout(10_000));
      this.sender.heard(response);
      if (!response.ok) return false;
    } catch {
      return false;
    }
    this.#heldWords = undefined;
    this.log.merge([draft]);
    this.#changed();
    return true;
  }

  /** Whether the partners keep their seats: hands know them, and those of a second rater are the session's. */
  get seated() {
    return this.api.secondRater || this.log.size > 0;
  }

  /** The partners change seats; asked twice, they still have changed once. */
  async swapSeats() {
    const wanted = this.leftSeat === "a" ? "b" : "a";
    const response = await this.api.seat(wanted).catch(() => undefined);
    if (response?.ok) this.leftSeat = (await response.json()).leftSeat;
    this.#keepAnchor();
  }

  /** @returns {Promise<boolean>} whether the session ended, with everything charted in it */
  async end(withinMs) {
    await this.#inherit();
    if (!(await this.sender.drained(withinMs))) return false;
    const response = await this.api.end().catch(() => undefined);
    if (response?.ok) await this.shelf.forgetSent();
    return response?.ok ?? false;
  }

  /** Once its owner has signed out in another tab, nothing more is kept or sent from here. */
  #atTheDoor(owner, way) {
    if (owner !== this.owner) return;
    if (way === "in") {
      this.#beat();
      return;
    }
    this.#gone = this.#leaving = true;
    clearTimeout(this.nextBeat);
    this.sender.stop();
    this.shelf.store = null;
    this.tell.signedOut();
  }

  async #post(commands, signal) {
    const askedAt = performance.now();
    const response = await this.api.post(commands, signal);
    this.#askedAt = askedAt;
    return response;
  }

  /** Where the server stored another time than the one sent, that one counts. */
  #onSaved(commands, answer) {
    const moved = answer.acknowledged.filter(({ id, offsetMs }) => this.log.move(id, offsetMs));
    for (const { id } of moved) this.shelf.put(this.log.get(id));
    this.#contact(answer.elapsedMs, this.#askedAt);
    if (moved.length) this.#read();
    this.tell.savedAt(answer.savedAt);
    this.shelf.saved(commands);
    this.#keepAnchor();
  }

  #onRefused(command, reason) {
    this.shelf.refused(command, reason);
    this.neighbours.tellDropped(command.id);
    this.tell.refused(command, reason);
    this.#drop(command.id);
  }

  /** What was refused stands nowhere in the chart. */
  #drop(id) {
    this.log.drop(id);
    this.#changed();
  }

  #contact(elapsedMs, askedAt) {
    this.clock.contact(elapsedMs, askedAt);
    this.#settleWallTimes();
  }

  /** Once the server has told the time, what the wall clock said is no later than that. */
  #settleWallTimes() {
    if (!this.clock.byWall) this.sender.noneLaterThan(this.clock.offset());
  }

  /** Takes in the server's state: time, seats and all commands so far. */
  #learn(server, askedAt) {
    const first = !this.plannedMs;
    // hands that have charted know their seats
    if (first || !this.log.size) this.leftSeat = server.leftSeat;
    this.log.learn(server.commands);
    this.#contact(server.elapsedMs, askedAt);
    this.plannedMs = server.plannedMinutes * 60_000;
    if (server.savedAt) this.tell.savedAt(server.savedAt);
    this.tell.learned(server);
    if (server.running) this.#keepAnchor();
    else this.#leave();
  }

  /** The session is over: what is still on its way is brought home first. */
  async #leave() {
    if (this.#leaving) return;
    this.#leaving = true;
    await this.#inherit();
    this.#leaving = await this.sender.drained(BRING_HOME_MS);
    if (!this.#leaving) return;
    await this.shelf.forgetSent();
    this.tell.over();
  }

  async #inherit() {
    const left = await this.heir.inherit().catch(() => []);
    if (this.log.merge(left)) this.#changed();
    this.#send(left);
  }

  #send(commands) {
    this.sender.add(commands.map((command) => this.log.get(command.id) ?? command));
  }

  #continueAlone({ beganAtWall, plannedMs, leftSeat }) {
    this.clock.continueByWall(beganAtWall);
    this.plannedMs = plannedMs;
    this.leftSeat = leftSeat;
  }

  #keepAnchor() {
    const { beganAtWall } = this.clock;
    const { plannedMs, leftSeat } = this;
    this.shelf.keepAnchor({ beganAtWall, plannedMs, leftSeat });
  }

  #hear(commands) {
    if (this.log.merge(commands)) this.#changed();
  }

  #beatLater() {
    const beside = [...this.log.all()].some((command) => command.device !== this.log.device);
    this.nextBeat = setTimeout(() => this.#beat(), beside ? BESIDE_OTHERS_MS : HEARTBEAT_MS);
  }

  async #beat() {
    clearTimeout(this.nextBeat);
    try {
      if (performance.now() - this.#touchedAt <= LEFT_ALONE_MS) await this.#ask();
    } catch {
      // out of reach: the saved line tells as soon as something waits
    } finally {
      if (!this.#gone) this.#beatLater();
    }
  }

  async #ask() {
    await this.#inherit();
    const askedAt = performance.now();
    const response = await this.api.clock();
    this.sender.heard(response);
    if (!response.ok) return;
    const told = await response.json();
    this.shelf.sawSignedIn();
    this.#contact(told.elapsedMs, askedAt);
    if (!told.running) this.#leave();
    else if (told.commands !== this.log.size - this.sender.waiting) await this.#catchUp();
    this.sender.now();
  }

  /** Another device charted too: its commands are read in. */
  async #catchUp() {
    const askedAt = performance.now();
    const response = await this.api.state();
    if (!response.ok) return;
    this.#learn(await response.json(), askedAt);
    this.#changed();
  }

  #changed() {
    this.#read();
    this.tell.changed();
  }

  #read() {
    this.chart = readChart(this.log.all(), this.restingState);
    this.clock.notBefore(this.log.lastOffset(this.clock.byWall));
  }
}
