print("one")
print("three")
