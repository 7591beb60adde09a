/** The note editor: typing, block mode, evidence, autosave, preview, signing. */
import { NoteApi } from "./api.js";
import { Conflict } from "./conflict.js";
import { Evidence } from "./evidence.js";
import { Paragraphs } from "./paragraphs.js";
import { Preview } from "./preview.js";
import { Review } from "./review.js";
import { Saver } from "./saver.js";
import { Versions } from "./versions.js";
import { fill } from "./words.js";

const head = document.getElementById("note");
const words = head.dataset;
const names = { A: words.nameA, B: words.nameB };
const api = new NoteApi(words.note);
const headingOf = (id) => document.getElementById(`h-${id}`)?.innerText ?? "";
const preview = new Preview(api, words, headingOf, names);

if (words.signed) {
  document.getElementById("all-moments")?.addEventListener("click", (event) => {
    event.currentTarget.ariaPressed = String(document.getElementById("evidence").classList.toggle("all"));
  });
} else {
  write();
}
preview.show();

function write() {
  const paragraphs = new Paragraphs(document.querySelector(".ed"), names, () => saver.touch());
  const versions = new Versions(headingOf, names);
  const saver = new Saver(api, Number(words.draft), () => paragraphs.read(), tell);
  const review = new Review(api, paragraphs, saver, versions, words);
  const conflict = new Conflict(api, paragraphs, versions, words, (draftNo) => {
    evidence.show();
    saver.resume(draftNo);
  });
  const evidence = new Evidence(document.getElementById("evidence"), paragraphs, words);
  // absent for who may write but not sign
  const reviewButton = document.getElementById("review");
  if (reviewButton) {
    reviewButton.disabled = false;
    reviewButton.addEventListener("click", () => review.open());
  }
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() === "s") {
      event.preventDefault();
      saver.save();
    } else if (event.key === "Enter" && reviewButton && !review.panel.open) {
      event.preventDefault();
      review.open();
    }
  });

  function tell(state, told) {
    const line = head.querySelector(".saved");
    line.dataset.state = state;
    line.querySelector("[data-saved]").textContent = lineOf(state, told);
    tellFault(state, told);
    paragraphs.complain(told.details?.paragraph ? [told.details.paragraph] : []);
    if (state === "saved") {
      head.querySelector("[data-draft-line]").textContent = fill(words.textDraft, saver.draftNo);
      preview.show();
    } else if (state === "stale") {
      conflict.show();
    }
  }

  function tellFault(state, told) {
    const fault = document.getElementById("note-fault");
    const of = told.details?.paragraph ? ` ${paragraphs.heading(told.details.paragraph)}` : "";
    fault.hidden = state !== "refused";
    fault.querySelector("[data-reason]").textContent = (told.message ?? "") + of;
  }
}

function lineOf(state, told) {
  if (state === "saved") return fill(words.textSaved, told.savedAt);
  if (state === "saving") return words.textSaving;
  return state === "offline" ? words.textOffline : words.textUnsaved;
}
