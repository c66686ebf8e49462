#!/usr/bin/env python3
"""Trains the matching model from evidence that the Swift engine dumped, and says how good it is.

  train.py DUMP EVAL OUT [--model SWIFT] [--parity SWIFT]

DUMP holds, for each set, SET.tsv (query id, claim id of each candidate) and SET.f32 (its features, as
`features.txt` names them), written by `matching-dump evidence`, and folds.tsv, written by `words.py`. EVAL is
the folder of development sets. OUT receives out-of-fold runs for score.py and the report; --model the shipped
model.

Every figure printed is out of fold: the folds keep a story (claims that share a query, and every query made
from them) on one side, for words, trees and calibration alike.
"""
import argparse
import collections
import json
import os

import lightgbm as lgb
import numpy as np
from sklearn.isotonic import IsotonicRegression

STORE = {"id-forward": "id", "id-short": "id", "id-noisy": "id", "jv-mixed": "id", "no-match": "id",
         "en-id-cross": "id", "id-nearcopy": "near", "en-checkthat": "ct", "en-knownlie": "kl"}
SMALL = ["small-100", "small-400", "small-2000", "near-100", "near-400"]
# How much a set counts in training, as a whole, whatever its size.
SHARE = {"id-forward": 1, "id-short": 0.6, "id-noisy": 0.8, "jv-mixed": 0.8, "id-nearcopy": 0.5,
         "no-match": 3.0, "en-checkthat": 0.4, "en-knownlie": 0.4, "en-id-cross": 0.05,
         "small-100": 0.5, "small-400": 0.5, "small-2000": 0.5, "near-100": 0.5, "near-400": 0.5}
# The same for what directions add; these sets' texts have some (see `embed.py`).
SEMANTIC_SHARE = {"en-checkthat": 1, "en-knownlie": 1, "id-forward": 0.5, "id-short": 0.5, "no-match": 1.5}
FOLDS = 5
RELATED = 0.4
# Precision that the thresholds are set for, on a mix of which half has no fact-check (lenient labels).
SURE_PRECISION = 0.97
UNSURE_PRECISION = 0.45


def load(dump, evaluation, suffix=""):
    features = open(f"{dump}/features.txt").read().split()
    data = []
    for name in SEMANTIC_SHARE if suffix else list(STORE) + SMALL:
        if not os.path.exists(f"{dump}/{name}{suffix}.f32"):
            continue
        queries = {}
        folder = f"{dump}/{name}" if name in SMALL else f"{evaluation}/{name}"
        for line in open(f"{folder}/queries.jsonl", encoding="utf-8"):
            q = json.loads(line)
            queries[q["id"]] = q
        rows = [line.rstrip("\n").split("\t") for line in open(f"{dump}/{name}{suffix}.tsv")]
        x = np.fromfile(f"{dump}/{name}{suffix}.f32", dtype=np.float32).reshape(len(rows), len(features))
        data.append((name, queries, rows, x))
    sets, qids, cids, strict, related, xs = [], [], [], [], [], []
    for name, queries, rows, x in data:
        xs.append(x)
        for qid, cid in rows:
            q = queries[qid]
            sets.append(name)
            qids.append(qid)
            cids.append(cid)
            strict.append(cid in q["relevant"])
            related.append(cid in q.get("related", ()))
    folds = dict(line.rstrip("\n").split("\t") for line in open(f"{dump}/folds.tsv"))
    fold = np.array([int(folds[q]) for q in qids])
    queries = {q: (name, r) for name, qs, _, _ in data for q, r in qs.items()}
    return features, queries, np.array(sets), np.array(qids), np.array(cids), np.array(strict), \
        np.array(related), fold, np.concatenate(xs)


def groups(qids):
    """Start and end of each run of equal ids."""
    cut = np.flatnonzero(qids[1:] != qids[:-1]) + 1
    return list(zip(np.r_[0, cut], np.r_[cut, len(qids)]))


# After so many trees, so many of the best candidates go on.
STAGES = [(32, 16), (200, 6)]
# Far candidates are all alike: of those from this rank on, one wrong one in so many is enough to learn from. The odds that this
# lends them are taken back by a tree of its own, the first.
FAR, ONE_IN = 10, 10
ROUNDS = 400
# Shallow trees: the engine walks each as deep as its longest way.
JUDGE = dict(objective="cross_entropy", num_leaves=24, max_depth=7, learning_rate=0.04, max_bin=63,
             min_data_in_leaf=80, feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, lambda_l2=10,
             verbose=-1, num_threads=2, seed=1, deterministic=True)


