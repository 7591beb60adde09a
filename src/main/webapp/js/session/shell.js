/** Lets a worker keep this page's own files, so that a reload without network goes on charting. */
export async function keepShell() {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register("/pad-worker.js", { scope: "/session/chart" });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
    const own = loaded.filter((url) => url.origin === location.origin);
    active.postMessage({ files: own.map((url) => url.pathname + url.search) });
  } catch {
    // without a worker a reload needs the network; charting does not
  }
}
