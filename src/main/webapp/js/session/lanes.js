/** How far back the lanes show, in ms. */
const SHOWN_MS = 180_000;

/** The last three minutes: a lane for each partner and one for the room. */
export class Lanes {
  #chips = new Map();

  /**
   * @param {HTMLElement} board lanes with data-partner, and one with data-room
   * @param {import("./catalogue.js").Catalogue} catalogue
   */
  constructor(board, catalogue) {
    this.board = board;
    this.catalogue = catalogue;
  }

  /**
   * @param {object[]} moments in the order of time
   * @param {number} nowMs on the session clock
   */
  draw(moments, nowMs) {
    const shown = moments.filter((m) => m.offsetMs > nowMs - SHOWN_MS && !m.answers);
    const ids = new Set(shown.map((moment) => moment.id));
    for (const [id, chip] of this.#chips) {
      if (!ids.has(id)) {
        chip.remove();
        this.#chips.delete(id);
      }
    }
    for (const moment of shown) this.#place(moment, nowMs);
    for (const lane of this.board.querySelectorAll(".lane")) makeRoom(lane);
  }

  #place(moment, nowMs) {
    const chip = this.#chips.get(moment.id) ?? document.createElement("span");
    const lane = this.#lane(moment.actor);
    const tone = lane.hasAttribute("data-room") ? "room" : this.catalogue.tone(moment.code);
    const left = 100 * (1 - (nowMs - moment.offsetMs) / SHOWN_MS);
    chip.className = `mk ${tone}`;
    chip.textContent = this.catalogue.label(moment.code);
    chip.style.left = `${left}%`;
    chip.dataset.left = left;
    this.#chips.set(moment.id, chip);
    if (chip.parentElement !== lane) lane.append(chip);
  }

  #lane(actor) {
    const lanes = [...this.board.querySelectorAll(".lane")];
    return (
      lanes.find((lane) => lane.dataset.partner === actor) ??
      lanes.find((lane) => lane.hasAttribute("data-room"))
    );
  }
}

/** Where labels would cover each other the older one shrinks to a tick; the newest keeps its words. */
function makeRoom(lane) {
  const width = lane.clientWidth;
  const chips = [...lane.querySelectorAll(".mk")].sort((a, b) => b.dataset.left - a.dataset.left);
  let free = width;
  for (const chip of chips) {
    chip.classList.remove("tick", "new");
  }
  for (const chip of chips) {
    const centre = (chip.dataset.left / 100) * width;
    const half = chip.offsetWidth / 2;
    const atEdge = centre + half > width;
    const right = atEdge ? width : centre + half;
    if (right > free && centre + half > free) {
      chip.classList.add("tick");
    } else {
      chip.classList.toggle("new", atEdge);
      free = right - 2 * half - 2;
    }
  }
}
