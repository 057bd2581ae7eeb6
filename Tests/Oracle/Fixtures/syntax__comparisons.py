"""Chained comparisons evaluate once and stop early."""


def say(value):
    print("say", value)
    return value


print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(say(1) == say(1) in [say(1), 2] is not None)
print(1 < 2 > 1 != 5 <= 5 >= 4)
print([] == [] is not [], None is None, "a" < "b" < "c")
print(1 == 1.0 == True, 0 == False, "1" == 1, [1] == [1.0], (1,) == [1], {1: 2} == {1.0: 2.0}, {1} == {True})
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), [] < [0], "Z" < "a", "" < "a", b"a" < b"b", {1} < {1, 2})
for action in (lambda: 1 < "a", lambda: [] < (), lambda: {} < {}, lambda: None < None, lambda: 1 < None < 2,
               lambda: [1, "a"] < [1, 2], lambda: object() < object(), lambda: {1} < [1], lambda: 1j < 2j):
    try:
        print(action())
    except TypeError as error:
        print(error)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], max(1, nan), 1 in (nan, 1))
