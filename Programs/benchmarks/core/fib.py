"""Recursion: two calls, a comparison and an addition a level."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(fib(27))
