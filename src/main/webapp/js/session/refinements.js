/** How long the finer codes of a press are offered, in ms. */
const OFFERED_MS = 8000;

/** Offers the finer codes of the key just pressed; one touch refines, none is ever needed. */
export class Refinements {
  #until = 0;
  moment = null;

  /** @param {HTMLElement} board one group with data-refines for each key code that has finer ones */
  constructor(board) {
    this.groups = new Map([...board.querySelectorAll("[data-refines]")].map((g) => [g.dataset.refines, g]));
  }

  offer(press, at) {
    this.moment = this.has(press) ? press : null;
    this.#until = at + OFFERED_MS;
  }

  /**
   * The finer code after the one that a moment has now, round and back to the key's own; feelings
   * go round among themselves.
   *
   * @returns {{part: string, code: string} | undefined} undefined where a key has none
   */
  after(moment) {
    const choices = [...(this.groups.get(moment.pressed)?.querySelectorAll("[data-refine][data-code]") ?? [])];
    if (!choices.length) return undefined;
    const part = choices[0].dataset.refine;
    const codes = choices.map((choice) => choice.dataset.code);
    if (part === "code") codes.unshift(moment.pressed);
    return { part, code: codes[(codes.indexOf(moment[part]) + 1) % codes.length] };
  }

  /** Whether a moment can be told more exactly. */
  has(moment) {
    return this.groups.has(moment.pressed ?? moment.code);
  }

  close() {
    this.moment = null;
  }

  /** Whether finer codes are offered at that time. */
  offered(at) {
    return this.moment !== null && at <= this.#until;
  }

  /** @param {boolean} free whether no question takes the strip */
  draw(at, free) {
    if (at > this.#until) this.moment = null;
    const shown = this.moment && (this.moment.pressed ?? this.moment.code);
    for (const [code, group] of this.groups) group.hidden = !free || shown !== code;
    return this.moment !== null && free;
  }
}
