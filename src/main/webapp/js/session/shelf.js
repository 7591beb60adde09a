import { SAVED, SET_ASIDE } from "./store.js";

/**
 * What one tab keeps in this browser of its session. A write that fails is tried again with the next
 * one; until it succeeds, its command lives in this tab alone.
 */
export class Shelf {
  #loose = new Map();

  /**
   * @param {import("./store.js").PadStore | null} store null where the browser keeps nothing
   * @param {string} owner the practitioner's id
   * @param {string} session id
   */
  constructor(store, owner, session) {
    Object.assign(this, { store, owner, session });
  }

  /** Whether what waits outlives this tab. */
  get keeps() {
    return Boolean(this.store) && this.#loose.size === 0;
  }

  put(command) {
    for (const one of [...this.#loose.values(), command]) this.#put(one);
  }

  /** Keeps the number of words from being given twice, and nothing else of them. */
  async spend(draft) {
    await this.store?.spend(this.owner, this.session, draft).catch(() => {});
  }

  saved(commands) {
    for (const { id } of commands) this.#loose.delete(id);
    this.#quietly((store) => store.mark(this.session, commands, SAVED));
    this.#quietly((store) => store.sawSignedIn(this.owner));
  }

  refused(command, reason) {
    this.#loose.delete(command.id);
    this.#quietly((store) => store.mark(this.session, [command], SET_ASIDE, reason));
  }

  forgetRefused() {
    this.#quietly((store) => store.forgetRefused(this.owner, this.session));
  }

  keepAnchor(anchor) {
    this.#quietly((store) => store.keepAnchor(this.owner, this.session, anchor));
  }

  /** The server still takes this tab's marks: without network the pad opens for the same person. */
  sawSignedIn() {
    this.#quietly((store) => store.sawSignedIn(this.owner));
  }

  /** Nothing of a session that is over stays in the browser, once the server has it all. */
  async forgetSent() {
    await this.store?.forgetSent(this.session).catch(() => {});
  }

  #put(command) {
    this.#loose.set(command.id, command);
    this.store?.put(this.owner, this.session, command).then(
      () => this.#loose.delete(command.id),
      () => {},
    );
  }

  /** A mark that could not be set costs a resend, which the server knows; it costs no press. */
  #quietly(write) {
    if (this.store) write(this.store).catch(() => {});
  }
}
