import { fill } from "./announcer.js";
import { bringHome } from "./homecoming.js";
import { PadStore } from "./store.js";
import { tellAtTheDoor } from "./tabs.js";

/**
 * Tells the pads of this browser who is signed in, and sees to the sign-out: what this person's pads still hold in this browser is sent first. If something cannot
 * be, or was refused, one asks once; after that nothing of theirs is left here. What others left
 * stays for them.
 *
 * @param {HTMLFormElement} form data-owner is the practitioner's id, data-unsent and data-refused
 *     tell what would be lost, with [waiting] and [refused], and data-question asks
 */
function sendBeforeLeaving(form) {
  const { owner } = form.dataset;
  let ready = false;
  form.addEventListener("submit", async (event) => {
    if (ready) return;
    event.preventDefault();
    const store = await PadStore.open();
    if (store && !(await mayLeave(store, owner, form.dataset))) return;
    tellAtTheDoor(owner, "out");
    await store?.dropAllOf(owner);
    await store?.sawNobody();
    form.elements.keep.disabled = !(await store?.waiting(owner))?.others;
    ready = true;
    form.requestSubmit();
  });
}

/** @returns {Promise<boolean>} whether nothing would be lost, or the person accepts that */
async function mayLeave(store, owner, texts) {
  for (const place of await store.unsent()) {
    if (place.owner === owner) await bringHome(store, owner, place.session).catch(() => {});
  }
  const { own: waiting, refused } = await store.waiting(owner);
  if (!waiting && !refused) return true;
  const lost = [waiting && texts.unsent, refused && texts.refused].filter(Boolean);
  return confirm(fill([...lost, texts.question].join(" "), { waiting, refused }));
}

const form = document.querySelector("form[data-unsent]");
if (form) {
  tellAtTheDoor(form.dataset.owner, "in");
  sendBeforeLeaving(form);
}
