import { PadStore, SET_ASIDE, WAITING } from "./store.js";
import { adopt, claimDevice } from "./tabs.js";

/**
 * What a pad starts with: the state told by the server, or without it what this browser kept; the
 * id of this tab; and the commands still to be sent, its own and those of tabs that are gone.
 *
 * @typedef {{store: PadStore | null, owner: string | undefined, heir: Heir,
 *   server: object | null, askedAt: number, anchor: object | null, kept: object[],
 *   numbers: object[], refused: import("./store.js").Kept[], unreadable: number, unsent: object[],
 *   problem: Response | undefined}} Arrival
 */

const NOTHING = { kept: [], numbers: [], unreadable: 0 };

/**
 * @param {import("./api.js").SessionApi} api
 * @param {string} session id
 * @returns {Promise<Arrival>}
 */
export async function arrive(api, session) {
  const [store, contact] = await Promise.all([PadStore.open(), ask(api)]);
  const before = await store?.anchor(session).catch(() => null);
  const owner = contact.server?.owner ?? (await lastHere(store, contact.problem));
  if (contact.server) await store?.sawSignedIn(owner).catch(() => {});
  const mine = store && owner ? await claimed(store, owner) : null;
  const read = async (only) => (mine ? mine.read(owner, session, only) : NOTHING);
  const left = await read();
  const heir = new Heir(await claimDevice(latestFirst(left.kept)), read);
  return {
    store: mine,
    owner,
    heir,
    ...contact,
    anchor: owner && before?.owner === owner ? before.anchor : null,
    kept: left.kept.filter((row) => row.status !== SET_ASIDE).map((row) => row.command),
    numbers: left.numbers,
    refused: left.kept.filter((row) => row.status === SET_ASIDE),
    unreadable: left.unreadable,
    unsent: await heir.inherit(),
  };
}

/**
 * Takes over what waits of tabs that are gone; commands of another tab that is alive are its own to
 * send.
 */
export class Heir {
  #taken = new Set();

  /**
   * @param {string} device of this tab
   * @param {(only?: number) => Promise<{kept: import("./store.js").Kept[]}>} read what the browser
   *     keeps now, of one status or of all
   */
  constructor(device, read) {
    Object.assign(this, { device, read });
  }

  /** @returns {Promise<object[]>} commands to send; those of each device once, at its first taking */
  async inherit() {
    const devices = new Set((await this.#waiting()).map((command) => command.device));
    const news = new Set();
    for (const device of devices.add(this.device)) {
      if (this.#taken.has(device)) continue;
      if (device === this.device || (await adopt(device))) news.add(device);
    }
    for (const device of news) this.#taken.add(device);
    // read again: until its lock was free, a tab may have gone on writing
    return news.size ? (await this.#waiting()).filter((command) => news.has(command.device)) : [];
  }

  async #waiting() {
    const { kept } = await this.read(WAITING);
    return kept.map((row) => row.command);
  }
}

/** @returns {string[]} the devices of kept commands, whichever charted last first */
function latestFirst(kept) {
  const last = new Map();
  for (const { device, command } of kept) {
    last.set(device, Math.max(last.get(device) ?? 0, command.offsetMs));
  }
  return [...last.keys()].sort((a, b) => last.get(b) - last.get(a));
}

/** Without an answer, whoever was signed in last; with a refusal, nobody. */
async function lastHere(store, problem) {
  return problem ? undefined : await store?.lastSignedIn().catch(() => undefined);
}

/** A key that cannot be kept means that nothing is kept; charting goes on in this tab. */
async function claimed(store, owner) {
  try {
    await store.claim(owner);
    return store;
  } catch {
    return null;
  }
}

async function ask(api) {
  const askedAt = performance.now();
  try {
    const response = await api.state();
    if (!response.ok) return { server: null, askedAt, problem: response };
    return { server: await response.json(), askedAt, problem: undefined };
  } catch {
    return { server: null, askedAt, problem: undefined };
  }
}
