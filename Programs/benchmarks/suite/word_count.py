"""Counting words in a dict."""

WORDS = "the quick brown fox jumps over the lazy dog while a cat and the bird look on".split()


def text(count, seed=7):
    words = []
    for _ in range(count):
        seed = (seed * 69069 + 1) % 4294967296
        words.append(WORDS[(seed >> 16) % len(WORDS)] + str((seed >> 8) % 50))
    return " ".join(words)


def run(count):
    counts = {}
    for word in text(count).split():
        counts[word] = counts.get(word, 0) + 1
    letters = {}
    for word, times in counts.items():
        for letter in word:
            if letter in letters:
                letters[letter] += times
            else:
                letters[letter] = times
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
    return len(counts), best, sum(letters.values())


print(run(600000))
