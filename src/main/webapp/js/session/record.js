import { readChart, undoable } from "./chart.js";
import { SessionClock } from "./clock.js";
import { CommandLog } from "./commands.js";
import { ALL_SAVED, Sender } from "./sender.js";
import { SAVED, SET_ASIDE } from "./store.js";
import { Neighbours } from "./tabs.js";

const HEARTBEAT_MS = 30_000;

/** A pad that no hand has touched for so long keeps nobody signed in, in ms. */
const LEFT_ALONE_MS = 3 * 60 * 60 * 1000;

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

  /**
   * @param {import("./api.js").SessionApi} api
   * @param {string} session id
   * @param {string} restingState of the loop strip
   * @param {{changed: () => void, learned: (server: object) => void, savedAt: (at: string) => void,
   *   refused: (problem: object) => void, over: () => void}} tell what the page must know
   */
  constructor(api, session, restingState, tell) {
    Object.assign(this, { api, session, restingState, tell });
  }

  /** @param {import("./arrival.js").Arrival} arrival */
  begin(arrival) {
    this.store = arrival.store;
    this.owner = this.api.owner = arrival.owner;
    this.log = new CommandLog(arrival.device);
    this.log.merge(arrival.kept);
    this.neighbours = new Neighbours(this.session, (commands) => this.#hear(commands));
    this.sender = new Sender({
      post: (commands, signal) => this.#post(commands, signal),
      saved: (commands, answer) => this.#onSaved(commands, answer),
      refused: (command, problem) => this.#onRefused(command, problem),
      changed: () => this.tell.changed(),
    });
    if (arrival.server) this.#learn(arrival.server, arrival.askedAt);
    else this.#continueAlone(arrival.anchor);
    this.#read();
    this.sender.add(arrival.unsent);
    setInterval(() => this.#beat(), HEARTBEAT_MS);
  }

  /** Adds a command of this device; the server hears of it as soon as it can. */
  add(kind, at, content = {}) {
    this.#touchedAt = performance.now();
    const byWall = this.clock.byWall ? { clock: "wall" } : {};
    const command = this.log.make(kind, this.clock.stamp(at), { ...content, ...byWall });
    this.#read();
    this.store?.put(this.owner, this.session, command).catch(() => (this.store = null));
    this.neighbours.tell([command]);
    this.sender.add([command]);
    return command;
  }

  /** What Backspace and Shift+Backspace would act on. */
  undoable() {
    return undoable(this.log.all(), this.log.device);
  }

  /** Whether what waits outlives this tab. */
  get kept() {
    return Boolean(this.store);
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
   * they are there.
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
      const response = await this.#post([draft], AbortSignal.timeout(10_000));
      if (!response.ok) return false;
    } catch {
      return false;
    }
    this.#heldWords = undefined;
    this.log.merge([draft]);
    this.#changed();
    return true;
  }

  async swapSeats() {
    const response = await this.api.swapSeats().catch(() => undefined);
    if (response?.ok) this.leftSeat = (await response.json()).leftSeat;
    this.#keepAnchor();
  }

  /** @returns {Promise<boolean>} whether the session ended, with everything charted in it */
  async end(withinMs) {
    if (!(await this.sender.drained(withinMs))) return false;
    const response = await this.api.end().catch(() => undefined);
    if (response?.ok) await this.#forget();
    return response?.ok ?? false;
  }

  async #post(commands, signal) {
    const askedAt = performance.now();
    const response = await this.api.post(commands, signal);
    this.#askedAt = askedAt;
    return response;
  }

  #onSaved(commands, answer) {
    this.clock.contact(answer.elapsedMs, this.#askedAt);
    this.tell.savedAt(answer.savedAt);
    this.store?.mark(this.session, commands, SAVED);
    this.#keepAnchor();
  }

  #onRefused(command, problem) {
    this.store?.mark(this.session, [command], SET_ASIDE);
    this.log.drop(command.id);
    this.tell.refused(problem);
    this.#changed();
  }

  /** Takes in the server's state: time, seats and all commands so far. */
  #learn(server, askedAt) {
    this.clock.contact(server.elapsedMs, askedAt);
    this.plannedMs = server.plannedMinutes * 60_000;
    this.leftSeat = server.leftSeat;
    if (server.savedAt) this.tell.savedAt(server.savedAt);
    this.log.merge(server.commands);
    this.tell.learned(server);
    if (server.running) this.#keepAnchor();
    if (!server.running) this.#forget().finally(() => this.tell.over());
  }

  /** Nothing of a session that is over stays in the browser, once the server has it all. */
  async #forget() {
    await this.store?.forgetSent(this.session).catch(() => {});
  }

  #continueAlone({ beganAtWall, plannedMs, leftSeat }) {
    this.clock.continueByWall(beganAtWall);
    this.plannedMs = plannedMs;
    this.leftSeat = leftSeat;
  }

  #keepAnchor() {
    const { beganAtWall } = this.clock;
    const { plannedMs, leftSeat } = this;
    this.store?.keepAnchor(this.owner, this.session, { beganAtWall, plannedMs, leftSeat });
  }

  #hear(commands) {
    if (this.log.merge(commands)) this.#changed();
  }

  async #beat() {
    if (performance.now() - this.#touchedAt > LEFT_ALONE_MS) return;
    try {
      const askedAt = performance.now();
      const response = await this.api.clock();
      if (!response.ok) return;
      const told = await response.json();
      this.clock.contact(told.elapsedMs, askedAt);
      if (!told.running) this.#forget().finally(() => this.tell.over());
      else if (told.commands !== this.log.size - this.sender.waiting) await this.#catchUp();
      this.sender.now();
    } catch {
      // out of reach: the saved line tells as soon as something waits
    }
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
    this.clock.notBefore(this.log.lastOffset());
  }
}
