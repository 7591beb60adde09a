/** The panel that lists the keys of this page and switches them off. */
import { keyed } from "./keys.js";
import { remember } from "./look.js";

/** @param {Document} page */
export function offerKeysPanel(page) {
  const panel = page.getElementById("keys-panel");
  const act = page.getElementById("keys-act");
  if (!panel || !act) return;
  act.checked = page.documentElement.dataset.keys !== "off";
  act.addEventListener("change", () => switchKeys(page.documentElement, act.checked));
  page.getElementById("keys").addEventListener("click", () => {
    list(page, panel.querySelector("dl"));
    panel.showModal();
  });
  panel.querySelector("[data-close]").addEventListener("click", () => panel.close());
}

/**
 * @param {Document} page
 * @param {HTMLElement} into
 */
function list(page, into) {
  into.replaceChildren(
    ...keyed(page).flatMap((element) => [
      holding(page, "dt", holding(page, "kbd", element.dataset.key)),
      holding(page, "dd", element.getAttribute("aria-label") ?? element.innerText.trim()),
    ]),
  );
}

/**
 * @param {Document} page
 * @param {string} name
 * @param {Node | string} content
 */
function holding(page, name, content) {
  const element = page.createElement(name);
  element.append(content);
  return element;
}

/**
 * @param {HTMLElement} root
 * @param {boolean} acting
 */
function switchKeys(root, acting) {
  if (acting) delete root.dataset.keys;
  else root.dataset.keys = "off";
  remember("el-keys", root.dataset.keys);
}
