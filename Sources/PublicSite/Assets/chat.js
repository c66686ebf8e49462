// Makes the chat live. Without this script the same page works by its forms alone.
"use strict";

const chat = document.querySelector("[data-chat]");
if (chat && window.fetch) startChat(chat);

function startChat(chat) {
  const log = chat.querySelector(".log");
  const status = chat.querySelector("[data-status]");
  const composer = chat.querySelector("[data-composer]");
  const box = composer.querySelector("textarea");
  const count = chat.querySelector("[data-count]");
  const limit = Number(chat.dataset.limit);
  const slot = "tabayun-" + chat.dataset.session;
  const cut = "Sambungan terputus. Mencoba lagi…";
  let last = Number(chat.dataset.after);
  let waiting = 0;

  // What was said stays in this tab only: the server's page holds the replies alone.
  const memory = {
    all() {
      try { return JSON.parse(sessionStorage.getItem(slot)) || []; } catch { return []; }
    },
    save(list) {
      try { sessionStorage.setItem(slot, JSON.stringify(list.slice(-100))); } catch {}
    },
    put(message) {
      this.save([...this.all().filter((old) => old.key !== message.key), message]);
    },
  };

  const newKey = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");

  function toEnd() {
    window.scrollTo(0, document.body.scrollHeight);
  }

  function bubble(message) {
    const item = document.createElement("li");
    item.className = "say me";
    item.dataset.key = message.key;
    const inside = document.createElement("div");
    inside.className = "bubble";
    const text = document.createElement("p");
    text.textContent = message.shown;
    inside.append(text);
    const fate = document.createElement("p");
    fate.className = "fate";
    item.append(inside, fate);
    return item;
  }

  function setFate(item, state, text, retry) {
    item.classList.toggle("sending", state === "sending");
    item.classList.toggle("failed", state === "failed");
    const fate = item.querySelector(".fate");
    fate.textContent = text;
    if (retry) {
      const again = document.createElement("button");
      again.type = "button";
      again.className = "plain";
      again.textContent = "Kirim lagi";
      again.addEventListener("click", retry, { once: true });
      fate.append(again);
    }
  }

  // A message keeps its key through every try, so that it is stored once however often it is sent.
  async function send(message, item) {
    memory.put(message);
    setFate(item, "sending", "Mengirim…");
    toEnd();
    let problem = "Belum terkirim. Periksa sambungan internet Anda.";
    try {
      let answer = await post(message);
      if (answer.status === 401) {
        await fetch("/coba", { cache: "no-store" });
        answer = await post(message);
      }
      if (answer.ok) {
        memory.put({ ...message, sent: true });
        setFate(item, "sent", "");
        if (last <= message.after) setWaiting();
        listen();
        return;
      }
      problem = (await answer.json().catch(() => ({}))).error || "Belum terkirim. Layanan sedang terganggu.";
    } catch {}
    setFate(item, "failed", problem, () => send(message, item));
  }

  const post = ({ key, text, button }) =>
    fetch("/coba/pesan", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ key, text, button }),
    });

  function setWaiting() {
    clearTimeout(waiting);
    status.textContent = "Sebentar, sedang dicek…";
    waiting = setTimeout(() => (status.textContent = "Jawaban akan muncul di sini. Halaman ini boleh ditutup."), 12000);
  }

  function show({ sequence, html }) {
    if (sequence <= last) return;
    last = sequence;
    clearTimeout(waiting);
    status.textContent = "";
    log.insertAdjacentHTML("beforeend", html);
    toEnd();
  }

  // Live through one event stream. Where that cannot be had, or was cut, ask every few seconds; `next` goes
  // back to the stream as soon as the server answers again.
  let stream = null;
  let timer = 0;
  let turn = 0;
  function listen() {
    if (stream || timer || document.hidden) return;
    if (!window.EventSource) return poll(2000);
    stream = new EventSource("/coba/aliran?after=" + last);
    stream.addEventListener("balasan", (event) => show(JSON.parse(event.data)));
    stream.addEventListener("penuh", () => { stop(); poll(2000); });
    stream.onerror = () => {
      if (stream && stream.readyState === EventSource.CLOSED) { stop(); poll(2000, listen); }
    };
  }
  function stop() {
    turn += 1;
    if (stream) stream.close();
    stream = null;
    clearTimeout(timer);
    timer = 0;
  }
  function poll(pause, next) {
    const mine = turn;
    timer = setTimeout(async () => {
      let lost = false;
      try {
        const answer = await fetch("/coba/balasan?after=" + last, { cache: "no-store" });
        if (!answer.ok) throw answer.status;
        (await answer.json()).replies.forEach(show);
        if (status.textContent === cut) status.textContent = "";
      } catch { lost = true; }
      if (mine !== turn) return;
      timer = 0;
      if (lost) {
        status.textContent = cut;
        poll(Math.min(pause * 2, 60000), next);
      } else if (next) {
        next();
      } else {
        poll(4000);
      }
    }, pause);
  }
  // A page that nobody looks at costs no data; it catches up when it is looked at again.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) stop();
    else if (log.children.length > 1) listen();
  });

  function resize() {
    box.style.height = "auto";
    box.style.height = box.scrollHeight + 3 + "px";
    const used = box.value.length;
    count.textContent = used ? used.toLocaleString("id") + " / " + limit.toLocaleString("id") : "Maksimal " + limit.toLocaleString("id") + " huruf";
    count.classList.toggle("near", used > limit * 0.9);
  }

  function say(text, button, shown) {
    const message = { key: newKey(), text, button, shown, after: last };
    const item = bubble(message);
    log.append(item);
    send(message, item);
  }

  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (!text) return;
    say(text, undefined, text);
    box.value = "";
    resize();
    box.focus();
  });
  box.addEventListener("input", resize);
  box.addEventListener("keydown", (event) => {
    // On a keyboard Enter sends and Shift+Enter makes a line; on a phone Enter makes a line.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && matchMedia("(hover: hover)").matches) {
      event.preventDefault();
      composer.requestSubmit();
    }
  });
  log.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=button]");
    if (!button) return;
    event.preventDefault();
    for (const other of button.form.querySelectorAll("button")) other.disabled = true;
    say(undefined, button.value, button.textContent);
  });
  chat.querySelector("[data-forget]").addEventListener("submit", (event) => {
    if (log.children.length > 1 && !confirm("Mulai obrolan baru? Obrolan ini tidak bisa dibuka lagi.")) {
      return event.preventDefault();
    }
    try { sessionStorage.removeItem(slot); } catch {}
  });
  window.addEventListener("online", () => {
    for (const again of log.querySelectorAll(".failed .fate button")) again.click();
  });

  // On reload each own message goes back behind the reply that it followed.
  for (const message of memory.all()) {
    const item = bubble(message);
    const later = [...log.querySelectorAll("[data-sequence]")].find((reply) => Number(reply.dataset.sequence) > message.after);
    log.insertBefore(item, later || null);
    if (!message.sent) setFate(item, "failed", "Belum terkirim.", () => send(message, item));
  }
  for (const note of chat.querySelectorAll(".status:not([data-status])")) note.remove();
  resize();
  // Nothing can come before something was asked.
  if (log.children.length > 1) listen();
  if (log.children.length > 1) toEnd();
}
