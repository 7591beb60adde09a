/** Time between two announcements in ms: a screen reader is to follow, not to trail behind. */
const QUIET_MS = 1500;

/** Says what was charted in a polite live region, a few words at a time, the last thing first. */
export class Announcer {
  #pending = [];
  #timer;

  /** @param {HTMLElement} region with aria-live; data-more holds the sentence for several at once */
  constructor(region) {
    this.region = region;
  }

  say(sentence) {
    this.#pending.push(sentence);
    this.#timer ??= setTimeout(() => this.#speak(), this.#pending.length === 1 ? 50 : QUIET_MS);
  }

  #speak() {
    const last = this.#pending.at(-1);
    const more = this.#pending.length - 1;
    this.#pending = [];
    if (last) {
      this.region.textContent = more ? fill(this.region.dataset.more, { last, more }) : last;
      this.#timer = setTimeout(() => this.#speak(), QUIET_MS);
    } else {
      this.#timer = undefined;
    }
  }
}

/**
 * Puts values into a sentence of the text bundle.
 *
 * @param {string} sentence with [names]
 * @param {Record<string, string | number>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\[(\w+)\]/g, (hole, name) => String(values[name] ?? hole));
}
