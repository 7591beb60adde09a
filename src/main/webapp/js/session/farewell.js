import { fill } from "./announcer.js";
import { SessionApi } from "./api.js";
import { PadStore, SAVED, WAITING } from "./store.js";

const BATCH = 100;

/**
 * Sign-out: what still waits in this browser is sent first. If something cannot be, one asks once;
 * after that nothing is left here that could be read.
 *
 * @param {HTMLFormElement} form data-unsent holds the question, with [waiting]
 */
function sendBeforeLeaving(form) {
  let ready = false;
  form.addEventListener("submit", async (event) => {
    if (ready) return;
    event.preventDefault();
    const store = await PadStore.open();
    if (store && !(await mayLeave(store, form.dataset.unsent))) return;
    await store?.dropEverything();
    ready = true;
    form.requestSubmit();
  });
}

/** @returns {Promise<boolean>} whether nothing would be lost, or the person accepts that */
async function mayLeave(store, question) {
  for (const { owner, session } of await store.unsent()) {
    await send(store, owner, session).catch(() => {});
  }
  const waiting = await store.waiting();
  return waiting === 0 || confirm(fill(question, { waiting }));
}

/** Sends the marks of one session, if they are those of whoever is signed in. */
async function send(store, owner, session) {
  const api = new SessionApi(session);
  const state = await api.state();
  if (!state.ok || (await state.json()).owner !== owner) return;
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
