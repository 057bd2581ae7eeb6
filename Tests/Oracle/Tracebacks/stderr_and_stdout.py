import sys

print("out one")
print("err one", file=sys.stderr)
print("out two")
raise SystemExit("end")
