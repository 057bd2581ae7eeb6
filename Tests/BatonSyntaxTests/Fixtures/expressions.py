"""Every kind of expression."""
x = (1, 0x_ff, 0o17, 0b1010, 1_000, 1.5, 1e10, .5, 5., 2j, 1.5e-3J, 10**40, 0xffffffffffffffffffff)
s = 'a' "b" '''c''' """d""" r'\n' if b'x' rb'\y' else u'u'
s = 'one' 'two' f'three {x}' rf'\d{x!r}' F"{x:>{width}.{precision}}"
s = f'{x=}' f'{ x = !s:^10}' f'{{}}' f'{x:%Y-%m-%d}' f"{'nested' f"{x}"}" f'''{
    x  # a comment
    = }'''
s = '\a\b\f\n\r\t\v\\\'\"\0\12\377\x41\u00e9\U0001F600\N{BULLET}\
joined' '\ud800'
b = b'\x00\xff\n\101' Rb'\d'
v = None, True, False, ..., ()
c = a.b.c[d](e)(f, *g, h=1, *i, **j)[1:2, ::3, ...][k:][:l][m:n:o][*p][q, *r]
u = -a ** -b + ~c - +d * e / f // g % h @ i << j >> k & l ^ m | n
l = not a or b and not c or (d and e)
q = a < b <= c == d != e >= f > g is h is not i in j not in k
t = a if b else c if d else e
f = lambda: 0, lambda a, /, b=1, *c, d, e=2, **f: (a, b), lambda *, k: k, lambda **kw: kw
d = {}, {1: 2, **a, 'b': c}, {1}, {1, *a}, [], [1, *a], (*a,), (a,), (a, b)
g = [a for b in c if d if e for f, g in h], {a for b in c}, {a: b for c in d}, (a for b in c)
n = (w := 1), [y := 2, y], f(z := 3), x[i := 0], {j := 1}
h = f(a for a in b), f((a for a in b), c), print(*a, sep='')
(yield_) = [
    1,
    2,
]
π = ñandú = ｗｉｄｔｈ = 1
