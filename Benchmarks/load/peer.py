"""The peer: a rumor-check bot of the usual parts, well made, doing the same work.

Starlette on uvicorn (uvloop, httptools); SQLite in write-ahead mode with synchronous=FULL, many messages to a commit; tantivy
over the same claims; aiohttp to the platform. It checks the signature over the raw bytes, stores before it answers 200, knows a
repeated message, answers each message once from a durable inbox through a durable outbox, and answers a text that it has seen
before from memory. What it leaves out makes it faster: it seals nothing at rest, knows one language, and its choice of a claim
is tantivy's best hit above a score.

  peer.py CLAIMS.jsonl.gz DATABASE PORT API_URL
"""
import asyncio
import gzip
import hashlib
import hmac
import os
import sqlite3
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import aiohttp
import orjson
import tantivy
import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

SECRET = os.environ["PEER_APP_SECRET"].encode()
LEAST_SCORE = 12.0
SCHEMA = """
CREATE TABLE IF NOT EXISTS inbox (id INTEGER PRIMARY KEY, wamid TEXT UNIQUE, sender TEXT, body TEXT, received REAL, done REAL);
CREATE INDEX IF NOT EXISTS inbox_waiting ON inbox (id) WHERE done IS NULL;
CREATE TABLE IF NOT EXISTS person (address TEXT PRIMARY KEY, first REAL, last REAL, asks INTEGER DEFAULT 0);
CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, inbox INTEGER UNIQUE, recipient TEXT, body TEXT, queued REAL, sent REAL);
CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (id) WHERE sent IS NULL;
"""


class Claims:
    def __init__(self, path):
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("title", stored=False)
        builder.add_integer_field("place", stored=True)
        self.index = tantivy.Index(builder.build())
        writer = self.index.writer(50_000_000, 1)
        self.claims = [orjson.loads(line) for line in gzip.open(path)]
        for place, claim in enumerate(self.claims):
            writer.add_document(tantivy.Document(title=claim["title"] + " " + claim.get("summary", ""), place=place))
        writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()
        self.known = {}

    def reply(self, text):
        words = " ".join(w for w in "".join(c if c.isalnum() else " " for c in text.lower()).split())[:2000]
        if words in self.known:
            return self.known[words]
        answer = {"type": "text", "text": {"body": "Terima kasih. Kabar ini belum pernah kami periksa; kami beri tahu Anda bila sudah."}}
        if words:
            query, _ = self.index.parse_query_lenient(words, ["title"])
            hits = self.searcher.search(query, 3).hits
            if hits and hits[0][0] >= LEAST_SCORE:
                claim = self.claims[self.searcher.doc(hits[0][1])["place"][0]]
                body = f"*{claim.get('verdict', 'unproven').upper()}*\n{claim['title']}\n\n{claim.get('url', '')}\n{claim.get('date', '')}"
                buttons = [{"type": "reply", "reply": {"id": i, "title": t}} for i, t in
                           (("helpful", "Membantu"), ("not-this", "Bukan ini"), ("share", "Bagikan"))]
                answer = {"type": "interactive", "interactive": {"type": "button", "body": {"text": body[:1024]},
                                                                 "action": {"buttons": buttons}}}
        if len(self.known) < 100_000:
            self.known[words] = answer
        return answer


class Store:
    """One writer thread; whatever is asked for while it commits goes into the next transaction."""

    def __init__(self, path):
        self.path, self.jobs, self.lock = path, [], threading.Condition()
        self.connect().executescript(SCHEMA)
        threading.Thread(target=self.work, daemon=True).start()

    def connect(self):
        db = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        return db

    def work(self):
        db = self.connect()
        while True:
            with self.lock:
                while not self.jobs:
                    self.lock.wait()
                jobs, self.jobs = self.jobs[:256], self.jobs[256:]
            results = []
            try:
                db.execute("BEGIN IMMEDIATE")
                for run, _, _ in jobs:
                    results.append(run(db))
                db.execute("COMMIT")
            except sqlite3.Error as error:
                db.execute("ROLLBACK")
                for _, loop, future in jobs:
                    loop.call_soon_threadsafe(future.set_exception, error)
                continue
            jobs[0][1].call_soon_threadsafe(tell, [f for _, _, f in jobs], results)

    def write(self, run):
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        with self.lock:
            self.jobs.append((run, loop, future))
            self.lock.notify()
        return future


def tell(futures, results):
    for future, result in zip(futures, results):
        if not future.done():
            future.set_result(result)


