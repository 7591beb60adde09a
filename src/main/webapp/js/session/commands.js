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
    for (const command of commands) {
      if (command.device === this.device) this.#seq = Math.max(this.#seq, command.seq);
      if (this.#commands.has(command.id)) continue;
      this.#commands.set(command.id, command);
      news = true;
    }
    return news;
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

  /** @returns {number} offset of this device's latest command in ms, 0 when there is none */
  lastOffset() {
    let last = 0;
    for (const { device, offsetMs } of this.#commands.values()) {
      if (device === this.device) last = Math.max(last, offsetMs);
    }
    return last;
  }

  get size() {
    return this.#commands.size;
  }
}
