/** How long after a practice a level is still read beside it, and a disclosure resolves a mismatch. */
const AFTER_PRACTICE_MS = 180_000;
const RESOLVED_WITHIN_MS = 120_000;

/**
 * What can be read beside a moment: arousal around a practice, and the disclosure that resolved a
 * mismatch. The same definitions as on the server (PracticeUse, Mismatch).
 */
export class Readings {
  /**
   * @param {{moments: object[], arousal: object[]}} chart
   * @param {import("./catalogue.js").Catalogue} catalogue
   */
  constructor({ moments, arousal }, catalogue) {
    this.moments = moments.filter((moment) => !moment.answers && !moment.rung);
    this.arousal = arousal;
    this.catalogue = catalogue;
  }

  /** @returns {{before: number | undefined, after: number | undefined} | undefined} undefined for what is no practice */
  practice(moment) {
    if (this.catalogue.meaning(moment.code) !== "practice") return undefined;
    const next = this.#later(moment).find((m) => this.catalogue.meaning(m.code) === "practice");
    const until = Math.min(next?.offsetMs ?? Infinity, moment.offsetMs + AFTER_PRACTICE_MS);
    return {
      before: this.#level(moment.actor, -1, moment.offsetMs),
      after: this.#level(moment.actor, moment.offsetMs, until),
    };
  }

  /** @returns {number | undefined} ms from a mismatch to the same partner's disclosure */
  resolvedAfter(moment) {
    if (this.catalogue.meaning(moment.code) !== "mismatch") return undefined;
    const told = this.#later(moment).find((m) => this.catalogue.meaning(m.code) === "disclosure");
    const after = told && told.offsetMs - moment.offsetMs;
    return after <= RESOLVED_WITHIN_MS ? after : undefined;
  }

  #later(moment) {
    return this.moments.filter((m) => m.actor === moment.actor && m.offsetMs > moment.offsetMs);
  }

  #level(partner, afterMs, upToMs) {
    const within = (step) => step.partner === partner && step.fromMs > afterMs && step.fromMs <= upToMs;
    return this.arousal.findLast(within)?.level;
  }
}