def fit(x, y, w):
    return lgb.train(JUDGE, lgb.Dataset(x, y, weight=w), ROUNDS)


def odds_of_far(x, rank):
    return np.where(x[:, rank] >= FAR, -np.log(ONE_IN), 0)


def judge(model, x, spans, rank):
    """Raw sums as the engine makes them: what falls out after the first trees stays behind."""
    far = odds_of_far(x, rank)
    raw = model.predict(x, raw_score=True) + far
    behind = 0
    for trees, kept in reversed(STAGES):
        behind -= 100
        partial = model.predict(x, raw_score=True, num_iteration=trees) + far
        for a, b in spans:
            out = np.argsort(-partial[a:b], kind="stable")[kept:] + a
            raw[out] = behind + partial[out]
    return raw


def weights(sets, qids, share=SHARE):
    """Every query of a set counts the same, every set as `share` says."""
    w = np.zeros(len(sets), np.float32)
    total = sum(share.values())
    for name in set(sets):
        rows = sets == name
        n = len(set(qids[rows]))
        w[rows] = share[name] / total / n
    return w / w.mean()


def trees(model):
    lines = []
    for tree in model.dump_model()["tree_info"]:
        f, t, left, right, leaves = [], [], [], [], []

        def walk(node):
            if "split_feature" not in node:
                leaves.append(node["leaf_value"])
                return -len(leaves)
            place = len(f)
            f.append(node["split_feature"])
            # The engine compares in single precision: round down, so that no value changes sides.
            single = np.float32(node["threshold"])
            t.append(single if float(single) <= node["threshold"] else np.nextafter(single, np.float32(-np.inf)))
            left.append(0)
            right.append(0)
            left[place] = walk(node["left_child"])
            right[place] = walk(node["right_child"])
            return place
        walk(tree["tree_structure"])
        row = [" ".join(map(str, f)), " ".join(f"{v:.9g}" for v in t), " ".join(map(str, left)),
               " ".join(map(str, right)), " ".join(f"{v:.4g}" for v in leaves)]
        lines.append("|".join(row))
    return lines


class Semantic:
    """What directions add to the judge's sum: some trees more, trained on top of it."""

    ROUNDS = 80
    PARAMETERS = dict(objective="cross_entropy", num_leaves=12, learning_rate=0.06, min_data_in_leaf=60,
                      feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, lambda_l2=10,
                      verbose=-1, num_threads=2, seed=3, deterministic=True)

    def __init__(self, dump, evaluation, models):
        self.features, self.queries, self.sets, self.qids, self.cids, self.strict, self.related, self.fold, self.x = \
            load(dump, evaluation, ".semantic")
        # How much directions are worth must not hang on the language: another encoder knows others.
        whole = self.x.copy()
        self.x[:, self.features.index("english")] = 0
        self.spans = groups(self.qids)
        self.y = np.where(self.strict, 1.0, np.where(self.related, RELATED, 0.0)).astype(np.float32)
        self.w = weights(self.sets, self.qids, SEMANTIC_SHARE)
        base = np.zeros(len(self.y))
        for k, model in enumerate(models):
            rows = whole[self.fold == k]
            base[self.fold == k] = model.predict(rows, raw_score=True) + odds_of_far(rows, self.features.index("rank"))
        self.base = base
        self.x[:, self.features.index("judged")] = base
        self.raw = base.copy()
        for k in range(len(models)):
            train, test = self.fold != k, self.fold == k
            self.raw[test] += self.fit(train).predict(self.x[test], raw_score=True)

    def fit(self, rows):
        data = lgb.Dataset(self.x[rows], self.y[rows], weight=self.w[rows], init_score=self.base[rows])
        return lgb.train(self.PARAMETERS, data, self.ROUNDS)

    def points(self):
        best = np.array([a + int(np.argmax(self.raw[a:b])) for a, b in self.spans])
        hit = np.where(self.strict[best], 1.0, np.where(self.related[best], RELATED + 0.1, 0.0))
        mix = self.w[best].copy()
        none = self.sets[best] == "no-match"
        mix[none] *= mix[~none].sum() / mix[none].sum()
        return calibration_points(self.raw[best], hit, mix)

    def runs(self):
        """Lines of runs, by set: with directions, and what the same rows are worth without."""
        for label, raw in ((".semantic", self.raw), (".words", self.base)):
            lines = collections.defaultdict(list)
            for a, b in self.spans:
                for place, i in enumerate(sorted(range(a, b), key=lambda i: -raw[i])[:10]):
                    lines[self.sets[i] + label].append(f"{self.qids[i]}\t{self.cids[i]}\t{place + 1}\t{raw[i]:.6f}")
            yield from lines.items()


