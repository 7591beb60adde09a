// The page that takes in coded files: the size of a file, and that something takes its time.

/**
 * Says before the file is sent that it is too large.
 *
 * @param {HTMLInputElement} input carries data-most (bytes) and data-too-large (a sentence)
 */
function checkSize(input) {
  const most = Number(input.dataset.most);
  const tooLarge = [...(input.files ?? [])].some((file) => file.size > most);
  input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
  input.setAttribute("aria-invalid", String(tooLarge));
  const told = document.getElementById("file-wrong");
  told.textContent = tooLarge ? input.dataset.tooLarge : "";
  document.querySelectorAll("[data-sends-file]").forEach((button) => {
    button.disabled = tooLarge;
  });
}

document.addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement && event.target.dataset.most) checkSize(event.target);
});

document.addEventListener("click", (event) => {
  const slow = event.target instanceof Element && event.target.closest("[data-takes-time]");
  // the answer writes this line anew, hidden
  if (slow) document.querySelector("[data-busy]")?.removeAttribute("hidden");
});
