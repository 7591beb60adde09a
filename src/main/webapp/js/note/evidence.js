import { element, fill } from "./words.js";

/** The moments beside the note, and putting them into it as plain sentences with a link back. */
export class Evidence {
  /**
   * @param {HTMLElement} list
   * @param {import("./paragraphs.js").Paragraphs} paragraphs
   * @param {DOMStringMap} words sentences of the page
   */
  constructor(list, paragraphs, words) {
    this.list = list;
    this.paragraphs = paragraphs;
    this.words = words;
    for (const row of this.rows()) {
      row.querySelector("[data-insert]")?.addEventListener("click", () => this.insert(row));
      row.addEventListener("focusin", () => this.#highlight(row));
    }
    document.getElementById("insert-key")?.addEventListener("click", () => this.insertKey());
    document.getElementById("all-moments")?.addEventListener("click", (event) => this.#toggle(event.currentTarget));
    list.addEventListener("keydown", (event) => this.#onKey(event));
    this.show();
    const first = this.#open()[0];
    if (first) this.#highlight(first);
  }

  rows() {
    return [...this.list.children];
  }

  /** Tells which moments stand in the note. */
  show() {
    const told = new Set(this.paragraphs.read().flatMap((paragraph) => paragraph.moments));
    for (const row of this.rows()) {
      const inNote = told.has(row.dataset.moment);
      const button = row.querySelector("[data-insert]");
      row.classList.toggle("in", inNote);
      button.disabled = inNote;
      button.querySelector("use").setAttribute("href", inNote ? "#i-check" : "#i-plus");
      button.setAttribute("aria-label", fill(inNote ? this.words.textInNote : this.words.textInsert, row.dataset.time));
      if (inNote) delete button.dataset.key;
    }
    const key = document.getElementById("insert-key");
    if (key) key.disabled = this.rows().every((row) => row.classList.contains("in") || !row.classList.contains("key"));
  }

  /** Into the current paragraph where it may stand there, else into the usual one. */
  insert(row) {
    const { moment, sentence, audience, time } = row.dataset;
    const current = this.paragraphs.current();
    const into = current && mayTell(current, audience) ? current : this.paragraphs.usualFor(audience, mayTell);
    document.getElementById("no-place").textContent = into ? "" : fill(this.words.textNoPlace, time);
    if (!into) return;
    const link = element("a", "ref", time);
    link.href = `#m-${moment}`;
    this.paragraphs.insert(into, moment, sentence, link);
    this.show();
    const next = this.#open().find((other) => other.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_PRECEDING);
    if (next) this.#highlight(next);
  }

  insertKey() {
    for (const row of this.#open().filter((one) => one.classList.contains("key"))) this.insert(row);
  }

  #open() {
    return this.rows().filter((row) => !row.classList.contains("in") && row.getClientRects().length > 0);
  }

  #highlight(row) {
    for (const button of this.list.querySelectorAll("[data-key]")) delete button.dataset.key;
    const button = row.querySelector("[data-insert]");
    if (button) button.dataset.key = "I";
  }

  #toggle(button) {
    const all = this.list.classList.toggle("all");
    button.ariaPressed = String(all);
  }

  #onKey(event) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const buttons = [...this.list.querySelectorAll("[data-insert]")].filter((one) => one.getClientRects().length > 0 && !one.disabled);
    buttons[buttons.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  }
}

/** A partner's moment goes into no paragraph that the other reads, one of both into none that only one reads. */
function mayTell(block, audience) {
  const reader = block.dataset.audience;
  return reader === audience || reader === "chart-only";
}
