import { element, fill, writeNamed } from "./words.js";

/** The note as one reader has it, as the server decides. */
export class Preview {
  #reader;
  #asked = 0;

  /**
   * @param {import("./api.js").NoteApi} api
   * @param {DOMStringMap} words sentences of the page
   * @param {(id: string) => string} heading of a paragraph
   * @param {{A: string, B: string}} names
   */
  constructor(api, words, heading, names) {
    this.api = api;
    this.words = words;
    this.heading = heading;
    this.names = names;
    this.copy = document.querySelector("#paper [data-copy]");
    this.withheld = document.getElementById("withheld");
    this.buttons = [...document.querySelectorAll("#readers button")];
    this.#reader = this.buttons.find((button) => button.ariaPressed === "true").dataset.reader;
    for (const button of this.buttons) button.addEventListener("click", () => this.choose(button.dataset.reader));
  }

  choose(reader) {
    this.#reader = reader;
    for (const button of this.buttons) button.ariaPressed = String(button.dataset.reader === reader);
    return this.show();
  }

  /** Shows what is stored; an answer that was overtaken is dropped. */
  async show() {
    const turn = ++this.#asked;
    const answer = await this.api.copy(this.#reader).catch(() => undefined);
    if (!answer?.ok) return;
    const told = await answer.json();
    if (turn === this.#asked) this.#write(told);
  }

  #write(told) {
    const parts = told.paragraphs.flatMap((paragraph) => {
      const text = element("p", "");
      writeNamed(text, paragraph.text, this.names);
      return [element("h3", "", this.heading(paragraph.id)), text];
    });
    if (!parts.length) parts.push(element("p", "muted", this.words.textNobody));
    this.copy.replaceChildren(...parts);
    const complete = told.notForReader + told.withoutAudience === 0;
    this.withheld.textContent = complete
      ? this.words.textNothingWithheld
      : fill(this.words.textWithheld, told.notForReader, told.withoutAudience);
  }
}
