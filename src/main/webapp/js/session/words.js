import { fill } from "./announcer.js";
import { minutes } from "./clock.js";

/**
 * Words to a moment. They are free text, so they are never kept in the browser: they go to the
 * server when everything before them is there, and stay in the field until it has them.
 */
export class WordsField {
  #moment = null;
  #held = false;
  #sending = false;

  /**
   * @param {HTMLFormElement} form with one input; data-label and data-held hold its sentences
   * @param {(moment: object, words: string) => Promise<boolean>} send whether they arrived
   * @param {() => void} onDone gives the hands back to the pad
   */
  constructor(form, send, onDone) {
    this.form = form;
    this.input = form.querySelector("input");
    this.label = form.querySelector("label");
    this.note = form.querySelector("[data-note]");
    this.send = send;
    this.onDone = onDone;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#held = true;
      this.flush();
    });
    form.addEventListener("keydown", (event) => {
      if (event.code !== "Escape") return;
      event.stopPropagation();
      if (!this.#held) this.#close();
      onDone();
    });
    addEventListener("beforeunload", (event) => {
      if (!form.hidden && this.input.value.trim()) event.preventDefault();
    });
  }

  /** Opens the field for a moment; unsent words of another moment come first. */
  open(moment, label) {
    if (!this.#held) {
      this.#moment = moment;
      this.input.value = moment.words ?? "";
      this.label.textContent = fill(this.form.dataset.label, {
        moment: label,
        time: minutes(moment.offsetMs),
      });
      this.note.textContent = "";
    }
    this.form.hidden = false;
    this.input.focus();
  }

  /** Sends what is held, if anything is; called again when the server is back. */
  async flush() {
    if (!this.#held || this.#sending) return;
    const words = this.input.value.trim();
    const hadFocus = this.form.contains(document.activeElement);
    this.#sending = true;
    const arrived = !words || (await this.send(this.#moment, words));
    this.#sending = false;
    if (!arrived) {
      this.note.textContent = this.form.dataset.held;
      return;
    }
    this.#held = false;
    this.#close();
    if (hadFocus) this.onDone();
  }

  #close() {
    this.form.hidden = true;
    this.input.value = "";
    this.note.textContent = "";
    this.#moment = null;
  }
}
