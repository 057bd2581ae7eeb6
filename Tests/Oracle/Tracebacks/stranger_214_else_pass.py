while True:
    break
else: pass
1 / 0
