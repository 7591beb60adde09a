import { remember } from "../frame/look.js";
import { Announcer } from "./announcer.js";
import { SessionApi } from "./api.js";
import { arrive } from "./arrival.js";
import { Catalogue } from "./catalogue.js";
import { Face } from "./face.js";
import { Hands } from "./hands.js";
import { labelByLayout, listenForKeys, listenForTouch } from "./keys.js";
import { Ladder } from "./ladder.js";
import { Lanes } from "./lanes.js";
import { RecentMoments } from "./recent.js";
import { SessionRecord } from "./record.js";
import { Refinements } from "./refinements.js";
import { GUIDE_MS, RoomStrip } from "./room.js";
import { SavedLine } from "./saved.js";
import { Seats } from "./seats.js";
import { keepShell } from "./shell.js";
import { LoopStrip } from "./strip.js";
import { WordsField } from "./words.js";

const REDRAW_MS = 250;
const TRY_AGAIN_MS = 5_000;
const END_WITHIN_MS = 5_000;

/** The charting pad of one session: one press records, is painted at once and is never lost. */
class Pad {
  /**
   * @param {HTMLElement} page the root, holding the shell of the pad
   * @param {string} session id
   */
  constructor(page, session) {
    this.page = page;
    this.session = session;
    this.board = page.querySelector("#pad");
    this.texts = page.querySelector("#texts").dataset;
    this.announcer = new Announcer(page.querySelector("#announcer"));
    this.api = new SessionApi(session);
    this.#buildParts();
    this.record = new SessionRecord(this.api, session, this.parts.strip.restingState, this.#listener());
    this.hands = new Hands(this.record, { ...this.parts, guideRuns: () => this.#guideRuns() }, this.#voice());
    this.face = new Face(page, this.record, this.parts, this.hands);
  }

  async start() {
    const back = encodeURIComponent(location.pathname + location.search);
    for (const link of this.page.querySelectorAll("a[href='/sign-in']")) link.href += `?next=${back}`;
    const arrival = await arrive(this.api, this.session);
    if (!arrival.server && !arrival.anchor) return this.#cannotStart(arrival.problem);
    this.record.begin(arrival);
    if (!arrival.server) this.parts.seats.take(this.record.leftSeat);
    const guide = this.#openGuide();
    const { clock } = this.record;
    if (guide) this.parts.room.resume(guide, performance.now() - clock.offset() + guide.offsetMs);
    this.#listen();
    this.ready = true;
    this.face.draw();
    this.board.focus({ preventScroll: true });
    setInterval(() => this.face.draw(), REDRAW_MS);
  }

  #buildParts() {
    const find = (selector) => this.page.querySelector(selector);
    const catalogue = new Catalogue(this.page);
    const seats = new Seats(this.page);
    const rung = (partner, level, at) => this.#do(() => this.hands.rung(partner, level, at));
    this.parts = {
      catalogue,
      seats,
      saved: new SavedLine(find("#saved"), (text) => this.announcer.say(text)),
      strip: new LoopStrip(find("#strip"), find("#loop")),
      lanes: new Lanes(find("#lanes"), catalogue),
      recent: new RecentMoments(find("#recent"), { board: this.board, catalogue, seats }, {
        ungraded: (code) => this.parts.room.asks(code),
        exact: (moment) => this.parts.refinements.has(moment),
        called: (moment) => this.face.called(moment),
      }),
      ladders: [...this.page.querySelectorAll(".ladder")].map((ladder) => new Ladder(ladder, rung)),
      refinements: new Refinements(find("#refine")),
      room: new RoomStrip(find("#room"), seats, {
        answer: (question, code, at) => this.hands.answer(question, code, at),
        concern: (question, actor, at) => this.hands.concern(question, actor, at),
      }),
      words: new WordsField(
        find("#words"),
        (moment, words) => this.record.sendWords(moment, words),
        () => this.board.focus({ preventScroll: true }),
      ),
    };
  }

  /** What the record tells the page. */
  #listener() {
    const { seats, catalogue, saved, words } = this.parts;
    return {
      changed: () => {
        if (!this.ready) return;
        this.face.drawSoon();
        words.flush();
      },
      learned: (server) => {
        catalogue.learn(server.labels);
        seats.take(server.leftSeat, server.names);
      },
      savedAt: (at) => saved.savedAt(at),
      refused: (problem) => saved.refused(problem),
      over: () => this.#leaveFor(this.texts.wrapUpPage),
    };
  }

  /** What is said aloud of what the hands did. */
  #voice() {
    return {
      moment: (moment) => this.announcer.say(this.face.called(moment)),
      code: (code) => this.announcer.say(this.parts.catalogue.label(code)),
      state: (state) => this.announcer.say(this.parts.strip.label(state)),
      text: (key) => this.announcer.say(this.texts[key]),
    };
  }

