# baton: max-memory=100M
kept = []
while True:
    kept.append("x" * 100000 + str(len(kept)))
