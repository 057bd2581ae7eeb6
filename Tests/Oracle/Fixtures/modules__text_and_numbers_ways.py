import json, copy, string, textwrap, statistics, random, heapq, bisect
from json import *
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'a': 1 + 2j, 's': {3, 1}}, cls=Enc), json.dumps([1, 2.5, None, True, 'é\n"\\'], ensure_ascii=False), json.dumps({'b': [1, {'c': []}], 'a': {}}, indent=2, sort_keys=True), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps([1, 2], separators=(',', ':')), json.dumps('\u2028\x00\ud800'), json.dumps(float('inf')), json.dumps([], indent=4), json.dumps([[1]], indent='--'), json.dumps({(1,): 2}, skipkeys=True), ''.join(Enc().iterencode([1, {'x': 2j}])))
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.loads(''), lambda: json.loads('{'), lambda: json.loads('[1,]'), lambda: json.loads('{"a":}'), lambda: json.loads("{'a':1}"), lambda: json.loads('nul'), lambda: json.loads('"abc'), lambda: json.loads('"\\x"'), lambda: json.loads('[1] x'), lambda: json.loads('{"a" 1}'), lambda: json.loads('"\t"'), lambda: json.loads(5), lambda: json.loads('01'), lambda: json.loads('-'), lambda: json.loads('\ufeff1'), lambda: json.loads('[' * 5), lambda: json.dumps(object), lambda: json.loads('"\\ud83d\\ude00"'), lambda: json.loads('"\\u12"'), lambda: json.loads(b'\xff'), lambda: json.loads('1e999'), lambda: json.loads('NaN'), lambda: json.loads('{"a":1,"a":2}'), lambda: json.loads('[1e5, -0, -0.0, 1E+2]'), lambda: json.dumps(1, indent=1, foo=2)):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, getattr(e, 'lineno', ''), getattr(e, 'colno', ''), getattr(e, 'pos', ''))
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e, getattr(e, '__notes__', None))
print(json.loads('{"a": [1, 2.5]}', object_hook=lambda d: sorted(d.items()), parse_float=str, parse_int=lambda s: 'i' + s), json.loads('{"b":1,"a":2}', object_pairs_hook=list), json.JSONDecoder().raw_decode('[1] rest'), json.loads('[Infinity]', parse_constant=lambda c: c))
t = string.Template('$who likes ${what}, $$5 $1'); print(t.safe_substitute(who='x'), string.Template('$a ${b}c').substitute({'a': 1}, b=2), string.Template('$a $b $a').get_identifiers(), string.Template('$ x').is_valid())
for f in (lambda: t.substitute(who=1, what=2), lambda: string.Template('$a').substitute(), lambda: string.Template('$').substitute(), lambda: string.Formatter().format('{} {0}', 1), lambda: string.Formatter().format('{a.x}', a=1), lambda: string.Formatter().format('{'), lambda: string.Formatter().vformat('{0[1]} {x:>{w}}', [[1, 2]], {'x': 'a', 'w': 4}), lambda: string.Formatter().format('{!q}', 1), lambda: string.capwords('hello  WORLD x'), lambda: string.capwords('a-b', '-'), lambda: list(string.Formatter().parse('a{b!r:c}d{}'))):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
txt = 'The quick brown fox jumped over the lazy dog. It was not amused at all by this exceedingly-long-hyphenated-word.'
print(textwrap.wrap(txt, 20), textwrap.fill(txt, 30, initial_indent='* ', subsequent_indent='  '), textwrap.shorten(txt, 30), textwrap.shorten(txt, 30, placeholder='…'), textwrap.dedent('   a\n     b\n   c\n'), textwrap.indent('a\n\nb', '> '), textwrap.indent('a\n\nb', '> ', lambda l: True), textwrap.wrap('a  b\tc\nd', 5, drop_whitespace=False), textwrap.wrap('averyveryverylongword', 5, break_long_words=False), textwrap.wrap('x' * 12, 5), textwrap.TextWrapper(width=10, max_lines=2).wrap(txt), textwrap.wrap('', 5), textwrap.wrap('a. b. C', 10, fix_sentence_endings=True))
for f in (lambda: textwrap.wrap('a', 0), lambda: textwrap.shorten('abc def', 2), lambda: textwrap.dedent(5), lambda: textwrap.wrap(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
s = statistics; print(s.mean([1, 2, 3, 4]), s.mean([1.5, 2]), s.median([3, 1, 2]), s.median([1, 2, 3, 4]), s.median_low([1, 2]), s.median_high([1, 2]), s.median_grouped([1, 2, 2, 3]), s.mode('aabb'), s.multimode('aabbc'), s.stdev([1, 2, 3, 4]), s.pstdev([1, 2, 3]), s.variance([1, 2, 3]), s.pvariance([0.5, 1.5]), s.quantiles(range(10)), s.quantiles([1, 2, 3], n=10, method='inclusive'), s.harmonic_mean([40, 60]), s.geometric_mean([54, 24, 36]), s.fmean([1, 2], [3, 1]), s.correlation([1, 2, 3], [1, 2, 4]), s.covariance([1, 2], [3, 5]), s.linear_regression([1, 2, 3], [2, 4, 6.5]), s.NormalDist(1, 2).cdf(2), s.NormalDist.from_samples([1, 2, 3]), s.NormalDist() + 5, s.NormalDist(1, 2).quantiles(), s.mean([True, False]), s.mode([1, 1.0, 2]))
for f in (lambda: s.mean([]), lambda: s.stdev([1]), lambda: s.median([]), lambda: s.mode([]), lambda: s.mean(['a']), lambda: s.variance([]), lambda: s.harmonic_mean([-1]), lambda: s.geometric_mean([0]), lambda: s.quantiles([1]), lambda: s.quantiles([1, 2], n=0), lambda: s.correlation([1], [1]), lambda: s.correlation([1, 1], [1, 2]), lambda: s.NormalDist(0, -1), lambda: s.NormalDist().inv_cdf(2), lambda: s.fmean([1], [0])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(42); print(random.random(), random.randint(1, 6), random.choice('abc'), random.sample(range(100), 5), random.shuffle([1]), random.choices('ab', weights=[1, 9], k=5), random.uniform(1, 2), random.gauss(0, 1), random.betavariate(1, 2), random.expovariate(2), random.triangular(0, 1), random.getrandbits(70), random.randbytes(3), random.randrange(0, 100, 7), random.normalvariate(), random.binomialvariate(10, 0.3), random.vonmisesvariate(0, 1), random.paretovariate(3), random.weibullvariate(1, 2), random.lognormvariate(0, 1), random.gammavariate(2, 1))
r = random.Random('seed'); st = r.getstate(); x = r.random(); r.setstate(st); print(x == r.random(), random.Random(b'x').random(), random.Random(1.5).random(), random.Random(None) is not None, r.sample(['a', 'b'], counts=[2, 1], k=2))
for f in (lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.randrange(0), lambda: random.randrange(1.5), lambda: random.choices([], k=1), lambda: random.choices([1], weights=[0]), lambda: random.choices([1, 2], weights=[1]), lambda: random.shuffle((1, 2)), lambda: random.seed([]), lambda: random.getrandbits(-1), lambda: random.Random().setstate((1,)), lambda: random.randrange(3, 1), lambda: random.randrange(1, 5, 0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
h = [5, 3, 8, 1]; heapq.heapify(h); print(h, heapq.heappop(h), heapq.heappushpop(h, 2), heapq.heapreplace(h, 9), h, heapq.nlargest(2, [1, 5, 3], key=lambda x: -x), heapq.nsmallest(9, 'cab'), list(heapq.merge([1, 4], [2, 3], reverse=False)), list(heapq.merge(['c', 'a'], ['b'], reverse=True)), list(heapq.merge(['aa', 'b'], ['c'], key=len)) )
for f in (lambda: heapq.heappop([]), lambda: heapq.heapify((1,)), lambda: heapq.heappush([1], 'a'), lambda: bisect.bisect([1, 'a'], 2), lambda: bisect.insort(5, 1), lambda: bisect.bisect_left([1], 1, -1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Sh:
    def __init__(s): s.l = [1]; s.d = {'k': s.l}
    def __deepcopy__(s, m): n = type(s)(); n.l = copy.deepcopy(s.l, m); m[id(s)] = n; n.d = copy.deepcopy(s.d, m); return n
    def __copy__(s): return 'copied'
a = Sh(); b = copy.deepcopy(a); print(copy.copy(a), b.l is b.d['k'], b.l is a.l); x = [1, [2]]; x.append(x); y = copy.deepcopy(x); print(y[2] is y, y[1] is x[1]); t = ([1],); print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, 'a')) is not None, copy.copy({1: [2]}), copy.deepcopy({1, 2}), copy.copy(len) is len, copy.deepcopy(Sh) is Sh, copy.deepcopy(lambda: 0) is not None)
try: copy.deepcopy((i for i in ())) 
except TypeError as e: print(e)
class P:
    def __init__(s, a): s.a = a; s.b = [a]
    def __getstate__(s): return {'a': s.a}
    def __setstate__(s, st): s.__dict__.update(st); s.restored = True
print(vars(copy.copy(P(1))), vars(copy.deepcopy(P([2]))))
class Q:
    __slots__ = ('x', 'y')
q = Q(); q.x = [1]; r = copy.deepcopy(q); print(r.x, r.x is q.x, hasattr(r, 'y'))
class G: pass
g = G(); g.self = g; g.l = [g, 1]; k = copy.deepcopy(g); print(k.self is k, k.l[0] is k, k.l is g.l, copy.copy(g).self is g)
