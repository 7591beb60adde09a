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
    this.moment = this.groups.has(press.code) ? press : null;
    this.#until = at + OFFERED_MS;
  }

  close() {
    this.moment = null;
  }

  /** @param {boolean} free whether no question takes the strip */
  draw(at, free) {
    if (at > this.#until) this.moment = null;
    for (const [code, group] of this.groups) group.hidden = !free || this.moment?.code !== code;
    return this.moment !== null && free;
  }
}
