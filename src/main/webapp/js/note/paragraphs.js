import { writeNamed } from "./words.js";

/**
 * A paragraph as it is saved.
 *
 * @typedef {{id: string, topic: string, audience: string, text: string, moments: string[]}} Paragraph
 */

/** The paragraphs of the page: what stands in them, who may read them, writing in them. */
export class Paragraphs {
  /**
   * @param {HTMLElement} root holds the blocks
   * @param {{A: string, B: string}} names
   * @param {(block: HTMLElement) => void} onChange
   */
  constructor(root, names, onChange) {
    this.root = root;
    this.names = names;
    this.onChange = onChange;
    for (const block of this.blocks()) this.#prepare(block);
    root.querySelectorAll("[data-add]").forEach((button) => button.addEventListener("click", () => this.#add(button)));
  }

  blocks() {
    return [...this.root.querySelectorAll(".blk")];
  }

  /** @returns {HTMLElement | null} the block that has the focus, or had it last */
  current() {
    return this.root.querySelector(".blk.cur");
  }

  /** @returns {Paragraph[]} */
  read() {
    return this.blocks().map(readBlock);
  }

  /** @param {string} id */
  heading(id) {
    return this.#block(id)?.querySelector("h3").innerText ?? "";
  }

  /**
   * Puts other content into the paragraphs; those that are missing here are added at their section's end.
   * @param {Paragraph[]} paragraphs
   */
  write(paragraphs) {
    for (const paragraph of paragraphs) {
      const block = this.#block(paragraph.id) ?? this.#made(paragraph.topic, paragraph.id);
      block.dataset.topic = paragraph.topic;
      block.dataset.moments = paragraph.moments.join(" ");
      block.querySelector(".write").value = paragraph.text;
      this.#show(block);
      this.#label(block, paragraph.audience);
    }
  }

  /**
   * Appends a sentence to a paragraph, with a link back.
   * @param {HTMLElement} block
   */
  insert(block, moment, sentence, link) {
    const field = block.querySelector(".write");
    field.value = [field.value.trimEnd(), sentence].filter(Boolean).join(" ");
    block.dataset.moments = [...linksOf(block), moment].join(" ");
    block.querySelector(".refs").append(link, " ");
    this.#show(block);
    this.onChange(block);
  }

  /**
   * The first paragraph that is meant for this audience.
   * @param {(block: HTMLElement, audience: string) => boolean} may
   * @returns {HTMLElement | undefined}
   */
  usualFor(audience, may) {
    const topic = audience === "joint" ? "response" : audience;
    const fitting = this.blocks().filter((block) => may(block, audience));
    return fitting.find((block) => block.dataset.topic === topic) ?? fitting.find((block) => block.dataset.audience === audience);
  }

  /** Marks the paragraphs that need something. @param {string[]} ids */
  complain(ids) {
    for (const block of this.blocks()) {
      if (ids.includes(block.dataset.paragraph)) block.setAttribute("aria-invalid", "true");
      else block.removeAttribute("aria-invalid");
    }
  }

  /** @param {HTMLElement} block */
  startWriting(block) {
    const field = block.querySelector(".write");
    block.classList.add("writing");
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }

  #block(id) {
    return this.root.querySelector(`.blk[data-paragraph="${CSS.escape(id)}"]`);
  }

  #prepare(block) {
    block.classList.add("writable");
    block.dataset.audience ??= ""; // an attribute without a value is not written into the page
    block.dataset.moments ??= "";
    block.tabIndex = 0;
    const field = block.querySelector(".write");
    field.addEventListener("input", () => {
      this.#show(block);
      this.onChange(block);
    });
    field.addEventListener("focus", () => this.#becomeCurrent(block));
    field.addEventListener("blur", () => block.classList.remove("writing"));
    block.querySelector(".tx").addEventListener("click", () => this.startWriting(block));
    block.querySelector("[data-open]").addEventListener("click", () => this.startWriting(block));
    block.addEventListener("focus", () => this.#becomeCurrent(block));
    block.addEventListener("keydown", (event) => this.#onKey(block, event));
    block.addEventListener("focusout", (event) => {
      if (!block.contains(event.relatedTarget)) unkey(block);
    });
    const readers = block.dataset.readers.split(" ");
    block.querySelectorAll(".aud button").forEach((button) => {
      button.hidden = !readers.includes(button.dataset.audience);
      button.addEventListener("click", () => this.#choose(block, button.dataset.audience));
    });
    this.#show(block);
    this.#label(block, block.dataset.audience);
  }

  #becomeCurrent(block) {
    for (const other of this.root.querySelectorAll(".blk.cur")) other.classList.remove("cur");
    block.classList.add("cur");
    for (const button of readerButtons(block)) button.dataset.key = KEYS[button.dataset.audience];
  }

  #onKey(block, event) {
    const typing = event.target.classList.contains("write");
    if (typing && event.key === "Escape") {
      event.preventDefault();
      block.focus();
    } else if (event.target === block && event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.startWriting(block);
    } else if (event.target === block && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.#step(block, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.target.matches(".aud button") && event.key.startsWith("Arrow")) {
      event.preventDefault();
      this.#stepAudience(block, event.target, event.key === "ArrowRight" || event.key === "ArrowDown" ? 1 : -1);
    }
  }

  #step(block, by) {
    const blocks = this.blocks();
    blocks[blocks.indexOf(block) + by]?.focus();
  }

  #stepAudience(block, button, by) {
    const buttons = readerButtons(block);
    const next = buttons[(buttons.indexOf(button) + by + buttons.length) % buttons.length];
    this.#choose(block, next.dataset.audience);
    next.focus();
  }

