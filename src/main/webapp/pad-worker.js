/**
 * Keeps the shell of the charting pad, so that a reload without network goes on charting. The shell
 * holds no client data. Nothing but the shell and its static files is ever kept; the pad's endpoint
 * is always asked itself.
 */
const CACHE = "empathy-loop-pad-shell";
const SHELL = "/session/chart";
const STATIC = /^\/(v|css|js)\/|^\/jakarta\.faces\.resource\//;
const PATIENCE_MS = 3000;

addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** The page tells which files it was made of; those of its first visit did not come through here. */
addEventListener("message", (event) => {
  event.waitUntil(keep([SHELL, ...event.data.files.filter(isStatic)]));
});

addEventListener("fetch", (event) => {
  const { method, url, mode } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  if (mode === "navigate" && pathname === SHELL) event.respondWith(freshOrKept(event.request, SHELL));
  else if (isStatic(pathname)) event.respondWith(freshOrKept(event.request, pathname + search));
});

function isStatic(path) {
  return STATIC.test(path);
}

/** The network's answer when it comes in time; otherwise the kept one, if there is one. */
async function freshOrKept(request, key) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(key);
  const fresh = fetch(request).then((response) => keepIfGood(cache, key, response));
  if (!kept) return fresh;
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  return Promise.race([fresh.catch(() => kept), tooLong]);
}

async function keep(keys) {
  const cache = await caches.open(CACHE);
  await Promise.all(keys.map(async (key) => keepIfGood(cache, key, await fetch(key))));
}

function keepIfGood(cache, key, response) {
  if (response.ok && !response.redirected && response.type === "basic") {
    cache.put(key, response.clone());
  }
  return response;
}
