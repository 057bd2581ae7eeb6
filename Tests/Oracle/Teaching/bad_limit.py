# baton: max-memory=much
print("never")
