/** Texts with {A} and {B}, and sentences of the text bundle with [0], [1]. */

const TOKEN = /\{([AB])\}(\.?)/g;

/**
 * Writes a text with the partners' names, and with the letters for when names are hidden.
 *
 * @param {HTMLElement} into
 * @param {string} text
 * @param {{A: string, B: string}} names
 */
export function writeNamed(into, text, names) {
  const parts = [];
  let from = 0;
  for (const token of text.matchAll(TOKEN)) {
    parts.push(text.slice(from, token.index), ...name(token[1], token[2], names));
    from = token.index + token[0].length;
  }
  into.replaceChildren(...parts, text.slice(from));
  into.normalize();
}

/** A short name such as "R." ends a sentence by itself. */
function name(letter, stop, names) {
  const shown = names[letter];
  return [part("named", shown.endsWith(".") ? shown : shown + stop), part("unnamed", letter + stop)];
}

function part(type, text) {
  const span = document.createElement("span");
  span.className = type;
  span.textContent = text;
  return span;
}

/**
 * @param {string} sentence with [0], [1], …
 * @param {...(string | number)} values
 */
export function fill(sentence, ...values) {
  return sentence.replace(/\[(\d)\]/g, (hole, at) => String(values[Number(at)] ?? hole));
}

/** @param {string} tag @param {string} type class name @param {...(Node | string)} content */
export function element(tag, type, ...content) {
  const made = document.createElement(tag);
  if (type) made.className = type;
  made.append(...content);
  return made;
}
