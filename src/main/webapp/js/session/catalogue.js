/**
 * Labels and tones of codes. They come from the page, which had them from the CodeSystem, and from
 * the server for codes that have no key; no code is named in this module or any other.
 *
 * @typedef {{label: string, tone: string, meaning?: string}} Entry tone is connecting, sideways, body
 *   or room; meaning is practice, mismatch or disclosure, where the code has one of these
 */
export class Catalogue {
  #entries = new Map();

  /** @param {HTMLElement} page holds elements with data-code, data-label and data-tone */
  constructor(page) {
    for (const { dataset } of page.querySelectorAll("[data-code][data-label]")) {
      const { label, tone, meaning } = dataset;
      this.#entries.set(dataset.code, { label, tone, meaning });
    }
  }

  /** @param {Record<string, Entry>} entries as the server tells them */
  learn(entries) {
    for (const [code, entry] of Object.entries(entries)) {
      if (!this.#entries.has(code)) this.#entries.set(code, entry);
    }
  }

  label(code) {
    return this.#entries.get(code)?.label ?? code;
  }

  meaning(code) {
    return this.#entries.get(code)?.meaning;
  }

  tone(code) {
    return this.#entries.get(code)?.tone ?? "body";
  }
}