  #listen() {
    const { hands } = this;
    listenForKeys(this.board, () => this.page.dataset.keys !== "off", {
      press: (key, at) => this.#do(() => hands.press(key, at)),
      digit: (n, at) => this.#do(() => hands.digit(n, at)),
      loop: (step, at) => this.#do(() => hands.loop(step, at)),
      undo: (at) => this.#do(() => hands.undo(at)),
      redo: (at) => this.#do(() => hands.redo(at)),
      finer: (key, at) => this.#do(() => hands.finer(key, at)),
      wordsLater: (at) => this.#do(() => hands.wordsLater(at)),
      words: () => hands.openWords((moment) => this.face.called(moment)),
      leave: () => this.page.querySelector("#live").focus(),
    });
    const touches = {
      "[data-press]": (key, at) => hands.press(key, at),
      "[data-state]": (button, at) => hands.enter(button.dataset.state, at),
      "[data-level]": (rung, at) => hands.rung(rung.closest(".ladder").dataset.partner, Number(rung.dataset.level), at),
      "[data-digit]": (button, at) => this.parts.room.choose(button, at),
      "[data-refine]": (button, at) => hands.refine(button, at),
      "[data-other-partner]": (button, at) => hands.otherPartner(rowOf(button), at),
      "[data-exactly]": (button, at) => hands.tellExactly(rowOf(button), at),
      "[data-take-back]": (button, at) => hands.takeBack(rowOf(button), at),
      "#undo": (_, at) => hands.undo(at),
      "#add-words": () => hands.openWords((moment) => this.face.called(moment)),
    };
    for (const [selector, act] of Object.entries(touches)) {
      listenForTouch(this.board, selector, (element, at) => this.#do(() => act(element, at)));
    }
    this.#onClick("#pause", () => this.#do(() => hands.pauseOrResume(performance.now())));
    this.#onClick("#swap", () => this.#swap());
    this.#onClick("#end", () => this.#end());
    this.#onClick("#single-keys", () => this.#switchKeys());
    this.#showKeysSwitch();
    labelByLayout(this.board);
  }

  #onClick(selector, act) {
    this.page.querySelector(selector).addEventListener("click", act);
  }

  /** Whatever the hands did is seen before anything else happens. */
  #do(act) {
    act();
    this.face.draw();
  }

  async #swap() {
    await this.record.swapSeats();
    this.parts.seats.take(this.record.leftSeat);
    this.face.draw();
  }

  async #end() {
    if (await this.record.end(END_WITHIN_MS)) return this.#leaveFor(this.texts.wrapUpPage);
    this.page.querySelector("#end-note").textContent = this.texts.endLater;
    this.announcer.say(this.texts.endLater);
  }

  #switchKeys() {
    if (this.page.dataset.keys === "off") delete this.page.dataset.keys;
    else this.page.dataset.keys = "off";
    remember("el-keys", this.page.dataset.keys);
    this.#showKeysSwitch();
  }

  #showKeysSwitch() {
    const on = this.page.dataset.keys !== "off";
    this.page.querySelector("#single-keys").setAttribute("aria-checked", String(on));
  }

  #openGuide() {
    const { question } = this.page.querySelector("[data-guide]").dataset;
    const { moments } = this.record.chart;
    const answered = new Set(moments.map((moment) => moment.answers));
    return moments.findLast((moment) => moment.code === question && !answered.has(moment.id));
  }

  #guideRuns() {
    const guide = this.#openGuide();
    return Boolean(guide) && this.record.clock.offset() - guide.offsetMs < GUIDE_MS;
  }

  #cannotStart(problem) {
    const notice = this.page.querySelector("#closed");
    const key = problem?.status === 401 ? "signIn" : problem ? "unknown" : "unreachable";
    notice.querySelector("[data-reason]").textContent = this.texts[key];
    notice.querySelector("[data-sign-in-link]").hidden = key !== "signIn";
    notice.hidden = false;
    if (key === "unreachable") setTimeout(() => location.reload(), TRY_AGAIN_MS);
  }

  #leaveFor(page) {
    location.assign(`${page}?session=${encodeURIComponent(this.session)}`);
  }
}

function rowOf(button) {
  return button.closest("[data-moment]").dataset.moment;
}

const session = new URLSearchParams(location.search).get("session");
if (session) new Pad(document.documentElement, session).start();
keepShell();
