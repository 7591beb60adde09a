import { asked, done, eachRow, openDatabase } from "./database.js";
import { Sealing } from "./sealing.js";

/**
 * Keeps what was pressed until the server has it, over reload, crash and outage.
 *
 * Only ids, codes and times come in here, never a name or free text. Each command is sealed with
 * AES-GCM under a key of the signed-in practitioner that cannot be read out of the browser; the
 * owner, session, device and number stay outside and are bound to it as additional data. Dropping
 * the key at sign-out makes all of it unreadable.
 */

/** The row that tells who was signed in at the last contact; no session has such an id. */
const SIGNED_IN = "signed-in";

/** Where a stored command stands. */
export const WAITING = 0;
export const SAVED = 1;
export const SET_ASIDE = 2;

/** A number that was given to words, which are kept nowhere: the next command takes another. */
const SPENT = 3;

/**
 * @typedef {{device: string, seq: number, status: number, command: object, reason?: string}} Kept
 *   reason is the sentence with which the server refused a command that was set aside
 */
export class PadStore {
  #database;
  #sealing;
  #writes = Promise.resolve();

  constructor(database) {
    this.#database = database;
    this.#sealing = new Sealing(database);
  }

  /** @returns {Promise<PadStore | null>} null where the browser keeps nothing, as in some private windows */
  static async open() {
    try {
      return new PadStore(await openDatabase());
    } catch {
      return null;
    }
  }

  /**
   * Opens or makes the key of the signed-in practitioner.
   *
   * @param {string} owner the practitioner's id
   */
  claim(owner) {
    return this.#sealing.claim(owner);
  }

