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
})();
