# baton: max-output=1K
while True:
    print("and another thing")
