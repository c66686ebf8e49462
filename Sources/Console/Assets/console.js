// Small helps: what is typed is kept, lengths are counted, charts are drawn, open pages hear of changes.
// Every page works without them.
"use strict";
(() => {
  // A phone may be shared: each member's text has keys of its own.
  const prefix = `tabayun:${document.body.dataset.member}:`;
  const store = (() => {
    try { return window.localStorage; } catch { return null; }
  })();
  const keep = (key, value) => { try { store?.setItem(prefix + key, value); } catch { /* full */ } };
  const kept = (key) => { try { return store?.getItem(prefix + key) ?? null; } catch { return null; } };
  const drop = (key) => { try { store?.removeItem(prefix + key); } catch { /* gone */ } };
  const all = (selector, root = document) => root.querySelectorAll(selector);

  // Signing out leaves nothing behind that this member typed.
  for (const button of all("[data-forget]")) {
    button.addEventListener("click", () => {
      for (const key of Object.keys(store ?? {})) if (key.startsWith(prefix)) store.removeItem(key);
    });
  }

  // What was sent and came back saved need not be kept any longer; what was sent is known for the next page only, and
  // in this tab only, so that no other page's success is taken for it.
  const sent = (() => {
    try {
      const key = sessionStorage.getItem(prefix + "terkirim");
      sessionStorage.removeItem(prefix + "terkirim");
      return key;
    } catch { return null; }
  })();
  if (sent && new URLSearchParams(location.search).has("selesai")) drop("isi:" + sent);

  // A form's text outlives a lost connection, a closed tab and an ended session; and with it goes what it was written
  // over, so that a colleague's change in between is still noticed when it is sent.
  const basis = ["versi", "dasar", "berkas"];
  const isTyped = (field) => field.name && field.autocomplete !== "one-time-code" &&
    !["hidden", "password", "file", "submit", "button"].includes(field.type);
  const fields = (form) => [...form.elements].filter((field) =>
    isTyped(field) || (field.type === "hidden" && basis.includes(field.name)));
  const isAnswer = document.body.dataset.answer === "1";
  for (const form of all("form[data-keep-form]")) {
    const key = form.dataset.keepForm;
    const remember = () => {
      const values = {};
      for (const field of fields(form)) {
        values[field.name] = field.type === "checkbox" ? field.checked : field.value;
      }
      keep("isi:" + key, JSON.stringify(values));
    };
    const text = kept("isi:" + key);
    if (text) {
      try {
        const values = JSON.parse(text);
        let isOther = false;
        for (const field of fields(form)) {
          if (!(field.name in values)) continue;
          // In the answer to a form stands what was typed last, over what is there now; only what it left out comes back.
          if (isAnswer && (field.type === "hidden" || field.type === "checkbox" || field.value !== "")) continue;
          if (field.type === "checkbox") field.checked = values[field.name];
          else if (field.value !== values[field.name]) {
            field.value = values[field.name];
            isOther = isOther || field.type !== "hidden";
          }
        }
        if (isAnswer) remember();
        if (isOther) {
          const note = document.createElement("p");
          note.className = "alert alert-info kept";
          note.setAttribute("role", "status");
          note.textContent = "Teks yang belum tersimpan dari kunjungan tadi dikembalikan. ";
          const button = document.createElement("button");
          button.type = "button";
          button.className = "btn btn-sm btn-outline-secondary";
          button.textContent = "Buang, pakai yang tersimpan";
          button.addEventListener("click", () => { drop("isi:" + key); location.reload(); });
          note.append(button);
          form.prepend(note);
        }
      } catch { drop("isi:" + key); }
    }
    form.addEventListener("input", remember);
    form.addEventListener("submit", (event) => {
      if (navigator.onLine === false) { event.preventDefault(); offline(true); return; }
      try { sessionStorage.setItem(prefix + "terkirim", key); } catch { /* kept a little longer */ }
    });
  }

  const offline = (is) => {
    const note = document.getElementById("terputus");
    if (note) { note.hidden = !is; if (is) note.scrollIntoView({ block: "nearest" }); }
  };
  window.addEventListener("offline", () => offline(true));
  window.addEventListener("online", () => offline(false));
  if (navigator.onLine === false) offline(true);

  // How long a text is.
  for (const field of all("[data-limit]")) {
    const limit = Number(field.dataset.limit);
    const note = document.createElement("div");
    note.className = "form-text";
    field.after(note);
    const show = () => {
      const length = [...field.value].length;
      note.textContent = `${length} dari ${limit} huruf`;
      note.classList.toggle("text-danger", length > limit);
    };
    field.addEventListener("input", show);
    show();
  }

  // The time in which something can be taken back.
  for (const button of all("[data-countdown]")) {
    const end = Date.now() + Number(button.dataset.countdown) * 1000;
    const label = button.querySelector("span");
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (label) label.textContent = String(left);
      if (left === 0) { button.disabled = true; clearInterval(timer); }
    };
    const timer = setInterval(tick, 250);
    tick();
  }

  // Long work shows how far it is.
  const refresh = Number(document.querySelector("[data-refresh]")?.dataset.refresh || 0);
  if (refresh > 0) setTimeout(() => location.reload(), refresh * 1000);

  // Figures of what is under way, every two seconds while it moves; the page itself when it has ended.
  const progress = document.querySelector("[data-progress][data-moving]");
  if (progress) {
    const look = async () => {
      try {
        const answer = await fetch(progress.dataset.progress);
        if (!answer.ok) throw new Error();
        const figures = await answer.json();
        for (const place of all("[data-figure]", progress)) {
          const figure = figures[place.dataset.figure];
          if (place instanceof HTMLProgressElement) place.value = figure;
          else place.textContent = figure;
        }
        const state = document.getElementById("keadaan");
        if (state) state.textContent = figures.state;
        offline(false);
        if (!figures.isMoving) location.reload();
      } catch {
        offline(true);
      }
    };
    setInterval(look, 2000);
  }

  // Charts are drawn from the tables beside them.
  const draw = () => {
    if (!window.Chart) return;
    for (const canvas of all("canvas[data-chart]")) {
      const rows = [...all(`#${canvas.dataset.chart} tbody tr`)].map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()));
      const names = [...all(`#${canvas.dataset.chart} thead th`)].slice(1).map((cell) => cell.textContent);
      const colours = ["#0b5a63", "#c9851c"];
      const old = Chart.getChart(canvas);
      if (old) old.destroy();
      new Chart(canvas, {
        type: "bar",
        data: {
          labels: rows.map((row) => row[0]),
          datasets: names.map((name, place) => ({
            label: name, data: rows.map((row) => Number(row[place + 1])), backgroundColor: colours[place],
          })),
        },
        options: { animation: false, maintainAspectRatio: false, scales: { y: { beginAtZero: true, ticks: { precision: 0 } } } },
      });
    }
  };
  draw();

  // A live preview of what is being written.
  for (const form of all("form[data-preview]")) {
    const target = document.getElementById(form.dataset.previewTarget);
    let timer = 0;
    let isBusy = false;
    const show = async () => {
      if (isBusy) { timer = setTimeout(show, 300); return; }
      isBusy = true;
      try {
        const answer = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(new FormData(form)) });
        if (answer.ok && target) target.innerHTML = await answer.text();
      } catch { /* the next letter tries again */ }
      isBusy = false;
    };
    form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 350); });
  }

  // Open pages hear of changes.
  const live = document.querySelector("[data-live]");
  if (live && window.EventSource) {
    const stream = new EventSource("/console/aliran");
    stream.addEventListener("berubah", async (event) => {
      if (live.dataset.live === "rumor") {
        // Its first number is that of the newest rumor; everything else is no news here.
        if (Number(event.data.split(".")[0]) > Number(live.dataset.newest)) live.hidden = false;
        return;
      }
      try {
        const answer = await fetch(location.href);
        if (!answer.ok || answer.redirected) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const isOpen = live.querySelector("details")?.open;
        const fresh = page.querySelector("[data-live]");
        if (!fresh) return;
        live.replaceChildren(...fresh.childNodes);
        if (isOpen) live.querySelector("details").open = true;
        draw();
      } catch { /* the next event tries again */ }
    });
    window.addEventListener("pagehide", () => stream.close());
  }
})();
