import { recall, remember } from "../frame/look.js";
import { Announcer } from "./announcer.js";
import { ratingPlace, SessionApi } from "./api.js";
import { arrive } from "./arrival.js";
import { Catalogue } from "./catalogue.js";
import { minutes } from "./clock.js";
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
   * @param {string} session id, or the place of a second rater's series
   * @param {string} after address of the page that follows
   */
  constructor(page, session, after) {
    this.page = page;
    this.session = session;
    this.after = after;
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
    // a kept shell has the look of whoever opened it last
    recall(this.page);
    const back = encodeURIComponent(location.pathname + location.search);
    for (const link of this.page.querySelectorAll("a[href='/sign-in']")) link.href += `?next=${back}`;
    const arrival = await arrive(this.api, this.session);
    if (!arrival.server && !arrival.anchor) return this.#cannotStart(arrival.problem);
    if (arrival.server) keepShell(arrival.owner);
    this.record.begin(arrival);
    if (!arrival.server) this.parts.seats.take(this.record.leftSeat);
    this.#listen();
    this.ready = true;
    this.face.draw();
    this.board.focus({ preventScroll: true });
    navigator.storage?.persist?.();
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
        guide: (at) => this.#guide(at),
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
      refused: (command, reason) => saved.refused(this.#told(command), reason),
      unreadable: (count) => saved.unreadable(count),
      over: () => this.#leave(),
      signedOut: () => this.#close("signIn"),
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
      "[data-grade]": (button, at) => hands.grade(Number(button.dataset.grade), at),
      "#undo": (_, at) => hands.undo(at),
      "#redo": (_, at) => hands.redo(at),
      "#add-words": () => hands.openWords((moment) => this.face.called(moment)),
    };
    const drawn = (act) => (element, at) => this.#do(() => act(element, at));
    listenForTouch(
      this.board,
      Object.fromEntries(Object.entries(touches).map(([selector, act]) => [selector, drawn(act)])),
    );
    this.#onClick("#pause", () => this.#do(() => hands.pauseOrResume(performance.now())));
    this.#onClick("#swap", () => this.#swap());
    this.#onClick("#end", () => this.#end());
    this.#onClick("#single-keys", () => this.#switchKeys());
    this.#onClick("#put-away", () => this.#putAway());
    addEventListener("beforeunload", (event) => {
      if (this.record.sender.waiting && !this.record.shelf.keeps) event.preventDefault();
    });
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

  /** Words in the field and marks on their way come first. */
  async #end() {
    const { words } = this.parts;
    const told = !words.pending || (await words.settle());
    if (told && (await this.record.end(END_WITHIN_MS))) return location.assign(this.after);
    this.#note(told ? this.texts.endLater : this.texts.endWords);
  }

  /** The session ended elsewhere; words that were not sent keep the page. */
  async #leave() {
    const { words } = this.parts;
    if (!words.pending || (await words.settle())) location.assign(this.after);
    else this.#note(this.texts.overWords);
  }

  #note(sentence) {
    this.page.querySelector("#end-note").textContent = sentence;
    this.announcer.say(sentence);
  }

  /** What was not accepted has been read. */
  #putAway() {
    this.parts.saved.putAway();
    this.record.shelf.forgetRefused();
    this.board.focus({ preventScroll: true });
  }

  /** How a command that stands in no chart is called. */
  #told(command) {
    const what = command.code ? this.face.called(command) : "";
    return `${minutes(command.offsetMs)} ${what}`.trim();
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

  /** The latest guided pause, as long as no answer has closed it. */
  #guide(at) {
    const { question } = this.page.querySelector("[data-guide]").dataset;
    const { chart, clock } = this.record;
    const press = chart.moments.findLast((moment) => moment.code === question);
    if (!press || chart.moments.some((moment) => moment.answers === press.id)) return undefined;
    return { press, asked: at - clock.offset(at) + press.offsetMs };
  }

  #guideRuns() {
    const now = performance.now();
    const guide = this.#guide(now);
    return Boolean(guide) && now - guide.asked < GUIDE_MS;
  }

  #cannotStart(problem) {
    const key = problem?.status === 401 ? "signIn" : problem ? "unknown" : "unreachable";
    this.#close(key);
    if (key === "unreachable") setTimeout(() => location.reload(), TRY_AGAIN_MS);
  }

  /** Nothing can be charted here, or no longer. */
  #close(key) {
    const notice = this.page.querySelector("#closed");
    notice.querySelector("[data-reason]").textContent = this.texts[key];
    notice.querySelector("[data-sign-in-link]").hidden = key !== "signIn";
    notice.hidden = false;
    this.board.hidden = this.ready === true;
  }
}

function rowOf(button) {
  return button.closest("[data-moment]").dataset.moment;
}

const { wrapUpPage, ratingPage, leavePad } = document.querySelector("#texts").dataset;
const address = new URLSearchParams(location.search);
const session = address.get("session");
const rating = address.get("rating");
if (rating) {
  document.querySelector("#end").textContent = leavePad;
  new Pad(document.documentElement, ratingPlace(rating), `${ratingPage}?rating=${encodeURIComponent(rating)}`).start();
} else if (session) {
  new Pad(document.documentElement, session, `${wrapUpPage}?session=${encodeURIComponent(session)}`).start();
}
