import json
import random
import io
from json import JSONDecodeError, JSONEncoder, JSONDecoder

random.seed(99)


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


def value(depth):
    kind = random.randrange(9 if depth > 0 else 7)
    if kind == 0:
        return random.choice([None, True, False])
    if kind == 1:
        return random.randrange(-10 ** random.randrange(1, 25), 10 ** 20)
    if kind == 2:
        return random.choice([0.0, -0.0, 1e300, 1.5e-9, 123456.789, 1e16, 1e-5, 2 / 3, -7.25])
    if kind in (3, 4):
        return ''.join(random.choice('ab"\\/\n\t\r\b\f\x01\x7féß漢😀 ') for _ in range(random.randrange(8)))
    if kind == 5:
        return random.random() * 10 ** random.randrange(-20, 20)
    if kind == 6:
        return random.randrange(100)
    if kind == 7:
        return [value(depth - 1) for _ in range(random.randrange(4))]
    return {random.choice(['a', 'b', 'key', 'é', '']) + str(random.randrange(5)): value(depth - 1)
            for _ in range(random.randrange(4))}


for i in range(150):
    data = value(4)
    texts = [json.dumps(data), json.dumps(data, indent=2), json.dumps(data, ensure_ascii=False),
             json.dumps(data, separators=(',', ':'), sort_keys=True), json.dumps(data, indent='\t', sort_keys=True)]
    print(texts[i % 5].encode('unicode_escape'))
    for text in texts:
        assert json.loads(text) == data, (text, data)
        assert json.loads(text.encode('utf-8')) == data
    assert json.dumps(json.loads(texts[0])) == texts[0]

