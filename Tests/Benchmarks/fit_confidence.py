#!/usr/bin/env python3
"""Fits how sure each finding of the detectors is. Needs numpy.

usage: fit_confidence.py news FINDINGS NEWS.jsonl [pairs|paraphrases FINDINGS PAIRS.jsonl …]
       [planted FINDINGS PLANTED.jsonl …] [--swift FILE] [--held FILE --links PREDICTIONS]

FINDINGS are what `diptych-lab findings BATCH.jsonl` prints for a file of `batch` questions; beside each its gold: news.jsonl,
a file of the corpus' `pairs` (`paraphrases`: one whose "same" leaves numbers and sources aside, as mrpc), or what plant.py made. Two logistic models are fitted: one for claims that are the same sentence
but for a few words, one for all other claims. News counts most in the second; of the other sources each counts a little, so
that paraphrases are not taken for discrepancies. A finding on a link of the gold is right when the gold has its kind there, OTHER
right when it has another hard kind, LENIENCE right on news where it has none (readers agree on hard links at F1 0.79 only);
findings on links that the gold does not have are left out, since there the link is at fault.

The models in the program were fitted on news.jsonl, summedits_news and breaking_nli as pairs, mrpc as paraphrases, and the dev halves of
both hands of plant.py (`--hand wide` with seeds 1 to 6); its held halves were not. After any change to a detector or to the links they are
to be fitted again, the findings printed anew first.

Prints what news pairs give at several floors, by models that saw no pair of their event, and by the one that saw all. --swift
writes the models as a Swift file; --held writes what the unseen models say, as `batch` answers for score_news.py (links as in
FINDINGS' pair file given by --links PREDICTIONS).
"""
import collections, json, sys
import numpy

SOFT = {"wording", "scope"}
# How far weights are drawn to nought, of pieces of evidence and of kinds and rules: among near copies (True), and elsewhere.
SHRINKING = {True: (8.0, 8.0), False: (60.0, 20.0)}
SHARE = 0.05  # of the weight of news that another source has among claims that are no near copies
OTHER = 0.7  # how right a finding is on a link that has another hard kind
LENIENCE = 0.15  # how right a finding is on a link that the one reader of the news pairs called the same


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def labelled(sort, findings, gold_path):
    """The pieces' names and the findings with `right` (None: left out), `event` and `source`."""
    gold = {d["id"]: d for d in lines(gold_path)}
    head, rows = lines(findings)[0], lines(findings)[1:]
    for row in rows:
        d = gold[row["id"]]
        row["loose"] = sort == "paraphrases"
        if sort != "news" and row["kind"] in SOFT:  # only the gold of news knows these kinds
            row["source"], row["event"], row["right"] = gold_path, None, None
            continue
        row["source"], row["event"] = gold_path, d.get("event") if sort == "news" else None
        if sort in ("pairs", "paraphrases"):
            row["right"] = {"contradiction": 1.0, "same": 0.0}.get(d["label"])
            continue
        places = {(x["a"], x["b"]): x for x in (d["links"] if sort == "news" else d["gold"])}
        place = places.get((row["a"], row["b"]))
        if place is None or row["strength"] == "candidate" or place.get("relation") == "partial":
            row["right"] = None
            continue
        kinds = ({k["kind"] for k in place.get("kinds", [])} if sort == "news" else {place["kind"], *place.get("also", [])} - {None})
        other = OTHER if kinds - SOFT and row["kind"] not in SOFT else LENIENCE if sort == "news" else 0.0
        row["right"] = 1.0 if row["kind"] in kinds else other
    return head["pieces"], rows


class Model:
    """A logistic model over the pieces of evidence, the kind and the rule."""

    def __init__(self, pieces, rows, weights, shrinking, sources=()):
        """`sources` have a base of their own while the model is fitted: their share of right findings is not news'."""
        self.pieces = pieces
        self.kinds = sorted({r["kind"] for r in rows})
        self.rules = sorted({r["rule"] for r in rows})
        x, y, w = self.matrix(rows), numpy.array([r["right"] for r in rows]), numpy.array(weights)
        own = [[float(r["source"] == s) for s in sources] for r in rows]
        x = numpy.hstack([x, numpy.array(own).reshape(len(rows), len(sources))])
        self.scales = numpy.ones(x.shape[1])
        n = 1 + len(pieces)
        self.scales[1:n] = numpy.sqrt(numpy.average((x[:, 1:n] - numpy.average(x[:, 1:n], axis=0, weights=w)) ** 2, axis=0,
                                                    weights=w)) + 0.05
        x = x / self.scales
        beta = numpy.zeros(x.shape[1])
        shrink = numpy.diag([1e-3] + [shrinking[0]] * len(pieces) + [shrinking[1]] * (len(beta) - n))
        for at in range(len(beta) - len(sources), len(beta)): shrink[at, at] = 1e-3
        for _ in range(60):
            p = 1 / (1 + numpy.exp(-x @ beta))
            step = numpy.linalg.solve((x.T * (w * p * (1 - p))) @ x + shrink, x.T @ (w * (p - y)) + shrink @ beta)
            beta -= step
            if abs(step).max() < 1e-7: break
        self.beta = (beta / self.scales)[:len(beta) - len(sources)]

    def matrix(self, rows):
        return numpy.array([[1.0] + r["evidence"] + [float(r["kind"] == k) for k in self.kinds]
                            + [float(r["rule"] == k) for k in self.rules] for r in rows])

    def __call__(self, rows):
        return 1 / (1 + numpy.exp(-self.matrix(rows) @ self.beta)) if rows else numpy.array([])


