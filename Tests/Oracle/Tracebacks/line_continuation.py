value = 1 + \
    2 + \
    "three"
