"""string.Template, string.Formatter, textwrap, reprlib, statistics: a report writer."""
import string, textwrap, statistics, math, reprlib
from string import Template, Formatter

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
s = Template('$who likes ${what}s, $$5 and $$$who $who_x ${who}_x')
print(s.substitute(who='tim', what='rabbit', who_x='W'), t(s.substitute, who='tim'))
print(s.safe_substitute(who='t'), s.safe_substitute({'what': 1}, who='kw'))
print(t(Template('Give $who $100').substitute, who='x'))
print(Template('Give $who $100').safe_substitute(who='x'), s.get_identifiers())
print(s.is_valid(), Template('$ x').is_valid(), Template('a $').is_valid())
print(Template('${a b}').is_valid(), s.template, t(Template('line\nx $').substitute))
print(t(s.substitute, {}, {}), Template('$WHO $Émile $é').get_identifiers())
print(Template('${ÀB}').is_valid())

class Pct(Template):
    delimiter = '%'
print(Pct('%who x %%').substitute(who=1))

class F(Formatter):

    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f'<{key}?>')
        return super().get_value(key, args, kwargs)

    def convert_field(self, v, c):
        if c == 'u':
            return str(v).upper()
        return super().convert_field(v, c)

    def format_field(self, v, spec):
        if spec.endswith('!!'):
            return f'**{v}**'
        return super().format_field(v, spec)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)), len(args), sorted(kwargs))
f = F()
print(f.format('{0} {name!u} {0.real:>5} {missing} {x:!!}', 3, name='bob', x=1))
print(f.vformat('{0[a]} {b}', ({'a': 7},), {'b': 2}))
print(list(f.parse('a{b!r:c{d}}e{{f}}{}')), t(list, f.parse('{')))
print(t(f.format, '{} {1}', 1, 2), t(f.format, '{1} {}', 1, 2))
print(t(Formatter().format, '{!z}', 1), t(Formatter().format))
print(t(f.format, '{:{}}', 3, '>5'), f.get_field('0.real', (5,), {}))
print(t(Formatter().format, '{a}', b=1), t(Formatter().format, '{5}', 1))
print(t(Formatter().vformat, '{:{:{}}}', (1, 2, 3), {}))
print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable))
print(string.capwords('hello  wORLD foo'), string.capwords('a-b-c', '-'))
text = 'The quick brown fox jumped over the lazy dog. It was a well-known, state-of-the-art fox;  nobody\nknew why.  Supercalifragilisticexpialidocious words -- and an em--dash, etc.\tTabs too.\n\n   New paragraph here (with parens) "quoted text" and e.g. abbreviations. End.'
for w in (10, 20, 40):
    print('\n'.join(textwrap.wrap(text, w)), '\n----')