def calibration_points(raw, hit, weight):
    """Isotonic regression, thinned to the points where it bends, softened at both ends."""
    order = np.argsort(raw)
    iso = IsotonicRegression(out_of_bounds="clip", y_min=0.002, y_max=0.998)
    iso.fit(raw, hit, sample_weight=weight)
    # Means of 60 equal shares of the weight: smoother than the steps, and still monotone.
    r, p, w = raw[order], iso.predict(raw[order]), weight[order]
    share = np.minimum((np.cumsum(w) / w.sum() * 60).astype(int), 59)
    points = []
    for k in range(60):
        m = share == k
        if m.any():
            points.append((np.average(r[m], weights=w[m]), np.average(p[m], weights=w[m])))
    top = r >= np.quantile(r, 0.995)
    points.append((float(r.max()), float(np.average(p[top], weights=w[top]))))
    points = sorted(points)
    ps = np.maximum.accumulate([p for _, p in points])
    return [(a, float(b)) for (a, _), b in zip(points, ps)]


def ece(p, hit, w, bins=15):
    total = 0
    for k in range(bins):
        m = (p >= k / bins) & ((p < (k + 1) / bins) | (k == bins - 1))
        if m.any():
            total += w[m].sum() / w.sum() * abs(np.average(hit[m], weights=w[m]) - np.average(p[m], weights=w[m]))
    return total


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dump")
    parser.add_argument("eval")
    parser.add_argument("out")
    parser.add_argument("--model")
    parser.add_argument("--parity", help="a Swift file with a few rows and the judge's sums, for the tests")
    parser.add_argument("--keep", action="store_true", help="keep the folds' models in OUT, and use those that are there")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    features, queries, sets, qids, cids, strict, related, fold, x = load(args.dump, args.eval)
    spans = groups(qids)
    y = np.where(strict, 1.0, np.where(related, RELATED, 0.0)).astype(np.float32)
    w = weights(sets, qids)
    rank = features.index("rank")
    learn = strict | related | (x[:, rank] < FAR) | (np.arange(len(y)) % ONE_IN == 0)
    raw = np.zeros(len(y))
    models = []
    for k in range(FOLDS):
        train, test = learn & (fold != k), fold == k
        kept = f"{args.out}/fold-{k}.txt"
        models.append(lgb.Booster(model_file=kept) if args.keep and os.path.exists(kept) else fit(x[train], y[train], w[train]))
        raw[test] = judge(models[-1], x[test], groups(qids[test]), rank)
        if args.keep:
            models[-1].save_model(kept)
    print("judged", flush=True)

    # The best of each query, for calibration and thresholds; small stores are looked at by themselves.
    best = np.array([a + int(np.argmax(raw[a:b])) for a, b in spans])
    small = best[np.isin(sets[best], SMALL)]
    best = best[~np.isin(sets[best], SMALL)]
    hit = np.where(strict[best], 1.0, np.where(related[best], RELATED + 0.1, 0.0))
    # In the mix, half of the traffic has no fact-check; sets count as in training.
    mix = w[best].copy()
    none = sets[best] == "no-match"
    mix[none] *= mix[~none].sum() / mix[none].sum()
    probability = np.zeros(len(raw))
    for k in range(FOLDS):
        inside = fold[best] != k
        points = calibration_points(raw[best][inside], hit[inside], mix[inside])
        rows = fold == k
        probability[rows] = np.interp(raw[rows], [a for a, _ in points], [b for _, b in points])
        # Ties of the flat ends keep the judge's order.
        probability[rows] += raw[rows] * 1e-7
    points = calibration_points(raw[best], hit, mix)
    pb = probability[best]
    report = {"ece": ece(pb, hit, mix), "ece_strict": ece(pb, strict[best].astype(float), mix)}

    # Thresholds, from out-of-fold probabilities on the mix.
    order = np.argsort(-pb)
    lenient = (strict[best] | related[best])[order]
    share = mix[order]
    precision = np.cumsum(lenient * share) / np.cumsum(share)
    def threshold(target):
        ok = np.flatnonzero(precision >= target)
        return float(pb[order][ok[-1]]) if len(ok) else 1.0
    sure = threshold(SURE_PRECISION)
    # Unsure: below it, fewer than one best match in so many is right.
    rate = np.array([p for _, p in points])
    unsure = UNSURE_PRECISION / 2
    report.update(sure=sure, unsure=unsure)

    for name in SMALL:
        rows = small[sets[small] == name]
        if len(rows):
            p = np.interp(raw[rows], [a for a, _ in points], [b for _, b in points])
            right = (strict | related)[rows]
            answerable = np.array([bool(queries[q][1]["relevant"]) for q in qids[rows]])
            report[name] = dict(sure_right=int(((p >= sure) & right).sum()), sure_wrong=int(((p >= sure) & ~right).sum()),
                                offered_to_nobody=int(((p >= unsure) & (p < sure) & ~answerable).sum()),
                                answerable=int(answerable.sum()), none=int((~answerable).sum()))
    rows_of = collections.defaultdict(list)
    for a, b in spans:
        order = sorted(range(a, b), key=lambda i: -raw[i])[:10]
        for place, i in enumerate(order):
            rows_of[sets[i]].append(f"{qids[i]}\t{cids[i]}\t{place + 1}\t{probability[i]:.7f}")
    for name, rows in rows_of.items():
        open(f"{args.out}/{name}.tsv", "w").write("\n".join(rows) + "\n")
    semantic = Semantic(args.dump, args.eval, models) if os.path.exists(f"{args.dump}/en-checkthat.semantic.f32") else None
    if semantic:
        for name, rows in semantic.runs():
            open(f"{args.out}/{name}.tsv", "w").write("\n".join(rows) + "\n")
    json.dump(report, open(f"{args.out}/report.json", "w"), indent=1)
    print(json.dumps(report))

    if args.model:
        model = fit(x[learn], y[learn], w[learn])
        gain = sorted(zip(model.feature_importance("gain"), features), reverse=True)
        print("gain:", " ".join(f"{n}:{g / gain[0][0]:.3f}" for g, n in gain))
        if args.parity:
            rows = np.array([0, 777, 31415])
            sums = model.predict(x[rows], raw_score=True) + odds_of_far(x[rows], rank)
            with open(args.parity, "w") as out:
                out.write("/// Rows of evidence and what LightGBM makes of them; written by `Training/train.py`.\n")
                out.write("let parityRows: [(evidence: [Float], sum: Float)] = [\n")
                for row, total in zip(rows, sums):
                    out.write("  (\n    [\n")
                    for k in range(0, len(features), 5):
                        out.write("      " + ", ".join(f"{v:.9g}" for v in x[row][k:k + 5]) + ",\n")
                    out.write(f"    ], {total:.6f}\n  ),\n")
                out.write("]\n")
        with open(args.model, "w") as out:
            out.write("/// The matching model, written by `Training/train.py`; see `MatchModel.init(text:)` for the form.\n")
            out.write('let shippedModel = """\n')
            out.write(f"  # sure: at least {SURE_PRECISION:.0%} of such answers are right, half of the traffic being without a fact-check.\n")
            out.write(f"  # unsure: at least {unsure:.0%} of such first choices are right.\n")
            out.write(f"  thresholds {sure:.4f} {unsure:.4f}\n")
            for count, kept in STAGES:
                # One more: the first tree is the odds of far candidates.
                out.write(f"  stage {count + 1} {kept}\n")
            out.write("  features " + " ".join(features) + "\n")
            for a, b in points:
                out.write(f"  calibration {a:.4f} {b:.4f}\n")
            out.write(f"  judge {rank}|{FAR - 0.5}|-1|-2|0 {-np.log(ONE_IN):.4f}\n")
            for line in trees(model):
                out.write(f"  judge {line}\n")
            if semantic:
                for a, b in semantic.points():
                    out.write(f"  semantic-calibration {a:.4f} {b:.4f}\n")
                for line in trees(semantic.fit(np.ones(len(semantic.y), bool))):
                    out.write(f"  semantic-judge {line}\n")
            out.write('  """\n')


main()
