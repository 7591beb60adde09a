import { minutes } from "./clock.js";

/** Arousal of one partner as a ladder of rungs; a group of choices that works by arrow keys. */
export class Ladder {
  /**
   * @param {HTMLElement} ladder one button with data-level for each rung, highest first
   * @param {(partner: string, level: number, at: number) => void} onRung
   */
  constructor(ladder, onRung) {
    this.ladder = ladder;
    this.rungs = [...ladder.querySelectorAll("[data-level]")];
    ladder.addEventListener("keydown", (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.code];
      const at = this.rungs.indexOf(event.target);
      if (!step || at < 0) return;
      event.preventDefault();
      const rung = this.rungs[Math.min(this.rungs.length - 1, Math.max(0, at + step))];
      rung.focus();
      if (rung !== event.target) onRung(this.partner, Number(rung.dataset.level), event.timeStamp);
    });
  }

  get partner() {
    return this.ladder.dataset.partner;
  }

  /**
   * @param {{partner: string, level: number, fromMs: number}[]} steps in the order of time
   * @param {number} nowMs on the session clock
   */
  draw(steps, nowMs) {
    const own = steps.filter((step) => step.partner === this.partner);
    const current = own.at(-1);
    const since = own.findLast((step, i) => own[i - 1]?.level !== step.level)?.fromMs;
    this.rungs.forEach((rung, i) => {
      const checked = current?.level === Number(rung.dataset.level);
      rung.setAttribute("aria-checked", String(checked));
      rung.tabIndex = checked || (!current && i === 0) ? 0 : -1;
      rung.querySelector(".since").textContent = checked ? minutes(nowMs - since) : "";
    });
  }
}

/** The rungs a settling or tensing partner goes along. */
const FLAT = 0;
const SETTLED = 1;
const ACTIVATED = 2;
const FLOODED = 4;

/**
 * @param {"settle" | "tense"} direction
 * @param {number | undefined} level where the partner was seen last
 * @returns {number} one rung toward settled, or one rung up
 */
export function nextRung(direction, level) {
  if (direction === "settle") {
    if (level === undefined || level === FLAT) return SETTLED;
    return Math.max(SETTLED, level - 1);
  }
  return level === undefined ? ACTIVATED : Math.min(FLOODED, level + 1);
}