def weights(rows, is_copy):
    sums = collections.Counter(r["source"] for r in rows)
    news = sum(r["event"] is not None for r in rows)
    def weight(r):
        if is_copy: return (20 if r["loose"] else 120) / sums[r["source"]] if r["event"] is None else 2.0
        return 1.0 if r["event"] is not None else min(1.0, SHARE * news / sums[r["source"]])
    return [weight(r) for r in rows]


def fit(pieces, rows):
    """The models for near copies (True) and for other claims (False)."""
    models = {}
    for is_copy in (False, True):
        mine = [r for r in rows if r["isNearCopy"] == is_copy and r["right"] is not None]
        others = sorted({r["source"] for r in mine if r["event"] is None})
        models[is_copy] = Model(pieces, mine, weights(mine, is_copy), SHRINKING[is_copy], () if is_copy else others)
    return models


def judge(models, rows):
    for is_copy, model in models.items():
        mine = [r for r in rows if r["isNearCopy"] == is_copy]
        for row, p in zip(mine, model(mine)): row["sure"] = float(p)


def table(rows, gold_path, name):
    gold = {(d["id"], x["a"], x["b"]): {k["kind"] for k in x.get("kinds", [])}
            for d in lines(gold_path) for x in d["links"] if x["relation"] != "partial"}
    every = {(d["id"], x["a"], x["b"]) for d in lines(gold_path) for x in d["links"]}
    hard, kinds, pairs = sum(bool(k - SOFT) for k in gold.values()), sum(map(len, gold.values())), len(lines(gold_path))
    print(name)
    for floor in (0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8):
        shown = [r for r in rows if r["sure"] >= floor and r["strength"] == "twin"]
        links = {(r["id"], r["a"], r["b"]) for r in shown if r["kind"] not in SOFT}
        right = sum(bool(gold[k] - SOFT) for k in links & set(gold))
        noise = sum((r["id"], r["a"], r["b"]) not in every for r in shown if r["kind"] not in SOFT)
        named = {(r["id"], r["a"], r["b"], r["kind"]) for r in shown if (r["id"], r["a"], r["b"]) in gold}
        hit = sum(k[3] in gold[k[:3]] for k in named)
        print(f"  floor {floor:.2f}  hard P {right / max(1, len(links & set(gold))):.3f} R {right / hard:.3f}   "
              f"kinds P {hit / max(1, len(named)):.3f} R {hit / kinds:.3f} F1 {2 * hit / (len(named) + kinds):.3f}   "
              f"noise {noise / pairs:.2f}")


def swift(models, pieces):
    def rows(names, values):
        return "".join(f'      "{n}": {v:.3f},\n' for n, v in zip(names, values) if abs(v) >= 0.0005) or "      :\n"
    def one(name, text, model):
        b, n, k = model.beta, len(pieces), len(model.kinds)
        return (f"  /// {text}\n  static let {name} = FindingConfidence(\n    base: {b[0]:.3f},\n    pieces: [\n"
                + "".join(f"      .{p}: {v:.3f},\n" for p, v in zip(pieces, b[1:n + 1]))
                + "    ],\n    kinds: [\n" + "".join(f"      .{q}: {v:.3f},\n" for q, v in zip(model.kinds, b[n + 1:n + 1 + k]))
                + "    ],\n    rules: [\n" + rows(model.rules, b[n + 1 + k:]) + "    ])\n")
    return ("// Written by Tests/Benchmarks/fit_confidence.py: not to be edited by hand.\n"
            "// Each number is added to the log odds that a finding is right: for a piece of evidence times its value,\n"
            "// for a kind and a rule where the finding is of that kind and by that rule.\n\n"
            "extension FindingConfidence {\n"
            + one("ofAccounts", "Of claims that tell of one thing in words of their own.", models[False]) + "\n"
            + one("ofNearCopies", "Of claims that are one sentence but for a few words.", models[True]) + "}\n")


def main(arguments):
    options = {}
    for name in ("--swift", "--held", "--links"):
        if name in arguments:
            at = arguments.index(name)
            options[name] = arguments[at + 1]
            del arguments[at:at + 2]
    if len(arguments) < 3 or len(arguments) % 3 or arguments[0] != "news": sys.exit(__doc__)
    rows, pieces = [], []
    for at in range(0, len(arguments), 3):
        pieces, found = labelled(*arguments[at:at + 3])
        rows += found
    news = [r for r in rows if r["event"] is not None]
    for event in sorted({r["event"] for r in news}):
        unseen = [r for r in news if r["event"] == event]
        judge(fit(pieces, [r for r in rows if r["event"] != event]), unseen)
    table(news, arguments[2], "news, by models that saw no pair of the event")
    if "--held" in options:
        shown = collections.defaultdict(list)
        for r in news: shown[r["id"], r["a"], r["b"]].append(r)
        with open(options["--held"], "w", encoding="utf-8") as file:
            for d in lines(options["--links"]):
                for link in d["links"]:
                    link["discrepancies"] = [
                        {"kind": r["kind"], "confidence": r["sure"], "a": {"text": r["words"][0]}, "b": {"text": r["words"][1]}}
                        for r in shown[d["id"], link["a"], link["b"]]]
                file.write(json.dumps(d) + "\n")
    models = fit(pieces, rows)
    judge(models, rows)
    table(news, arguments[2], "news, by the models that saw all")
    if "--swift" in options:
        with open(options["--swift"], "w", encoding="utf-8") as file: file.write(swift(models, pieces))


if __name__ == "__main__": main(sys.argv[1:])
