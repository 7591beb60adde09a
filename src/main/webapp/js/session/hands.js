import { nextRung } from "./ladder.js";

const STRONGEST = 3;

/** The digit that tells a guided practice from a spontaneous one. */
const GUIDED = 4;

/** What the keys and touches mean: each becomes one command of the record. */
export class Hands {
  #lastMark;

  /**
   * @param {import("./record.js").SessionRecord} record
   * @param {{seats: import("./seats.js").Seats, strip: import("./strip.js").LoopStrip,
   *   room: import("./room.js").RoomStrip, refinements: import("./refinements.js").Refinements,
   *   words: import("./words.js").WordsField, catalogue: import("./catalogue.js").Catalogue,
   *   guideRuns: () => boolean}} parts
   * @param {{moment: (moment: object) => void, code: (code: string) => void,
   *   state: (state: string) => void, text: (key: string) => void}} say
   */
  constructor(record, parts, say) {
    this.record = record;
    Object.assign(this, parts);
    this.say = say;
  }

  /** A key of the pad, by hand or touch. */
  press(key, at) {
    const { code, rung, ask } = key.dataset;
    if (ask && this.#askAgain(code, at)) return;
    const actor = this.actorOf(key);
    const content = { actor, code };
    if (rung) content.level = nextRung(rung, this.record.levelOf(actor));
    if (ask === "prompt" || this.#guided(actor, code)) content.prompted = true;
    const press = this.record.add("press", at, content);
    if (ask) this.room.open(press, at);
    else this.#offer(press, at);
    this.say.moment(press);
  }

  /** Whom a key concerns: the partner in its seat, a fixed actor, or the partner who acted last. */
  actorOf(key) {
    const side = key.closest("[data-side]")?.dataset.side;
    if (side) return this.seats.partnerAt(side);
    return key.dataset.actor ?? this.#lastPartner() ?? this.seats.left;
  }

  /** What a partner practises while the guide runs was asked for. */
  #guided(actor, code) {
    const practice = this.catalogue.meaning(code) === "practice";
    return practice && this.seats.isPartner(actor) && this.guideRuns();
  }

  /** A digit answers the open question, or else grades the last moment; 4 is for a practice. */
  digit(n, at) {
    if (this.room.digit(n, at, this.#lastMark?.at)) return;
    const graded = this.graded();
    if (graded && n === GUIDED) this.guide(graded, at);
    else if (n <= STRONGEST) this.grade(n, at);
  }

  /** How strong the last moment of a partner was, whatever question is open. */
  grade(strength, at) {
    const graded = this.graded();
    if (graded) this.record.add("strength", at, { target: graded.id, strength });
  }

  /** A practice was guided by the therapist, or after all it was not. */
  guide(moment, at) {
    if (this.catalogue.meaning(moment.code) !== "practice") return;
    this.record.add("refine", at, { target: moment.id, prompted: !moment.prompted });
    this.say.text(moment.prompted ? "spontaneous" : "guided");
  }

  /** Shift and a key: the next finer code of that key's last moment. */
  finer(key, at) {
    const actor = this.actorOf(key);
    const moment = this.record.ownMoments().at(-1);
    if (moment?.pressed !== key.dataset.code || moment.actor !== actor) return;
    const next = this.refinements.after(moment);
    if (!next) return;
    this.record.add("refine", at, { target: moment.id, [next.part]: next.code });
    this.say.code(next.code);
  }

  /** It was the other partner. */
  otherPartner(id, at) {
    const moment = this.#moment(id);
    const actor = this.seats.other(moment.actor);
    this.record.add("refine", at, { target: id, actor });
    this.say.moment({ ...moment, actor });
  }

  /** Takes back one of the last moments, whichever came after it. */
  takeBack(id, at) {
    this.record.add("undo", at, { target: id });
    this.room.close(id);
    this.say.text("undone");
  }

  /** Offers the finer codes of one of the last moments again. */
  tellExactly(id, at) {
    this.refinements.offer(this.#moment(id), at);
  }

  /** Enter: words to the last moment are to come in the wrap-up. */
  wordsLater(at) {
    const moment = this.#lastWorded();
    if (!moment || moment.words || moment.wordsToCome) return;
    this.record.add("words", at, { target: moment.id });
    this.say.text("wordsLater");
  }

  /** The moment that a digit would grade: the last one of a partner charted on this device. */
  graded() {
    const own = this.record.ownMoments();
    return own.findLast((m) => this.seats.isPartner(m.actor) && !this.room.asks(m.code));
  }

  answer(question, code, at) {
    this.record.add("answer", at, { target: question.id, actor: question.actor, code });
    this.room.close(question.id);
    this.say.code(code);
  }

  concern(question, actor, at) {
    if (actor !== question.actor) this.record.add("refine", at, { target: question.id, actor });
    this.room.turn(actor, at);
    this.say.moment({ ...question, actor });
  }

  /** A finer code, or the feeling, of the key just pressed. */
  refine(button, at) {
    const { refine, code } = button.dataset;
    const { id } = this.refinements.moment;
    if (refine === "prompted") return this.guide(this.#moment(id), at);
    this.record.add("refine", at, { target: id, [refine]: code });
    this.refinements.close();
    this.say.code(code);
  }

  /** Space and Shift+Space. */
  loop(step, at) {
    this.enter(this.strip.next(this.record.chart.loop.at(-1).state, step), at);
  }

  /** The loop strip enters a state; pressing the present one changes nothing. */
  enter(state, at) {
    if (this.record.chart.loop.at(-1).state === state) return;
    this.record.add("state", at, { state });
    this.say.state(state);
  }

  rung(partner, level, at) {
    if (this.record.levelOf(partner) !== level) this.record.add("arousal", at, { partner, level });
  }

  undo(at) {
    const { undo } = this.record.undoable();
    if (!undo) return;
    this.record.add("undo", at, { target: undo.id });
    this.room.close(undo.id);
    this.refinements.close();
    this.say.text("undone");
  }

  redo(at) {
    const { redo } = this.record.undoable();
    if (!redo) return;
    this.record.add("redo", at, { target: redo.id });
    this.say.text("redone");
  }

  openWords(labelOf) {
    const moment = this.#lastWorded();
    if (moment) this.words.open(moment, labelOf(moment));
  }

  #lastWorded() {
    return this.record.chart.moments.findLast((m) => !m.answers && !m.rung);
  }

  #moment(id) {
    return this.record.chart.moments.find((moment) => moment.id === id);
  }

  /** The Pause button; without a name of its own for going on. */
  pauseOrResume(at) {
    const open = this.record.chart.pauses.find((pause) => pause.toMs === undefined);
    if (open) this.record.add("resume", at, { target: open.id });
    else this.record.add("pause", at);
  }

  #offer(press, at) {
    this.refinements.offer(press, at);
    if (press.level === undefined) this.#lastMark = { at };
  }

  /** A question pressed again turns to the next person instead of asking twice. */
  #askAgain(code, at) {
    const open = this.room.openFor(code, at);
    if (!open) return false;
    if (!open.guided) this.concern(open.press, this.room.nextActor(open.press), at);
    return true;
  }

  #lastPartner() {
    const marks = this.record.chart.moments.filter((m) => !m.answers && !this.room.asks(m.code));
    return marks.findLast((m) => this.seats.isPartner(m.actor))?.actor;
  }
}