claims_path, database, port, api = sys.argv[1:5]
claims, store = Claims(claims_path), Store(database)
incoming, outgoing = None, None


async def webhook(request):
    body = await request.body()
    signature = request.headers.get("x-hub-signature-256", "")
    if not hmac.compare_digest(signature, "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()):
        return PlainTextResponse("unauthorized", 401)
    try:
        delivery = orjson.loads(body)
    except orjson.JSONDecodeError:
        return PlainTextResponse("no JSON", 400)
    now = time.time()
    rows = [(m["id"], m["from"], m.get("text", {}).get("body", ""), now) for entry in delivery.get("entry", [])
            for change in entry.get("changes", []) for m in change.get("value", {}).get("messages", [])]

    def run(db):
        for row in rows:
            db.execute("INSERT INTO inbox (wamid, sender, body, received) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row)

    try:
        await store.write(run)
    except sqlite3.Error:
        return PlainTextResponse("cannot store now", 503)
    incoming.set()
    return PlainTextResponse("ok")


def decide(rows):
    return [(i, sender, orjson.dumps({"messaging_product": "whatsapp", "recipient_type": "individual", "to": sender,
                                      "biz_opaque_callback_data": str(i), **claims.reply(body)}).decode()) for i, sender, body in rows]


async def answer():
    """Inbox to outbox."""
    reader, pool, loop, last = store.connect(), ThreadPoolExecutor(1), asyncio.get_running_loop(), 0
    while True:
        rows = reader.execute("SELECT id, sender, body FROM inbox WHERE done IS NULL AND id > ? ORDER BY id LIMIT 128", (last,)).fetchall()
        if not rows:
            incoming.clear()
            try:
                await asyncio.wait_for(incoming.wait(), 1)
            except asyncio.TimeoutError:
                last = 0
            continue
        replies, now = await loop.run_in_executor(pool, decide, rows), time.time()

        def run(db):
            for i, sender, body in replies:
                if db.execute("UPDATE inbox SET done = ? WHERE id = ? AND done IS NULL", (now, i)).rowcount:
                    db.execute("INSERT INTO person (address, first, last) VALUES (?, ?, ?) ON CONFLICT (address) DO UPDATE SET "
                               "last = excluded.last, asks = asks + 1", (sender, now, now))
                    db.execute("INSERT INTO outbox (inbox, recipient, body, queued) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                               (i, sender, body, now))

        await store.write(run)
        last = rows[-1][0]
        outgoing.set()


async def dispatch():
    """Outbox to platform, 64 calls at a time."""
    reader, last, slots = store.connect(), 0, asyncio.Semaphore(64)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64), timeout=aiohttp.ClientTimeout(15)) as session:
        async def send(i, body):
            try:
                async with session.post(api, data=body, headers={"Content-Type": "application/json", "Authorization": "Bearer token"}) as r:
                    ok = r.status == 200
                    await r.read()
            except aiohttp.ClientError:
                ok = False
            finally:
                slots.release()
            if ok:
                now = time.time()
                await store.write(lambda db: db.execute("UPDATE outbox SET sent = ? WHERE id = ?", (now, i)))

        tasks = set()
        while True:
            rows = reader.execute("SELECT id, body FROM outbox WHERE sent IS NULL AND id > ? ORDER BY id LIMIT 128", (last,)).fetchall()
            if not rows:
                outgoing.clear()
                try:
                    await asyncio.wait_for(outgoing.wait(), 1)
                except asyncio.TimeoutError:
                    pass
                continue
            for i, body in rows:
                await slots.acquire()
                task = asyncio.create_task(send(i, body))
                tasks.add(task)
                task.add_done_callback(tasks.discard)
            last = rows[-1][0]


def ended(task):
    """A loop never ends by itself: better no bot than half of one."""
    if not task.cancelled():
        print(repr(task.exception()), file=sys.stderr, flush=True)
        os._exit(1)


async def health(_):
    return PlainTextResponse("ready")


async def startup():
    global incoming, outgoing
    incoming, outgoing = asyncio.Event(), asyncio.Event()
    app.state.tasks = [asyncio.create_task(answer()), asyncio.create_task(dispatch())]
    for task in app.state.tasks:
        task.add_done_callback(ended)


app = Starlette(routes=[Route("/webhooks/whatsapp", webhook, methods=["POST"]), Route("/health/ready", health)])


async def main():
    await startup()
    await uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=int(port), log_level="warning", access_log=False, loop="uvloop",
                                        http="httptools", lifespan="off", backlog=4096)).serve()


if __name__ == "__main__":
    import uvloop
    uvloop.run(main())
