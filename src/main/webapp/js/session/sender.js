/**
 * Brings commands to the server, in order, until each has its answer.
 *
 * One batch is under way at a time, so the order of a device is kept; an answer that got lost is no
 * harm, because the server gives a resend the first answer. What the server refuses is set aside and
 * told, and never holds up what comes after it.
 */
const BATCH = 100;
const ANSWER_WITHIN_MS = 10_000;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 15_000;

/** What the saved line tells. */
export const SAVING = "saving";
export const ALL_SAVED = "saved";
export const RETRYING = "retrying";
export const SIGN_IN = "sign-in";
export const NO_ACCESS = "no-access";

export class Sender {
  #waiting = [];
  #busy = false;
  #timer;
  #failures = 0;
  #state = ALL_SAVED;

  /**
   * @param {{post: (commands: object[], signal: AbortSignal) => Promise<Response>,
   *   saved: (commands: object[], answer: object) => void,
   *   refused: (command: object, problem: object) => void,
   *   changed: (state: string, waiting: number) => void}} edges
   */
  constructor({ post, saved, refused, changed }) {
    this.edges = { post, saved, refused, changed };
    addEventListener("online", () => this.now());
    document.addEventListener("visibilitychange", () => this.now());
  }

  get waiting() {
    return this.#waiting.length;
  }

  get state() {
    return this.#state;
  }

  /** A mark by the wall clock that is still to be sent is no later than the time that has really passed. */
  noneLaterThan(offsetMs) {
    for (const command of this.#waiting) {
      if (command.clock) command.offsetMs = Math.min(command.offsetMs, offsetMs);
    }
  }

  /** Gives up: who charted here has signed out. */
  stop() {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  /** @param {object[]} commands in the order of their device */
  add(commands) {
    if (!commands.length) return;
    this.#waiting.push(...commands);
    if (this.#state === ALL_SAVED) this.#tell(SAVING);
    else this.#tell(this.#state);
    if (!this.#timer) this.#send();
  }

  /** Tries at once instead of at the next turn. */
  now() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#send();
  }

  /**
   * Resolves to whether everything arrived, at the latest after the time given; earlier when a
   * sign-in stands in the way, which no time mends.
   */
  async drained(withinMs) {
    const end = performance.now() + withinMs;
    await Promise.race([this.now(), after(withinMs)]);
    while (this.#waiting.length && !this.#barred() && performance.now() < end) {
      await after(50);
    }
    return this.#waiting.length === 0;
  }

  /** Another question of this tab was answered: whether its sign-in still holds. */
  heard(response) {
    if (response.status === 401) this.#tell(SIGN_IN);
    else if (response.ok && this.#barred()) this.#tell(this.#waiting.length ? SAVING : ALL_SAVED);
  }

  #barred() {
    return this.#state === SIGN_IN || this.#state === NO_ACCESS;
  }

  async #send() {
    if (this.#busy || !this.#waiting.length) return;
    this.#busy = true;
    const batch = this.#waiting.slice(0, BATCH);
    try {
      const response = await this.edges.post(batch, AbortSignal.timeout(ANSWER_WITHIN_MS));
      await this.#read(batch, response);
    } catch {
      this.#again(RETRYING);
    } finally {
      this.#busy = false;
      if (!this.#timer && this.#waiting.length) this.#send();
    }
  }

  async #read(batch, response) {
    if (response.ok) {
      const answer = await response.json();
      const arrived = new Set(answer.acknowledged.map(({ id }) => id));
      if (!batch.every(({ id }) => arrived.has(id))) throw new Error("an answer that leaves commands out");
      this.#waiting.splice(0, batch.length);
      this.#failures = 0;
      this.edges.saved(batch, answer);
      this.#tell(this.#waiting.length ? SAVING : ALL_SAVED);
    } else if (response.status === 401) {
      this.#again(SIGN_IN);
    } else if (response.status === 403 || response.status === 404) {
      this.#again(NO_ACCESS);
    } else if (refusal(response.status)) {
      await this.#setAside(batch, response);
    } else {
      this.#again(RETRYING);
    }
  }

  /**
   * The answer names the command at fault; nothing of the batch was stored, so the rest goes again.
   * A refusal that names none is of the request, not of a press: all of it goes again.
   */
  async #setAside(batch, response) {
    const problem = await response.json();
    const named = batch.findIndex((command) => command.id === problem.details?.command);
    if (named < 0) throw new Error("a refusal that names no command");
    const [command] = this.#waiting.splice(named, 1);
    this.#failures = 0;
    this.edges.refused(command, problem);
    this.#tell(this.#waiting.length ? SAVING : ALL_SAVED);
  }

  #again(state) {
    const step = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** this.#failures++);
    this.#timer = setTimeout(() => this.now(), step / 2 + (Math.random() * step) / 2);
    this.#tell(state);
  }

  #tell(state) {
    this.#state = state;
    this.edges.changed(state, this.#waiting.length);
  }
}

function after(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** 408 and 429 mean later; what else of 4xx comes here is a refusal. */
function refusal(status) {
  return status >= 400 && status < 500 && ![408, 429].includes(status);
}
