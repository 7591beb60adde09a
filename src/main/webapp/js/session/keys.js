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
    learnCap(keys.get(event.code), event);
    if (!event.repeat) act(event.timeStamp);
  });
}

/** A click follows the finger within this time, in ms; it is the press that the finger has made. */
const CLICK_WITHIN_MS = 700;

/**
 * Buttons act when the finger lifts, so that a touch can be drawn away from, and are stamped with
 * the time at which it came down. Each finger is followed by itself: of two thumbs down at once the
 * browser makes no click. A click without a finger is a keyboard's or a screen reader's. A mouse
 * leaves the focus where the hands are.
 *
 * @param {HTMLElement} pad
 * @param {Record<string, (element: HTMLElement, at: number) => void>} acts by the selector of what
 *     is pressed
 */
export function listenForTouch(pad, acts) {
  const selectors = Object.keys(acts).join();
  const fingers = new Map();
  const made = new WeakMap();
  let last = null;
  const press = (element, at) => acts[Object.keys(acts).find((one) => element.matches(one))](element, at);
  pad.addEventListener("pointerdown", (event) => {
    const element = event.target.closest(selectors);
    if (element && event.button === 0) fingers.set(event.pointerId, { element, at: event.timeStamp });
  });
  pad.addEventListener("pointercancel", (event) => fingers.delete(event.pointerId));
  addEventListener("pointerup", (event) => {
    const finger = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    const under = document.elementFromPoint(event.clientX, event.clientY);
    if (!finger || !finger.element.contains(under) || finger.element.disabled) return;
    made.set(finger.element, event.timeStamp);
    last = { element: finger.element, at: event.timeStamp };
    press(finger.element, finger.at);
  });
  pad.addEventListener("mousedown", (event) => {
    if (!event.target.closest(selectors)) return;
    event.preventDefault();
    if (!pad.contains(document.activeElement)) pad.focus({ preventScroll: true });
  });
  pad.addEventListener("click", (event) => {
    const element = event.target.closest(selectors);
    if (!element) return;
    // a press may have put another element under the finger, which then gets the click
    const pressed = last && !last.element.isConnected ? last.at : made.get(element);
    const byFinger = event.detail > 0 && event.timeStamp - (pressed ?? -Infinity) < CLICK_WITHIN_MS;
    if (!byFinger) press(element, event.timeStamp);
  });
}

/** Shows on each key what the user's own keyboard has printed there, where the browser tells. */
export async function labelByLayout(pad) {
  const layout = await navigator.keyboard?.getLayoutMap?.().catch(() => undefined);
  for (const key of layout ? pad.querySelectorAll("[data-place]") : []) {
    show(key, layout.get(key.dataset.place));
  }
}

/** Where the browser does not tell, the first press of a key tells what is printed on it. */
function learnCap(key, event) {
  if (key && !event.shiftKey && event.key.length === 1) show(key, event.key);
}

function show(key, printed) {
  const cap = key.querySelector("kbd");
  const text = printed?.toLocaleUpperCase();
  if (text && cap && cap.textContent !== text) cap.textContent = text;
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
