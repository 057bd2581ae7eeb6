"""Word statistics with aligned tables."""
from collections import Counter, defaultdict, OrderedDict
import string
import textwrap

TEXT = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness -- naïve café déjà-vu."""


def words(text):
    table = str.maketrans("", "", string.punctuation)
    for line in text.splitlines():
        for w in line.translate(table).casefold().split():
            yield w


counts = Counter(words(TEXT))
width = max(map(len, counts))
print(f"{'word':<{width}} | {'n':>3} | bar")
print("-" * (width + 14))
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:12]:
    print(f"{word:<{width}} | {n:>3} | {'#' * n}")
print(counts.most_common(3), sum(counts.values()), counts.total())
by_len = defaultdict(set)
for w in counts:
    by_len[len(w)].add(w)
for k in sorted(by_len):
    print(k, sorted(by_len[k]))

print(repr(by_len.default_factory), len(by_len))
first = OrderedDict()
for i, w in enumerate(words(TEXT)):
    first.setdefault(w, i)
first.move_to_end("it")
print(list(first.items())[-3:], first.popitem(last=False))
print(counts & Counter(["it", "it", "zebra"]), counts["none"], +Counter(a=-1, b=2), -Counter(a=-1))
c = Counter("mississippi")
c.subtract("miss")
print(c, sorted(c.elements()), c == Counter(i=3, s=2, p=2, m=0))
print(textwrap.fill(TEXT, 40, initial_indent="> ", subsequent_indent="| "))
print(textwrap.shorten(TEXT, 50, placeholder="…"))
print(textwrap.indent(textwrap.dedent("""
    a
      b

    c
"""), "--", lambda line: line.strip()))
print("déjà".encode("utf-8"), "naïve".encode("ascii", "xmlcharrefreplace"), "café".encode("latin-1"), "ß".upper(), "ǅ".title(), "İ".lower().encode("unicode_escape"))
print("%-10s|%5.1f|%+d|%05d|%x|%#o|%e|%r|%%" % ("ab", 3.14159, 5, 42, 255, 8, 12345.678, "q"))
