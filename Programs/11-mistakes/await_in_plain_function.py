"""Mistake: `await` inside a plain `def`.

Watch: the file does not even begin to run, because this is an error of the text itself.
"""

import asyncio

print("never printed")


def main():
    await asyncio.sleep(1)


main()

# Question: Why does Python not even print the first line?
