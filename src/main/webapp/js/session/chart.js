/**
 * What the commands of all devices amount to: moments, arousal, loop strip and pauses, without what
 * was undone. A pure reading; the server reads the same commands in the same way.
 *
 * @typedef {{id: string, device: string, seq: number, kind: string, offsetMs: number,
 *   target?: string, actor?: string, code?: string, feeling?: string, prompted?: boolean,
 *   partner?: string, level?: number, state?: string, strength?: number, words?: string,
 *   clock?: string, editNo?: number, atMs?: number, cleared?: string[]}} Command
 */

/** A state of the loop strip left sooner than this was only passed on the way to another. */
const PASSED_MS = 1500;

/** The commands that make a mark; all others say something of one. */
const MARKS = ["press", "split", "answer", "arousal", "state", "pause"];

/** What an amendment can tell anew, beside the time and the code. */
const PARTS = ["actor", "feeling", "prompted", "strength", "level", "state", "words"];

/** How strong a moment counts until a digit says otherwise: clear. */
export const CLEAR = 2;

/**
 * @param {Iterable<Command>} commands in any order
 * @param {string} restingState the state in which a session starts
 */
export function readChart(commands, restingState) {
  const inOrder = [...commands].sort(byTime);
  const voided = voidedBy(inOrder);
  const marks = marksOf(inOrder.filter((command) => !voided.has(command.id)));
  return {
    moments: momentsOf(marks),
    arousal: arousalOf(marks),
    loop: loopOf(marks, restingState),
    pauses: pausesOf(marks),
  };
}

/**
 * What Backspace and Shift+Backspace would act on.
 *
 * @param {Iterable<Command>} commands in any order
 * @param {string} device only its own commands are undone
 * @returns {{undo: Command | undefined, redo: Command | undefined}}
 */
export function undoable(commands, device) {
  const own = [...commands].filter((c) => c.device === device).sort((a, b) => a.seq - b.seq);
  const done = [];
  let undone = [];
  for (const command of own) {
    if (command.kind === "undo") {
      const at = done.findIndex((c) => c.id === command.target);
      if (at >= 0) undone.push(...done.splice(at, 1));
    } else if (command.kind === "redo") {
      const at = undone.findIndex((c) => c.id === command.target);
      if (at >= 0) done.push(...undone.splice(at, 1));
    } else {
      done.push(command);
      undone = [];
    }
  }
  return { undo: done.at(-1), redo: undone.at(-1) };
}

/** Equal milliseconds keep the order in which one device pressed them. */
function byTime(a, b) {
  return a.offsetMs - b.offsetMs || (a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1);
}

function voidedBy(inOrder) {
  const voided = new Set();
  const bySeq = inOrder.filter((c) => c.kind === "undo" || c.kind === "redo").sort((a, b) => a.seq - b.seq);
  for (const command of bySeq) {
    if (command.kind === "undo") voided.add(command.target);
    else voided.delete(command.target);
  }
  return voided;
}

/**
 * The marks as they stand: each as it was made, and then as all that was said of it amends it. First
 * counts what a pad sent, in the order of time, then the edits of the timeline, in the order in
 * which they were made.
 */
function marksOf(standing) {
  const made = standing.filter((command) => MARKS.includes(command.kind));
  const marks = new Map(made.map((command) => [command.id, { ...command, pressed: command.code }]));
  const amendments = standing.filter((command) => !MARKS.includes(command.kind));
  for (const amendment of amendments.sort((a, b) => (a.editNo ?? 0) - (b.editNo ?? 0))) {
    const mark = marks.get(amendment.target);
    if (mark) amend(mark, amendment);
  }
  return [...marks.values()].filter((mark) => !mark.struck).sort((a, b) => a.offsetMs - b.offsetMs);
}

/** What was taken away is cleared; what an amendment does not name stays. */
function amend(mark, { kind, offsetMs, atMs, code, cleared = [], ...told }) {
  if (kind === "strike") mark.struck = true;
  if (kind === "resume") mark.toMs = offsetMs;
  if (kind === "words") mark.announced = true;
  mark.offsetMs = atMs ?? mark.offsetMs;
  mark.code = code ?? mark.code;
  if (kind === "revise") mark.pressed = code ?? mark.pressed;
  for (const part of PARTS) {
    mark[part] = cleared.includes(part) ? undefined : (told[part] ?? mark[part]);
  }
}

function momentsOf(marks) {
  const moments = new Map();
  for (const mark of marks) {
    if (["press", "split", "answer"].includes(mark.kind)) moments.set(mark.id, momentOf(mark));
  }
  return [...moments.values()].filter((m) => !m.answers || moments.has(m.answers));
}

/** Answers and arousal steps are shown among the moments, and told apart from them. */
function momentOf(mark) {
  return {
    id: mark.id,
    device: mark.device,
    offsetMs: mark.offsetMs,
    actor: mark.actor,
    code: mark.code,
    pressed: mark.pressed,
    feeling: mark.feeling,
    prompted: mark.prompted ?? false,
    strength: mark.strength ?? CLEAR,
    answers: mark.kind === "answer" ? mark.target : undefined,
    rung: mark.level !== undefined,
    words: mark.words,
    wordsToCome: mark.announced === true && mark.words === undefined,
  };
}

function arousalOf(marks) {
  const steps = [];
  for (const mark of marks) {
    const partner = mark.kind === "arousal" ? mark.partner : mark.actor;
    if (mark.level !== undefined && partner) {
      steps.push({ partner, level: mark.level, fromMs: mark.offsetMs });
    }
  }
  return steps;
}

/** The state that follows a passed one takes its time: the change began with the first press. */
function loopOf(marks, restingState) {
  const entered = [{ state: restingState, fromMs: 0 }];
  for (const mark of marks) {
    if (mark.kind === "state") entered.push({ state: mark.state, fromMs: mark.offsetMs });
  }
  const kept = [];
  for (let i = 0, fromMs = 0; i < entered.length; i++) {
    const left = entered[i + 1]?.fromMs;
    if (left !== undefined && left - entered[i].fromMs < PASSED_MS) continue;
    if (kept.at(-1)?.state !== entered[i].state) kept.push({ state: entered[i].state, fromMs });
    fromMs = left;
  }
  return kept;
}

function pausesOf(marks) {
  return marks
    .filter((mark) => mark.kind === "pause")
    .map(({ id, offsetMs, toMs }) => ({ id, fromMs: offsetMs, toMs }));
}