print(textwrap.fill(text, 40, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten(text, 40), '|', textwrap.shorten(text, 40, placeholder='...'))
print('|', textwrap.shorten('hello world', 5), '|')
print(t(textwrap.shorten, 'hello world', 2), textwrap.shorten('a b', 5))
for kw in (
    dict(break_long_words=False), dict(break_on_hyphens=False),
    dict(fix_sentence_endings=True), dict(replace_whitespace=False),
    dict(drop_whitespace=False), dict(expand_tabs=False), dict(max_lines=2),
    dict(max_lines=1, placeholder='~'), dict(tabsize=2), dict(width=0),
    dict(width=1, max_lines=1, placeholder='xx'),
):
    print(kw, t(lambda: textwrap.TextWrapper(**{'width': 22, **kw}).wrap(text)))
d = '    def f():\n\n        return 1\n      \n\tx\n'
print(repr(textwrap.dedent(d)), repr(textwrap.dedent('  a\n   b\n  c')))
print(repr(textwrap.dedent('\ta\n  b')), repr(textwrap.indent('a\n\nb\n', '> ')))
print(repr(textwrap.indent('a\n\nb', '> ', lambda l: True)))
print(repr(textwrap.dedent('   \n  x\n')), t(textwrap.dedent, 5))
r = reprlib.Repr()
r.maxlist = 2
r.maxstring = 12
r.maxdict = 1
r.maxlevel = 2
print(reprlib.repr(list(range(100))), r.repr([1, 2, 3]))
print(r.repr('abcdefghijklmnopqrst'), r.repr({'a': 1, 'b': 2}), r.repr([[[[1]]]]))
print(reprlib.repr(set(range(10))), reprlib.repr(10 ** 100))
print(reprlib.repr(frozenset('a')), reprlib.repr((1,)), r.repr(range(10)))
print(reprlib.Repr(maxother=8).repr(object))
print(reprlib.Repr(indent='..').repr([1, {'a': (2, 3)}]))

class Node:

    def __init__(self):
        self.kids = [self]

    @reprlib.recursive_repr('<...>')
    def __repr__(self):
        return f'Node({self.kids})'
print(Node())
data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
ints = [1, 2, 2, 3, 4, 4, 4]
for name in 'mean fmean geometric_mean harmonic_mean median median_low median_high median_grouped mode multimode pstdev pvariance stdev variance quantiles'.split():
    g = getattr(statistics, name)
    print(name, g(data), g(ints), t(g, []), t(g, [5]), t(g, ['a', 'b']))
x, y = ([1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 8.1, 9.8])
print(statistics.covariance(x, y), statistics.correlation(x, y))
print(statistics.linear_regression(x, y))
print(statistics.correlation(x, y, method='ranked'))
print(statistics.linear_regression(x, y, proportional=True))
print(t(statistics.correlation, [1], [2]), t(statistics.correlation, [1, 1], [2, 3]))
print(statistics.quantiles(data, n=10))
print(statistics.quantiles(data, method='inclusive'))
print(statistics.fmean(data, weights=[1] * 7), statistics.mode('aabbb'))
print(statistics.multimode('aabbc'), t(statistics.variance, [1]))
print(statistics.pvariance(data, mu=1.0))
print(statistics.harmonic_mean([40, 60], weights=[5, 30]))
n = statistics.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.pdf(100), n.cdf(115), n.inv_cdf(0.9))
print(n.zscore(130), n + 5, n * 2, n - n, -n)
print(n.overlap(statistics.NormalDist(110, 15)), n.quantiles(4))
print(statistics.NormalDist.from_samples(data), n == statistics.NormalDist(100, 15))
print(hash(n) == hash(statistics.NormalDist(100, 15)), n.samples(3, seed=1))
print(t(statistics.NormalDist, 0, -1), t(n.inv_cdf, 2), n.median, n.mode, n / 3, +n)
print(3 + n, 5 - n)
print(statistics.kde([1, 2, 3], h=1)(2.0), statistics.fmean([1, 2], [3, 1]))
print(statistics.median_grouped([1, 3, 3, 5, 7], 2), t(statistics.kde, [], 1))
print(statistics.pstdev([1.5, 2.5]), statistics.stdev([10 ** 20, 10 ** 20 + 2]))
print(statistics.mean([True, False]), statistics.mean([1, 2.5]))
for row in [('Name', 'Qty', 'Price'), ('apple', 3, 1.5), ('kiwi', 12, 0.25), ('watermelon', 1, 13.999)]:
    if row[0] == 'Name':
        print('{:<12}|{:>5}|{:^10}'.format(*row))
        print('-' * 12 + '+' + '-' * 5 + '+' + '-' * 10)
    else:
        print(f'{row[0]:<12.10}|{row[1]:>5d}|{row[2]:^10.2f}', '%-12s|%5d|%8.3e' % row)
for v in (
    0.1, 1 / 3, 1e+16, 123456789.12345679, 1e-07, 1e+22, 1e+100, 5e-324, float('inf'), -0.0,
    float('nan'), 2.5, 1234567.0,
):
    print(v)
    print(f'{v:.2f} {v:10.3e} {v:g} {v:.3g} {v:#g} {v:,.1f} {v:+.0f} {v:%} {v:n} {v:012.4f} {v:_.2f} {v!r:>8} {v:z.0f} {v:.10} {v:G} {v:<10}| {v:e}')
for v in (0, 1, -1, 255, 10 ** 15, -10 ** 20):
    print(f'{v:,} {v:_} {v:x} {v:#o} {v:08b} {v:+} {v: } {v:e} {v:.1%} {v:>+15,}| {v:*^15}| {v:#010x} {v:_b} {v:c}' if 0 <= v < 1114112 else f'{v:,} {v:_} {v:=+25,}')
for z in (1 + 2j, -0j, complex('inf'), 1.5 - 0.5j, complex(0, -0.0), 3j, complex('nan')):
    print(z, f'{z:.2f} {z:+.1e} {z:g} {z:>15} {z!r} {z:,.3f}', z.conjugate())
    print(abs(z) if z == z else 'nan', t(format, z, '=10'), t(format, z, '010'))
    print(t(format, z, '%'), repr(-z))
