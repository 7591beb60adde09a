/**
 * Keeps the shell of the charting pad, so that a reload without network goes on charting. The shell
 * holds no client data; it is kept for each practitioner by itself, because each has keys of their
 * own. Nothing but the shell and its static files is ever kept; the pad's endpoint is always asked
 * itself.
 */
const CACHE = "empathy-loop-pad-shell";
const SHELL = "/session/chart";
const STATIC = /^\/(v|css|js)\/|^\/jakarta\.faces\.resource\//;
const PATIENCE_MS = 3000;

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/**
 * The page tells whose it is and which files it was made of; those of its first visit did not come
 * through here.
 */
addEventListener("message", (event) => {
  const { owner, files } = event.data;
  event.waitUntil(Promise.all([keep(SHELL, shellOf(owner)), ...files.filter(isStatic).map((file) => keep(file, file))]));
});

addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  if (mode === "navigate" && pathname === SHELL) {
    event.respondWith(lastSignedIn().then((owner) => freshOrKept(event.request, shellOf(owner))));
  } else if (isStatic(pathname)) {
    event.respondWith(freshOrKept(event.request, pathname + search));
  }
});

function shellOf(owner) {
  return `${SHELL}?owner=${owner}`;
}

function isStatic(path) {
  return STATIC.test(path);
}

/** The network's answer when it is one and comes in time; otherwise the kept one, if there is one. */
async function freshOrKept(request, key) {
  const cache = await caches.open(CACHE);
  // the shell of somebody else says that the pad opens for nobody else
  const kept = (await cache.match(key)) ?? (await cache.match(key, { ignoreSearch: isShell(request) }));
  const fresh = fetch(request);
  if (!kept) return fresh;
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  const usable = fresh.then((response) => (isAnswer(request, response) ? response : kept));
  return Promise.race([usable.catch(() => kept), tooLong]);
}

/**
 * A gateway that finds no server answers too, and so does a server that no longer has an old file.
 * Ways to the sign-in are answers.
 */
function isAnswer(request, response) {
  return isShell(request) ? response.status < 500 : response.ok;
}

function isShell(request) {
  return request.mode === "navigate";
}

async function keep(path, key) {
  const response = await fetch(path);
  if (!response.ok || response.redirected || response.type !== "basic") return;
  const cache = await caches.open(CACHE);
  await cache.put(key, response);
}

/** As the pad noted it at the last contact; see the store of the pad. */
function lastSignedIn() {
  return new Promise((resolve) => {
    const opening = indexedDB.open("empathy-loop-pad");
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction("sessions").objectStore("sessions").get("signed-in");
      reading.onsuccess = () => resolve(reading.result?.owner);
      reading.onerror = () => resolve(undefined);
      database.close();
    };
  });
}