  /** Writes a command as waiting; writes keep the order of the calls. */
  put(owner, session, command) {
    return this.#inOrder(async () => {
      const { device, seq } = command;
      const sealed = await this.#sealing.seal(owner, bind(owner, session, device, seq), command);
      const row = { session, device, seq, owner, status: WAITING, ...sealed };
      await this.#sealing.write(owner, "commands", row);
    });
  }

  /** Keeps a number from being given twice, without what it was given to. */
  spend(owner, session, { device, seq }) {
    const row = { session, device, seq, owner, status: SPENT };
    return this.#inOrder(() => this.#sealing.write(owner, "commands", row));
  }

  /**
   * Marks commands as saved or set aside.
   *
   * @param {string} [reason] why they were set aside
   */
  mark(session, commands, status, reason) {
    return this.#inOrder(() =>
      this.#write("commands", (stored) => {
        for (const { device, seq } of commands) {
          const reading = stored.get([session, device, seq]);
          reading.onsuccess = () => {
            if (reading.result) stored.put({ ...reading.result, status, reason });
          };
        }
      }),
    );
  }

  /**
   * Reads back what is kept of one session for this owner. What its key does not open can be opened
   * by nothing any more: it is removed, and counted once.
   *
   * @param {number} [only] the status to read; all without it
   * @returns {Promise<{kept: Kept[], numbers: {device: string, seq: number}[], unreadable: number}>}
   *     kept by device and number; numbers are all that were given
   */
  async read(owner, session, only) {
    await this.#writes;
    const rows = await this.#all("commands", ofSession(session));
    const own = rows.filter((row) => row.owner === owner);
    const opened = await Promise.all(
      own
        .filter((row) => row.status !== SPENT && (only ?? row.status) === row.status)
        .map(async (row) => ({
          ...pick(row),
          command: await this.#sealing.open(owner, bind(owner, session, row.device, row.seq), row),
        })),
    );
    const lost = opened.filter((row) => !row.command);
    if (lost.length) await this.#remove(session, lost);
    return {
      kept: opened.filter((row) => row.command),
      numbers: own.map(pick),
      unreadable: lost.filter((row) => row.status === WAITING).length,
    };
  }

  /**
   * Where something still waits.
   *
   * @returns {Promise<{owner: string, session: string}[]>} each once
   */
  async unsent() {
    const waiting = (await this.#all("commands")).filter((row) => row.status === WAITING);
    const places = new Map(waiting.map(({ owner, session }) => [`${owner} ${session}`, { owner, session }]));
    return [...places.values()];
  }

  /**
   * How many commands of this person wait in this browser, how many of others, and how many were
   * refused.
   *
   * @param {string} [session] id; all sessions without it
   */
  async waiting(owner, session) {
    const rows = await this.#all("commands", session && ofSession(session));
    const waiting = rows.filter((row) => row.status === WAITING);
    const own = waiting.filter((row) => row.owner === owner).length;
    const refused = rows.filter((row) => row.status === SET_ASIDE && row.owner === owner).length;
    return { own, others: waiting.length - own, refused };
  }

  /** The person has read what was not accepted. */
  forgetRefused(owner, session) {
    return this.#forget(session, (row) => row.status === SET_ASIDE && row.owner === owner);
  }

  /** Remembers what a reload without network needs: whose session it is and when it began. */
  keepAnchor(owner, session, anchor) {
    return this.#inOrder(async () => {
      const sealed = await this.#sealing.seal(owner, bind(owner, session), anchor);
      await this.#sealing.write(owner, "sessions", { session, owner, ...sealed });
    });
  }

  /** @returns {Promise<{owner: string, anchor: object} | null>} */
  async anchor(session) {
    const row = await asked(this.#database.transaction("sessions").objectStore("sessions").get(session));
    if (!row) return null;
    await this.claim(row.owner);
    const anchor = await this.#sealing.open(row.owner, bind(row.owner, session), row);
    return anchor && { owner: row.owner, anchor };
  }

  /** Removes of a session that is over what the server has; what it refused stays to be told. */
  forgetSent(session) {
    return this.#inOrder(async () => {
      const rows = await this.#all("commands", ofSession(session));
      if (rows.some((row) => row.status === WAITING)) return;
      await this.#write("commands", (stored) =>
        eachRow(stored, ofSession(session), (cursor) => {
          if (cursor.value.status !== SET_ASIDE) cursor.delete();
        }),
      );
      await this.#write("sessions", (stored) => stored.delete(session));
    });
  }

  /**
   * Sign-out: nothing of this person is left, and without the key nothing that was copied can be
   * read. What others left here sealed stays for them.
   *
   * @param {string} owner the practitioner's id
   */
  dropAllOf(owner) {
    this.#sealing.forget(owner);
    return this.#inOrder(async () => {
      for (const name of ["keys", "commands", "sessions"]) {
        await this.#write(name, (rows) =>
          eachRow(rows, null, (cursor) => {
            if (cursor.value.owner === owner) cursor.delete();
          }),
        );
      }
    });
  }

  /** Remembers who was signed in at the last contact: offline, the pad opens for nobody else. */
  sawSignedIn(owner) {
    return this.#inOrder(() => this.#write("sessions", (rows) => rows.put({ session: SIGNED_IN, owner })));
  }

  /** Somebody is about to sign in: until then offline pads open for nobody. */
  sawNobody() {
    return this.#inOrder(() => this.#write("sessions", (rows) => rows.delete(SIGNED_IN)));
  }

  /** @returns {Promise<string | undefined>} who was signed in at the last contact */
  async lastSignedIn() {
    const row = await asked(this.#database.transaction("sessions").objectStore("sessions").get(SIGNED_IN));
    return row?.owner;
  }

  /** Resolves when all writes asked for so far are on disk. */
  settled() {
    return this.#writes;
  }

  #forget(session, matches) {
    return this.#inOrder(() =>
      this.#write("commands", (rows) =>
        eachRow(rows, ofSession(session), (cursor) => {
          if (matches(cursor.value)) cursor.delete();
        }),
      ),
    );
  }

  #remove(session, rows) {
    return this.#inOrder(() =>
      this.#write("commands", (stored) => {
        for (const { device, seq } of rows) stored.delete([session, device, seq]);
      }),
    );
  }

  /** One write after the other; one that fails fails for its caller alone. */
  #inOrder(write) {
    const written = this.#writes.then(write);
    this.#writes = written.catch(() => {});
    return written;
  }

  #all(name, range) {
    return asked(this.#database.transaction(name).objectStore(name).getAll(range));
  }

  #write(name, change) {
    const transaction = this.#database.transaction(name, "readwrite", { durability: "strict" });
    change(transaction.objectStore(name));
    return done(transaction);
  }
}

function ofSession(session) {
  return IDBKeyRange.bound([session], [session, []]);
}

function pick({ device, seq, status, reason }) {
  return { device, seq, status, reason };
}

function bind(...parts) {
  return new TextEncoder().encode(parts.join("|"));
}
