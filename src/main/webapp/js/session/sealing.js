import { asked, done } from "./database.js";

/**
 * The keys under which rows are sealed in this browser: one for each practitioner, made here and
 * never to be read out. The key that stands in the database is the one that counts: two tabs that
 * open at once agree on it, and a tab whose key was dropped at sign-out writes no more.
 */
export class Sealing {
  #database;
  #held = new Map();

  constructor(database) {
    this.#database = database;
  }

  /**
   * Opens or makes the key of the signed-in practitioner.
   *
   * @param {string} owner the practitioner's id
   */
  async claim(owner) {
    const known = await asked(this.#database.transaction("keys").objectStore("keys").get(owner));
    this.#held.set(owner, known ?? (await this.#make(owner)));
  }

  forget(owner) {
    this.#held.delete(owner);
  }

  async seal(owner, additionalData, content) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const clear = new TextEncoder().encode(JSON.stringify(content));
    const cipher = { name: "AES-GCM", iv, additionalData };
    return { iv, sealed: await crypto.subtle.encrypt(cipher, this.#held.get(owner).key, clear) };
  }

  /** @returns {Promise<object | null>} null for what this key does not open */
  async open(owner, additionalData, { iv, sealed }) {
    try {
      const cipher = { name: "AES-GCM", iv, additionalData };
      const clear = await crypto.subtle.decrypt(cipher, this.#held.get(owner).key, sealed);
      return JSON.parse(new TextDecoder().decode(clear));
    } catch {
      return null;
    }
  }

  /**
   * Writes a sealed row, unless the key it was sealed with has been dropped meanwhile: nobody could
   * open it any more.
   */
  write(owner, name, row) {
    const transaction = this.#database.transaction(["keys", name], "readwrite", { durability: "strict" });
    const standing = transaction.objectStore("keys").get(owner);
    standing.onsuccess = () => {
      const held = this.#held.get(owner);
      if (held && standing.result?.id === held.id) transaction.objectStore(name).put(row);
      else transaction.abort();
    };
    return done(transaction);
  }

  /** The first of two tabs puts its key down; the other takes that one. */
  async #make(owner) {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    const transaction = this.#database.transaction("keys", "readwrite", { durability: "strict" });
    const keys = transaction.objectStore("keys");
    let standing = { owner, key, id: crypto.randomUUID() };
    const asking = keys.get(owner);
    asking.onsuccess = () => {
      if (asking.result) standing = asking.result;
      else keys.put(standing);
    };
    await done(transaction);
    return standing;
  }
}
