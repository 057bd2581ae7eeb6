import json
import io
from collections import OrderedDict
from dataclasses import dataclass, asdict
from enum import Enum

data = {"name": "Café", "n": [1, 2.5, -0.0, 1e100, True, None], "nested": {"a": {"b": []}, "e": {}}, "esc": "tab\t\"q\" \\ / \u2028 \x01 😀", 1: "int", 2.5: "f", None: "n", True: "t"}
print(json.dumps(data))
print(json.dumps(data, indent=2, ensure_ascii=False, sort_keys=False))
print(json.dumps({"b": 1, "a": [1, {"z": 0, "y": ()}]}, sort_keys=True, separators=(",", ":")))
print(json.dumps([1, [2, [3]]], indent="\t"), json.dumps([], indent=2), json.dumps({}, indent=1))
print(json.dumps([float("inf"), float("nan"), -float("inf")]))


class Color(Enum):
    RED = 1


@dataclass
class P:
    x: int
    y: list


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Color):
            return {"__color__": o.name}
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, complex):
            return [o.real, o.imag]
        return super().default(o)


def hook(d):
    if "__color__" in d:
        return Color[d["__color__"]]
    return d


s = json.dumps({"c": Color.RED, "s": {3, 1, 2}, "z": 1 + 2j}, cls=Enc)
print(s, json.loads(s, object_hook=hook))
print(json.dumps(P(1, [2]), default=asdict), json.loads('{"a":1,"a":2}', object_pairs_hook=list), json.loads('{"b":1,"a":2}', object_pairs_hook=OrderedDict))
print(json.loads("[1.10, 2, 1e3]", parse_float=str, parse_int=lambda s: s + "i"), json.loads(b'"\xc3\xa9"'), json.loads(' {"\\u00e9\\ud83d\\ude00": null} '))
for bad in ["", "{", "[1,]", '{"a" 1}', "{'a': 1}", '{"a": 1,}', "nul", '"abc', '"\n"', "[1 2]", "01", "-", "1.", "[1]]", '{"a":}', '"\\x"', '"\\u12"', "tru", "NaN", "Infinity", '{1: 2}', "\ufeff[]", "[", '{"a', '  \n  x', '[1,\n2,\n}']:
    try:
        print(repr(bad), json.loads(bad))
    except json.JSONDecodeError as e:
        print(repr(bad), "->", e, e.pos, e.lineno, e.colno, e.msg)
for obj in [{1, 2}, object, {(1, 2): 3}, b"x", 1j, [set()], {"k": {"j": len}}]:
    try:
        print(json.dumps(obj))
    except TypeError as e:
        print("TypeError", e, getattr(e, "__notes__", None))
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e, e.__notes__ if hasattr(e, "__notes__") else "")
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
try:
    json.dumps(float("nan"), allow_nan=False)
except ValueError as e:
    print(e)
f = io.StringIO()
json.dump([1, {"a": "ü"}], f)
f.seek(0)
print(f.read(), json.load(io.StringIO('{"x": [1, 2]}')))
print(json.JSONDecoder().raw_decode('{"a": 1} tail'), list(json.JSONEncoder(indent=1).iterencode([1, {"a": 2}])))
