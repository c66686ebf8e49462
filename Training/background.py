#!/usr/bin/env python3
"""Writes Sources/ClaimMatching/Text/BackgroundWords.swift from word counts.

  background.py WORDS.tsv > Sources/ClaimMatching/Text/BackgroundWords.swift

WORDS.tsv: a first line `#<TAB>Indonesian texts<TAB>English texts`, then `word<TAB>texts<TAB>texts`:
in how many Indonesian and English texts of the development store a folded word stands.
Only counts leave that store, no sentence. A word's share is the larger of the two; shares are rounded to
about 12 % steps, so that words of one share fit on one line.
"""
import collections
import math
import re
import sys


def main():
    lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
    _, indonesian, english = lines[0].split("\t")
    indonesian, english = int(indonesian), int(english)
    groups = collections.defaultdict(list)
    for line in lines[1:]:
        word, a, b = line.split("\t")
        a, b = int(a), int(b)
        if a < 4 and b < 8 or not re.fullmatch("[a-z]{3,20}", word):
            continue
        share = max(a / indonesian, b / english)
        groups[round(math.log(share) / 0.12)].append(word)
    print("/// How common words are in fact-checks and forwards: `texts in a thousand: words`.")
    print("///")
    print("/// Written by `Training/background.py` from word counts of the development store. It steadies the")
    print("/// weights of a small store's words, and tells the stemmer which words exist.")
    print('let backgroundWords = """')
    for step in sorted(groups, reverse=True):
        words = sorted(groups[step])
        line = f"  {1000 * math.exp(step * 0.12):.3g}:"
        head = line
        for word in words:
            if len(line) + len(word) + 1 > 100:
                print(line)
                line = head
            line += " " + word
        print(line)
    print('  """')


main()
