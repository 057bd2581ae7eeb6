print([[x / y for x in range(2)] for y in (1, 0)])
