#!/usr/bin/env python3
"""Tells how often discrepancies shown at a confidence are right. Standard library only.

usage: reliability.py GOLD.jsonl PREDICTIONS.jsonl [GOLD.jsonl PREDICTIONS.jsonl ...]

GOLD is news.jsonl, a file of `pairs` or one of plant.py; PREDICTIONS is what `diptych batch` says of it. On news a discrepancy
is right when its link has a hard kind, wrong where the gold has no link, left out where the link is only partial. On pairs it is right on a contradiction; planted, when the sentence carries a change. Printed per kind and tenth of
confidence, every source counted apart and then with equal weight a source.
"""
import collections, json, sys

SOFT = {"wording", "scope"}


def shown(gold_path, predictions_path):
    gold = {d["id"]: d for d in map(json.loads, open(gold_path, encoding="utf-8"))}
    for d in map(json.loads, open(predictions_path, encoding="utf-8")):
        g = gold[d["id"]]
        places = {(x["a"], x["b"]): x for x in g.get("links", g.get("gold", []))}
        for link in d.get("links", []):
            for q in link.get("discrepancies", []):
                if q["kind"] in SOFT: continue
                if "label" in g:
                    if g["label"] in ("contradiction", "same"): yield q, g["label"] == "contradiction"
                elif "gold" in g:
                    place = places.get((link["a"], link["b"]))
                    if place: yield q, place["kind"] is not None
                else:
                    place = places.get((link["a"], link["b"]))
                    if place is None: yield q, False
                    elif place["relation"] != "partial": yield q, any(k["kind"] not in SOFT for k in place.get("kinds", []))


def main(paths):
    if len(paths) < 2 or len(paths) % 2: sys.exit(__doc__)
    rates = collections.defaultdict(list)
    for gold, predictions in zip(paths[::2], paths[1::2]):
        bins = collections.defaultdict(lambda: [0, 0])
        for q, right in shown(gold, predictions):
            for key in (("all", int(q["confidence"] * 10)), (q["kind"], int(q["confidence"] * 10))):
                bins[key][0] += right; bins[key][1] += 1
        print(predictions)
        for (kind, tenth), (right, n) in sorted(bins.items()):
            print(f"  {kind:12} {tenth / 10:.1f}  {right:5}/{n:<5} {right / n:.2f}")
            rates[kind, tenth].append(right / n)
    print("equal weight a source")
    for (kind, tenth), values in sorted(rates.items()):
        if kind == "all": print(f"  {tenth / 10:.1f}  {sum(values) / len(values):.2f} of {len(values)} sources")


if __name__ == "__main__": main(sys.argv[1:])
