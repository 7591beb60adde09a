/**
 * The hands on the pad. Keys are read by their place on the keyboard (KeyboardEvent.code), so that
 * the mirrored hands work on every layout; they act only while the focus is in the pad and single
 * keys are on. Two keys at the same instant are two presses; a held key is one.
 *
 * @typedef {{press: (key: HTMLElement, at: number) => void, digit: (n: number, at: number) => boolean,
 *   finer: (key: HTMLElement, at: number) => void, loop: (step: number, at: number) => void,
 *   undo: (at: number) => void, redo: (at: number) => void, wordsLater: (at: number) => void,
 *   words: () => void, leave: () => void}} Hands  times are monotonic readings in ms
 */

/**
 * @param {HTMLElement} pad holds one element with data-place for each key
 * @param {() => boolean} singleKeysOn
 * @param {Hands} hands
 */
export function listenForKeys(pad, singleKeysOn, hands) {
  const keys = new Map([...pad.querySelectorAll("[data-place]")].map((key) => [key.dataset.place, key]));
  pad.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.code === "Escape") return hands.leave();
    if (!singleKeysOn() || ownedByControl(event)) return;
    const act = action(event, keys, hands);
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) act(event.timeStamp);
  });
}

/**
 * Buttons act when the finger lifts, so that a touch can be drawn away from, and are stamped with
 * the time at which it came down. A mouse leaves the focus where the hands are.
 *
 * @param {HTMLElement} pad
 * @param {string} selector which elements
 * @param {(element: HTMLElement, at: number) => void} onPress
 */
export function listenForTouch(pad, selector, onPress) {
  let down = null;
  pad.addEventListener("pointerdown", (event) => {
    const element = event.target.closest(selector);
    down = element && { element, at: event.timeStamp };
  });
  pad.addEventListener("mousedown", (event) => {
    if (!event.target.closest(selector)) return;
    event.preventDefault();
    if (!pad.contains(document.activeElement)) pad.focus({ preventScroll: true });
  });
  pad.addEventListener("click", (event) => {
    const element = event.target.closest(selector);
    if (!element) return;
    onPress(element, down?.element === element && event.detail ? down.at : event.timeStamp);
    down = null;
  });
}

/** Shows on each key what the user's own keyboard has printed there, where the browser tells. */
export async function labelByLayout(pad) {
  const layout = await navigator.keyboard?.getLayoutMap?.().catch(() => undefined);
  for (const key of layout ? pad.querySelectorAll("[data-place]") : []) {
    const printed = layout.get(key.dataset.place);
    const cap = key.querySelector("kbd");
    if (printed && cap) cap.textContent = printed.toLocaleUpperCase();
  }
}

/** Space and Enter belong to a button that was reached with Tab, arrows to a group of choices. */
function ownedByControl(event) {
  const onControl = event.target.closest("button, a, summary");
  return onControl && (event.code === "Space" || event.code === "Enter");
}

function action(event, keys, hands) {
  const key = keys.get(event.code);
  if (key) return (at) => (event.shiftKey ? hands.finer(key, at) : hands.press(key, at));
  switch (event.code) {
    case "Space":
      return (at) => hands.loop(event.shiftKey ? -1 : 1, at);
    case "Backspace":
      return event.shiftKey ? hands.redo : hands.undo;
    case "Enter":
    case "NumpadEnter":
      return event.shiftKey ? () => hands.words() : hands.wordsLater;
    default:
      return digitOf(event.code, hands);
  }
}

function digitOf(code, hands) {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code);
  return digit && ((at) => hands.digit(Number(digit[1]), at));
}
