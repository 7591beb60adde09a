import { fill } from "./announcer.js";
import { clockFace, minutes } from "./clock.js";
import { Readings } from "./readings.js";
import { SIGN_IN } from "./sender.js";

/** Draws the chart as it stands into all parts of the pad. */
export class Face {
  /**
   * @param {HTMLElement} page
   * @param {import("./record.js").SessionRecord} record
   * @param {object} parts strip, lanes, ladders, room, refinements, recent, saved, seats, words,
   *     catalogue
   * @param {import("./hands.js").Hands} hands
   */
  constructor(page, record, parts, hands) {
    this.page = page;
    this.record = record;
    this.hands = hands;
    Object.assign(this, parts);
    this.texts = page.querySelector("#texts").dataset;
    this.keys = [...page.querySelectorAll("#pad [data-press]")].map((key) => ({
      key,
      dots: key.querySelector(".dots"),
    }));
    this.grades = [...page.querySelectorAll("[data-grade]")];
  }

  /** Draws with the next frame; what hands do is drawn at once. */
  drawSoon() {
    this.#soon ??= requestAnimationFrame(() => this.draw());
  }

  #soon;

  draw() {
    cancelAnimationFrame(this.#soon);
    this.#soon = undefined;
    const at = performance.now();
    const now = this.record.clock.offset(at);
    const { moments, arousal, loop, pauses } = this.record.chart;
    const counted = moments.filter((m) => !m.answers && !m.rung);
    this.#drawClock(now, pauses);
    this.strip.draw(loop, pauses, now, this.record.plannedMs);
    this.lanes.draw(moments, now);
    for (const ladder of this.ladders) ladder.draw(arousal, now);
    const asked = this.room.draw(at, this.#roomState(moments), this.refinements.offered(at));
    this.refinements.draw(at, asked === undefined);
    this.recent.draw(moments, new Readings(this.record.chart, this.catalogue), this.record.log.device);
    this.#drawKeys(asked);
    const { sender, shelf } = this.record;
    this.seats.veil(sender.state === SIGN_IN);
    this.saved.draw(sender, counted.length, { kept: shelf.keeps, words: this.words.pending });
    const { undo, redo } = this.record.undoable();
    this.page.querySelector("#undo").disabled = !undo;
    this.page.querySelector("#redo").disabled = !redo;
    this.page.querySelector("#swap").hidden = this.record.seated;
  }

  /** How a moment is called aloud and above the words field. */
  called(moment) {
    const label = this.catalogue.label(moment.code);
    const partner = this.seats.name(moment.actor);
    return partner ? fill(this.texts.called, { partner, label }) : label;
  }

  #drawClock(now, pauses) {
    const paused = pauses.some((pause) => pause.toMs === undefined);
    const recording = this.page.querySelector("#recording");
    recording.classList.toggle("paused", paused);
    show(recording, paused ? this.texts.paused : this.texts.live);
    show(this.page.querySelector("#clock"), clockFace(now));
    show(this.page.querySelector("#pause"), paused ? this.texts.resume : this.texts.pause);
  }

  #drawKeys(asked) {
    const graded = this.hands.graded();
    const code = graded && this.record.log.get(graded.id).code;
    for (const button of this.grades) {
      button.disabled = !graded;
      button.setAttribute("aria-pressed", String(Number(button.dataset.grade) === graded?.strength));
    }
    for (const { key, dots } of this.keys) {
      const own = key.dataset.code === code && this.hands.actorOf(key) === graded.actor;
      key.classList.toggle("last", own);
      key.classList.toggle("open", key.dataset.code === asked);
      if (dots) this.#grade(dots, own ? graded.strength : 0);
    }
  }

  #grade(dots, strength) {
    dots.hidden = strength === 0;
    if (dots.hidden) return;
    dots.setAttribute("aria-label", fill(this.texts.strength, { strength }));
    [...dots.children].forEach((dot, i) => dot.classList.toggle("on", i < strength));
  }

  /** The last three things of the room, each kind once. */
  #roomState(moments) {
    const room = moments.filter((m) => !m.answers && (this.room.asks(m.code) || !this.seats.isPartner(m.actor)));
    const latest = new Map();
    for (const moment of room) {
      latest.delete(moment.code);
      latest.set(moment.code, moment);
    }
    return [...latest.values()].slice(-3).reverse().map((moment) => this.#chip(moment, moments));
  }

  #chip(moment, moments) {
    const answer = moments.findLast((m) => m.answers === moment.id);
    const partner = this.seats.name(moment.actor);
    const sentence = answer ? this.texts.chipAnswered : partner ? this.texts.chipPartner : this.texts.chip;
    return fill(sentence, {
      label: this.catalogue.label(moment.code),
      time: minutes(moment.offsetMs),
      partner: partner ?? "",
      answer: answer ? this.catalogue.label(answer.code) : "",
    });
  }
}

function show(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
