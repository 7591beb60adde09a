import { fill } from "./announcer.js";
import { minutes } from "./clock.js";

const SHOWN = 3;

/** The last moments, newest first, with what was added to them. */
export class RecentMoments {
  /**
   * @param {HTMLElement} list data-strength, data-feeling and data-empty hold its sentences
   * @param {import("./catalogue.js").Catalogue} catalogue
   * @param {import("./seats.js").Seats} seats
   * @param {(code: string) => boolean} ungraded whether moments of a code have no strength to show
   */
  constructor(list, catalogue, seats, ungraded) {
    this.list = list;
    this.ungraded = ungraded;
    this.catalogue = catalogue;
    this.seats = seats;
  }

  draw(moments) {
    const shown = moments.filter((moment) => !moment.answers).slice(-SHOWN).reverse();
    this.list.replaceChildren(...(shown.length ? shown.map((m) => this.#row(m)) : [this.#empty()]));
  }

  #row(moment) {
    const row = document.createElement("div");
    row.className = "mom";
    row.setAttribute("role", "listitem");
    const tone = this.catalogue.tone(moment.code);
    const said = document.createElement("span");
    const label = document.createElement("strong");
    label.textContent = this.catalogue.label(moment.code);
    said.append(label, this.#besides(moment), ...words(moment));
    row.append(time(moment), this.seats.mark(moment.actor), said, this.#chip(tone));
    return row;
  }

  #besides(moment) {
    const strength = fill(this.list.dataset.strength, { strength: moment.strength });
    const graded = this.seats.isPartner(moment.actor) && !moment.rung && !this.ungraded(moment.code);
    const feeling = moment.feeling
      ? fill(this.list.dataset.feeling, { feeling: this.catalogue.label(moment.feeling) })
      : "";
    return (graded ? strength : "") + feeling;
  }

  #chip(tone) {
    const chip = document.createElement("span");
    chip.className = `chip ${tone}`;
    chip.textContent = this.list.dataset[`tone${tone.charAt(0).toUpperCase()}${tone.slice(1)}`];
    return chip;
  }

  #empty() {
    const note = document.createElement("div");
    note.className = "mom-none";
    note.setAttribute("role", "listitem");
    note.textContent = this.list.dataset.empty;
    return note;
  }
}

function time(moment) {
  const element = document.createElement("span");
  element.className = "t";
  element.textContent = minutes(moment.offsetMs);
  return element;
}

function words(moment) {
  if (!moment.words) return [];
  const quote = document.createElement("q");
  quote.textContent = moment.words;
  return [" ", quote];
}
