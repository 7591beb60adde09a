/**
 * Keeps what was pressed until the server has it, over reload, crash and outage.
 *
 * Only ids, codes and times come in here, never a name or free text. Each command is sealed with
 * AES-GCM under a key of the signed-in practitioner that cannot be read out of the browser; the
 * owner, session, device and number stay outside and are bound to it as additional data. Dropping
 * the key at sign-out makes all of it unreadable.
 */
const DATABASE = "empathy-loop-pad";
const VERSION = 1;

/** The row that tells who was signed in at the last contact; no session has such an id. */
const SIGNED_IN = "signed-in";

/** Where a stored command stands. */
export const WAITING = 0;
export const SAVED = 1;
export const SET_ASIDE = 2;

export class PadStore {
  #database;
  #keys = new Map();
  #writes = Promise.resolve();

  constructor(database) {
    this.#database = database;
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
  async claim(owner) {
    const known = await this.#get("keys", owner);
    if (known) {
      this.#keys.set(owner, known.key);
      return;
    }
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    await this.#write("keys", (keys) => keys.put({ owner, key }));
    this.#keys.set(owner, key);
  }

  /** Writes a command as waiting; writes keep the order of the calls. */
  put(owner, session, command) {
    return this.#inOrder(async () => {
      const bound = bind(owner, session, command.device, command.seq);
      const sealed = await this.#seal(owner, bound, command);
      const { device, seq } = command;
      await this.#write("commands", (commands) =>
        commands.put({ session, device, seq, owner, status: WAITING, ...sealed }),
      );
    });
  }

  /** Marks commands as saved or set aside. */
  mark(session, commands, status) {
    return this.#inOrder(() =>
      this.#write("commands", (stored) => {
        for (const { device, seq } of commands) {
          const reading = stored.get([session, device, seq]);
          reading.onsuccess = () => {
            if (reading.result) stored.put({ ...reading.result, status });
          };
        }
      }),
    );
  }

  /**
   * Reads back the commands of one session that this owner's key opens.
   *
   * @returns {Promise<{command: object, status: number}[]>} by device and number
   */
  async read(owner, session) {
    const rows = await this.#all("commands", IDBKeyRange.bound([session], [session, []]));
    const own = rows.filter((row) => row.owner === owner);
    const read = await Promise.all(
      own.map(async (row) => ({
        command: await this.#open(owner, bind(owner, session, row.device, row.seq), row),
        status: row.status,
      })),
    );
    return read.filter((row) => row.command);
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

  /** How many commands of this person wait in this browser, and how many of others. */
  async waiting(owner) {
    const waiting = (await this.#all("commands")).filter((row) => row.status === WAITING);
    const own = waiting.filter((row) => row.owner === owner).length;
    return { own, others: waiting.length - own };
  }

  /** Remembers what a reload without network needs: whose session it is and when it began. */
  keepAnchor(owner, session, anchor) {
    return this.#inOrder(async () => {
      const sealed = await this.#seal(owner, bind(owner, session), anchor);
      await this.#write("sessions", (sessions) => sessions.put({ session, owner, ...sealed }));
    });
  }

  /** @returns {Promise<{owner: string, anchor: object} | null>} */
  async anchor(session) {
    const row = await this.#get("sessions", session);
    if (!row) return null;
    await this.claim(row.owner);
    const anchor = await this.#open(row.owner, bind(row.owner, session), row);
    return anchor && { owner: row.owner, anchor };
  }

  /** Removes a session that is over, unless something of it still waits to be sent. */
  forgetSent(session) {
    return this.#inOrder(async () => {
      const all = IDBKeyRange.bound([session], [session, []]);
      if ((await this.#all("commands", all)).some((row) => row.status === WAITING)) return;
      await this.#write("commands", (rows) => rows.delete(all));
      await this.#write("sessions", (rows) => rows.delete(session));
    });
  }

  /**
   * Sign-out: nothing of this person is left, and without the key nothing that was copied can be
   * read. What others left here sealed stays for them.
   *
   * @param {string} owner the practitioner's id
   */
  dropAllOf(owner) {
    this.#keys.delete(owner);
    return this.#inOrder(async () => {
      for (const name of ["keys", "commands", "sessions"]) {
        await this.#write(name, (rows) => deleteWhere(rows, (row) => row.owner === owner));
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
    return (await this.#get("sessions", SIGNED_IN))?.owner;
  }

  /** Resolves when all writes asked for so far are on disk. */
  settled() {
    return this.#writes;
  }

  #inOrder(write) {
    this.#writes = this.#writes.then(write, write);
    return this.#writes;
  }

  async #seal(owner, additionalData, content) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const clear = new TextEncoder().encode(JSON.stringify(content));
    const cipher = { name: "AES-GCM", iv, additionalData };
    return { iv, sealed: await crypto.subtle.encrypt(cipher, this.#keys.get(owner), clear) };
  }

  async #open(owner, additionalData, { iv, sealed }) {
    try {
      const cipher = { name: "AES-GCM", iv, additionalData };
      const clear = await crypto.subtle.decrypt(cipher, this.#keys.get(owner), sealed);
      return JSON.parse(new TextDecoder().decode(clear));
    } catch {
      return null;
    }
  }

  #get(name, key) {
    return asked(this.#database.transaction(name).objectStore(name).get(key));
  }

  #all(name, range) {
    return asked(this.#database.transaction(name).objectStore(name).getAll(range));
  }

  #write(name, change) {
    const transaction = this.#database.transaction(name, "readwrite", { durability: "strict" });
    change(transaction.objectStore(name));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

function openDatabase() {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("keys", { keyPath: "owner" });
    opening.result.createObjectStore("sessions", { keyPath: "session" });
    opening.result.createObjectStore("commands", { keyPath: ["session", "device", "seq"] });
  };
  return asked(opening);
}

function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function deleteWhere(rows, matches) {
  const walk = rows.openCursor();
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (!cursor) return;
    if (matches(cursor.value)) cursor.delete();
    cursor.continue();
  };
}

function bind(...parts) {
  return new TextEncoder().encode(parts.join("|"));
}
