"""A conversation with a program of the same language."""

import asyncio
import sys
from asyncio.subprocess import PIPE

CHILD = '''
import sys
for line in sys.stdin:
    words = line.split()
    if words[0] == "sum":
        print(sum(map(int, words[1:])), flush=True)
    elif words[0] == "fail":
        raise ValueError(words[1])
    else:
        print("?", file=sys.stderr, flush=True)
'''


async def main():
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CHILD, stdin=PIPE, stdout=PIPE, stderr=PIPE)
    for numbers in "1 2 3", "10 20", "":
        child.stdin.write(f"sum {numbers}\n".encode())
        await child.stdin.drain()
        print(numbers, "->", (await child.stdout.readline()).decode().strip())
    child.stdin.write(b"what\n")
    print(await child.stderr.readline())
    child.stdin.write(b"fail badly\n")
    errors = (await child.stderr.read()).decode()
    print(errors.splitlines()[0], errors.splitlines()[-1])
    print(await child.wait(), child.stdout.at_eof(), await child.stdout.read())


asyncio.run(main())
