"""Counting, grouping and formatting words."""

TEXT = """The conductor lifts the baton. The baton falls, and the music begins;
whoever holds the baton runs. A runner hands the baton on: that is all there is to it.
"""


def words(text):
    for raw in text.lower().split():
        word = raw.strip(".,;:!?")
        if word:
            yield word


counts = {}
for word in words(TEXT):
    counts[word] = counts.get(word, 0) + 1
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
print(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5])
for length, group in sorted(by_length.items()):
    print(f"{length:>2}: {' '.join(sorted(group))}")
longest = max(counts, key=len)
total = sum(counts.values())
print(f"{longest=} {total=} {len(counts)=} {counts['baton'] / total:.1%}")
print(TEXT.count("baton"), TEXT.title().split("\n")[0], [line[:10] + "…" for line in TEXT.splitlines()])
caesar = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in TEXT)
back = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in caesar)
print(caesar[:30], back == TEXT)
print("\n".join(f"{c} {'#' * n}" for c, n in sorted({c: TEXT.count(c) for c in "aeiou"}.items())))
palindromes = [w for w in ("level", "baton", "noon", "a") if w == w[::-1]]
print(palindromes, {frozenset("abc") == frozenset("cab")}, "abc" in "xabcx", sorted(set("mississippi")))
