// Small helps; every page works without them.
"use strict";
(() => {
  const store = window.localStorage;
  const prefix = "tabayun:";

  // Signing out leaves nothing typed behind.
  for (const button of document.querySelectorAll("[data-forget]")) {
    button.addEventListener("click", () => {
      for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
    });
  }

  // Figures of what is under way, every two seconds while it moves; the page itself when it has ended.
  const live = document.querySelector("[data-live][data-moving]");
  if (live) {
    const look = async () => {
      try {
        const answer = await fetch(live.dataset.live, { credentials: "same-origin" });
        if (!answer.ok) throw new Error();
        const figures = await answer.json();
        for (const place of live.querySelectorAll("[data-figure]")) {
          const figure = figures[place.dataset.figure];
          if (place instanceof HTMLProgressElement) place.value = figure;
          else place.textContent = figure;
        }
        document.getElementById("keadaan").textContent = figures.state;
        document.getElementById("terputus").hidden = true;
        if (!figures.isMoving) location.reload();
      } catch {
        document.getElementById("terputus").hidden = false;
      }
    };
    setInterval(look, 2000);
  }
})();
