const RATING = "rating:";

/**
 * Where the marks of a second rater go and are kept, apart from those of the session itself.
 *
 * @param {string} rating id
 */
export function ratingPlace(rating) {
  return RATING + rating;
}

/** The pad's own endpoint. Each request carries the header that no foreign page can send. */
export class SessionApi {
  /** Whose marks these are, once that is known: the server takes them from nobody else's sign-in. */
  owner = undefined;

  /** @param {string} place id of a session, or {@link ratingPlace} of a second rater's series */
  constructor(place) {
    const rating = place.startsWith(RATING) && place.slice(RATING.length);
    this.secondRater = Boolean(rating);
    this.path = rating
      ? `/chart/ratings/${encodeURIComponent(rating)}`
      : `/chart/sessions/${encodeURIComponent(place)}`;
  }

  /** The whole chart so far, the seats and the names. */
  state() {
    return this.#ask("GET", "");
  }

  /** How much time has passed and how many commands there are. */
  clock() {
    return this.#ask("GET", "/clock");
  }

  post(commands, signal) {
    return this.#ask("POST", "/commands", { commands }, signal);
  }

  /** @param {string} left who is to sit in the left seat, a or b */
  seat(left) {
    return this.#ask("POST", "/seats", { left });
  }

  end() {
    return this.#ask("POST", "/end", {});
  }

  #ask(method, path, body, signal = AbortSignal.timeout(10_000)) {
    const headers = { "X-Empathy-Loop": "pad", Accept: "application/json" };
    if (this.owner) headers["X-Empathy-Loop-Owner"] = this.owner;
    if (body) headers["Content-Type"] = "application/json";
    return fetch(this.path + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      signal,
      cache: "no-store",
      credentials: "same-origin",
      redirect: "error",
    });
  }
}
