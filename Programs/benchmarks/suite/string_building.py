"""Strings that grow: by +=, by join, by replacing."""


def run(times):
    text = ""
    for i in range(times):
        text += "ab" if i % 3 else "é"
    pieces = []
    for i in range(times):
        pieces.append(str(i))
    joined = ",".join(pieces)
    reversed_text = text[::-1]
    vowels = 0
    for letter in text:
        if letter == "a":
            vowels += 1
    return len(text), len(joined), reversed_text[:6], vowels, joined.count("99")


print(run(1500000))
