/** The choices of one person on one machine: theme, names, language. No client data goes into them. */

const YEAR_S = 365 * 24 * 60 * 60;

/**
 * Remembers a choice; an absent value forgets it.
 * @param {"el-theme" | "el-names" | "el-keys" | "el-lang"} name
 * @param {string | undefined} value
 */
export function remember(name, value) {
  const life = value ? YEAR_S : 0;
  document.cookie = `${name}=${value ?? ""}; Path=/; Max-Age=${life}; SameSite=Strict`;
}

/**
 * Puts the choices remembered on this machine into a page that the server has not just made.
 * @param {HTMLElement} root
 */
export function recall(root) {
  for (const name of ["theme", "names", "keys"]) {
    const value = new RegExp(`(?:^|; )el-${name}=([a-z]+)`).exec(document.cookie)?.[1];
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
}

/**
 * Makes the switches of the top bar and the foot work.
 * @param {Document} page
 */
export function offerLook(page) {
  page.getElementById("theme")?.addEventListener("click", () => switchTheme(page.documentElement));
  page.getElementById("names")?.addEventListener("click", (event) => switchNames(page.documentElement, event.currentTarget));
  for (const button of page.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      remember("el-lang", button.dataset.language);
      page.defaultView.location.reload();
    });
  }
}

/** @param {HTMLElement} root */
function switchTheme(root) {
  const systemDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : systemDark;
  const wanted = dark ? "light" : "dark";
  const asSystem = (wanted === "dark") === systemDark;
  if (asSystem) delete root.dataset.theme;
  else root.dataset.theme = wanted;
  remember("el-theme", root.dataset.theme);
}

/**
 * @param {HTMLElement} root
 * @param {HTMLElement} button
 */
function switchNames(root, button) {
  if (root.dataset.names) delete root.dataset.names;
  else root.dataset.names = "hidden";
  button.setAttribute("aria-pressed", String(Boolean(root.dataset.names)));
  remember("el-names", root.dataset.names);
}
