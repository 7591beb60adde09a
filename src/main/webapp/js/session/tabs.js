/**
 * Each tab is a device of its own, with its own numbers, so that two tabs never mix up their order.
 * A reload keeps the device, which stands in the tab's history. A tab that comes after another has
 * gone, as on the way over the sign-in page and back, goes on as that one; a copied tab gets a new
 * device.
 */
const HANDOVER_MS = 400;

/**
 * @param {string[]} before devices that have charted this session here, the latest first
 * @returns {Promise<string>} id of this tab, held by a lock until the tab is gone
 */
export async function claimDevice(before) {
  const device = (await own()) ?? (await firstFree(before)) ?? (await fresh());
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

/** Tells the other tabs of this session what was pressed here or refused, and hears theirs. */
export class Neighbours {
  /** @param {{commands: (commands: object[]) => void, dropped: (id: string) => void}} hear */
  constructor(session, hear) {
    this.channel = new BroadcastChannel(`empathy-loop-session-${session}`);
    this.channel.onmessage = ({ data }) => (data.dropped ? hear.dropped(data.dropped) : hear.commands(data.commands));
  }

  tell(commands) {
    this.channel.postMessage({ commands });
  }

  tellDropped(id) {
    this.channel.postMessage({ dropped: id });
  }
}

/** How the tabs of this browser hear who is signed in and who signs out. */
const DOOR = "empathy-loop-door";

/**
 * @param {string} owner the practitioner
 * @param {"in" | "out"} way
 */
export function tellAtTheDoor(owner, way) {
  const channel = new BroadcastChannel(DOOR);
  channel.postMessage({ owner, way });
  channel.close();
}

/** @param {(owner: string, way: "in" | "out") => void} onPassing */
export function watchTheDoor(onPassing) {
  new BroadcastChannel(DOOR).onmessage = ({ data }) => onPassing(data.owner, data.way);
}

async function own() {
  const device = history.state?.device;
  return device && (await holdSoon(device)) ? device : undefined;
}

async function firstFree(devices) {
  for (const device of devices) {
    if (await hold(device)) return device;
  }
  return undefined;
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
