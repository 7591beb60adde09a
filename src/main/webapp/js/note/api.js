/** The editor's own endpoint. Each request carries the header that no foreign page can send. */
export class NoteApi {
  /** @param {string} note id */
  constructor(note) {
    this.path = `/chart/notes/${encodeURIComponent(note)}`;
  }

  /** The draft as it is stored. */
  draft() {
    return this.#ask("GET", "/draft");
  }

  /**
   * @param {{basedOn: number, paragraphs: import("./paragraphs.js").Paragraph[]}} draft
   * @param {boolean} leaving whether the page is going away, so that the request must outlive it
   */
  save(draft, leaving = false) {
    return this.#ask("POST", "/draft", draft, leaving);
  }

  /** @param {string} reader partner-a, partner-b, joint or therapist */
  copy(reader) {
    return this.#ask("GET", `/copy?reader=${encodeURIComponent(reader)}`);
  }

  /** @param {number} draftNo the draft that the signer has read */
  sign(draftNo) {
    return this.#ask("POST", "/signature", { draftNo });
  }

  #ask(method, path, body, keepalive = false) {
    const headers = { "X-Empathy-Loop": "pad", Accept: "application/json" };
    if (body) headers["Content-Type"] = "application/json";
    return fetch(this.path + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      keepalive,
      cache: "no-store",
      credentials: "same-origin",
      redirect: "error",
    });
  }
}
