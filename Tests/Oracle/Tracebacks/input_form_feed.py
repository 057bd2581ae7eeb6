print("a")
print("b")
