/** Walking the map by keys: arrows go round the loop, E goes to the evidence. */

const NEXT = new Set(["ArrowRight", "ArrowDown"]);
const PREVIOUS = new Set(["ArrowLeft", "ArrowUp"]);

/**
 * @param {HTMLElement} map
 * @returns {HTMLElement[]} the stations that show, in the order of the loop
 */
function stations(map) {
  return [...map.querySelectorAll("a.station-link, a.station-row")].filter(
    (station) => station.getClientRects().length > 0,
  );
}

/**
 * @param {HTMLElement} map
 * @param {KeyboardEvent} event
 */
function walk(map, event) {
  const around = stations(map);
  const here = around.indexOf(event.target.closest("a"));
  if (here < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  if (NEXT.has(event.key) || PREVIOUS.has(event.key)) {
    const step = NEXT.has(event.key) ? 1 : -1;
    event.preventDefault();
    around[(here + step + around.length) % around.length].focus();
  } else if (event.key.toLowerCase() === "e" && document.documentElement.dataset.keys !== "off") {
    event.preventDefault();
    document.getElementById("evidence")?.focus();
  }
}

/**
 * The page comes back to the part that was worked on, or to the station that was chosen.
 * @param {HTMLElement} map
 */
function comeBack(map) {
  const asked = new URLSearchParams(location.search);
  if (asked.has("at")) {
    document.getElementById(asked.get("at"))?.scrollIntoView();
    return;
  }
  if (!asked.has("station") || asked.has("edit")) return;
  stations(map)
    .find((station) => station.getAttribute("aria-current") === "true")
    ?.focus({ preventScroll: true });
}

const map = document.querySelector("[data-stations]");
if (map) {
  map.addEventListener("keydown", (event) => walk(map, event));
  comeBack(map);
}
