import { fill } from "./announcer.js";
import { minutes } from "./clock.js";

/** The loop strip: what has been connecting, neutral and sideways so far, and what is now. */
export class LoopStrip {
  /**
   * @param {HTMLElement} strip the picture; data-summary and data-now hold its sentences
   * @param {HTMLElement} choice one button with data-state for each state, in the order of Space
   */
  constructor(strip, choice) {
    this.strip = strip;
    this.buttons = [...choice.querySelectorAll("[data-state]")];
    this.ground = strip.querySelector(".mid");
    this.end = strip.querySelector(".fin");
    this.drawn = document.createElement("div");
    this.strip.insertBefore(this.drawn, this.end);
  }

  /** @returns {string} in which a session starts: neutral */
  get restingState() {
    return this.buttons.find((button) => "resting" in button.dataset).dataset.state;
  }

  /** @returns {string} the state that Space (1) or Shift+Space (-1) leads to */
  next(state, step) {
    const at = this.buttons.findIndex((button) => button.dataset.state === state);
    return this.buttons.at((at + step + this.buttons.length) % this.buttons.length).dataset.state;
  }

  label(state) {
    return this.buttons.find((button) => button.dataset.state === state).dataset.label;
  }

  /**
   * @param {{state: string, fromMs: number}[]} loop in the order of time
   * @param {{fromMs: number}[]} pauses
   * @param {number} nowMs on the session clock
   * @param {number} plannedMs length the session is planned for; the strip grows beyond it
   */
  draw(loop, pauses, nowMs, plannedMs) {
    const whole = Math.max(plannedMs, nowMs);
    const percent = (ms) => (100 * ms) / whole;
    const parts = loop.map((stretch, i) => {
      const toMs = loop[i + 1]?.fromMs ?? nowMs;
      return part(this.tone(stretch.state), percent(stretch.fromMs), percent(toMs - stretch.fromMs));
    });
    parts.push(...pauses.map((pause) => part("p", percent(pause.fromMs))));
    this.drawn.replaceChildren(...parts, ...this.#now(loop.at(-1), nowMs, percent(nowMs)));
    this.end.textContent = fill(this.end.dataset.text, { minutes: Math.round(whole / 60000) });
    this.end.hidden = percent(nowMs) > 70;
    this.strip.setAttribute("aria-label", this.#summary(loop, nowMs));
    for (const button of this.buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.state === loop.at(-1).state));
    }
  }

  tone(state) {
    return this.buttons.find((button) => button.dataset.state === state).dataset.tone;
  }

  #now(current, nowMs, left) {
    const line = part("now", left);
    const label = part("nowt", left);
    const values = { state: this.label(current.state), time: minutes(nowMs - current.fromMs) };
    label.textContent = fill(this.strip.dataset.now, values);
    if (left > 70) label.classList.add("before");
    return [line, label];
  }

  #summary(loop, nowMs) {
    const total = new Map();
    loop.forEach(({ state, fromMs }, i) => {
      const length = (loop[i + 1]?.fromMs ?? nowMs) - fromMs;
      total.set(state, (total.get(state) ?? 0) + length);
    });
    const shares = this.buttons
      .filter((button) => total.has(button.dataset.state))
      .map((button) => `${button.dataset.label} ${minutes(total.get(button.dataset.state))}`);
    return fill(this.strip.dataset.summary, { shares: shares.join(", ") });
  }
}

function part(className, left, width) {
  const element = document.createElement(className.startsWith("now") ? "span" : "i");
  element.className = className;
  element.style.left = `${left}%`;
  if (width !== undefined) element.style.width = `${Math.max(0.15, width)}%`;
  return element;
}
