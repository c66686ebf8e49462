#!/usr/bin/env python3
"""What kinds of failures remain: counts them in out-of-fold runs, as a Markdown table.

  failures.py RUNS EVAL [--examples N]

RUNS is the folder that `train.py` wrote SET.tsv into, EVAL the folder of development sets. A failure is a query with a
fact-check in the store whose first answer the strict labels call wrong; it counts for the first kind that fits:

  same topic     the first answer is marked as related: about half of those tell the same story
  twin           the first answer's title is the right one's with another name, place or number in it
  second         the right claim comes second
  low            it comes third to tenth
  few words      the message has less than a tenth of the words of the right title
  elsewhere      the right claim is not among the ten
"""
import argparse
import gzip
import json
import random
import re

SETS = ["id-forward", "id-short", "id-noisy", "jv-mixed"]
KINDS = ["same topic", "twin", "second", "low", "few words", "elsewhere"]


def words(text):
    return {w for w in re.findall(r"[^\W\d_]{4,}", text.lower())}


def shapes(text):
    return {w for w in re.findall(r"\w{3,}", text.lower())}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("runs")
    parser.add_argument("eval")
    parser.add_argument("--examples", type=int, default=0, help="so many messages of each kind, to read")
    args = parser.parse_args()
    titles = {}
    with gzip.open(f"{args.eval}/id-claims/claims.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            claim = json.loads(line)
            titles[claim["id"]] = claim["title"]
    print("| set | asked | right first | " + " | ".join(KINDS) + " |")
    print("|---" * (len(KINDS) + 3) + "|")
    read = {}
    for name in SETS:
        run = {}
        for line in open(f"{args.runs}/{name}.tsv"):
            query, claim = line.split("\t")[:2]
            run.setdefault(query, []).append(claim)
        counts = dict.fromkeys(KINDS, 0)
        asked = first = 0
        for line in open(f"{args.eval}/{name}/queries.jsonl", encoding="utf-8"):
            q = json.loads(line)
            right = set(q["relevant"])
            if not right:
                continue
            asked += 1
            found = run.get(q["id"], [])
            if found and found[0] in right:
                first += 1
                continue
            own = max((len(shapes(titles[c]) & shapes(titles[found[0]])) / max(1, len(shapes(titles[c]) | shapes(titles[found[0]])))
                       for c in right if c in titles), default=0) if found else 0
            said = max((len(words(titles[c]) & words(q["text"])) / max(1, len(words(titles[c]))) for c in right if c in titles), default=0)
            place = next((i for i, c in enumerate(found) if c in right), None)
            kind = ("same topic" if found and found[0] in q.get("related", ()) else "twin" if own >= .5
                    else "second" if place == 1 else "low" if place is not None else "few words" if said < .1 else "elsewhere")
            counts[kind] += 1
            read.setdefault((name, kind), []).append((q["text"][:200], titles.get(next(iter(right)), ""), titles.get(found[0], "") if found else ""))
        print(f"| {name} | {asked} | {first} ({first / asked:.3f}) | " + " | ".join(str(counts[k]) for k in KINDS) + " |")
    for (name, kind), rows in read.items():
        for row in random.Random(1).sample(rows, min(args.examples, len(rows))):
            print(f"\n{name}, {kind}\n  {row[0]!r}\n  right: {row[1]}\n  first: {row[2]}")


main()
