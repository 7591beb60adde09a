import { PadStore, WAITING } from "./store.js";
import { adopt, claimDevice } from "./tabs.js";

/**
 * What a pad starts with: the state told by the server, or without it what this browser kept; the
 * id of this tab; and the commands still to be sent, its own and those of tabs that are gone.
 *
 * @typedef {{store: PadStore | null, owner: string | undefined, device: string,
 *   server: object | null, anchor: object | null, kept: object[], unsent: object[],
 *   problem: Response | undefined}} Arrival
 */

/**
 * @param {import("./api.js").SessionApi} api
 * @param {string} session id
 * @returns {Promise<Arrival>}
 */
export async function arrive(api, session) {
  const [store, device, contact] = await Promise.all([PadStore.open(), claimDevice(), ask(api)]);
  const before = await store?.anchor(session).catch(() => null);
  const owner = contact.server?.owner ?? (await lastHere(store, contact.problem));
  if (contact.server) await store?.sawSignedIn(owner).catch(() => {});
  const mine = store && owner ? await claimed(store, owner) : null;
  const rows = mine ? await mine.read(owner, session) : [];
  return {
    store: mine,
    owner,
    device,
    ...contact,
    anchor: owner && before?.owner === owner ? before.anchor : null,
    kept: rows.map((row) => row.command),
    unsent: await left(rows, device),
  };
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

/** Commands of another tab that is alive are its own to send. */
async function left(rows, device) {
  const waiting = rows.filter((row) => row.status === WAITING).map((row) => row.command);
  const devices = [...new Set(waiting.map((command) => command.device))];
  const ours = new Map();
  for (const other of devices) ours.set(other, other === device || (await adopt(other)));
  return waiting.filter((command) => ours.get(command.device));
}
