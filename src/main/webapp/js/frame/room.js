/**
 * Counts along near the end of an input that has room for so many characters (data-room). Nothing is
 * cut: a text that is too long stays whole, and is told as too long here and by the server.
 */

const NEAR = 20;
let counters = 0;

/** @param {Document} page whose body holds the sentences: data-room-left, data-room-over with [0] */
export function countRoom(page) {
  for (const happens of ["input", "focusin"])
    page.addEventListener(happens, (event) => {
      if (event.target.dataset?.room) count(page, event.target);
    });
}

/**
 * @param {Document} page
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 */
function count(page, input) {
  const left = Number(input.dataset.room) - arriving(input.value);
  const near = left <= Math.min(NEAR, Number(input.dataset.room) / 2);
  if (isSentByScript(input)) hold(page, input, left);
  const shown = counterOf(page, input) ?? (near ? addCounter(page, input) : null);
  if (!shown) return;
  shown.hidden = !near;
  shown.classList.toggle("over", left < 0);
  shown.textContent = near ? told(page, left) : "";
}

function told(page, left) {
  const sentence = left < 0 ? page.body.dataset.roomOver : page.body.dataset.roomLeft;
  return sentence.replace("[0]", String(Math.abs(left)));
}

/** A form of Faces arrives whole and is answered by the server; another says here that it cannot go. */
function isSentByScript(input) {
  return input.form?.querySelector('input[name="jakarta.faces.ViewState"]') === null;
}

function hold(page, input, left) {
  input.setCustomValidity(left < 0 ? told(page, left) : "");
}

/** As long as the text arrives: a form sends a line end as two characters. */
function arriving(text) {
  return text.replace(/\r?\n/g, "\r\n").length;
}

function counterOf(page, input) {
  return input.dataset.counter ? page.getElementById(input.dataset.counter) : null;
}

/** Stands under the input and describes it, so that it is read when the input is entered. */
function addCounter(page, input) {
  const counter = page.createElement("p");
  counter.id = `room-${++counters}`;
  counter.className = "room";
  input.after(counter);
  input.dataset.counter = counter.id;
  const told = input.getAttribute("aria-describedby");
  input.setAttribute("aria-describedby", told ? `${told} ${counter.id}` : counter.id);
  return counter;
}
