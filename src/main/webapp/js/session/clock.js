/** Differences smaller than this are the jitter of the network, not a clock that drifted. */
const DRIFT_MS = 250;

/** Clocks that went together differ by less than this, however busy the machine was. */
const TOGETHER_MS = 2000;

/**
 * The session clock of this tab: what the server knew at the last contact, and the monotonic time
 * since. After a reload without contact, and after a sleep of the machine, in which monotonic time
 * stands still on some, the wall clock stands in, and every mark says so.
 */
export class SessionClock {
  #anchor = null;
  #trip = Number.POSITIVE_INFINITY;
  #last = 0;

  /** @param {{monotonic?: () => number, wall?: () => number}} sources both in milliseconds */
  constructor({ monotonic = () => performance.now(), wall = () => Date.now() } = {}) {
    this.monotonic = monotonic;
    this.wall = wall;
  }

  /** Whether a time can be told at all. */
  get known() {
    return this.#anchor !== null;
  }

  /** Whether the wall clock stands in for the server's. */
  get byWall() {
    return (this.#anchor?.byWall ?? false) || this.#asleep() > 0;
  }

  /** When the session began by this machine's wall clock, in ms since 1970; kept for a reload. */
  get beganAtWall() {
    return Math.round(this.wall() - this.offset());
  }

  /**
   * Takes the server's word for the time that has passed.
   *
   * @param {number} elapsedMs milliseconds since the session began, when the server answered
   * @param {number} askedAt monotonic reading before the request was sent
   */
  contact(elapsedMs, askedAt) {
    const now = this.monotonic();
    const trip = now - askedAt;
    const elapsed = elapsedMs + trip / 2;
    const drifted = this.known && Math.abs(elapsed - this.#raw(now)) > DRIFT_MS + trip;
    if (drifted && this.#serverJumped(elapsed, now, trip)) return;
    const stoodIn = this.byWall;
    if (!this.known || stoodIn || trip <= this.#trip || drifted) {
      if (stoodIn) this.#last = Math.min(this.#last, Math.round(elapsed));
      this.#anchor = { elapsed, at: now, wall: this.wall(), byWall: false };
      this.#trip = trip;
    }
  }

  /**
   * Goes on without the server, as after a reload with the network gone.
   *
   * @param {number} beganAtWall what {@link beganAtWall} was before the reload
   */
  continueByWall(beganAtWall) {
    this.#anchor = {
      elapsed: Math.max(0, this.wall() - beganAtWall),
      at: this.monotonic(),
      wall: this.wall(),
      byWall: true,
    };
  }

  /** @returns {number} milliseconds since the session began */
  offset(at = this.monotonic()) {
    return Math.max(0, Math.round(this.#raw(at)));
  }

  /**
   * The offset to store with a mark: never before the mark made last, so that the order of the
   * hands is the order in the chart.
   *
   * @param {number} at monotonic reading of the press, as in Event.timeStamp
   */
  stamp(at = this.monotonic()) {
    this.#last = Math.max(this.#last, this.offset(at) + this.#asleep());
    return this.#last;
  }

  /** Marks of this device made before a reload; the next one is not earlier. */
  notBefore(offsetMs) {
    this.#last = Math.max(this.#last, offsetMs);
  }

  /**
   * Of three clocks the two that agree are right. When this machine's two went together and the
   * server's did not, its clock was set; when only the monotonic one stayed behind, this machine slept.
   */
  #serverJumped(elapsed, now, trip) {
    const { elapsed: before, at, wall, byWall } = this.#anchor;
    const passed = now - at;
    const ownAgree = Math.abs(this.wall() - wall - passed) < TOGETHER_MS;
    return !byWall && ownAgree && Math.abs(elapsed - before - passed) > TOGETHER_MS + trip;
  }

  /** How long this machine slept since the last contact, in ms: the wall clock alone went on. */
  #asleep() {
    if (!this.#anchor) return 0;
    const ahead = this.wall() - this.#anchor.wall - (this.monotonic() - this.#anchor.at);
    return ahead > TOGETHER_MS ? Math.round(ahead) : 0;
  }

  #raw(at) {
    return this.#anchor ? this.#anchor.elapsed + (at - this.#anchor.at) : 0;
  }
}

/** @returns {string} such as 23:41, or 1:02:03 from an hour on */
export function minutes(offsetMs) {
  const { h, m, s } = split(offsetMs);
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** @returns {string} such as 00:23:41 */
export function clockFace(offsetMs) {
  const { h, m, s } = split(offsetMs);
  return `${two(h)}:${two(m)}:${two(s)}`;
}

function split(offsetMs) {
  const seconds = Math.floor(offsetMs / 1000);
  return { h: Math.floor(seconds / 3600), m: Math.floor(seconds / 60) % 60, s: seconds % 60 };
}

function two(value) {
  return String(value).padStart(2, "0");
}
