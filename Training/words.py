#!/usr/bin/env python3
"""Learns what single words of a message say about a claim, from pairs of a message and its claim.

  words.py DUMP EVAL

DUMP holds what `matching-dump words` wrote. For each fold, and once for all, DUMP/words-FOLD.txt gets the lines
that `WordModel` reads; DUMP/folds.tsv says in which fold a query is. A fold's words are learned from the other
folds only, so that evidence for its queries is what it would be for messages never seen.

  held       P(a message about a claim holds this word of the claim's title), chance taken off
  summary    the same for a word of its summary
  telling    P(the claim's title holds this word of a message)
  rate       how often the word comes in messages
  means      which words of titles a word of messages stands for: IBM model 1 over the pairs, and over titles with
             their summaries
  when       in which time messages and titles hold the word more often (or less) than in others, in tenths of a nat
"""
import argparse
import collections
import gzip
import json
import zlib

import numpy as np

STORES = {"id-claims": ("id", ["id-forward", "id-short", "id-noisy", "jv-mixed", "no-match", "en-id-cross"]),
          "en-checkthat": ("en", ["en-checkthat"]), "en-knownlie": ("en", ["en-knownlie"])}
# Sets that are only asked, never learned words from: another form of the same messages.
ASKED = ["id-nearcopy"]
# How much a pair of a set counts for `held`; noisy forms of a message count less than the message.
WEIGHT = {"id-forward": 1, "id-short": 2, "id-noisy": 0.4, "jv-mixed": 0.4, "en-checkthat": 1, "en-knownlie": 1}
# Whole, undisturbed messages: what stands for what, and what is telling, is learned from these.
WHOLE = ["id-forward", "id-short", "en-checkthat", "en-knownlie"]
FOLDS = 5
STEPS = 41
LEAST_MEANING = 0.02
# Borders between times, in years: about as many claims in each, finer where rumors' fashions change faster.
BORDERS = np.array([2017.5, 2018.5, 2019.3, 2020.2, 2021.5, 2024.0, 2024.5, 2025.0, 2025.6])
# Texts in which a word must have come for its times to be told, and how unevenly (in nats).
LEAST_TIMES, LEAST_UNEVEN = 4, 0.3
# Pairs in which two words must have met.
LEAST_SUPPORT = 3


class Stories:
    """Queries that share a claim, or were made from each other, are one story and stay in one fold."""

    def __init__(self):
        self.parent = {}

    def find(self, x):
        while self.parent.setdefault(x, x) != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a, b):
        self.parent[self.find(a)] = self.find(b)


def read_queries(evaluation):
    stories, queries = Stories(), {}
    for store, (_, sets) in list(STORES.items()) + [("id-claims", ("id", ASKED))]:
        for name in sets:
            for line in open(f"{evaluation}/{name}/queries.jsonl", encoding="utf-8"):
                q = json.loads(line)
                q["set"] = name
                queries[q["id"]] = q
                key = f"q:{q['id']}"
                for claim in q["relevant"]:
                    stories.join(key, f"c:{store}:{claim}")
                if q.get("base"):
                    stories.join(key, f"q:{q['base']}")
                stories.join(key, "t:" + " ".join(q["text"].split())[:80])
    for q in queries.values():
        q["fold"] = zlib.crc32(stories.find(f"q:{q['id']}").encode()) % FOLDS
    return queries


class Vocabulary:
    def __init__(self):
        self.number, self.keys, self.rarity, self.spelling = {}, [], [], []

    def words(self, field):
        out = []
        for item in field.split(" ") if field else []:
            key, rarity, word = item.split(":", 2)
            n = self.number.get(key)
            if n is None:
                n = self.number[key] = len(self.keys)
                self.keys.append(key)
                self.rarity.append(float(rarity))
                self.spelling.append(collections.Counter())
            self.spelling[n][word] += 1
            out.append(n)
        return out


def year(date):
    """An ISO date in years; nothing for others."""
    if not date or len(date) < 7 or not date[:4].isdigit():
        return None
    return int(date[:4]) + (int(date[5:7]) - 0.5) / 12


def distinct(words):
    return list(dict.fromkeys(words))


