"""Lambdas: parameters, closures, defaults, nesting."""

print((lambda: 0)(), (lambda x: x + 1)(1), (lambda x, y=2: x * y)(3), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3), (lambda x: lambda y: x + y)(1)(2))
fs = [lambda: n for n in range(3)]
gs = [lambda n=n: n for n in range(3)]
print([f() for f in fs], [g() for g in gs])
print(sorted([3, 1, 2], key=lambda n: -n), list(map(lambda a, b: a * b, [1, 2], [3, 4])), (lambda: (yield))().__class__.__name__)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(10), fact.__name__, (lambda: 0).__qualname__)
print((lambda x: x if x else lambda: 5)(0)(), (lambda: [x for x in range(3)])(), (lambda x: (x := x + 1))(1))
