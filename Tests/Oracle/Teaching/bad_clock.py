# baton: clock=fast
print("never")
