/**
 * Lets a worker keep this page's own files, so that a reload without network goes on charting.
 *
 * @param {string} owner the practitioner whose keys the page shows
 */
export async function keepShell(owner) {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register("/pad-worker.js", { scope: "/session/chart" });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
    const own = loaded.filter((url) => url.origin === location.origin);
    active.postMessage({ owner, files: own.map((url) => url.pathname + url.search) });
  } catch {
    // without a worker a reload needs the network; charting does not
  }
}
