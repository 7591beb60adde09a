import { fill } from "./words.js";
import { Versions } from "./versions.js";

/** Another draft was saved meanwhile: shows both, paragraph by paragraph, and lets the user choose. */
export class Conflict {
  #stored;

  /**
   * @param {import("./api.js").NoteApi} api
   * @param {import("./paragraphs.js").Paragraphs} paragraphs
   * @param {Versions} versions
   * @param {DOMStringMap} words sentences of the page
   * @param {(draftNo: number) => void} onChosen
   */
  constructor(api, paragraphs, versions, words, onChosen) {
    Object.assign(this, { api, paragraphs, versions, words, onChosen });
    this.card = document.getElementById("conflict");
    this.parts = document.getElementById("conflict-parts");
    document.getElementById("conflict-keep").addEventListener("click", () => this.#keep());
  }

  async show() {
    const answer = await this.api.draft();
    if (!answer.ok) return;
    this.#stored = await answer.json();
    const mine = this.paragraphs.read();
    this.pairs = Versions.differing(this.#stored.paragraphs, mine);
    const labels = [this.words.textStored, this.words.textMine];
    this.parts.replaceChildren(...this.pairs.map((pair) => this.versions.chosen(pair, labels)));
    const told = this.card.querySelector("[data-told]");
    told.textContent = fill(told.dataset.told, this.#stored.savedOn);
    this.card.hidden = false;
    document.getElementById("conflict-title").focus();
  }

  #keep() {
    const chosen = this.pairs.flatMap((pair) => {
      const mine = this.parts.querySelector(`[name="choice-${CSS.escape(pair.id)}"]:checked`)?.value === "1";
      const kept = mine ? pair.after : pair.before;
      return kept ? [kept] : [{ ...(pair.before ?? pair.after), text: "" }];
    });
    const agreed = this.#stored.paragraphs.filter((one) => !this.pairs.some((pair) => pair.id === one.id));
    this.paragraphs.write([...agreed, ...chosen]);
    this.card.hidden = true;
    this.onChosen(this.#stored.draftNo);
  }
}
