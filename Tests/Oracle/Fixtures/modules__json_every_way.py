import json, math, enum, collections, dataclasses, io

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'
for s in [
    '{}', '[]', '""', '1', '-0', '-0.0', '1e5', '1E+2', '1.5e-3', 'true', 'null', 'NaN',
    'Infinity', '-Infinity', ' [1 , 2 ] ', '{"a":1,"a":2}', '"\\u00e9\\ud83d\\ude00\\ud83d"',
    '"\\n\\/\\b"', '[1,]', '{"a"}', '{"a":}', '{a:1}', "{'a':1}", '[1 2]', '01', '1.', '.5',
    '+1', '--1', '0x1', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', 'tru', 'nul', '',
    ' ', '[', ']', '{', '}', '[[1]', '{"a":1', '{"a":1,}', '1 2', '[1]x', '\ufeff1', '"\t"',
    '[1e999, -1e999]', '1' * 30, '[' * 5 + ']' * 5, '{"a": {"b": [1, {"c": null}]}}',
    '"\\ud800"', '-', '1e', '[,1]', '{,}', '{"a":1 "b":2}', '\n\n [1,\n  x]', '"é\x00"',
    'Truе', '-Inf', '[NaN]', '{"x": 1}//c', '"\\"', '\x0c1', '１',
]:
    print(ascii(s)[:40], '->', ascii(t(json.loads, s)))
for b in (
    b'{"a": "\xc3\xa9"}', b'\xff\xfe"\x00a\x00"\x00', '[1]'.encode('utf-16'),
    '[1]'.encode('utf-32-be'), b'\xef\xbb\xbf1', b'"\xff"', bytearray(b'[1]'),
    memoryview(b'1'), 5, None,
):
    print(repr(b)[:30], ascii(t(json.loads, b)))
kw = dict(parse_float=lambda s: 'F' + s, parse_int=lambda s: 'I' + s, parse_constant=lambda s: 'C' + s)
print(json.loads('[1, 2.5, NaN, 1e3, -4]', **kw))
print(json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())))
print(json.loads('{"a": 1, "b": {"a": 3}}', object_pairs_hook=collections.OrderedDict))
print(json.loads('"a\nb"', strict=False), t(json.loads, '1', nope=1))
print(json.loads('[1]', cls=json.JSONDecoder))
print(json.JSONDecoder().raw_decode('{"a":1} tail'))
print(json.JSONDecoder().raw_decode('  1', 2), t(json.JSONDecoder().raw_decode, 'x'))
try:
    json.loads('{"a": [1, 2,, 3]}')
except json.JSONDecodeError as e:
    print(e.msg, e.doc, e.pos, e.lineno, e.colno, e, repr(e), e.args)
    print(isinstance(e, ValueError))
print(json.JSONDecodeError('m', 'a\nb\nc', 4))

class Pt:

    def __init__(s):
        s.x = 1

class IE(enum.IntEnum):
    A = 1

class SE(enum.StrEnum):
    B = 'b'

class F(float):

    def __repr__(s):
        return 'FF'

class I(int):

    def __repr__(s):
        return 'II'

class S(str):
    pass

class L(list):
    pass

class D(dict):
    pass
NT = collections.namedtuple('NT', 'a b')
for v in (
    None, True, 1, 1.0, -0.0, 1e+16, 1e-07, 1e+22, 10 ** 25,
    'é\n"\\\x00\x1f\x7f\u2028😀\ud800', [], {}, (), [1, [2, (3,)]], {'b': 1, 'a': [True]},
    {1: 2, None: 3, True: 4, 1.5: 5, IE.A: 6, SE.B: 7}, {(1, 2): 3}, {b'x': 1}, {1, 2}, b'x',
    Pt(), float('nan'), [float('inf'), -math.inf], IE.A, SE.B, F(1.5), I(5), S('s'), L([1]),
    D(a=1), NT(1, 2), collections.OrderedDict(z=1), collections.deque([1]),
    collections.Counter('aa'), range(3), (x for x in ()), 1j, ..., object,
    dataclasses.make_dataclass('Q', ['a'])(1), collections.defaultdict(list, a=[1]),
    collections.UserDict(a=1), {'a': {'b': {'c': []}}},
):
    print(type(v).__name__, t(json.dumps, v))
