def work():
print("no body")
