import { element, fill } from "./words.js";
import { Versions } from "./versions.js";

/** Shows what changed since the draft was opened, what is still missing, and signs. */
export class Review {
  /**
   * @param {import("./api.js").NoteApi} api
   * @param {import("./paragraphs.js").Paragraphs} paragraphs
   * @param {import("./saver.js").Saver} saver
   * @param {Versions} versions
   * @param {DOMStringMap} words sentences of the page
   */
  constructor(api, paragraphs, saver, versions, words) {
    Object.assign(this, { api, paragraphs, saver, versions, words });
    this.opened = paragraphs.read();
    this.panel = document.getElementById("review-panel");
    this.needs = document.getElementById("review-needs");
    this.fault = document.getElementById("review-fault");
    this.signButton = document.getElementById("sign");
    this.signButton.addEventListener("click", () => this.#sign());
    document.getElementById("review-back").addEventListener("click", () => this.panel.close());
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !this.signButton.disabled) this.#sign();
    });
  }

  async open() {
    if (this.panel.open) return;
    if (!(await this.saver.save())) {
      document.querySelector("#conflict:not([hidden]) h2")?.focus();
      return;
    }
    const now = this.paragraphs.read();
    const labels = [this.words.textBefore, this.words.textNow];
    const changed = Versions.differing(this.opened, now).map((pair) => this.versions.shown(pair, labels));
    const changes = document.getElementById("review-changes");
    changes.replaceChildren(...(changed.length ? changed : [element("p", "", this.words.textUnchanged)]));
    this.#tellNeeds(now);
    this.fault.hidden = true;
    this.panel.showModal();
    (this.signButton.disabled ? document.getElementById("review-back") : this.signButton).focus();
  }

  #tellNeeds(now) {
    const unread = now.filter((one) => one.text.trim() && !one.audience).map((one) => one.id);
    this.paragraphs.complain(unread);
    this.needs.hidden = unread.length === 0;
    this.needs.textContent = fill(this.words.textNeeds, unread.map((id) => this.paragraphs.heading(id)).join(", "));
    this.signButton.disabled = unread.length > 0;
  }

  async #sign() {
    this.signButton.disabled = true;
    const answer = await this.api.sign(this.saver.draftNo).catch(() => undefined);
    if (answer?.ok) {
      location.reload();
      return;
    }
    const told = answer ? await answer.json().catch(() => undefined) : undefined;
    this.fault.textContent = told?.message ?? this.words.textOffline;
    this.fault.hidden = false;
    this.signButton.disabled = false;
  }
}
