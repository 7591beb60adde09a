/**
 * All commands of one session that this tab knows: its own, those of other tabs and devices, and
 * those the server handed out. Commands are only ever added; undo is a command too.
 */
export class CommandLog {
  #commands = new Map();
  #seq = 0;

  /** @param {string} device id of this tab, kept over a reload */
  constructor(device) {
    this.device = device;
  }

  /**
   * Makes the next command of this device.
   *
   * @param {string} kind such as press
   * @param {number} offsetMs milliseconds since the session began
   * @param {object} content what this kind carries besides
   * @returns {import("./chart.js").Command}
   */
  make(kind, offsetMs, content = {}) {
    const command = this.draft(kind, offsetMs, content);
    this.#commands.set(command.id, command);
    return command;
  }

  /** Numbers a command that counts only once the server has it, as words do. */
  draft(kind, offsetMs, content) {
    const id = crypto.randomUUID();
    return { id, device: this.device, seq: ++this.#seq, kind, offsetMs, ...content };
  }

  /**
   * Takes in commands made elsewhere or before a reload.
   *
   * @returns {boolean} whether any was new
   */
  merge(commands) {
    let news = false;
    this.spent(commands);
    for (const command of commands) {
      if (this.#commands.has(command.id)) continue;
      this.#commands.set(command.id, command);
      news = true;
    }
    return news;
  }

  /** Takes in what the server has; where it and this tab tell a command differently, the server is right. */
  learn(commands) {
    this.spent(commands);
    for (const command of commands) this.#commands.set(command.id, command);
  }

  /** Numbers that were given before: the next command takes a later one. */
  spent(numbers) {
    for (const { device, seq } of numbers) {
      if (device === this.device) this.#seq = Math.max(this.#seq, seq);
    }
  }

  /** @returns {boolean} whether the command stood at another time before */
  move(id, offsetMs) {
    const command = this.#commands.get(id);
    if (!command || offsetMs === undefined || command.offsetMs === offsetMs) return false;
    command.offsetMs = offsetMs;
    return true;
  }

  /** Forgets what the server refused, so that the page shows what is really in the chart. */
  drop(id) {
    this.#commands.delete(id);
  }

  all() {
    return this.#commands.values();
  }

  get(id) {
    return this.#commands.get(id);
  }

  /**
   * @param {boolean} byWall whether times by the wall clock count, as they do while it stands in
   * @returns {number} offset of this device's latest command in ms, 0 when there is none
   */
  lastOffset(byWall) {
    let last = 0;
    for (const { device, offsetMs, clock } of this.#commands.values()) {
      if (device === this.device && (byWall || !clock)) last = Math.max(last, offsetMs);
    }
    return last;
  }

  get size() {
    return this.#commands.size;
  }
}
