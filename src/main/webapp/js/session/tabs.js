/**
 * Each tab is a device of its own, with its own numbers, so that two tabs never mix up their order.
 * A reload keeps the device, which stands in the tab's history; a copied tab gets a new one.
 */
const HANDOVER_MS = 400;

/** @returns {Promise<string>} id of this tab, held by a lock until the tab is gone */
export async function claimDevice() {
  const before = history.state?.device;
  const device = before && (await holdSoon(before)) ? before : await fresh();
  history.replaceState({ ...history.state, device }, "");
  return device;
}

/**
 * Takes over the device of a tab that is gone, so that what it left behind is sent.
 *
 * @returns {Promise<boolean>} false while its tab is alive
 */
export function adopt(device) {
  return hold(device);
}

/** Tells the other tabs of this session what was pressed here, and hears theirs. */
export class Neighbours {
  constructor(session, onCommands) {
    this.channel = new BroadcastChannel(`empathy-loop-session-${session}`);
    this.channel.onmessage = (event) => onCommands(event.data);
  }

  tell(commands) {
    this.channel.postMessage(commands);
  }
}

async function fresh() {
  const device = crypto.randomUUID();
  await hold(device);
  return device;
}

/** The page before a reload lets go of its lock a moment after the new page asks. */
async function holdSoon(device) {
  const end = performance.now() + HANDOVER_MS;
  do {
    if (await hold(device)) return true;
    await new Promise((resolve) => setTimeout(resolve, 40));
  } while (performance.now() < end);
  return false;
}

function hold(device) {
  return new Promise((resolve) => {
    navigator.locks.request(`empathy-loop-device-${device}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => {});
    });
  });
}
