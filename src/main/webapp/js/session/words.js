import { fill } from "./announcer.js";
import { minutes } from "./clock.js";

/**
 * Words to a moment. They are free text, so they are never kept in the browser: they go to the
 * server when everything before them is there, and stay in the field until it has them.
 */
export class WordsField {
  #moment = null;
  #held = false;
  #sent = "";
  #sending = null;

  /**
   * @param {HTMLFormElement} form with one input; data-label, data-held and data-arrived hold its
   *     sentences
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
    // the hands go on at once: a press does not wait for words to arrive
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#held = true;
      onDone();
      this.flush();
    });
    // what is still being written is not sent behind the writer's back
    this.input.addEventListener("input", () => (this.#held = false));
    form.addEventListener("keydown", (event) => {
      if (event.code !== "Escape") return;
      event.stopPropagation();
      if (!this.pending) this.#close();
      onDone();
    });
    addEventListener("beforeunload", (event) => {
      if (this.pending) event.preventDefault();
    });
  }

  /** Whether there are words in the field that the server does not have. */
  get pending() {
    return !this.form.hidden && this.#typed !== this.#sent;
  }

  get #typed() {
    return this.input.value.trim();
  }

  /** Opens the field for a moment; unsent words of another moment come first. */
  open(moment, label) {
    if (!this.pending) {
      this.#moment = moment;
      this.#sent = moment.words ?? "";
      this.input.value = this.#sent;
      this.label.textContent = fill(this.form.dataset.label, {
        moment: label,
        time: minutes(moment.offsetMs),
      });
      this.note.textContent = "";
    }
    this.form.hidden = false;
    this.input.focus();
  }

  /**
   * Sends what is in the field and closes it.
   *
   * @returns {Promise<boolean>} whether nothing is left to be sent
   */
  async settle() {
    this.#held = true;
    if (!(await this.#deliver())) return false;
    this.#close();
    return true;
  }

  /**
   * Sends what is held, if anything is; called again when the server is back. Hands that are in the
   * field stay there: what they type next is no press.
   */
  async flush() {
    if (!this.#held || this.#sending || !(await this.#deliver())) return;
    if (this.form.contains(document.activeElement)) this.note.textContent = this.form.dataset.arrived;
    else this.#close();
  }

  /** @returns {Promise<boolean>} whether the server has what stands in the field */
  async #deliver() {
    this.#sending ??= this.#attempt().finally(() => (this.#sending = null));
    return this.#sending;
  }

  async #attempt() {
    const words = this.#typed;
    const arrived = !words || !this.pending || (await this.send(this.#moment, words));
    if (!arrived) {
      this.note.textContent = this.form.dataset.held;
      return false;
    }
    this.#sent = words;
    this.#held &&= this.pending;
    return !this.pending;
  }

  #close() {
    this.form.hidden = true;
    this.input.value = "";
    this.note.textContent = "";
    this.#sent = "";
    this.#moment = null;
  }
}
