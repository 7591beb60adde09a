import { fill } from "./announcer.js";

/**
 * Who sits where, and what each partner is called. Until the names arrive, or while names are
 * hidden, the partners are A and B; the chart holds the partner, never the seat.
 */
export class Seats {
  #left = "a";
  #names = {};
  #veiled = false;

  /** @param {HTMLElement} page elements with data-side take the partner sitting there */
  constructor(page) {
    this.page = page;
    this.#show();
  }

  /**
   * @param {string} leftSeat a or b
   * @param {Record<string, string>} [names] what to show for each partner, such as R.
   */
  take(leftSeat, names) {
    this.#left = leftSeat;
    if (names) this.#names = names;
    this.#show();
  }

  /** While nobody is signed in, no name is seen. */
  veil(yes) {
    if (this.#veiled === yes) return;
    this.#veiled = yes;
    this.#show();
  }

  get left() {
    return this.#left;
  }

  partnerAt(side) {
    return side === "left" ? this.#left : this.other(this.#left);
  }

  other(partner) {
    return partner === "a" ? "b" : "a";
  }

  isPartner(actor) {
    return actor === "a" || actor === "b";
  }

  /** @returns {string | undefined} undefined for an actor who is no partner */
  name(actor) {
    if (!this.isPartner(actor)) return undefined;
    const hidden = this.#veiled || this.page.dataset.names === "hidden";
    return hidden || !this.#names[actor] ? actor.toUpperCase() : this.#names[actor];
  }

  /** Draws the mark of an actor: circle or diamond with the initial, a square for the room. */
  mark(actor) {
    const mark = document.createElement("span");
    mark.className = "who s";
    this.dress(mark, actor);
    return mark;
  }

  dress(mark, actor) {
    mark.classList.remove("a", "b", "t");
    mark.classList.add(this.isPartner(actor) ? actor : "t");
    mark.textContent = this.name(actor)?.charAt(0) ?? (actor === "therapist" ? "T" : "");
  }

  #show() {
    for (const element of this.page.querySelectorAll("[data-side]")) {
      element.dataset.partner = this.partnerAt(element.dataset.side);
    }
    for (const element of this.page.querySelectorAll("[data-partner]")) {
      const { partner } = element.dataset;
      const name = this.name(partner);
      for (const mark of element.querySelectorAll("[data-mark]")) this.dress(mark, partner);
      for (const said of element.querySelectorAll("[data-says]")) {
        said.textContent = fill(said.dataset.says, { partner: name });
      }
    }
  }
}
