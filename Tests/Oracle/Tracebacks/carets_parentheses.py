print((1) + ((None)) * (2))
