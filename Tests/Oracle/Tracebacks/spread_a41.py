f"abc {
    1 / 0
} def"
