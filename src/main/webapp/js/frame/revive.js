/**
 * A page that was open so long that the server forgot its form works again: what was typed stays, the
 * form gets a fresh state, and the person is told to press the button once more.
 */

const STATE = "jakarta.faces.ViewState";

/** @param {Document} page */
export function reviveWhenForgotten(page) {
  const faults = page.getElementById("faults");
  if (!faults) return;
  new MutationObserver(() => {
    if (page.querySelector("#faults[data-fault=page-expired]")) revive(page);
  }).observe(faults.parentElement, { childList: true });
}

/** @param {Document} page */
async function revive(page) {
  const nonce = page.defaultView.PrimeFaces?.csp?.NONCE_VALUE ?? "";
  const answer = await fetch(page.location.href, {
    credentials: "same-origin",
    headers: { "X-Empathy-Loop-Nonce": nonce },
  });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const state = fresh.querySelector(`input[name="${STATE}"]`)?.value;
  if (!state) return;
  for (const field of page.querySelectorAll(`input[name="${STATE}"]`)) field.value = state;
  const ready = page.createElement("p");
  ready.textContent = page.body.dataset.ready;
  page.querySelector("#faults .banner")?.append(ready);
}
