value = None
print("yes" if value.ready else "no")
