/** Fields for keys: the key that is pressed in one is the key that it gets. */
const WRITING =
  /^(Key[A-Z]|Digit[05-9]|Semicolon|Comma|Period|Slash|Quote|Backslash|Bracket(Left|Right)|Minus|Equal|Backquote|Intl(Backslash|Ro|Yen))$/;

/**
 * Takes keys by their place and shows what is printed there; a key chosen twice is told at both
 * fields. The server holds the same rules.
 *
 * @param {HTMLElement} choices data-doubled and data-unusable hold the sentences
 */
async function offerKeys(choices) {
  const layout = await navigator.keyboard?.getLayoutMap?.().catch(() => undefined);
  const fields = [...choices.querySelectorAll("[data-key-place]")];
  const draw = () => tell(choices, fields, layout);
  choices.addEventListener("keydown", (event) => {
    const field = event.target.closest("[data-key-place]");
    if (!field || !WRITING.test(event.code) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.value = event.code;
    draw();
  });
  choices.addEventListener("input", draw);
  draw();
}

function tell(choices, fields, layout) {
  for (const field of fields) {
    const twice = fields.some((other) => other !== field && other.value === field.value);
    const unusable = !WRITING.test(field.value);
    const row = field.closest(".key-choice");
    const note = row.querySelector(".wrong");
    row.querySelector("kbd").textContent = layout?.get(field.value)?.toLocaleUpperCase() ?? printed(field.value);
    field.setAttribute("aria-invalid", String(twice || unusable));
    note.hidden = !twice && !unusable;
    note.textContent = unusable ? choices.dataset.unusable : twice ? choices.dataset.doubled : "";
  }
}

const SIGNS = {
  Semicolon: ";",
  Comma: ",",
  Period: ".",
  Slash: "/",
  Quote: "'",
  Backslash: "\\",
  IntlBackslash: "\\",
  BracketLeft: "[",
  BracketRight: "]",
  Minus: "-",
  Equal: "=",
  Backquote: "`",
};

/** As the US layout has it, where the browser does not tell. */
function printed(place) {
  return SIGNS[place] ?? place.at(-1) ?? "";
}

const choices = document.getElementById("key-choices");
if (choices) offerKeys(choices);
