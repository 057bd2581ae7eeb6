print("a\tb\u00a0c\u200bd")
