/** Rest after the last key before a draft is sent, in ms. */
const REST_MS = 2000;

/** Time until a failed save is tried again, in ms. */
const AGAIN_MS = 5000;

/**
 * Keeps the draft on the server: after a rest, on leaving, and at once when asked. One save at a
 * time; a save is never made over a draft that this page has not seen.
 */
export class Saver {
  #timer;
  #saving;
  #changed = false;
  #halted = false;

  /**
   * @param {import("./api.js").NoteApi} api
   * @param {number} draftNo the draft that the page shows
   * @param {() => import("./paragraphs.js").Paragraph[]} read
   * @param {(state: string, told: object) => void} tell state is unsaved, saving, saved, offline,
   *   refused or stale
   */
  constructor(api, draftNo, read, tell) {
    this.api = api;
    this.draftNo = draftNo;
    this.read = read;
    this.tell = tell;
    addEventListener("pagehide", () => this.#leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#leave();
    });
    addEventListener("beforeunload", (event) => {
      if (this.#changed && this.#halted) event.preventDefault();
    });
  }

  /** Something was typed or chosen. */
  touch() {
    this.#changed = true;
    if (this.#halted) return;
    this.tell("unsaved", {});
    this.#schedule(REST_MS);
  }

  /** Waits for the user's choice between two drafts. */
  halt() {
    this.#halted = true;
    clearTimeout(this.#timer);
  }

  /** Goes on from the stored draft with what the user chose. */
  resume(draftNo) {
    this.draftNo = draftNo;
    this.#halted = false;
    this.#changed = true;
    return this.save();
  }

  /** @returns {Promise<boolean>} whether everything is stored now */
  async save() {
    clearTimeout(this.#timer);
    if (this.#saving) await this.#saving;
    if (this.#halted) return false;
    if (!this.#changed) return true;
    this.#saving = this.#send();
    const stored = await this.#saving;
    this.#saving = undefined;
    return stored && !this.#changed;
  }

  async #send() {
    this.#changed = false;
    this.tell("saving", {});
    try {
      const answer = await this.api.save(this.#draft());
      const told = await answer.json();
      if (answer.ok) {
        this.draftNo = told.draftNo;
        if (!this.#changed) this.tell("saved", told);
        return true;
      }
      this.#refused(answer.status, told);
    } catch {
      this.#again("offline", {});
    }
    return false;
  }

  #refused(status, told) {
    this.#changed = true;
    if (told.fault === "stale") {
      this.halt();
      this.tell("stale", told);
    } else if (status >= 500 || told.fault === "sign-in-required") {
      this.#again("refused", told);
    } else {
      this.tell("refused", told);
    }
  }

  #again(state, told) {
    this.#changed = true;
    this.tell(state, told);
    this.#schedule(AGAIN_MS);
  }

  #schedule(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), ms);
  }

  /** The answer may come too late to be heard: the next save is told apart by its content. */
  #leave() {
    if (!this.#changed || this.#halted || this.#saving) return;
    clearTimeout(this.#timer);
    this.api.save(this.#draft(), true).then(
      async (answer) => {
        if (answer.ok) {
          const told = await answer.json();
          this.draftNo = told.draftNo;
          this.#changed = false;
          this.tell("saved", told);
        }
      },
      () => {},
    );
  }

  #draft() {
    return { basedOn: this.draftNo, paragraphs: this.read() };
  }
}
