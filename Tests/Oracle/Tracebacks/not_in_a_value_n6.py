print(not 3 > "b")
