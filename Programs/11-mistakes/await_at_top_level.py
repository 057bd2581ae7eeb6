"""Mistake: `await` outside any function.

Watch: a script needs `asyncio.run` as its door; only prompts and notebooks let you await at once.
"""

import asyncio

print("never printed")
await asyncio.sleep(1)

# Question: Why may a prompt allow what a script may not?
