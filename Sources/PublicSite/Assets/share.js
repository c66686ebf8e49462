// Copies the text made for passing a verdict on. The button stays hidden where that cannot work.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const before = button.textContent;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "Tersalin ✓";
    } catch {
      button.textContent = "Tidak bisa menyalin";
    }
    setTimeout(() => (button.textContent = before), 2500);
  });
}
