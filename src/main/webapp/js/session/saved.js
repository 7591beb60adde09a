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

  /** A refused command is told and stays told; its reason is the server's sentence. */
  refused(problem) {
    this.#refused++;
    this.refusals.hidden = false;
    this.refusals.textContent = fill(this.line.dataset.refused, {
      count: this.#refused,
      reason: problem.message,
    });
    this.announce(this.refusals.textContent);
  }

  /**
   * @param {string} state of the sender
   * @param {number} waiting commands not yet with the server
   * @param {number} moments in the chart
   * @param {boolean} kept whether the waiting ones outlive this tab
   */
  draw(state, waiting, moments, kept) {
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
