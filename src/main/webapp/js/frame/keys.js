/** Single keys: the key of an element's data-key presses that element. */

/**
 * What a page may be asked by key: shown, enabled, and first of its key.
 * @param {Document} page
 * @returns {HTMLElement[]}
 */
export function keyed(page) {
  return [...page.querySelectorAll("[data-key]")].filter(
    (element) => !element.disabled && element.getClientRects().length > 0,
  );
}

/** @param {Document} page */
export function actOnKeys(page) {
  page.addEventListener("keydown", (event) => {
    if (page.documentElement.dataset.keys === "off" || isOthers(event)) return;
    const wanted = keyed(page).find((element) => element.dataset.key.toLowerCase() === event.key.toLowerCase());
    if (!wanted) return;
    event.preventDefault();
    wanted.click();
  });
}

/**
 * Keys typed into a field, with a modifier, held down, or already taken by a part of the page
 * (data-own-keys) are not for us.
 * @param {KeyboardEvent} event
 */
function isOthers(event) {
  return (
    event.defaultPrevented ||
    event.repeat ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.isComposing ||
    event.target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], dialog, [data-own-keys]") !== null
  );
}