  #choose(block, audience) {
    this.#label(block, audience);
    block.removeAttribute("aria-invalid");
    this.onChange(block);
  }

  #label(block, audience) {
    block.dataset.audience = audience;
    const buttons = readerButtons(block);
    for (const button of buttons) {
      const chosen = button.dataset.audience === audience;
      button.setAttribute("aria-checked", String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    }
    if (!audience) buttons[0].tabIndex = 0;
  }

  #show(block) {
    const text = block.querySelector(".write").value;
    writeNamed(block.querySelector(".tx"), text, this.names);
    block.classList.toggle("blank", text.trim() === "");
  }

  #add(button) {
    const topic = button.closest(".add").querySelector("select").value;
    const block = this.#made(topic, crypto.randomUUID(), button.closest("[data-section]"));
    this.startWriting(block);
  }

  /** A new block is a copy of another without its content. */
  #made(topic, id, section = this.#sectionOf(topic)) {
    const block = this.blocks()[0].cloneNode(true);
    const heading = block.querySelector("h3");
    const option = section.querySelector(`option[value="${CSS.escape(topic)}"]`);
    block.id = `p-${id}`;
    block.className = "blk";
    heading.id = `h-${id}`;
    heading.textContent = option?.textContent ?? topic;
    block.setAttribute("aria-labelledby", heading.id);
    block.querySelector(".write").setAttribute("aria-labelledby", heading.id);
    block.querySelector(".write").value = "";
    block.querySelector(".refs").replaceChildren();
    Object.assign(block.dataset, { paragraph: id, topic, audience: "", moments: "", readers: option?.dataset.readers ?? "chart-only" });
    unkey(block);
    section.querySelector(".blocks").append(block);
    this.#prepare(block);
    return block;
  }

  #sectionOf(topic) {
    const option = this.root.querySelector(`option[value="${CSS.escape(topic)}"]`);
    return option?.closest("[data-section]") ?? this.root.querySelector("[data-section]");
  }
}

/** Single keys of block mode; they act through the frame's key handling while a block has the focus. */
const KEYS = { joint: "J", "partner-a": "A", "partner-b": "B", "chart-only": "T" };

/** The readers that a paragraph may have. */
function readerButtons(block) {
  return [...block.querySelectorAll(".aud button")].filter((button) => !button.hidden);
}

function unkey(block) {
  for (const button of block.querySelectorAll(".aud [data-key]")) delete button.dataset.key;
}

function linksOf(block) {
  return block.dataset.moments.split(" ").filter(Boolean);
}

/** @returns {Paragraph} */
function readBlock(block) {
  return {
    id: block.dataset.paragraph,
    topic: block.dataset.topic,
    audience: block.dataset.audience,
    text: block.querySelector(".write").value,
    moments: linksOf(block),
  };
}
