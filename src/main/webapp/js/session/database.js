/** The browser's database in promises. */
const DATABASE = "empathy-loop-pad";
const VERSION = 1;

export function openDatabase() {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("keys", { keyPath: "owner" });
    opening.result.createObjectStore("sessions", { keyPath: "session" });
    opening.result.createObjectStore("commands", { keyPath: ["session", "device", "seq"] });
  };
  return asked(opening);
}

export function asked(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction is on disk; rejects when it was taken back. */
export function done(transaction) {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("taken back"));
  });
}

export function eachRow(rows, range, visit) {
  const walk = rows.openCursor(range);
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (!cursor) return;
    visit(cursor);
    cursor.continue();
  };
}
