import { fill } from "./announcer.js";
import { bringHome } from "./homecoming.js";
import { PadStore } from "./store.js";

/** What makes a chart final: the end of the wrap-up, or of a second rating. */
const CLOSING = "[id='close:close-session'], [id='finish:finish']";

/** How often what could not be sent is tried again, in ms. */
const AGAIN_MS = 5_000;

/**
 * Outside the pad: sends what this person's pads left waiting in this browser, and tells what is not
 * with the server. Closing a session that something still waits for is held up once, so that it is
 * not closed without its last marks unawares; so is finishing a second rating.
 */
class LeftBehind {
  #waits = false;
  #warned = false;

  /**
   * @param {HTMLElement} notice data-owner is the practitioner's id; data-session limits it to one
   *     session or second rating; data-waiting, data-refused, data-arrived and data-close hold its sentences
   * @param {PadStore} store
   */
  constructor(notice, store) {
    Object.assign(this, { notice, store, texts: notice.dataset });
    document.addEventListener("click", (event) => this.#holdUp(event), { capture: true });
  }

  async send() {
    let arrived = false;
    for (let places = await this.#places(); places.length; places = await this.#places()) {
      this.#waits = true;
      for (const { session } of places) {
        arrived = (await bringHome(this.store, this.texts.owner, session).catch(() => false)) || arrived;
      }
      if ((await this.#tell()) === 0) break;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
    this.#waits = false;
    await this.#tell(arrived && this.texts.arrived);
  }

  async #places() {
    const { owner, session } = this.texts;
    const places = await this.store.unsent();
    return places.filter((place) => place.owner === owner && (session ?? place.session) === place.session);
  }

  /** @returns {Promise<number>} how many wait */
  async #tell(besides) {
    const { texts } = this;
    const { own: waiting, refused } = await this.store.waiting(texts.owner, texts.session);
    const said = [waiting && texts.waiting, refused && texts.refused, besides].filter(Boolean).join(" ");
    this.notice.hidden = !said;
    this.notice.querySelector("[data-said]").textContent = fill(said, { waiting, refused });
    return waiting;
  }

  #holdUp(event) {
    if (!this.#waits || this.#warned || !event.target.closest(CLOSING)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#warned = true;
    this.#tell(this.texts.close);
  }
}

const notice = document.getElementById("left-behind");
const store = notice && (await PadStore.open());
if (store) new LeftBehind(notice, store).send();
