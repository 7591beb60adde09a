/** What every page does: keys, names, theme, language. */
import { actOnKeys } from "./keys.js";
import { offerKeysPanel } from "./keys-panel.js";
import { offerLook } from "./look.js";

offerLook(document);
offerKeysPanel(document);
actOnKeys(document);
