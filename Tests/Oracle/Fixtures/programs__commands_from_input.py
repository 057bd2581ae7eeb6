import sys
name = input("name? ")
print(f"hello {name!r}")
nums = [int(x) for x in input().split()]
print(sum(nums), *sorted(nums), sep=",")
try:
    while True:
        line = input("> ")
        if not line: continue
        cmd, *args = line.split()
        match cmd, args:
            case "add", [a, b]: print(float(a) + float(b))
            case ("quit" | "exit"), _: break
            case _, []: print("no args")
            case c, rest: print(c, rest)
except EOFError: print("eof")
rest = sys.stdin.read()
print(repr(rest), sys.stdin.readline() == "", list(sys.stdin))
try: input()
except EOFError as e: print("EOF", e)