data = {'name': 'x', 'list': [1, 2.5, None, [], {}, [[]], {'k': 'v'}], 'ä': 'ö', 'nested': {'z': 1, 'a': {'deep': True}}, 'empty': '', 't': (1,)}
for k in (
    dict(indent=2), dict(indent=0), dict(indent='\t'), dict(indent=-1),
    dict(separators=(',', ':')), dict(sort_keys=True), dict(ensure_ascii=False),
    dict(indent=1, separators=(' ;', ' => ')), dict(indent=True),
    dict(indent=2, sort_keys=True, ensure_ascii=False), dict(indent=None, separators=None),
    dict(indent='--'),
):
    print(k, json.dumps(data, **k))
print(t(json.dumps, [float('nan')], allow_nan=False))
print(t(json.dumps, {(1,): 1, 'a': 2}, skipkeys=True))
print(t(json.dumps, Pt(), default=vars))
print(t(json.dumps, [Pt(), {1, 2}], default=lambda o: sorted(o) if isinstance(o, set) else o.__dict__))
print(t(json.dumps, Pt(), default=str)[:20], t(json.dumps, Pt(), default=lambda o: o))
print(t(json.dumps, {1: 1, '1': 2}, sort_keys=True))
print(t(json.dumps, {1: 1, 0: 2}, sort_keys=True), t(json.dumps, 1, indent=1.5))
print(t(json.dumps, [1], indent=1.5), t(json.dumps, [1], separators=(',',)))
print(t(json.dumps, [1], separators=5), t(json.dumps, {'a': 1}, separators=(1, 2)))
print(t(json.dumps, 1, nope=1), t(json.dumps), t(json.dumps, 1, 2))
c = []
c.append(c)
print(t(json.dumps, c))
d = {}
d['d'] = d
print(t(json.dumps, d), t(json.dumps, d, indent=1))
print(t(json.dumps, c, check_circular=False))

class E(json.JSONEncoder):

    def default(self, o):
        if isinstance(o, complex):
            return {'re': o.real, 'im': o.imag}
        return super().default(o)

    def encode(self, o):
        return '<' + super().encode(o) + '>'
print(E().encode([1j]), json.dumps({'z': 2j}, cls=E), t(E().encode, object))
print(list(E().iterencode([1, {'a': 2j}])))
print(''.join(json.JSONEncoder(indent=1).iterencode({'a': [1]})))
print(list(json.JSONEncoder().iterencode([1, 'a'])))
print(json.JSONEncoder(sort_keys=True).encode({'b': 1, 'a': 2}))
print(json.JSONEncoder.item_separator, E(indent=2).item_separator)

class Dec(json.JSONDecoder):

    def __init__(self, **k):
        super().__init__(object_hook=self.hook, **k)

    def hook(self, d):
        return complex(d['re'], d['im']) if 're' in d else d
print(json.loads('{"a": {"re": 1, "im": 2}}', cls=Dec))
print(Dec().decode('[{"re": 0, "im": 1}]'), t(Dec().decode, '[}'))
buf = io.StringIO()
json.dump([1, 'é', None], buf, indent=2)
print(buf.getvalue(), t(json.dump, 1), t(json.dump, object, io.StringIO()))
print(json.load(io.StringIO(buf.getvalue())), json.load(io.BytesIO(b'[1]')))
print(t(json.load, 5), t(json.load, io.StringIO('')))
deep = '[' * 900 + ']' * 900
print(len(json.dumps(json.loads(deep))), t(json.loads, '[' * 100000)[:40])
print(t(json.loads, '{"a":' * 100000)[:40])

def deep_list(n):
    x = []
    for _ in range(n):
        x = [x]
    return x
print(t(json.dumps, deep_list(100000))[:60])
big = json.dumps({str(i): [i] * 3 for i in range(2000)})
print(len(big), json.loads(big) == {str(i): [i] * 3 for i in range(2000)})
print(json.dumps('\x7f\x80\uffff\U0010ffff'), json.loads('"\\ud834\\udd1e"') == '𝄞')
print(ascii(json.loads('"\\udd1e\\ud834"')), json.dumps('</script>'))
print(json.dumps({'a': 1, 'b': (2, 3)}, indent=3))
print(json.detect_encoding(b'\x00\x00\x00[') if hasattr(json, 'detect_encoding') else None)
