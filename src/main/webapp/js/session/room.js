import { fill } from "./announcer.js";
import { minutes } from "./clock.js";

/** How long digits belong to a question, in ms. */
const WINDOW_MS = 4000;

/** Length of a guided pause in ms; the guide then stands still, the question stays open to touch. */
export const GUIDE_MS = 60_000;

/** How long after that digits still close the pause, in ms. */
const GRACE_MS = 15_000;

/**
 * The one fixed strip under the pads, where a question of the room can be answered. Nothing opens
 * over the work and nothing waits: a question that gets no answer closes by itself. A guided pause
 * stands under the questions asked in it, and is there again when they are done.
 *
 * @typedef {{press: object, asked: number, guided: boolean, until: number}} Question  asked and until
 *   are monotonic readings in ms
 */
export class RoomStrip {
  /** @type {Question | null} */
  #question = null;
  #firstPartner;

  /**
   * @param {HTMLElement} strip one section with data-question for each question, one with data-idle
   * @param {import("./seats.js").Seats} seats
   * @param {{answer: (question: object, code: string, at: number) => void,
   *   concern: (question: object, actor: string, at: number) => void,
   *   guide: (at: number) => {press: object, asked: number} | undefined}} hands  guide is the guided
   *     pause that nothing has closed, as the chart has it
   */
  constructor(strip, seats, hands) {
    this.strip = strip;
    this.seats = seats;
    this.hands = hands;
    this.sections = new Map(
      [...strip.querySelectorAll("[data-question]")].map((s) => [s.dataset.question, s]),
    );
    this.idle = strip.querySelector("[data-idle]");
    this.state = strip.querySelector("[data-state-chips]");
  }

  /** Whether a press of this code asks something. */
  asks(code) {
    return this.sections.has(code);
  }

  /** Opens the window of a question just pressed. */
  open(press, at) {
    const guided = "guide" in this.sections.get(press.code).dataset;
    this.#firstPartner = undefined;
    this.#question = guided ? null : { press, guided: false, until: at + WINDOW_MS, asked: at };
  }

  /** The question of this code that would be asked a second time, if any. */
  openFor(code, at) {
    const question = this.#current(at);
    const over = question?.guided && at - question.asked >= GUIDE_MS;
    return question?.press.code === code && !over ? question : null;
  }

  close(pressId) {
    if (this.#question?.press.id === pressId) this.#question = null;
  }

  /**
   * Whom the question concerns next: the other partner, and where the page offers them the
   * therapist and the couple; round again after the last.
   */
  nextActor(press) {
    const other = this.seats.other(this.#firstPartner ?? press.actor);
    const offered = [...this.sections.get(press.code).querySelectorAll("[data-actor]")];
    const actors = [this.#firstPartner ?? press.actor, other];
    actors.push(...offered.map((b) => b.dataset.actor).filter((a) => !actors.includes(a)));
    return actors[(actors.indexOf(press.actor) + 1) % actors.length];
  }

  /** Turns the open question to another actor and gives it its time again. */
  turn(actor, at) {
    this.#firstPartner ??= this.#question.press.actor;
    this.#question.press = { ...this.#question.press, actor };
    this.#question.until = at + WINDOW_MS;
  }

  /**
   * Gives a digit to the open question.
   *
   * @param {number | undefined} lastMark monotonic time of the last mark that a digit could grade;
   *     during a guided pause a fresh mark comes first
   * @returns {boolean} whether the digit belonged to a question
   */
  digit(n, at, lastMark) {
    const question = this.#current(at);
    if (!question || (question.guided && at - question.asked >= GUIDE_MS + GRACE_MS)) return false;
    const fresh = lastMark !== undefined && lastMark > question.asked && at - lastMark < WINDOW_MS;
    if (question.guided && fresh) return false;
    const button = this.sections.get(question.press.code).querySelector(`[data-digit="${n}"]`);
    if (button) this.choose(button, at);
    return true;
  }

  /** Takes an answer by key or touch. */
  choose(button, at) {
    const question = this.#current(at);
    if (!question) return;
    const { answer, code, actor } = button.dataset;
    if (answer !== undefined) this.hands.answer(question.press, code, at);
    else this.hands.concern(question.press, actor, at);
  }

  /**
   * @param {boolean} finer whether finer codes are offered: once a pause is over they come first
   * @returns {string | undefined} the code of the question that has the strip
   */
  draw(at, chips, finer) {
    const asked = this.#current(at);
    const question = asked?.guided && finer && at - asked.asked >= GUIDE_MS ? undefined : asked;
    for (const [code, section] of this.sections) section.hidden = question?.press.code !== code;
    this.idle.hidden = Boolean(question);
    this.strip.classList.toggle("asking", Boolean(question));
    this.state.replaceChildren(...chips.map(chipOf));
    if (question) this.#dress(this.sections.get(question.press.code), question, at);
    return question?.press.code;
  }

  /** @returns {Question | null} */
  #current(at) {
    if (this.#question && at >= this.#question.until) this.#question = null;
    if (this.#question) return this.#question;
    const guide = this.hands.guide(at);
    return guide ? { ...guide, guided: true, until: Infinity } : null;
  }

  #dress(section, question, at) {
    const { press } = question;
    const mark = section.querySelector("[data-concerns]");
    if (mark) this.seats.dress(mark, press.actor);
    const partner = this.seats.name(press.actor);
    const other = partner && this.seats.name(this.seats.other(press.actor));
    for (const text of section.querySelectorAll("[data-text]")) {
      const sentence = partner ? text.dataset.text : (text.dataset.textNobody ?? text.dataset.text);
      text.textContent = fill(sentence, { partner: partner ?? "", other: other ?? "" });
    }
    for (const button of section.querySelectorAll("[data-actor]")) {
      button.setAttribute("aria-pressed", String(button.dataset.actor === press.actor));
    }
    const fade = section.querySelector(".fade i");
    if (fade) fade.style.width = `${Math.max(0, (100 * (question.until - at)) / WINDOW_MS)}%`;
    const guide = section.querySelector("[data-guide-clock]");
    if (guide) this.#turnGuide(section, guide, at - question.asked);
  }

  #turnGuide(section, clock, passed) {
    const rest = Math.max(0, GUIDE_MS - passed);
    clock.textContent = minutes(rest + 999);
    const ring = section.querySelector("[data-guide-ring]");
    ring.setAttribute("stroke-dasharray", `${(327 * (GUIDE_MS - rest)) / GUIDE_MS} 327`);
  }
}

function chipOf(text) {
  const chip = document.createElement("span");
  chip.className = "chip line";
  chip.textContent = text;
  return chip;
}
