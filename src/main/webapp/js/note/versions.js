import { element, writeNamed } from "./words.js";

/** Two versions of a paragraph beside each other. */
export class Versions {
  /**
   * @param {(id: string) => string} heading of a paragraph
   * @param {{A: string, B: string}} names
   */
  constructor(heading, names) {
    this.heading = heading;
    this.names = names;
  }

  /**
   * The paragraphs that differ.
   * @param {import("./paragraphs.js").Paragraph[]} before
   * @param {import("./paragraphs.js").Paragraph[]} after
   */
  static differing(before, after) {
    const ids = new Set([...before, ...after].map((one) => one.id));
    const find = (list, id) => list.find((one) => one.id === id);
    return [...ids]
      .map((id) => ({ id, before: find(before, id), after: find(after, id) }))
      .filter((pair) => content(pair.before) !== content(pair.after));
  }

  /** Before and after, to be read. */
  shown(pair, labels) {
    return element(
      "div",
      "",
      element("h3", "", this.heading(pair.id)),
      element("div", "versions", this.#version("div", labels[0], pair.before), this.#version("div", labels[1], pair.after)),
    );
  }

  /** Before and after, one of them to be chosen; the first is chosen already. */
  chosen(pair, labels) {
    const legend = element("legend", "", this.heading(pair.id));
    const set = element("fieldset", "", legend);
    const versions = [pair.before, pair.after].map((version, at) => {
      const choice = document.createElement("input");
      choice.type = "radio";
      choice.name = `choice-${pair.id}`;
      choice.value = String(at);
      choice.checked = at === 0;
      const label = this.#version("label", labels[at], version);
      label.firstChild.prepend(choice);
      return label;
    });
    set.append(element("div", "versions", ...versions));
    return set;
  }

  #version(tag, label, paragraph) {
    const text = element("span", "");
    writeNamed(text, paragraph?.text || "–", this.names);
    return element(tag, "", element("span", "which", label), text);
  }
}

/** Blank paragraphs are as good as none. */
function content(paragraph) {
  return paragraph && paragraph.text.trim() ? `${paragraph.audience} ${paragraph.topic} ${paragraph.text.trim()}` : "";
}
