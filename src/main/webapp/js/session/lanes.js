/** How far back the lanes show, in ms. */
const SHOWN_MS = 180_000;

/** The last three minutes: a lane for each partner and one for the room. */
export class Lanes {
  #chips = new Map();
  #width = 0;

  /**
   * @param {HTMLElement} board lanes with data-partner, and one with data-room
   * @param {import("./catalogue.js").Catalogue} catalogue
   */
  constructor(board, catalogue) {
    this.catalogue = catalogue;
    this.lanes = [...board.querySelectorAll(".lane")];
    this.room = this.lanes.find((lane) => lane.hasAttribute("data-room"));
    const resized = new ResizeObserver(() => (this.#width = this.lanes[0].clientWidth));
    resized.observe(board);
  }

  /**
   * Asks the page for no measure but that of a new label, so that a press costs no layout of all.
   *
   * @param {object[]} moments in the order of time
   * @param {number} nowMs on the session clock
   */
  draw(moments, nowMs) {
    const shown = moments.filter((m) => m.offsetMs > nowMs - SHOWN_MS && !m.answers);
    const ids = new Set(shown.map((moment) => moment.id));
    for (const [id, chip] of this.#chips) {
      if (!ids.has(id)) {
        chip.element.remove();
        this.#chips.delete(id);
      }
    }
    const byLane = new Map(this.lanes.map((lane) => [lane, []]));
    for (const moment of shown) {
      const chip = this.#chip(moment);
      chip.centre = this.#width * (1 - (nowMs - moment.offsetMs) / SHOWN_MS);
      byLane.get(chip.lane).push(chip);
    }
    for (const chips of byLane.values()) makeRoom(chips.reverse(), this.#width);
  }

  /** One label on a lane; built anew when its code or its actor was refined. */
  #chip(moment) {
    const key = `${moment.code} ${moment.actor}`;
    const known = this.#chips.get(moment.id);
    if (known?.key === key) return known;
    known?.element.remove();
    const lane = this.lanes.find((one) => one.dataset.partner === moment.actor) ?? this.room;
    const element = document.createElement("span");
    element.className = `mk ${lane === this.room ? "room" : this.catalogue.tone(moment.code)}`;
    element.textContent = this.catalogue.label(moment.code);
    lane.append(element);
    const chip = { key, lane, element, width: element.offsetWidth, centre: 0 };
    this.#chips.set(moment.id, chip);
    return chip;
  }
}

/**
 * Where labels would cover each other the older one shrinks to a tick; the newest keeps its words.
 *
 * @param {object[]} chips of one lane, newest first
 * @param {number} width of the lane in px
 */
function makeRoom(chips, width) {
  let free = width;
  for (const { element, centre, width: own } of chips) {
    const atEdge = centre + own / 2 > width;
    const right = atEdge ? width : centre + own / 2;
    const fits = right <= free;
    element.classList.toggle("tick", !fits);
    element.classList.toggle("new", fits && atEdge);
    element.style.left = `${centre}px`;
    if (fits) free = right - own - 2;
  }
}
