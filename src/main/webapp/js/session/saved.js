import { fill } from "./announcer.js";
import { ALL_SAVED, SAVING } from "./sender.js";

/** The line that tells where the marks are: all saved and since when, or what keeps them here. */
export class SavedLine {
  #refused = 0;
  #savedAt;

  /**
   * @param {HTMLElement} line data-saved, data-saving, data-retrying, data-sign-in, data-no-access,
   *     data-kept-in-tab and data-refused hold its sentences
   * @param {(sentence: string) => void} announce for what a listener must know
   */
  constructor(line, announce) {
    this.line = line;
    this.announce = announce;
    this.text = line.querySelector("[data-line]");
    this.count = line.querySelector("[data-count]");
    this.refusals = line.querySelector("[data-refusals]");
    this.signIn = line.querySelector(".to-sign-in");
    this.time = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
  }

  /** @param {string} at ISO time at which the server stored the last command */
  savedAt(at) {
    this.#savedAt = new Date(at);
  }

  /**
   * A refused command is told and stays told, until it is put away.
   *
   * @param {string} what it was, such as 0:42 R.: Protest
   * @param {string} reason the server's sentence
   */
  refused(what, reason) {
    this.#refused++;
    const item = document.createElement("li");
    item.textContent = fill(this.line.dataset.refusedOne, { what, reason });
    this.refusals.querySelector("ul").append(item);
    this.#tellRefusals(fill(this.line.dataset.refused, { count: this.#refused, reason }));
  }

  /** What was kept here and cannot be opened any more. */
  unreadable(count) {
    const item = document.createElement("li");
    item.textContent = fill(this.line.dataset.unreadable, { count });
    this.refusals.querySelector("ul").append(item);
    this.#tellRefusals(item.textContent);
  }

  putAway() {
    this.#refused = 0;
    this.refusals.hidden = true;
    this.refusals.open = false;
    this.refusals.querySelector("ul").replaceChildren();
  }

  #tellRefusals(sentence) {
    this.refusals.hidden = false;
    this.refusals.querySelector("summary").textContent = sentence;
    this.announce(sentence);
  }

  /**
   * @param {{state: string, waiting: number}} sender waiting counts commands not yet with the server
   * @param {number} moments in the chart
   * @param {{kept: boolean, words: boolean}} here whether what waits outlives this tab, and whether
   *     unsent words stand in it, which do not: then one signs in beside it
   */
  draw({ state, waiting }, moments, { kept, words }) {
    this.wayBack ??= this.signIn.getAttribute("href");
    this.signIn.target = words ? "_blank" : "";
    this.signIn.href = words ? "/sign-in" : this.wayBack;
    const link = words ? this.line.dataset.signInBeside : this.line.dataset.signInHere;
    if (this.signIn.textContent !== link) this.signIn.textContent = link;
    const at = this.#savedAt ? this.time.format(this.#savedAt) : "";
    const key = state === ALL_SAVED && !at ? "ready" : camel(state);
    const before = this.line.dataset.state;
    const keptInTab = !kept && waiting ? ` ${this.line.dataset.keptInTab}` : "";
    this.text.textContent = fill(this.line.dataset[key], { time: at, waiting }) + keptInTab;
    const counted = moments === 1 ? this.line.dataset.moment : this.line.dataset.moments;
    this.count.textContent = fill(counted, { moments });
    this.line.dataset.state = state;
    const troubled = (s) => s !== undefined && s !== ALL_SAVED && s !== SAVING;
    if (state !== before && (troubled(state) || (troubled(before) && state === ALL_SAVED))) {
      this.announce(this.text.textContent);
    }
  }
}

function camel(state) {
  return state.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
