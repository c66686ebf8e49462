"""Runs the load beside the peer; see Benchmarks/bench-load."""
import argparse
import gzip
import hashlib
import hmac
import http.client
import json
import os
import random
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.dirname(os.path.abspath(__file__))
SECRET, NUMBER = "rahasia-beban", "106540352242922"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def texts(folder, seed=11):
    """What an election week's messages are like: most are copies of what is going round, the rest one of a kind."""
    pool = []
    for name in ("id-forward", "id-short", "id-noisy", "jv-mixed", "no-match"):
        with open(f"{folder}/{name}/queries.jsonl") as f:
            pool += [json.loads(line)["text"] for line in f]
    pool = [t for t in pool if len(t) < 3000]
    random.Random(seed).shuffle(pool)
    viral, rest = pool[:200], pool[200:]
    weights = [1 / (rank + 1) for rank in range(len(viral))]
    chosen, own = random.Random(seed + 1), 0
    while True:
        if chosen.random() < COPIES:
            yield chosen.choices(viral, weights)[0]
        else:
            own += 1
            yield rest[own % len(rest)]


def write_requests(path, folder, count, port, first=0, run=0):
    source = texts(folder, seed=11 + run)
    with open(path, "wb") as out:
        for number in range(count):
            person = f"628{run % 100:02d}{number:07d}"
            value = {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "620000", "phone_number_id": NUMBER},
                     "contacts": [{"profile": {"name": "Siti"}, "wa_id": person}],
                     "messages": [{"from": person, "id": f"wamid.{run}x{number}", "timestamp": str(int(time.time())), "type": "text",
                                   "text": {"body": next(source)}}]}
            body = json.dumps({"object": "whatsapp_business_account",
                               "entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}).encode()
            code = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
            request = (f"POST /webhooks/whatsapp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
                       f"X-Hub-Signature-256: sha256={code}\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body
            out.write(struct.pack("<I", len(request)) + request)


# What has to hold; printed as a table at the end, and the exit status is 1 when something does not.
THROUGHPUT, P99, ACK_MS, MEMORY_MB = 8.0, 5.0, 50.0, 300.0


def lost(run):
    """Messages of a run that were not acknowledged and answered once."""
    return (run["messages"] - run["acknowledged"]) + (run["messages"] - run["replied"]) + run["doubled"] + run["refused"] + run["broken"]


def verdicts(report):
    """Every threshold with what was measured: (what, wanted, found, whether it holds)."""
    rows = []
    if "throughput_ratio" in report:
        rows.append(("sustained throughput, times the Python bot's", f">= {THROUGHPUT:g}", report["throughput_ratio"],
                     report["throughput_ratio"] >= THROUGHPUT))
    if "p99_ratio" in report:
        rows.append(("reply p99 at the Python bot's greatest rate, times shorter", f">= {P99:g}", report["p99_ratio"], report["p99_ratio"] >= P99))
        rows.append(("... of those messages lost, refused, doubled", "0", lost(report["at_peer_rate"]["tabayun"]),
                     lost(report["at_peer_rate"]["tabayun"]) == 0))
    if "at_2000" in report:
        run = report["at_2000"]
        rows.append(("acknowledgement p99 at 2,000/s, ms", f"< {ACK_MS:g}", run["ack_p99_ms"], run["ack_p99_ms"] < ACK_MS))
        rows.append(("... of those messages lost, refused, doubled", "0", lost(run), lost(run) == 0))
    if "burst" in report:
        run = report["burst"]
        rows.append(("burst of 20,000 in 5 s: lost, refused, doubled", "0", lost(run), lost(run) == 0))
        memory = max(run["memory_mb"], report["at_2000"]["memory_mb"])
        rows.append(("memory at most, MB", f"< {MEMORY_MB:g}", memory, memory < MEMORY_MB))
    return rows


class Bot:
    """One of the two, running."""

    def __init__(self, kind, options, folder):
        self.kind, self.port, self.sink = kind, free_port(), free_port()
        api = f"http://127.0.0.1:{self.sink}"
        log = open(f"{folder}/{kind}.log", "ab")
        data = tempfile.mkdtemp(prefix=kind, dir=folder)
        if kind == "tabayun":
            env = {"PATH": os.environ["PATH"], "TABAYUN_DATA": data, "TABAYUN_PORT": str(self.port),
                   "TABAYUN_RESPONSES": ROOT + "/Responses", "TABAYUN_LOG": "warning", "TABAYUN_WHATSAPP_APP_SECRET": SECRET,
                   "TABAYUN_WHATSAPP_VERIFY_TOKEN": "v", "TABAYUN_WHATSAPP_ACCESS_TOKEN": "t",
                   "TABAYUN_WHATSAPP_PHONE_NUMBER_ID": NUMBER, "TABAYUN_WHATSAPP_API_URL": api + "/whatsapp/v25.0",
                   "TABAYUN_WHATSAPP_PER_SECOND": "100000"}
            subprocess.run([options.tabayun, "claims", "import", options.claims], env=env, check=True, stdout=subprocess.DEVNULL,
                           stderr=log)
            command = [options.tabayun, "serve"]
        elif kind == "floor":
            env = {"PATH": os.environ["PATH"], "PEER_APP_SECRET": SECRET}
            command = [ROOT + "/.build/load-floor", data + "/floor.sqlite", str(self.port), str(self.sink), f"/v25.0/{NUMBER}/messages"]
        else:
            env = {"PATH": os.environ["PATH"], "PEER_APP_SECRET": SECRET}
            command = [sys.executable, HERE + "/peer.py", options.claims, data + "/peer.sqlite", str(self.port),
                       f"{api}/v25.0/{NUMBER}/messages"]
        self.process = subprocess.Popen(command, env=env, stdout=log, stderr=log)
        end = time.monotonic() + 60
        while True:
            try:
                c = http.client.HTTPConnection("127.0.0.1", self.port, timeout=2)
                c.request("GET", "/health/ready")
                if c.getresponse().status == 200:
                    break
            except OSError:
                pass
            if time.monotonic() > end or self.process.poll() is not None:
                sys.exit(f"{kind} does not start: see {log.name}")
            time.sleep(0.1)

    def cpu(self):
        with open(f"/proc/{self.process.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self, field="VmHWM"):
        with open(f"/proc/{self.process.pid}/status") as f:
            return next(int(line.split()[1]) / 1024 for line in f if line.startswith(field))

    def drive(self, driver, folder, options, count, mode, setting):
        Bot.runs = getattr(Bot, "runs", 0) + 1
        path = f"{folder}/requests"
        write_requests(path, options.eval, count, self.port, run=Bot.runs)
        before = self.cpu()
        done = subprocess.run([driver, path, str(self.port), str(self.sink), mode, str(setting)], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"the driver failed: {done.stderr}")
        result = json.loads(done.stdout)
        result["cpu_ms_per_message"] = round((self.cpu() - before) * 1000 / max(result["replied"], 1), 3)
        result["memory_mb"] = round(self.memory(), 1)
        return result

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def main():
    global COPIES
    parser = argparse.ArgumentParser()
    parser.add_argument("--tabayun", default=ROOT + "/.build/release/tabayun")
    parser.add_argument("--eval", default=os.path.dirname(ROOT) + "/shared/eval")
    parser.add_argument("--claims")
    parser.add_argument("--messages", type=int, default=6000, help="in a run at full speed")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--window", type=int, default=500, help="unanswered messages at full speed")
    parser.add_argument("--copies", type=float, default=0.7, help="share of messages that are copies of 200 texts")
    parser.add_argument("--peer-share", type=float, default=1.0, help="of the peer's greatest rate, at which both are compared")
    parser.add_argument("--only", choices=["tabayun", "peer", "floor"])
    parser.add_argument("--floor", action="store_true", help="time, too, what no bot can do without (needs libsqlite3-dev and libssl-dev)")
    parser.add_argument("--skip-burst", action="store_true")
    parser.add_argument("--json")
    options = parser.parse_args()
    COPIES = options.copies
    options.claims = options.claims or options.eval + "/id-claims/claims.jsonl.gz"
    folder = tempfile.mkdtemp(prefix="tabayun-load-")
    driver = ROOT + "/.build/load-driver"
    subprocess.run(["cc", "-O2", "-Wall", "-o", driver, HERE + "/driver.c", "-lpthread"], check=True)
    kinds = [options.only] if options.only else ["peer", "tabayun"]
    driven = kinds + (["floor"] if options.floor and "floor" not in kinds else [])
    if "floor" in driven:
        subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-o", ROOT + "/.build/load-floor", HERE + "/floor.c", "-lsqlite3", "-lcrypto", "-lpthread"],
                       check=True)
    report = {"processors": os.cpu_count(), "claims": sum(1 for _ in gzip.open(options.claims)), "copies": options.copies, "sustained": {},
              "at_peer_rate": {}}

    def show(kind, what, r):
        print(f"{kind:8} {what:26} {r['per_second']:8.0f}/s  ack p99 {r['ack_p99_ms']:8.1f} ms  reply p50 {r['reply_p50_ms']:8.1f} "
              f"p99 {r['reply_p99_ms']:8.1f} ms  cpu {r['cpu_ms_per_message']:.3f} ms/msg  {r['memory_mb']:.0f} MB  "
              f"replied {r['replied']}/{r['messages']} doubled {r['doubled']} refused {r['refused']} "
              f"broken {r['broken']}", flush=True)

    for round_ in range(options.rounds):
        for kind in driven:
            bot = Bot(kind, options, folder)
            bot.drive(driver, folder, options, 500, "window", 50)
            result = bot.drive(driver, folder, options, options.messages * {"peer": 1, "tabayun": 3, "floor": 5}[kind], "window", options.window)
            report["sustained"].setdefault(kind, []).append(result)
            show(kind, f"full speed, round {round_ + 1}", result)
            bot.stop()
    middle = {k: statistics.median(r["per_second"] for r in v) for k, v in report["sustained"].items()}
    cpu = {k: statistics.median(r["cpu_ms_per_message"] for r in v) for k, v in report["sustained"].items()}
    if "floor" in middle and "peer" in middle:
        report["floor_ratio"] = round(middle["floor"] / middle["peer"], 2)
        print(f"what no bot can do without: {middle['floor']:.0f}/s = {report['floor_ratio']} × the peer's, {cpu['floor']:.3f} ms/msg", flush=True)
    if len(kinds) == 2:
        report["throughput_ratio"] = round(middle["tabayun"] / middle["peer"], 2)
        report["cpu_ratio"] = round(cpu["peer"] / cpu["tabayun"], 2)
        print(f"sustained: {middle['tabayun']:.0f}/s beside {middle['peer']:.0f}/s = {report['throughput_ratio']} ×; "
              f"processor time a message {report['cpu_ratio']} × less", flush=True)
        # What the peer has just sustained with 500 messages waiting: its own greatest rate.
        rate = middle["peer"] * options.peer_share
        for kind in kinds:
            bot = Bot(kind, options, folder)
            bot.drive(driver, folder, options, 500, "window", 50)
            result = bot.drive(driver, folder, options, int(rate * 8), "rate", rate)
            report["at_peer_rate"][kind] = result
            show(kind, f"at {rate:.0f}/s", result)
            bot.stop()
        report["p99_ratio"] = round(report["at_peer_rate"]["peer"]["reply_p99_ms"] / max(report["at_peer_rate"]["tabayun"]["reply_p99_ms"], .01), 2)
        print(f"p99 at the peer's greatest rate: {report['p99_ratio']} × shorter", flush=True)
    if not options.skip_burst and "tabayun" in kinds:
        bot = Bot("tabayun", options, folder)
        bot.drive(driver, folder, options, 500, "window", 50)
        report["at_2000"] = bot.drive(driver, folder, options, 20_000, "rate", 2000)
        show("tabayun", "at 2000/s for 10 s", report["at_2000"])
        bot.stop()
        bot = Bot("tabayun", options, folder)
        report["burst"] = bot.drive(driver, folder, options, 20_000, "rate", 4000)
        show("tabayun", "20,000 in 5 s", report["burst"])
        print(f"         acknowledged after {report['burst']['acknowledged_in_s']:.1f} s, answered after {report['burst']['seconds']:.1f} s")
        bot.stop()
    rows = verdicts(report)
    report["verdicts"] = [{"what": what, "wanted": wanted, "found": found, "holds": holds} for what, wanted, found, holds in rows]
    if options.json:
        with open(options.json, "w") as f:
            json.dump(report, f, indent=1)
    print()
    for what, wanted, found, holds in rows:
        print(f"{'ok  ' if holds else 'FAIL'}  {what:60} {wanted:>8}  {found:>10}")
    sys.exit(0 if all(row[3] for row in rows) else 1)


if __name__ == "__main__":
    main()