print(json.dumps({1: 2, None: 3, True: 4, 1.5: 5, float('inf'): 6}), json.dumps(float('nan')), json.dumps((1, (2,))))
print(json.dumps([]), json.dumps({}), json.dumps([[], {}], indent=1), json.dumps({'a': []}, indent=0))
print(json.dumps({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True, indent=4))
print(json.dumps({(1, 2): 3, 'x': 1}, skipkeys=True), json.dumps('é\u2028'), json.dumps('é', ensure_ascii=False))
print(json.dumps([1, 2], indent=None), json.dumps([1, 2], separators=(' ; ', '=')), json.dumps({'a': 1}, separators=(' ; ', ' = ')))
attempt(json.dumps, {1, 2})
attempt(json.dumps, object)
attempt(json.dumps, [1, {'a': b'x'}])
attempt(json.dumps, {(1, 2): 3})
attempt(json.dumps, float('nan'), allow_nan=False)
attempt(json.dumps, [-float('inf')], allow_nan=False, indent=1)
attempt(json.dumps, {1: 1, 'a': 2}, sort_keys=True)
attempt(json.dumps, {1, 2}, default=list)
attempt(json.dumps, {1, 2}, default=str)
attempt(json.dumps, {1, 2}, default=lambda o: o)
attempt(json.dumps, [3, 1j], default=lambda o: [o.real, o.imag])
attempt(json.dumps, 1, bogus=3)
cycle = []
cycle.append(cycle)
attempt(json.dumps, cycle)
ring = {}
ring['r'] = [ring]
attempt(json.dumps, ring)
shared = [1]
print(json.dumps([shared, shared, {'s': shared}]))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Encoder(JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {'x': o.x, 'y': o.y}
        return super().default(o)


print(json.dumps([Point(1, 2)], cls=Encoder), Encoder(indent=1).encode(Point(3, [])), Encoder().encode('s'))
attempt(json.dumps, [1j], cls=Encoder)
print(''.join(JSONEncoder(sort_keys=True).iterencode({'b': [1, 2], 'a': None})))
print(JSONEncoder().item_separator, JSONEncoder(indent=2).item_separator, JSONEncoder(separators=('a', 'b')).key_separator)


class Name(str):
    pass


class Number(int):
    def __repr__(self):
        return 'N!'


class Real(float):
    def __repr__(self):
        return 'R!'


class Items(list):
    pass


class Table(dict):
    pass


print(json.dumps([Name('n'), Number(5), Real(2.5), Items([1, Items()]), Table(a=Table()), Number(10 ** 30)]))
print(json.dumps({Name('n'): 1, Number(7): 2, Real(1.5): 3}))

for text in ['', '[', '[1', '[1,', '[1,]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', '{"a" 1}',
             '"abc', '"a\\', '"a\\x"', '"a\\u12"', '"\\ud800\\u12x4"', '"\x01"', 'nul', '-', '01', '1.', '1e', '.5',
             '[1 2]', '1 2', '\ufeff1', '"\\u12g4"', 'NaN', 'Infinity', '-Infinity', '-Inf', ' ', '{"a":1 "b":2}',
             '[1,\n2,\n x]', '"\\u123', '"\\ud800\\u1234"', 'tru', '{1:2}', '["a\nb"]', '"\\', '[}', '{]',
             '"\\ud83d\\ude00"', '"\\ud83d\\u"', '[1,,2]', '{"a":1,,}', '"é\\n漢"', '"漢', '[1.5e3, -0, -0.0, 1E5, 1e-7, 0.1]',
             '{"a": {"b": [1, {"c": null}]}}', ' [ ] ', ' { } ', '\t\n1\r ', '\x0b1', '123456789012345678901234567890',
             '-9223372036854775808', '9223372036854775807', '9223372036854775808', '1e400', '-1e400', '0.1e1', '1.0E+2',
             '123456789.123456789', '0.30000000000000004', '1.7976931348623157e308', '5e-324', '100000000000000000.5',
             '[true, false, null]', '"\\/\\b\\f\\n\\r\\t\\"\\\\"', '"\\u00e9\\u6f22\\u0041"', '{"a":1,"a":2}']:
    attempt(json.loads, text)
for text in [5, None, b'{"a": "\xc3\xa9"}', b'\xff', '{"a":1}'.encode('utf-16'), '[1]'.encode('utf-32-le'),
             '[1]'.encode('utf-16-be'), '[1]'.encode('utf-32-be'), '1'.encode('utf-16-le'), b'\xef\xbb\xbf1', bytearray(b'1'), [1]]:
    attempt(json.loads, text)
attempt(json.loads, '1' * 5000)
attempt(json.loads, '"\x01\t"', strict=False)
attempt(json.loads, '[1.5, 2, NaN, -Infinity]', parse_float=str, parse_int=float, parse_constant=repr)
attempt(json.loads, '{"a": {"b": 1}, "c": []}', object_hook=lambda d: sorted(d))
attempt(json.loads, '{"a": {"b": 1}, "c": [], "a": 2}', object_pairs_hook=list)
attempt(json.loads, '{"a": 1}', object_hook=dict, object_pairs_hook=tuple)
attempt(json.loads, '[1]', bogus=1)
attempt(json.loads, '{"a": 1}', object_hook=lambda d: 1 / 0)


class Decoder(JSONDecoder):
    def __init__(self, **kwargs):
        super().__init__(object_hook=self.hook, **kwargs)

    def hook(self, d):
        return Point(d['x'], d['y']) if 'x' in d else d


point = json.loads('[{"x": 1, "y": {"z": 2}}]', cls=Decoder)[0]
print(point.x, point.y)
decoder = JSONDecoder()
print(decoder.raw_decode('[1, 2] tail'), decoder.raw_decode('xx{"a":1}', 2), decoder.decode(' 1 '))
attempt(decoder.raw_decode, ' 1')
attempt(decoder.decode, '1 1')
attempt(decoder.raw_decode, '1', -1)
try:
    json.loads('{"a": 1,\n "b": }')
except JSONDecodeError as error:
    print(error.msg, error.doc, error.pos, error.lineno, error.colno, error.args, isinstance(error, ValueError))
file = io.StringIO()
json.dump({'a': [1, 2.5, None]}, file, indent=1)
print(file.getvalue())
file.seek(0)
print(json.load(file))
print(json.load(io.BytesIO(b'[1]')))
deep = []
for _ in range(100000):
    deep = [deep]
attempt(json.dumps, deep)
attempt(json.loads, '[' * 100000)
attempt(json.loads, '{"a":' * 100000)
print(json.dumps(json.loads('[' * 900 + ']' * 900)) == '[' * 900 + ']' * 900)
print(json.encoder.encode_basestring_ascii('é"'), json.encoder.encode_basestring('é"'), json.decoder.JSONDecodeError is JSONDecodeError)
print(sorted(json.__all__))
