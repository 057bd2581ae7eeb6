"""Membership of what is hashed by identity, at one place of the program: hits after misses, classes and objects."""


class A:
    pass


class Equal:
    def __eq__(self, other):
        print("asked")
        return True

    def __hash__(self):
        return hash(A)


here, there = object(), object()
table, chosen = {object: 1, A: 2, here: 3}, {object, A, here}
for container in (table, chosen, list(table), table.keys()):
    print([key in container for key in (int, object, str, A, there, here, A(), object)])
print(A in {Equal(): 1}, [table.get(key) for key in (int, object, there, here)], Equal() in {A})
