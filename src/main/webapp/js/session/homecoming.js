import { SessionApi } from "./api.js";
import { Sender } from "./sender.js";
import { SAVED, SET_ASIDE, WAITING } from "./store.js";

/** How long one waits for what is sent outside the pad, in ms. */
const WITHIN_MS = 8_000;

/**
 * Sends what a pad left waiting in this browser, as long as it is still its owner who is signed in.
 * What the server refuses is set aside, as on the pad, and holds up nothing.
 *
 * @param {import("./store.js").PadStore} store
 * @param {string} owner the practitioner's id
 * @param {string} session id
 * @returns {Promise<boolean>} whether nothing waits any more
 */
export async function bringHome(store, owner, session) {
  const api = new SessionApi(session);
  api.owner = owner;
  await store.claim(owner);
  const { kept } = await store.read(owner, session, WAITING);
  const sender = new Sender({
    post: (commands, signal) => api.post(commands, signal),
    saved: (commands) => store.mark(session, commands, SAVED),
    refused: (command, problem) => store.mark(session, [command], SET_ASIDE, problem.message),
    changed: () => {},
  });
  sender.add(kept.map((row) => row.command));
  const home = await sender.drained(WITHIN_MS);
  sender.stop();
  await store.settled();
  return home;
}
