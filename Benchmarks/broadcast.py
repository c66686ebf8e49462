"""A broadcast to 100,000 subscribers against the sandbox: the real binary, real webhooks, real kills.

    python3 Benchmarks/broadcast.py --tabayun .build/release/tabayun [--recipients 100000] [--kills 10]

1. N people subscribe by signed WhatsApp deliveries, as people do.
2. With pacing off, an announcement goes to all of them: how fast are they written down, how fast sent, how much memory?
3. Another one, while the server is killed (SIGKILL) at random moments and started again: who got it, and how often?
4. With the platform's own pace, replies are timed without and during a broadcast, and then those to its recipients, who write back
   at the rate of 5 % of 100,000 within ten minutes.

Prints one JSON line last and exits 1 when somebody was left out or written to twice without need. Needs nothing but
Python and takes a few minutes; everything stays on loopback.
"""

import argparse, hashlib, hmac, http.client, json, os, random, re, shutil, signal, sqlite3
import subprocess, sys, tempfile, threading, time

SECRET, TOPIC = "bench-app-secret", "kiat"


def say(text):
    print(text, file=sys.stderr, flush=True)


class House:
    """The sandbox and the server, started and ended as often as it takes."""

    def __init__(self, tabayun, root, folder):
        self.tabayun, self.root, self.folder = tabayun, root, folder
        self.log = os.path.join(folder, "calls.jsonl")
        self.sandbox, address = self.start(["sandbox", "--port", "0", "--log", self.log], {})
        self.sandbox_port = int(address.rsplit(":", 1)[1])
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": folder, "TABAYUN_LOG": "warning", "TABAYUN_PORT": "0",
            "TABAYUN_DATA": os.path.join(folder, "data"),
            "TABAYUN_RESPONSES": os.path.join(root, "Responses"),
            "TABAYUN_PRICES": os.path.join(root, "deploy/prices.yaml"),
            "TABAYUN_WHATSAPP_APP_SECRET": SECRET, "TABAYUN_WHATSAPP_VERIFY_TOKEN": "v",
            "TABAYUN_WHATSAPP_ACCESS_TOKEN": "t", "TABAYUN_WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
            "TABAYUN_WHATSAPP_API_URL": f"http://127.0.0.1:{self.sandbox_port}/whatsapp/v25.0",
        }
        self.server, self.port = None, 0

    def start(self, arguments, environment):
        error = open(os.path.join(self.folder, f"{arguments[0]}.err"), "w+")
        process = subprocess.Popen(
            [self.tabayun] + arguments, env=environment or os.environ.copy(), stderr=error,
            stdout=subprocess.DEVNULL, cwd=self.folder)
        deadline = time.time() + 60
        while time.time() < deadline:
            with open(error.name) as lines:
                found = re.search(r"ready (http://\S+)", lines.read())
            if found:
                return process, found.group(1)
            if process.poll() is not None:
                break
            time.sleep(0.01)
        sys.exit(f"{arguments[0]} did not start: {open(error.name).read()[-2000:]}")

    def serve(self, paced):
        more = {} if paced else {"TABAYUN_WHATSAPP_PER_SECOND": "1000000"}
        self.server, address = self.start(["serve"], {**self.environment, **more})
        self.port = int(address.rsplit(":", 1)[1])

    def stop(self):
        self.server.terminate()
        self.server.wait()

    def kill(self):
        self.server.kill()
        self.server.wait()

    def command(self, *arguments):
        done = subprocess.run(
            [self.tabayun, *arguments], env=self.environment, capture_output=True, text=True, cwd=self.folder)
        if done.returncode != 0:
            sys.exit(f"tabayun {' '.join(arguments[:2])}: {done.stderr}")
        return done.stdout.strip()

    def rows(self, sql, *arguments):
        database = sqlite3.connect(f"file:{self.folder}/data/tabayun.sqlite?mode=ro", uri=True, timeout=30)
        try:
            return database.execute(sql, arguments).fetchall()
        finally:
            database.close()

    def one(self, sql, *arguments):
        return self.rows(sql, *arguments)[0][0]

    def wait(self, what, condition, limit=900):
        deadline = time.time() + limit
        while not condition():
            if time.time() > deadline:
                sys.exit(f"never happened: {what}")
            if self.server.poll() is not None:
                sys.exit(f"the server ended: {open(self.folder + '/serve.err').read()[-2000:]}")
            time.sleep(0.05)

    def deliver(self, connection, messages):
        """One webhook delivery: pairs of number and text."""
        now = str(int(time.time()))
        value = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "15550001111", "phone_number_id": "106540352242922"},
            "contacts": [{"profile": {"name": "S"}, "wa_id": number} for number, _, _ in messages],
            "messages": [
                {"from": number, "id": name, "timestamp": now, "type": "text", "text": {"body": text}}
                for number, name, text in messages],
        }
        body = json.dumps({
            "object": "whatsapp_business_account",
            "entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()
        signature = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        connection.request("POST", "/webhooks/whatsapp", body, {
            "content-type": "application/json", "x-hub-signature-256": "sha256=" + signature})
        answer = connection.getresponse()
        answer.read()
        return answer.status == 200

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    def memory(self, field="VmRSS"):
        with open(f"/proc/{self.server.pid}/status") as status:
            return int(re.search(field + r":\s+(\d+)", status.read()).group(1)) / 1024

    def announce(self, title):
        """Drafted by one, approved by another: it starts at once (urgent: benches also run at night)."""
        number = self.command(
            "announcements", "draft", "--as", "penulis@kkd.example", "--organisation", "kkd", "--topic", TOPIC,
            "--title", title, "--body", "Isi uji beban: cek dulu sebelum membagikan kabar apa pun.",
            "--urgent", "uji beban di mesin sendiri")
        self.command("announcements", "act", "submit", number, "--as", "penulis@kkd.example", "--organisation", "kkd")
        self.command("announcements", "act", "approve", number, "--as", "penyetuju@kkd.example", "--organisation", "kkd")
        return int(number)

    def state(self, number):
        return self.one("SELECT state FROM announcement WHERE id = ?", number)


def number_of(index):
    return f"62810{index:08d}"


def subscribe(house, count):
    say(f"{count} people subscribe …")
    page = 250
    starts = iter(range(0, count, page))
    lock = threading.Lock()

    def work():
        connection = house.connection()
        while True:
            with lock:
                start = next(starts, None)
            if start is None:
                return
            people = range(start, min(start + page, count))
            messages = [(number_of(i), f"wamid.s{i}", f"langganan {TOPIC}") for i in people]
            while not house.deliver(connection, messages):
                time.sleep(0.2)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    house.wait("all are subscribed and answered", lambda: house.one(
        "SELECT (SELECT COUNT(*) FROM inbox WHERE status = 0) + (SELECT COUNT(*) FROM outbox WHERE status IN (0, 1))") == 0)
    return house.one("SELECT COUNT(DISTINCT person_id) FROM subscription WHERE topic = ?", TOPIC)


def replies(house, seconds, rate, tag, numbers=None, besides="\0"):
    """The milliseconds from delivery to the reply's arrival at the platform, of a steady trickle of messages.

    From people of their own, or from these; what holds the words `besides` is no reply."""
    sent = {}
    connection = house.connection()
    begin = time.time()
    for index in range(int(seconds * rate)):
        moment = begin + index / rate
        if moment > time.time():
            time.sleep(moment - time.time())
        number = numbers[index] if numbers else f"62899{tag}{index:06d}"
        sent[number] = time.time() * 1000
        house.deliver(connection, [(number, f"wamid.{tag}.{index}", "menu")])
    time.sleep(3)
    arrived = {}
    with open(house.log) as lines:
        for line in lines:
            if '"key"' not in line or besides in line:
                continue
            call = json.loads(line)
            if call["time_ms"] >= sent.get(call["to"], float("inf")):
                arrived.setdefault(call["to"], call["time_ms"])
    times = sorted(arrived.get(number, float("inf")) - at for number, at in sent.items())
    return times[int(len(times) * 0.99)], times[len(times) // 2]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--tabayun", default=".build/release/tabayun")
    options.add_argument("--recipients", type=int, default=100_000)
    options.add_argument("--kills", type=int, default=10)
    options.add_argument("--reply-seconds", type=float, default=30)
    options.add_argument("--seed", type=int, default=None)
    given = options.parse_args()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    chance = random.Random(given.seed)
    folder = tempfile.mkdtemp(prefix="tabayun-broadcast-")
    house = House(os.path.abspath(given.tabayun), root, folder)
    result = {}
    try:
        house.serve(paced=False)
        people = subscribe(house, given.recipients)
        result["recipients"] = people
        house.stop()

        # Undisturbed: the pace of it, and its memory above what the server takes at rest.
        house.serve(paced=False)
        time.sleep(2)
        rest, highest = house.memory(), 0.0
        say("an announcement to everybody, undisturbed …")
        first = house.announce("Uji kecepatan")
        while house.state(first) != "done":
            highest = max(highest, house.memory())
            if house.server.poll() is not None:
                sys.exit("the server ended")
            time.sleep(0.1)
        started, written = house.rows(
            "SELECT started_at, materialised_at FROM announcement WHERE id = ?", first)[0]
        last = house.one("SELECT MAX(sent_at) FROM outbox WHERE broadcast_id = ?", first)
        begun = house.one("SELECT MIN(sent_at) FROM outbox WHERE broadcast_id = ?", first)
        result["materialise_s"] = round((written - started) / 1000, 2)
        result["sent_per_s"] = round(people / max((last - begun) / 1000, 0.001))
        result["memory_mb"] = round(highest - rest, 1)
        say(json.dumps(result))

        # Killed, again and again.
        say("another one, with kills …")
        second = house.announce("Uji bencana")
        in_flight = 0
        expected = people / max(result["sent_per_s"], 1) + result["materialise_s"]
        for kill in range(given.kills):
            time.sleep(chance.uniform(0.05, max(expected / given.kills, 0.2)))
            house.kill()
            in_flight += house.one("SELECT COUNT(*) FROM outbox WHERE status = 1")
            house.serve(paced=False)
        house.wait("everybody has it", lambda: house.state(second) == "done")
        result["rows"] = house.one("SELECT COUNT(*) FROM outbox WHERE broadcast_id = ?", second)
        distinct = house.one("SELECT COUNT(DISTINCT person_id) FROM outbox WHERE broadcast_id = ?", second)
        result["unsent"] = house.one(
            "SELECT COUNT(*) FROM outbox WHERE broadcast_id = ? AND status <> 2", second)
        keys = {row[0] for row in house.rows(
            "SELECT idempotency_key FROM outbox WHERE broadcast_id = ?", second)}
        taken = {}
        with open(house.log) as lines:
            for line in lines:
                if '"accepted":true' not in line:
                    continue
                found = re.search(r'"key":"([0-9a-f]+)"', line)
                if found and found.group(1) in keys:
                    taken[found.group(1)] = taken.get(found.group(1), 0) + 1
        result["doubled"] = sum(1 for count in taken.values() if count > 1)
        result["in_flight_at_kills"] = in_flight
        result["kills"] = given.kills
        never = len(keys) - len(taken)
        house.stop()

        # At the platform's pace, replies without and during a broadcast, on the same server.
        house.serve(paced=True)
        say("replies without a broadcast …")
        time.sleep(2)
        alone, alone_median = replies(house, given.reply_seconds, 10, "1")
        third = house.announce("Uji balasan")
        house.wait("it is being sent", lambda: house.state(third) == "sending")
        time.sleep(3)
        say("replies during a broadcast …")
        beside, beside_median = replies(house, given.reply_seconds, 10, "2")
        say("its recipients write back …")
        count = int(given.reply_seconds * 9)
        stampede, _ = replies(
            house, given.reply_seconds, 9, "3", [number_of(i) for i in range(count)] if people >= count else None,
            "Uji balasan")
        result["stampede_p99_ms"] = round(stampede, 1)
        result["reply_p99_ratio"] = round(beside / max(alone, 0.001), 2)
        result["reply_p99_ms"] = [round(alone, 1), round(beside, 1)]
        result["reply_p50_ms"] = [round(alone_median, 1), round(beside_median, 1)]
        house.command(
            "announcements", "act", "cancel", str(third), "--as", "penulis@kkd.example", "--organisation", "kkd")
        house.stop()

        good = (
            result["rows"] == people == distinct and result["unsent"] == 0 and never == 0
            and result["doubled"] <= in_flight and stampede < 5_000)
        print(json.dumps(result))
        return 0 if good else 1
    finally:
        for process in (house.server, house.sandbox):
            if process and process.poll() is None:
                process.send_signal(signal.SIGKILL)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
