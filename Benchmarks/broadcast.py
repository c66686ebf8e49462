"""A broadcast to 100,000 subscribers against the sandbox: the real binary, real webhooks, real kills.

    python3 Benchmarks/broadcast.py --tabayun .build/release/tabayun [--recipients 100000] [--kills 10]

1. N people subscribe by signed WhatsApp deliveries, as people do.
2. With pacing off, an announcement goes to all of them: how fast are they written down, how fast sent, how much memory?
3. Another one, while the server is killed (SIGKILL) at random moments and started again: who got it, and how often?
4. With the platform's own pace, replies are timed without and during a broadcast, and then those to its recipients, who write back
   at the rate of 5 % of all of them within ten minutes (for a minute, or --stampede-seconds 600).

Replies are timed from the moment at which the message was to come in, whether or not it could be handed over then.

Prints one JSON line last, with what it did not reach in `missed`, and exits 1 when that is not empty. Needs nothing but
Python and takes some minutes; everything stays on loopback.
"""

import argparse, hashlib, hmac, http.client, json, os, queue, random, re, shutil, signal, sqlite3
import subprocess, sys, tempfile, threading, time

SECRET, TOPIC = "bench-app-secret", "kiat"
# What has to be reached (issue: closing the loop).
MATERIALISED_WITHIN, LEAST_PER_SECOND, MOST_MEMORY = 5, 2_000, 150
MOST_RATIO, STAMPEDE_WITHIN_MS = 1.5, 5_000


def say(text):
    print(text, file=sys.stderr, flush=True)


class House:
    """The sandbox and the server, started and ended as often as it takes."""

    def __init__(self, tabayun, root, folder):
        self.tabayun, self.root, self.folder = tabayun, root, folder
        self.server = self.sandbox = None
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
        self.port = 0

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
        process.kill()
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

    def wait(self, what, condition, limit=900, every=0.1):
        deadline = time.time() + limit
        while not condition():
            if time.time() > deadline:
                sys.exit(f"never happened: {what}")
            self.check_alive()
            time.sleep(every)

    def check_alive(self):
        if self.server.poll() is not None:
            sys.exit(f"the server ended: {open(self.folder + '/serve.err').read()[-2000:]}")

    def deliver(self, connection, messages):
        """One webhook delivery of (number, message id, text)."""
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
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def memory(self, field):
        """Megabytes."""
        with open(f"/proc/{self.server.pid}/status") as status:
            return int(re.search(field + r":\s+(\d+)", status.read()).group(1)) / 1024

    def forget_peak(self):
        """From now on VmHWM is the most since now."""
        with open(f"/proc/{self.server.pid}/clear_refs", "w") as file:
            file.write("5")

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

    def calls(self, start=0):
        """Lines of the sandbox's log that are whole, from a place in it on; then the place after them."""
        with open(self.log, "rb") as file:
            file.seek(start)
            while True:
                line = file.readline()
                if not line.endswith(b"\n"):
                    return
                start += len(line)
                yield line.decode(), start


def number_of(index):
    return f"62810{index:08d}"


def subscribe(house, count):
    """Everybody writes once; a delivery that was not taken comes again, as a platform's does."""
    say(f"{count} people subscribe …")
    page = 1_000
    pages = queue.SimpleQueue()
    for start in range(0, count, page):
        pages.put(start)

    def work():
        connection = house.connection()
        while True:
            try:
                start = pages.get_nowait()
            except queue.Empty:
                return
            people = range(start, min(start + page, count))
            try:
                taken = house.deliver(
                    connection, [(number_of(i), f"wamid.s{i}", f"langganan {TOPIC}") for i in people])
            except (OSError, http.client.HTTPException):
                connection.close()
                connection, taken = house.connection(), False
            if not taken:
                house.check_alive()
                pages.put(start)
                time.sleep(0.2)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    def is_idle():
        return (
            house.one("SELECT COUNT(*) FROM inbox WHERE status = 0") == 0
            and house.one("SELECT COUNT(*) FROM outbox WHERE status = 0") == 0
            and house.one("SELECT COUNT(*) FROM outbox WHERE status = 1") == 0)

    house.wait("all are subscribed and answered", is_idle, every=1)
    return house.one("SELECT COUNT(DISTINCT person_id) FROM subscription WHERE topic = ?", TOPIC)


