/** What every page does: keys, names, theme, language, and waking up after a long time. */
import { actOnKeys } from "./keys.js";
import { offerKeysPanel } from "./keys-panel.js";
import { offerLook } from "./look.js";
import { reviveWhenForgotten } from "./revive.js";
import { countRoom } from "./room.js";
import { offerBothWhenStale } from "./stale.js";

offerLook(document);
offerKeysPanel(document);
actOnKeys(document);
reviveWhenForgotten(document);
countRoom(document);
offerBothWhenStale(document);
