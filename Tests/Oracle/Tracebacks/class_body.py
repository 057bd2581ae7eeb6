class Broken:
    size = 1
    half = size / 0