class Language:
    """The claims and messages of one language."""

    def __init__(self, name, dump, evaluation, queries):
        self.name, self.vocabulary, self.evaluation = name, Vocabulary(), evaluation
        self.titles, self.summaries, self.narratives, self.messages, self.pairs = [], [], [], {}, {}
        self.times = []
        place = {}
        for store, (language, sets) in STORES.items():
            if language != name:
                continue
            dates = {}
            for line in gzip.open(f"{evaluation}/{store}/claims.jsonl.gz", "rt", encoding="utf-8"):
                claim = json.loads(line)
                dates[claim["id"]] = year(claim.get("date"))
            for line in open(f"{dump}/{store}.claims.tsv", encoding="utf-8"):
                fields = line.rstrip("\n").split("\t")
                place[store, fields[0]] = len(self.titles)
                date = dates[fields[0]]
                self.times.append(None if date is None else int(np.searchsorted(BORDERS, date)))
                title = distinct(self.vocabulary.words(fields[1]))
                inside = set(title)
                self.titles.append(title)
                self.narratives.append([distinct(self.vocabulary.words(f)) for f in fields[3:] if f])
                self.summaries.append([w for w in distinct(self.vocabulary.words(fields[2])) if w not in inside])
            for s in sets:
                for line in open(f"{dump}/{s}.queries.tsv", encoding="utf-8"):
                    q, field = line.rstrip("\n").split("\t")
                    self.messages[q] = self.vocabulary.words(field)
                    self.pairs[q] = [place[store, c] for c in queries[q]["relevant"][:2] if (store, c) in place]
        self.rarity = np.array(self.vocabulary.rarity)
        self.step = np.clip((self.rarity * 3).astype(int), 0, STEPS - 1)

    def learn(self, queries, leave_out):
        """The lines of one fold's word file."""
        size = len(self.rarity)
        seen = [q for q in self.messages if queries[q]["fold"] != leave_out]
        held = {q: set(self.messages[q]) for q in seen}
        # How often a word comes in messages.
        count, total = np.zeros(size), 0
        for q in seen:
            count[list(held[q])] += 1
            total += min(len(self.messages[q]), 400)
        rate = count / max(total, 1)
        chance = 1 - np.exp(-rate * 30 ** 0.9)

        def holding(texts):
            n, hit = np.zeros(size), np.zeros(size)
            for q in seen:
                w = WEIGHT.get(queries[q]["set"], 0)
                for claim in self.pairs[q] if w else ():
                    words = texts[claim]
                    n[words] += w
                    hit[[t for t in words if t in held[q]]] += w
            prior = ((np.bincount(self.step, hit, STEPS) + 1.5) / (np.bincount(self.step, n, STEPS) + 3))
            p = (hit + 3 * prior[self.step]) / (n + 3)
            off = lambda p, c: np.clip((p - c) / (1 - c), 0.02, 0.97)
            by_step = np.bincount(self.step, chance, STEPS) / np.maximum(np.bincount(self.step, minlength=STEPS), 1)
            return off(p, chance), off(prior, by_step), n

        title, title_prior, known = holding(self.titles)
        summary, summary_prior, _ = holding(self.summaries)
        n, hit = np.zeros(size), np.zeros(size)
        for q in seen:
            if queries[q]["set"] in WHOLE and self.pairs[q]:
                words = list(held[q])
                inside = set(self.titles[self.pairs[q][0]])
                n[words] += 1
                hit[[t for t in words if t in inside]] += 1
        telling_prior = (np.bincount(self.step, hit, STEPS) + 0.5) / (np.bincount(self.step, n, STEPS) + 10)
        telling = (hit + 5 * telling_prior[self.step]) / (n + 5)

        means = self.meanings([q for q in seen if queries[q]["set"] in WHOLE and self.pairs[q]], size)
        spelling = [c.most_common(1)[0][0] for c in self.vocabulary.spelling]
        lines = [f"language {self.name}"]
        for step in range(STEPS):
            lines.append(f"prior {step} {title_prior[step]:.3g} {summary_prior[step]:.3g} {telling_prior[step]:.3g}")
        for w in sorted(range(size), key=lambda w: spelling[w]):
            if known[w] >= 1.5 or count[w] >= 4:
                lines.append(f"word {spelling[w]} {title[w]:.2g} {summary[w]:.2g} {telling[w]:.2g} {rate[w]:.2g}")
        for w in sorted(means, key=lambda w: spelling[w]):
            row = " ".join(f"{spelling[t]} {p:.2g}" for t, p in sorted(means[w], key=lambda x: -x[1]))
            lines.append(f"means {spelling[w]} {row}")
        return lines + self.whens([q for q in seen if queries[q]["set"] in WHOLE and self.pairs[q]], size, spelling)

    def whens(self, whole, size, spelling):
        """Times of words, of titles (counting half) and of messages about a claim of that time."""
        known = [k for k, t in enumerate(self.times) if t is not None]
        if len(known) < len(self.times) / 2 or self.name != "id":
            return []
        count, total = np.zeros((size, len(BORDERS) + 1)), np.zeros(len(BORDERS) + 1)
        for k in known:
            words = list(set(self.titles[k]) | set(self.summaries[k]))
            count[words, self.times[k]] += 0.5
            total[self.times[k]] += 0.5 * len(words)
        for q in whole:
            time = self.times[self.pairs[q][0]]
            if time is not None:
                words = list(set(self.messages[q]))
                count[words, time] += 1
                total[time] += len(words)
        share = total / total.sum()
        n = count.sum(1)
        gain = np.log((count + 4 * share) / (n + 4)[:, None]) - np.log(share)
        claims = np.bincount([self.times[k] for k in known], minlength=len(total)) / len(known)
        lines = ["borders " + " ".join(f"{b:g}" for b in BORDERS), "claims " + " ".join(f"{c:.3f}" for c in claims)]
        for w in sorted(np.flatnonzero((n >= LEAST_TIMES) & (np.abs(gain).max(1) >= LEAST_UNEVEN)), key=lambda w: spelling[w]):
            lines.append(f"when {spelling[w]} " + " ".join(str(round(10 * g)) for g in gain[w]))
        return lines

    def meanings(self, whole, size):
        sources, targets = [], []
        pairs = [(distinct(self.messages[q])[:120], self.titles[self.pairs[q][0]]) for q in whole]
        pairs += [(s[:80], t) for s, t in zip(self.summaries, self.titles) if s]
        # A claim in its own wording beside the headline about it: the two say the same.
        pairs += [(n[:80], t) for ns, t in zip(self.narratives, self.titles) for n in ns]
        pairs += [(t, n[:80]) for ns, t in zip(self.narratives, self.titles) for n in ns]
        for words, title in pairs:
            for t in title:
                sources.append(np.array(words, dtype=np.int64))
                targets.append(t)
        lengths = np.array([len(s) for s in sources])
        source = np.concatenate(sources)
        target = np.repeat(np.array(targets), lengths)
        link = np.repeat(np.arange(len(targets)), lengths)
        keys, place = np.unique(source * size + target, return_inverse=True)
        s, t = keys // size, keys % size
        usual = np.bincount(target, minlength=size) / len(target)
        p = np.full(len(keys), 1e-3)
        p[s == t] = 0.3
        support = np.bincount(place)
        for _ in range(6):
            v = p[place]
            v = v / (np.bincount(link, v, len(targets))[link] + 2 * usual[target])
            c = np.bincount(place, v, len(keys))
            p = c / (np.bincount(s, c, size) + 1)[s]
        means = collections.defaultdict(list)
        for k in np.flatnonzero((p >= LEAST_MEANING) & (support >= LEAST_SUPPORT)):
            means[s[k]].append((t[k], p[k]))
        return means


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dump")
    parser.add_argument("eval")
    args = parser.parse_args()
    queries = read_queries(args.eval)
    with open(f"{args.dump}/folds.tsv", "w") as out:
        out.writelines(f"{q}\t{row['fold']}\n" for q, row in queries.items())
    languages = [Language(name, args.dump, args.eval, queries) for name in ("id", "en")]
    for fold in list(range(FOLDS)) + ["all"]:
        lines = [line for language in languages for line in language.learn(queries, fold)]
        with open(f"{args.dump}/words-{fold}.txt", "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")
        print(f"fold {fold}: {len(lines)} lines", flush=True)


if __name__ == "__main__":
    main()
