import json, io, enum, collections, dataclasses
data = {'a': [1, 2.5, None, True], 'b': {'c': 'é"\n\u2028\x01', 'd': ()}, 3: 'int', None: 'n', True: 't', 1.5: 'f'}
print(json.dumps(data)); print(json.dumps(data, indent=2, ensure_ascii=False)); print(json.dumps(data, separators=(',', ':'), skipkeys=True)); print(json.dumps({'b': 1, 'a': {'z': 1, 'y': 2}}, sort_keys=True, indent='\t')); print(json.dumps([], indent=2), json.dumps({}, indent=2), json.dumps([[], {}], indent=1))
class E(enum.IntEnum): A = 1
class S(enum.StrEnum): B = 'b'
class D(dict): pass
class L(list): pass
print(json.dumps([E.A, S.B, D(x=1), L([1]), collections.OrderedDict(q=1), collections.namedtuple('P', 'x y')(1, 2), {E.A: 1, S.B: 2}]), json.dumps(float('nan')), json.dumps([float('inf'), -float('inf')]), json.dumps(10**30), json.dumps(1e100), json.dumps('\ud800'), json.dumps(b'x' and 'x'), json.dumps(-0.0))
for bad in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(b'x'), lambda: json.dumps(object), lambda: json.dumps(float('nan'), allow_nan=False), lambda: json.dumps({'a': 1, 2: 3}, sort_keys=True), lambda: json.dumps([1, {'k': {2}}]), lambda: json.loads(''), lambda: json.loads('{'), lambda: json.loads('{"a" 1}'), lambda: json.loads('[1,]'), lambda: json.loads('{"a":1,}'), lambda: json.loads('[1 2]'), lambda: json.loads("{'a':1}"), lambda: json.loads('nul'), lambda: json.loads('"abc'), lambda: json.loads('"a\nb"'), lambda: json.loads('"\\x"'), lambda: json.loads('"\\u12"'), lambda: json.loads('1 2'), lambda: json.loads('[1\n,\n x]'), lambda: json.loads(5), lambda: json.loads('01'), lambda: json.loads('-'), lambda: json.loads('\ufeff1'), lambda: json.loads(b'\xff'), lambda: json.loads('1' * 5000), lambda: json.load(io.BytesIO(b'{"a":}')), lambda: json.JSONDecoder().raw_decode('  1'), lambda: json.dumps(1, cls=int), lambda: json.loads('[' * 5000)):
    try: print(repr(bad())[:100])
    except (ValueError, TypeError, RecursionError) as e: print(type(e).__name__, e, getattr(e, 'pos', ''), getattr(e, 'lineno', ''), getattr(e, 'colno', ''))
r = []; r.append(r)
try: json.dumps(r)
except ValueError as e: print(e)
print(json.loads('{"a": [1, 2.0, 1e3, -5, true, null, "\\u00e9\\ud83d\\ude00"], "a2": NaN, "i": -Infinity}'), json.loads(b'[1]'), json.loads(' [ ] '), json.loads('{"x":1,"x":2}'), json.loads('"\\/\\b\\f"'))
print(json.loads('{"x":1,"y":[{"z":2}]}', object_hook=lambda d: sorted(d.items())), json.loads('{"x":1,"x":2}', object_pairs_hook=list), json.loads('[1.5, 2, NaN]', parse_float=lambda s: 'F' + s, parse_int=lambda s: 'I' + s, parse_constant=lambda s: 'C' + s))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
        return super().default(o)
@dataclasses.dataclass
class Pt: x: int; y: int = 2
print(json.dumps({'c': 2 + 1j, 'p': Pt(1)}, cls=Enc), Enc(indent=1).encode([1j]), list(Enc().iterencode([1, {'a': 1j}])), json.JSONEncoder(sort_keys=True, item_separator=';').encode({'b': 1, 'a': 2}) if 0 else '')
try: json.dumps(object(), cls=Enc)
except TypeError as e: print(e, e.__notes__ if hasattr(e, '__notes__') else '')
try: json.dumps({'k': [1, object()]})
except TypeError as e: print(e, getattr(e, '__notes__', None))
f = io.StringIO(); json.dump({'k': [1]}, f, indent=1); print(f.getvalue(), json.load(io.StringIO('[1]')), json.JSONDecoder().raw_decode('[1] tail'), json.JSONDecodeError('m', 'doc\nx', 5), json.JSONDecodeError.__mro__[1])
print(json.dumps('\x7f\u2029😀'), json.dumps('😀', ensure_ascii=False), json.dumps({'a': 1}, default=str), json.dumps([Pt(1)], default=vars), json.dumps(dict.fromkeys('abc')), json.dumps([1, [2, [3]]], indent=0))