def replies(house, seconds, rate, tag, numbers=None, besides="\0"):
    """The milliseconds from when each message of a steady trickle was to come in until the platform has the reply, in order;
    and how many have none.

    From people of their own, or from these; what holds the words `besides` is no reply."""
    count = max(int(seconds * rate), 1)
    place = os.path.getsize(house.log)
    begin = time.time() + 0.2
    due = {}
    for index in range(count):
        number = numbers[index] if numbers else f"62899{tag}{index:06d}"
        due[number] = begin + index / rate
    people = list(due)
    hands = 8

    def work(hand):
        connection = house.connection()
        for index in range(hand, count, hands):
            wait = due[people[index]] - time.time()
            if wait > 0:
                time.sleep(wait)
            while True:
                try:
                    if house.deliver(connection, [(people[index], f"wamid.{tag}.{index}", "menu")]):
                        break
                except (OSError, http.client.HTTPException):
                    connection.close()
                    connection = house.connection()
                house.check_alive()
                time.sleep(0.1)

    threads = [threading.Thread(target=work, args=(hand,)) for hand in range(hands)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    arrived = {}
    deadline = time.time() + 30
    while len(arrived) < len(due) and time.time() < deadline:
        for line, place in house.calls(place):
            if '"key"' not in line or besides in line or '"accepted":true' not in line:
                continue
            call = json.loads(line)
            if call["to"] in due and call["time_ms"] >= due[call["to"]] * 1000:
                arrived.setdefault(call["to"], call["time_ms"])
        time.sleep(0.2)
    times = sorted(max(at - due[number] * 1000, 0) for number, at in arrived.items())
    return times, len(due) - len(times)


def percentile(times, share):
    return round(times[min(int(len(times) * share), len(times) - 1)], 1) if times else None


def undisturbed(house, people, result):
    house.serve(paced=False)
    time.sleep(2)
    rest = house.memory("VmRSS")
    house.forget_peak()
    say("an announcement to everybody, undisturbed …")
    number = house.announce("Uji kecepatan")
    house.wait("everybody has it", lambda: house.state(number) == "done")
    result["memory_mb"] = round(house.memory("VmHWM") - rest, 1)
    started, written = house.rows(
        "SELECT started_at, materialised_at FROM announcement WHERE id = ?", number)[0]
    last, sent = house.rows(
        "SELECT MAX(sent_at), COUNT(*) FROM outbox WHERE broadcast_id = ? AND status = 2", number)[0]
    result["materialise_s"] = round((written - started) / 1000, 2)
    result["sent_per_s"] = round(sent / max((last - written) / 1000, 0.001))
    house.stop()
    say(json.dumps(result))


def killed(house, people, kills, chance, result):
    """Ends the server again and again while it writes down and sends.

    Returns what is wrong."""
    house.serve(paced=False)
    say("another one, with kills …")
    place = os.path.getsize(house.log)
    number = house.announce("Uji bencana")
    at_risk, too_late = set(), 0

    def sent():
        return house.one("SELECT COUNT(*) FROM outbox WHERE broadcast_id = ? AND status = 2", number)

    for kill in range(kills):
        # The first while recipients are being written down; the others anywhere in what is left, so that they
        # spread over all of it, however fast it goes.
        if kill == 0:
            time.sleep(chance.uniform(0.02, max(result["materialise_s"], 0.05)))
        else:
            before = sent()
            goal = before + chance.uniform(0, (people - before) * 1.6 / (kills - kill + 1))
            house.wait("it goes on", lambda: sent() >= goal, every=0.1)
            time.sleep(chance.uniform(0, 0.1))
        house.kill()
        if house.state(number) == "done":
            too_late += 1
        at_risk |= {row[0] for row in house.rows("SELECT idempotency_key FROM outbox WHERE status = 1")}
        house.serve(paced=False)
    house.wait("everybody has it", lambda: house.state(number) == "done")
    house.stop()
    result["rows"], distinct, result["unsent"] = house.rows(
        "SELECT COUNT(*), COUNT(DISTINCT person_id), SUM(CASE WHEN status = 2 THEN 0 ELSE 1 END)"
        " FROM outbox WHERE broadcast_id = ?", number)[0]
    keys = {row[0] for row in house.rows(
        "SELECT idempotency_key FROM outbox WHERE broadcast_id = ?", number)}
    taken = {}
    for line, _ in house.calls(place):
        found = re.search(r'"key":"([^"]+)"', line)
        if found and found.group(1) in keys and '"accepted":true' in line:
            taken[found.group(1)] = taken.get(found.group(1), 0) + 1
    doubled = {key for key, count in taken.items() if count > 1}
    result["doubled"] = len(doubled)
    result["doubled_besides_in_flight"] = len(doubled - at_risk)
    result["in_flight_at_kills"] = len(at_risk & keys)
    result["kills"] = kills
    result["kills_too_late"] = too_late
    result["never_called"] = len(keys - set(taken))
    say(json.dumps(result))
    return {
        "everyone exactly one row": result["rows"] == people == distinct,
        "everyone sent": result["unsent"] == 0 and result["never_called"] == 0,
        "only what was in flight twice": not doubled - at_risk,
        "killed while sending": too_late == 0,
    }


def timed(house, people, given, result):
    """At the platform's pace, replies without and during a broadcast, on the same server."""
    house.serve(paced=True)
    time.sleep(2)
    replies(house, 3, 10, "0")
    say("replies without a broadcast …")
    alone, lost = replies(house, given.reply_seconds, 10, "1")
    number = house.announce("Uji balasan")
    house.wait("it is being sent", lambda: house.state(number) == "sending")
    time.sleep(3)
    say("replies during a broadcast …")
    beside, more = replies(house, given.reply_seconds, 10, "2")
    lost += more
    result["broadcast_lasted"] = house.state(number) == "sending"
    rate = people * 0.05 / 600
    count = max(int(given.stampede_seconds * rate), 1)
    say(f"its recipients write back, {rate:.1f} a second …")
    stampede, more = replies(
        house, given.stampede_seconds, rate, "3", [number_of(i) for i in range(count)], "Uji balasan")
    lost += more
    result["reply_p99_ms"] = [percentile(alone, 0.99), percentile(beside, 0.99)]
    result["reply_p50_ms"] = [percentile(alone, 0.5), percentile(beside, 0.5)]
    result["reply_p99_ratio"] = (
        round(result["reply_p99_ms"][1] / max(result["reply_p99_ms"][0], 0.001), 2) if alone and beside else None)
    result["stampede_p99_ms"] = percentile(stampede, 0.99)
    result["stampede_replies"] = count
    result["replies_missing"] = lost
    if house.state(number) != "done":
        house.command(
            "announcements", "act", "cancel", str(number), "--as", "penulis@kkd.example", "--organisation", "kkd")
    house.stop()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--tabayun", default=".build/release/tabayun")
    options.add_argument("--recipients", type=int, default=100_000)
    options.add_argument("--kills", type=int, default=10)
    options.add_argument("--reply-seconds", type=float, default=60)
    options.add_argument("--stampede-seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=None)
    given = options.parse_args()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    chance = random.Random(given.seed)
    folder = tempfile.mkdtemp(prefix="tabayun-broadcast-")
    house = None
    result = {}
    try:
        house = House(os.path.abspath(given.tabayun), root, folder)
        begin = time.time()
        house.serve(paced=False)
        people = subscribe(house, given.recipients)
        house.stop()
        result["recipients"] = people
        result["setup_s"] = round(time.time() - begin, 1)
        say(json.dumps(result))
        undisturbed(house, people, result)
        checks = killed(house, people, given.kills, chance, result)
        timed(house, people, given, result)
        checks.update({
            "as many subscribers as asked for": people == given.recipients,
            "written down in time": result["materialise_s"] < MATERIALISED_WITHIN,
            "sent fast enough": result["sent_per_s"] >= LEAST_PER_SECOND,
            "memory": result["memory_mb"] < MOST_MEMORY,
            "the broadcast went on beside the replies": result["broadcast_lasted"],
            "no reply missing": result["replies_missing"] == 0,
            "replies not slowed": (result["reply_p99_ratio"] or 1e9) <= MOST_RATIO,
            "the stampede is answered": (result["stampede_p99_ms"] or 1e9) < STAMPEDE_WITHIN_MS,
        })
        result["missed"] = [what for what, good in checks.items() if not good]
        print(json.dumps(result))
        return 1 if result["missed"] else 0
    finally:
        for process in (house and house.server, house and house.sandbox):
            if process and process.poll() is None:
                process.send_signal(signal.SIGKILL)
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
