import { fill } from "./announcer.js";
import { minutes } from "./clock.js";

const SHOWN = 3;

/**
 * The last moments, newest first, with what was added to them, each to be put right by one press:
 * the other partner, more exactly, not at all.
 */
export class RecentMoments {
  #rows = new Map();

  /**
   * @param {HTMLElement} list data attributes hold its sentences, a template its row
   * @param {{board: HTMLElement, catalogue: import("./catalogue.js").Catalogue,
   *   seats: import("./seats.js").Seats}} page board takes the focus of a row that goes
   * @param {{ungraded: (code: string) => boolean, exact: (moment: object) => boolean,
   *   called: (moment: object) => string}} ask whether a code has no strength to show, whether a
   *   moment can be told more exactly, and how it is called
   */
  constructor(list, page, ask) {
    this.list = list;
    this.template = list.querySelector("template");
    this.empty = list.querySelector(".mom-none");
    this.ask = ask;
    Object.assign(this, page);
  }

  /**
   * @param {object[]} moments in the order of time
   * @param {import("./readings.js").Readings} readings
   * @param {string} device this tab, which takes back its own moments only
   */
  draw(moments, readings, device) {
    const shown = moments.filter((moment) => !moment.answers).slice(-SHOWN).reverse();
    const rows = shown.map((moment) => this.#row(moment, readings, device));
    this.empty.hidden = rows.length > 0;
    const before = [...this.list.querySelectorAll(".mom")];
    if (rows.length === before.length && rows.every((row, i) => row === before[i])) return;
    const focused = this.list.contains(document.activeElement);
    for (const gone of before) if (!rows.includes(gone)) gone.remove();
    this.list.append(...rows);
    this.#rows = new Map(shown.map((moment, i) => [moment.id, { key: rows[i].dataset.drawn, row: rows[i] }]));
    if (focused && !this.list.contains(document.activeElement)) this.board.focus({ preventScroll: true });
  }

  /** The row of a moment, made anew only when something about it has changed. */
  #row(moment, readings, device) {
    const sentence = this.#besides(moment, readings);
    const name = this.ask.called(moment);
    const key = [moment.actor, moment.code, name, sentence, moment.words, moment.wordsToCome].join("|");
    const known = this.#rows.get(moment.id);
    if (known?.key === key) return known.row;
    const row = this.template.content.firstElementChild.cloneNode(true);
    const part = (selector) => row.querySelector(selector);
    row.dataset.moment = moment.id;
    row.dataset.drawn = key;
    part(".t").textContent = minutes(moment.offsetMs);
    part("strong").textContent = this.catalogue.label(moment.code);
    part("[data-besides]").textContent = sentence;
    part("q").textContent = moment.words ?? "";
    part("q").hidden = !moment.words;
    part("[data-to-come]").hidden = !moment.wordsToCome;
    this.#tone(part("[data-tone-chip]"), this.catalogue.tone(moment.code));
    for (const mark of row.querySelectorAll(".who")) this.seats.dress(mark, moment.actor);
    this.#offer(row, moment, device, name);
    return row;
  }

  #offer(row, moment, device, name) {
    const partner = this.seats.isPartner(moment.actor);
    const other = partner && !moment.rung;
    row.querySelector("[data-other-partner]").hidden = !other;
    row.querySelector("[data-fixed-mark]").hidden = other;
    row.querySelector("[data-exactly]").hidden = moment.rung || !this.ask.exact(moment);
    row.querySelector("[data-take-back]").hidden = moment.device !== device;
    for (const button of row.querySelectorAll("[data-name]")) {
      const values = { moment: name, other: this.seats.name(this.seats.other(moment.actor)) };
      button.setAttribute("aria-label", fill(button.dataset.name, values));
    }
  }

  #besides(moment, readings) {
    const texts = this.list.dataset;
    const graded = this.seats.isPartner(moment.actor) && !moment.rung && !this.ask.ungraded(moment.code);
    const parts = [graded && fill(texts.strength, { strength: moment.strength })];
    if (moment.feeling) parts.push(fill(texts.feeling, { feeling: this.catalogue.label(moment.feeling) }));
    const practice = readings.practice(moment);
    if (practice && moment.prompted) parts.push(texts.guided);
    if (practice?.before !== undefined && practice.after !== undefined) parts.push(fill(texts.arousal, practice));
    const after = readings.resolvedAfter(moment);
    if (after !== undefined) parts.push(fill(texts.resolved, { time: minutes(after) }));
    return parts.filter(Boolean).join("");
  }

  #tone(chip, tone) {
    chip.classList.add(tone);
    chip.textContent = this.list.dataset[`tone${tone.charAt(0).toUpperCase()}${tone.slice(1)}`];
  }
}
