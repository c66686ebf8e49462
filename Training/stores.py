#!/usr/bin/env python3
"""Makes small stores of the development sets, so that the model also learns what a store of a few hundred claims is like.

  stores.py EVAL OUT DUMP

A new installation begins with a hundred claims. There the best candidate stands alone far more often, and most
messages have no claim. OUT/small-N/ gets a store of N claims and the queries: those that one of the claims answers,
and twice as many that none does. DUMP/folds.tsv gets their folds, which are those of the messages.
"""
import gzip
import json
import os
import random
import sys

SIZES = [100, 400, 2000]
SETS = ["id-forward", "id-short", "id-noisy", "jv-mixed", "no-match"]
# Stores whose claims have narratives, asked by copies of them and by messages that no claim answers.
NEAR = ("id-nearcopy", ["id-nearcopy", "id-forward", "no-match"])


def main():
    evaluation, out, dump = sys.argv[1:4]
    folds = dict(line.rstrip("\n").split("\t") for line in open(f"{dump}/folds.tsv"))
    with open(f"{dump}/folds.tsv", "a") as more:
        for size, name, source, sets in [(n, f"small-{n}", "id-claims", SETS) for n in SIZES] + \
                [(n, f"near-{n}", *NEAR) for n in SIZES[:2]]:
            claims = list(gzip.open(f"{evaluation}/{source}/claims.jsonl.gz", "rt", encoding="utf-8"))
            queries = [json.loads(line) for s in sets for line in open(f"{evaluation}/{s}/queries.jsonl", encoding="utf-8")]
            asked = {c for q in queries if q["id"] in folds for c in q["relevant"]}
            rng = random.Random(name)
            # Half of the store are claims that somebody asks about.
            rows = [(json.loads(line)["id"], line) for line in claims]
            if source == "id-nearcopy":
                rows = [r for r in rows if json.loads(r[1]).get("narrative")] or rows
            wanted = [r for r in rows if r[0] in asked]
            store = rng.sample(wanted, min(len(wanted), size // 2))
            taken = {r[0] for r in store}
            rest = [r for r in rows if r[0] not in asked] or [r for r in rows if r[0] not in taken]
            store += rng.sample(rest, min(len(rest), size - len(store)))
            inside = {r[0] for r in store}
            hit = [q for q in queries if inside & set(q["relevant"])]
            # A message whose related claim is in the store may well be answered: neither right nor wrong.
            none = [q for q in queries if not inside & (set(q["relevant"]) | set(q.get("related", ())))]
            picked = hit[:800] + rng.sample(none, max(600, 2 * min(800, len(hit))))
            folder = f"{out}/{name}"
            os.makedirs(folder, exist_ok=True)
            with gzip.open(f"{folder}/claims.jsonl.gz", "wt", encoding="utf-8") as f:
                f.writelines(line for _, line in store)
            with open(f"{folder}/queries.jsonl", "w", encoding="utf-8") as f:
                for q in picked:
                    key = f"{name}:{q['id']}"
                    more.write(f"{key}\t{folds[q['id']]}\n")
                    row = dict(q, id=key, relevant=[c for c in q["relevant"] if c in inside],
                               related=[c for c in q.get("related", ()) if c in inside])
                    f.write(json.dumps(row, ensure_ascii=False) + "\n")


main()
