a, b, c = 1, "x", 3.0
result = a + (b * 2) - c
