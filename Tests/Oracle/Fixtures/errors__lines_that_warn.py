"""A shown line is parsed for its carets, and warns once more."""

print(len("\d") + "\w")
