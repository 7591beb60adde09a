/**
 * Somebody else changed meanwhile what is edited here: shows what is stored now beside what was
 * typed, field by field, and lets the person choose. The form then goes on from the stored version.
 */

const STATE = "jakarta.faces.ViewState";
const WRITTEN = "input:not([type=hidden], [type=password], [type=submit], [type=button], [type=search]), textarea, select";

/** @param {Document} page holds the empty card of el:stale */
export function offerBothWhenStale(page) {
  const faults = page.getElementById("faults");
  const card = page.getElementById("stale");
  if (!faults || !card) return;
  let sent = "";
  const remember = (event) => {
    sent = event.target.closest?.("button[type=submit]")?.form?.id ?? sent;
  };
  page.addEventListener("click", remember, { capture: true });
  new MutationObserver(() => {
    if (page.querySelector("#faults [data-fault=stale]")) offerBoth(page, card, sent);
  }).observe(faults.parentElement, { childList: true });
}

/**
 * @param {Document} page
 * @param {HTMLElement} card
 * @param {string} sent id of the form that was refused
 */
async function offerBoth(page, card, sent) {
  const nonce = page.defaultView.PrimeFaces?.csp?.NONCE_VALUE ?? "";
  const answer = await fetch(page.location.href, {
    credentials: "same-origin",
    headers: { "X-Empathy-Loop-Nonce": nonce },
  });
  if (!answer.ok || answer.redirected) return;
  const stored = new DOMParser().parseFromString(await answer.text(), "text/html");
  const state = stored.querySelector(`input[name="${STATE}"]`)?.value;
  const pairs = differing(page, stored, sent);
  if (!state || pairs.length === 0) return;
  const choices = pairs.map((pair) => choice(page, card, pair));
  const button = page.createElement("button");
  button.type = "button";
  button.className = "btn";
  button.textContent = card.dataset.goOn;
  button.addEventListener("click", () => goOn(page, card, pairs, state));
  card.querySelector("[data-parts]").replaceChildren(...choices, button);
  card.hidden = false;
  card.querySelector("h2").focus();
}

/** Fields of the form whose stored and typed values are not the same. */
function differing(page, stored, sent) {
  return [...(page.getElementById(sent)?.querySelectorAll(WRITTEN) ?? [])]
    .filter((mine) => mine.id)
    .map((mine) => ({ mine, theirs: stored.getElementById(mine.id) }))
    .filter(({ mine, theirs }) => theirs === null || told(mine) !== told(theirs));
}

/** What a person reads of a field. */
function told(field) {
  if (field.type === "checkbox" || field.type === "radio") return String(field.checked);
  if (field.localName === "select") return field.selectedOptions[0]?.textContent.trim() ?? "";
  return field.value.replace(/\r\n/g, "\n").trim();
}

/** A field that the stored version has no longer is shown to be read, with nothing to choose. */
function choice(page, card, { mine, theirs }) {
  const legend = page.createElement("legend");
  legend.textContent = mine.labels?.[0]?.textContent.trim() ?? "";
  const versions = page.createElement("div");
  versions.className = "versions";
  versions.append(
    version(page, theirs ? mine.id : "", "stored", card.dataset.stored, theirs ? told(theirs) : card.dataset.gone),
    version(page, theirs ? mine.id : "", "mine", card.dataset.mine, told(mine)),
  );
  const set = page.createElement("fieldset");
  set.append(legend, versions);
  return set;
}

function version(page, field, which, caption, text) {
  const label = page.createElement(field ? "label" : "div");
  const head = page.createElement("span");
  head.className = "which";
  if (field) {
    const radio = page.createElement("input");
    radio.type = "radio";
    radio.name = `stale-${field}`;
    radio.value = which;
    radio.checked = which === "stored";
    head.append(radio);
  }
  head.append(caption);
  const words = page.createElement("span");
  words.textContent = text || "–";
  label.append(head, words);
  return label;
}

/** Writes what was chosen into the form, which now continues the stored version; nothing is sent yet. */
function goOn(page, card, pairs, state) {
  for (const { mine, theirs } of pairs) {
    const field = page.getElementById(mine.id);
    const chosen = card.querySelector(`[name="stale-${CSS.escape(mine.id)}"]:checked`)?.value;
    if (!theirs || chosen === "mine") continue;
    if (field.type === "checkbox" || field.type === "radio") field.checked = theirs.checked;
    else field.value = theirs.value;
  }
  for (const field of page.querySelectorAll(`input[name="${STATE}"]`)) field.value = state;
  card.hidden = true;
  page.querySelector("#faults .banner")?.remove();
  page.getElementById(pairs[0].mine.id)?.focus();
}
