import { fill } from "./announcer.js";
import { SessionApi } from "./api.js";
import { PadStore, SAVED, WAITING } from "./store.js";

const BATCH = 100;

/**
 * Sign-out: what this person's pads still hold in this browser is sent first. If something cannot
 * be, one asks once; after that nothing of theirs is left here. What others left stays for them.
 *
 * @param {HTMLFormElement} form data-owner is the practitioner's id, data-unsent the question, with
 *     [waiting]
 */
function sendBeforeLeaving(form) {
  const { owner, unsent } = form.dataset;
  let ready = false;
  form.addEventListener("submit", async (event) => {
    if (ready) return;
    event.preventDefault();
    const store = await PadStore.open();
    if (store && !(await mayLeave(store, owner, unsent))) return;
    await store?.dropAllOf(owner);
    await store?.sawNobody();
    form.elements.keep.disabled = !(await store?.waiting(owner))?.others;
    ready = true;
    form.requestSubmit();
  });
}

/** @returns {Promise<boolean>} whether nothing would be lost, or the person accepts that */
async function mayLeave(store, owner, question) {
  for (const place of await store.unsent()) {
    if (place.owner === owner) await send(store, owner, place.session).catch(() => {});
  }
  const waiting = (await store.waiting(owner)).own;
  return waiting === 0 || confirm(fill(question, { waiting }));
}

/** Sends the marks of one session, as long as it is still their owner who is signed in. */
async function send(store, owner, session) {
  const api = new SessionApi(session);
  api.owner = owner;
  await store.claim(owner);
  const rows = (await store.read(owner, session)).filter((row) => row.status === WAITING);
  for (let from = 0; from < rows.length; from += BATCH) {
    const commands = rows.slice(from, from + BATCH).map((row) => row.command);
    const answer = await api.post(commands);
    if (!answer.ok) return;
    await store.mark(session, commands, SAVED);
  }
}

const form = document.querySelector("form[data-unsent]");
if (form) sendBeforeLeaving(form);
