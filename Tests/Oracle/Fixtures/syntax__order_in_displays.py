"""Displays with stars: what fails first."""

for code in ("[*5, 1/0]", "(*5, 1/0)", "{*5, 1/0}", "{*5, *1/0}", "{1, *5, 1/0}", "{*[[]], 1/0}", "{[], 1/0}", "{*'a', [], 1/0}", "{**5, 'a': 1/0}", "[*'ab', *5, *1/0]", "{*Exception(1), *[].x}", "print(*5, 1/0)", "print(*5, *1/0)", "{'a': 1, **{[]: 1}, 'b': 1/0}"):
    try:
        print(code, eval(code))
    except Exception as error:
        print(code, type(error).__name__, error)
