import { PadStore } from "./store.js";

/** The sign-in page: until somebody has signed in, a pad without network opens for nobody. */
const store = await PadStore.open();
await store?.sawNobody();
