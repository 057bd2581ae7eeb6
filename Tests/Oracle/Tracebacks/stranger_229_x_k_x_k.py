x = {"k": 1}
x.k
