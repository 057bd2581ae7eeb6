"""A million short strings, in a list."""

words = [f"word {n}" for n in range(1000000)]
print(len(words), words[-1])
