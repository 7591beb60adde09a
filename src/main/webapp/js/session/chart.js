/**
 * What the commands of all devices amount to: moments, arousal, loop strip and pauses, without what
 * was undone. A pure reading; the server reads the same commands in the same way.
 *
 * @typedef {{id: string, device: string, seq: number, kind: string, offsetMs: number,
 *   target?: string, actor?: string, code?: string, feeling?: string, prompted?: boolean,
 *   partner?: string, level?: number, state?: string, strength?: number, words?: string,
 *   clock?: string, editNo?: number, atMs?: number}} Command
 */

/** A state of the loop strip left sooner than this was only passed on the way to another. */
const PASSED_MS = 1500;

/** How strong a moment counts until a digit says otherwise: clear. */
export const CLEAR = 2;

/**
 * @param {Iterable<Command>} commands in any order
 * @param {string} restingState the state in which a session starts
 */
export function readChart(commands, restingState) {
  const inOrder = [...commands].sort(byTime);
  const voided = voidedBy(inOrder);
  const standing = inOrder.filter((command) => !voided.has(command.id));
  const edited = editedBy(standing);
  return {
    moments: momentsOf(edited),
    arousal: arousalOf(edited),
    loop: loopOf(edited, restingState),
    pauses: pausesOf(standing),
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
 * What the timeline made of the marks, for a session that goes on after it was ended and edited:
 * struck marks are gone, and revised ones are as they were revised last.
 */
function editedBy(standing) {
  const edits = standing.filter((c) => c.editNo).sort((a, b) => a.editNo - b.editNo);
  if (!edits.length) return standing;
  const struck = new Set(edits.filter((c) => c.kind === "strike").map((c) => c.target));
  const marks = new Map(standing.filter((c) => !struck.has(c.id)).map((c) => [c.id, { ...c }]));
  for (const { kind, target, atMs, ...parts } of edits) {
    const mark = kind === "revise" && marks.get(target);
    if (!mark) continue;
    if (atMs !== undefined) mark.offsetMs = atMs;
    for (const part of ["actor", "code", "feeling", "prompted", "strength", "level", "state", "words"]) {
      if (parts[part] !== undefined) mark[part] = parts[part];
    }
  }
  return [...marks.values()].sort((a, b) => a.offsetMs - b.offsetMs);
}

function momentsOf(standing) {
  const moments = new Map();
  for (const command of standing) {
    if (["press", "split", "answer"].includes(command.kind)) {
      moments.set(command.id, momentOf(command));
    }
  }
  for (const command of standing) {
    const moment = moments.get(command.target);
    if (!moment) continue;
    if (command.kind === "strength") moment.strength = command.strength;
    if (command.kind === "words") say(moment, command.words);
    if (command.kind === "refine") {
      for (const part of ["actor", "code", "feeling", "prompted"]) {
        if (command[part] !== undefined) moment[part] = command[part];
      }
    }
  }
  return [...moments.values()].filter((m) => !m.answers || moments.has(m.answers));
}

/** Words to come stay to come until they are there; a later sign takes no words away. */
function say(moment, words) {
  moment.words = words ?? moment.words;
  moment.wordsToCome = moment.words === undefined;
}

/** Answers and arousal steps are shown among the moments, and told apart from them. */
function momentOf(command) {
  return {
    id: command.id,
    device: command.device,
    offsetMs: command.offsetMs,
    actor: command.actor,
    code: command.code,
    pressed: command.code,
    feeling: command.feeling,
    prompted: command.prompted ?? false,
    strength: command.strength ?? CLEAR,
    answers: command.kind === "answer" ? command.target : undefined,
    rung: command.level !== undefined,
    words: command.words,
    wordsToCome: false,
  };
}

function arousalOf(standing) {
  const steps = [];
  for (const command of standing) {
    const partner = command.kind === "arousal" ? command.partner : command.actor;
    if (command.level !== undefined && partner) {
      steps.push({ partner, level: command.level, fromMs: command.offsetMs });
    }
  }
  return steps;
}

/** The state that follows a passed one takes its time: the change began with the first press. */
function loopOf(standing, restingState) {
  const entered = [{ state: restingState, fromMs: 0 }];
  for (const command of standing) {
    if (command.kind === "state") entered.push({ state: command.state, fromMs: command.offsetMs });
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

function pausesOf(standing) {
  const pauses = new Map();
  for (const command of standing) {
    if (command.kind === "pause") {
      pauses.set(command.id, { id: command.id, fromMs: command.offsetMs, toMs: undefined });
    }
    const pause = command.kind === "resume" && pauses.get(command.target);
    if (pause) pause.toMs = command.offsetMs;
  }
  return [...pauses.values()];
}
