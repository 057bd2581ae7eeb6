print("loading...")
print("unexpected")
print("end")
