#!/usr/bin/env python3
"""Writes the fixtures of the text room beside this file: what CPython 3.13 answers.

A line is a list of fields separated by tabs: the function, its arguments, the answer. In a field
everything but printable ASCII stands as %HEX; and an exception as !Class:message; fields of a list
are separated by bars.
Usage: python3.13 Tests/BatonRuntimeTests/Fixtures/make_text_fixtures.py
"""
import _string
import fractions
import math
import os
import random
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LAST = 0x110000


def field(text):
    return "".join(
        c if " " <= c <= "~" and c not in "%!|^" else f"%{ord(c):X};" for c in text)


def bits(value):
    return f"{struct.unpack('<Q', struct.pack('<d', value))[0]:016x}"


def from_bits(number):
    return struct.unpack("<d", struct.pack("<Q", number))[0]


def answer(call):
    try:
        result = call()
    except Exception as error:
        return f"!{type(error).__name__}:{field(str(error))}"
    if isinstance(result, float):
        return bits(result)
    if isinstance(result, tuple):
        return ",".join(bits(x) if isinstance(x, float) else str(x) for x in result)
    return field(str(result))


class File:
    def __init__(self, name):
        self.lines = []
        self.name = name

    def add(self, *fields):
        self.lines.append("\t".join(fields))

    def __enter__(self):
        random.seed(self.name)
        return self

    def __exit__(self, *_):
        # The same seed gives the same cases; a case that came twice is kept once.
        lines = list(dict.fromkeys(self.lines))
        text = "\n".join(lines) + "\n"
        with open(os.path.join(HERE, self.name), "w", encoding="ascii") as out:
            out.write(text)
        print(f"{self.name}: {len(lines)} cases, {len(text) // 1024} KB")


def checksum(numbers):
    total = 0xCBF29CE484222325
    for number in numbers:
        total = ((total ^ number) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{total:x}"


BLOCKS = [(start, start + 0x400, 1) for start in range(0, 0x3400, 0x400)]
BLOCKS += [(0x3400, 0xA000, 37), (0xA000, 0xAC00, 1), (0xAC00, 0xF900, 37), (0xF900, 0x11800, 1)]
BLOCKS += [(0x11800, 0x1CF00, 7), (0x1CF00, 0x20000, 1), (0x20000, LAST, 0x101)]


def unicode_blocks():
    """One line per block of code points and property: a checksum over the answers. Where whole
    blocks are alike, every 37th code point is asked."""
    def flag(test):
        return lambda c: [test(c)]

    def text(mapping):
        return lambda c: [len(mapping(c))] + [ord(x) for x in mapping(c)]

    import unicodedata
    properties = {
        "alpha": flag(str.isalpha), "decimal": flag(str.isdecimal), "digit": flag(str.isdigit),
        "numeric": flag(str.isnumeric), "alnum": flag(str.isalnum), "space": flag(str.isspace),
        "isupper": flag(str.isupper), "islower": flag(str.islower),
        "istitle": flag(str.istitle), "printable": flag(str.isprintable),
        "identifier": flag(str.isidentifier), "aidentifier": flag(lambda c: ("a" + c).isidentifier()),
        "linebreak": flag(lambda c: len(("a" + c + "b").splitlines()) == 2),
        "decimalvalue": lambda c: [unicodedata.decimal(c, 99)],
        "digitvalue": lambda c: [unicodedata.digit(c, 99)],
        "lower": text(str.lower), "upper": text(str.upper), "title": text(str.title),
        "fold": text(str.casefold), "swap": text(str.swapcase), "capital": text(str.capitalize),
        "sigma": text(lambda c: ("A" + c + "\u03a3 \u03a3" + c + "B").lower()),
        "titles": text(lambda c: ("a" + c + "a\u03a3").title()),
        "istitles": flag(lambda c: ("A" + c + "a").istitle()),
        "isuppers": flag(lambda c: ("A" + c).isupper()),
        "islowers": flag(lambda c: ("a" + c).islower()),
    }
    with File("unicode.txt") as out:
        for name, answers in properties.items():
            for start, end, step in BLOCKS:
                out.add(name, f"{start:x},{end:x},{step}", checksum(
                    int(n) for code in range(start, end, step) for n in answers(chr(code))))
        for _ in range(300):
            line = "".join(random.choice("ab \r\n\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\x1f")
                for _ in range(random.randrange(12)))
            out.add("lines", field(line), "|".join(field(x) for x in line.splitlines()))
            out.add("keepends", field(line), "|".join(field(x) for x in line.splitlines(True)))


SPECIALS = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 1e16, 1e15, 9999999999999998.0, 1e-4, 1e-5,
    1e22, 1e23, 9.5, 99.5, 0.95, 9.9999999999999995e22, 5e-324, 2.2250738585072014e-308,
    2.225073858507201e-308, 1.7976931348623157e308, math.inf, -math.inf, math.nan, 123456789.0,
    2.0**53, 2.0**63, 2.0**64, 2.0**100, 1e100, 1e300, 0.3, 2/3, 1234.5678, 4.35, 2.675, 1.005,
    1e21, 123456.789e3, 0.00001234, 8.5, 0.25, 0.125, 1e-10, 1e-300]


def some_float():
    kind = random.randrange(9)
    if kind == 0:
        return random.choice(SPECIALS)
    if kind == 1:
        return from_bits(random.getrandbits(64))
    if kind == 2:
        return random.uniform(-1000, 1000)
    if kind == 3:
        return round(random.uniform(-1000, 1000), random.randrange(6))
    if kind == 4:
        return float(random.randrange(-10**6, 10**6))
    if kind == 5:
        return random.randrange(10**6) / 2**random.randrange(20)
    if kind == 6:
        return float(f"{random.randrange(1, 10**random.randrange(1, 17))}e{random.randrange(-330, 300)}")
    if kind == 7:
        return math.ldexp(1.0, random.randrange(-1074, 1024)) * random.choice([1, -1])
    value = float(f"1e{random.randrange(-300, 300)}")
    return math.nextafter(value, random.choice([0, math.inf]))


def floats():
    with File("floats.txt") as out:
        for value in SPECIALS:
            out.add("repr", bits(value), field(repr(value)))
        for exponent in range(-1074, 1024, 3):
            value = math.ldexp(1.0, exponent)
            for near in (math.nextafter(value, 0), value, math.nextafter(value, math.inf)):
                out.add("repr", bits(near), field(repr(near)))
        for _ in range(1500):
            value = some_float()
            out.add("repr", bits(value), field(repr(value)))
        for _ in range(2600):
            value = some_float()
            style = random.choice("eEfFgG%")
            mark = random.choice(["", "", "#", "z", "z#"])
            precision = random.choice([0, 1, 2, 3, 6, 10, 15, 16, 17, 18, 20, 25, 30])
            if random.random() < 0.02:
                precision = random.choice([60, 200, 500])
            if style in "fF%" and abs(value) > 1e60 and random.random() < 0.9:
                continue
            spec = f"{mark}.{precision}{style}"
            out.add("format", bits(value), field(spec), field(format(value, spec)))
        for _ in range(400):
            value = some_float()
            out.add("format", bits(value), f".{random.randrange(20)}", "")
            out.lines[-1] += field(format(value, out.lines[-1].split("\t")[2]))


def float_arithmetic():
    with File("float_arithmetic.txt") as out:
        for _ in range(800):
            value, places = some_float(), random.choice([0, 1, 2, 3, 5, 10, 15, 20, -1, -2, -5, -20,
                -300, -308, -309, 300, 322, 323, 324])
            out.add("round", bits(value), str(places), answer(lambda: round(value, places)))
        for _ in range(250):
            value = some_float()
            out.add("int", bits(value), answer(lambda: int(value)))
            out.add("roundint", bits(value), answer(lambda: round(value)))
            out.add("ratio", bits(value), answer(lambda: value.as_integer_ratio()))
            out.add("hex", bits(value), answer(lambda: value.hex()))
            out.add("hash", bits(value), str(hash(value)) if value == value else "")
        for x in (0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, math.inf, -math.inf, math.nan):
            for y in (0.0, -0.0, 1.0, -1.0, 3.0, -3.0, 2.0, math.inf, -math.inf, math.nan):
                out.add("pow", bits(x), bits(y), answer(lambda: x ** y))
        for _ in range(450):
            x, y = some_float(), some_float()
            if random.random() < 0.5:
                y = random.choice([0.0, -0.0, 0.1, -0.1, 1.0, -3.0, 7.5, math.inf, -math.inf, 2.0])
            out.add("floor", bits(x), bits(y), answer(lambda: x // y))
            out.add("mod", bits(x), bits(y), answer(lambda: x % y))
            out.add("divmod", bits(x), bits(y), answer(lambda: divmod(x, y)))
            power = answer(lambda: x ** y)
            if -math.inf < x < 0 and math.isfinite(y) and y != math.floor(y):
                power = "complex"
            out.add("pow", bits(x), bits(y), power)
        for _ in range(250):
            a, b = some_int(), some_int()
            out.add("float", str(a), answer(lambda: float(a)))
            if b:
                out.add("truediv", str(a), str(b), answer(lambda: a / b))
        for _ in range(100):
            width = random.randrange(60, 1030)
            a = (1 << width) + random.choice([0, 1, -1, 1 << max(0, width - 53), 1 << max(0, width - 54)])
            out.add("float", str(a), answer(lambda: float(a)))
            out.add("truediv", str(a), "3", answer(lambda: a / 3))


def some_int():
    size = random.choice([3, 8, 30, 53, 54, 62, 63, 64, 65, 100, 128, 200, 200, 1100])
    value = random.getrandbits(size)
    if random.random() < 0.2:
        value = 1 << size
    return random.choice([value, -value, value + 1])


def float_texts():
    with File("float_texts.txt") as out:
        pieces = ["1", "0", "12", ".", "e", "E", "+", "-", "_", "inf", "nan", "INFINITY", " ", "\t",
            "\u0661", "\u2003", "\xa0", "\x1c", "x", "5", "99", "é", "\U0001d7ce", "0x", "_"]
        texts = ["", " ", "1", "1.", ".1", ".", "1e5", "1e", "e5", "1e+5", "1e-400", "1e400",
            "-1e400", "0x1", "1_0", "1__0", "_1", "1_", "1_.0", "1._0", "1e_5", "1e5_", "1_0e1_0",
            "infinity", "+inf", "-Infinity", "nan", "-nan", "infi", " 1 ", "\n1\r\n", "1 2",
            "179769313486231580793e289", "2.4703282292062327e-324", "2.4703282292062328e-324",
            "9007199254740993", "9007199254740993.0000000000000000000000000000001",
            "1" * 400, "0." + "0" * 400 + "1", "1e999999999999999999999", "1e-999999999999999999999"]
        for _ in range(1500):
            texts.append("".join(random.choice(pieces) for _ in range(random.randrange(1, 7))))
        for _ in range(800):
            digits = random.randrange(1, 25)
            texts.append(f"{random.randrange(10**digits)}.{random.randrange(10**9)}"
                f"e{random.randrange(-345, 310)}")
        for text in texts:
            out.add("float", field(text), answer(lambda: float(text)))
        hexes = ["0x1p0", "0x.8p1", "0x1.8", "1", "-0x1p-1074", "0x1p-1075", "0x1.8p-1075",
            "0x1.00000000000001p-1075", "0x1p1024", "0x1.fffffffffffff8p1023",
            "0x1.fffffffffffff7p1023", "0x1.00000000000008p0", "0x1.00000000000018p0",
            "0x1.000000000000080001p0", "inf", "-nan", "0x", "0x.", "0x1p", "p1", " 0x1 ", "0X1P+3",
            "0x1p99999999999999999999", "0x0p99999999999999999999", "0x1p-99999999999999999999",
            "1.8_", "0x1.8p1.0", "é"]
        for _ in range(500):
            hexes.append(some_float().hex())
            hexes.append("0x" + "".join(random.choice("0123456789abcdefF")
                for _ in range(random.randrange(1, 30))) + random.choice(["", ".", ".8", ".123456789abcdef"])
                + random.choice(["", f"p{random.randrange(-1200, 1100)}"]))
        for text in hexes:
            out.add("fromhex", field(text), answer(lambda: float.fromhex(text)))


def integers():
    with File("integers.txt") as out:
        pieces = ["1", "0", "7", "9", "a", "F", "z", "_", "0x", "0b", "0o", "+", "-", " ", "\n",
            "\u0663", "\u2003", "\x1c", "é", "\x00", "12345678901234567890"]
        bases = [10, 10, 0, 2, 8, 16, 36, 3, 7, 32]
        texts = [(t, b) for b in (10, 0, 2, 8, 16, 36) for t in ("", "0", "00", "010", "0_0", "0x",
            "0x_1", "0_x1", "0b1", "0o17", "0B1", "0X1f", "1_", "_1", "1__1", "+ 1", "--1", "-0",
            " 12 ", "0_1", "0_0_1", "1 1", "0b2", "0x_", "z", "Z9")]
        texts += [("1", 1), ("1", 37), ("1", -1), ("1" * 4300, 10), ("1" * 4301, 10),
            ("1" * 4400 + "x", 10), ("1" * 4400 + "_", 10), ("f" * 5000, 16), ("1" * 4301, 7),
            ("0" * 4301, 10), ("'" * 150, 10), ("é" * 300, 10)]
        for _ in range(1700):
            texts.append(("".join(random.choice(pieces) for _ in range(random.randrange(1, 5))),
                random.choice(bases)))
        for text, base in texts:
            out.add("int", field(text), str(base), answer(lambda: hex(int(text, base))))
        for _ in range(100):
            base = random.choice(bases[3:])
            text = "".join(random.choice("0123456789abcdefghijklmnopqrstuvwxyz"[:base])
                for _ in range(random.randrange(1, 300)))
            out.add("int", text, str(base), hex(int(text, base)))
        for data in (b"12", b" 1_0 ", b"\xa01", b"1\x00", b"\xff", b"'\"", b"1\xe9"):
            out.add("intbytes", data.hex(), answer(lambda: hex(int(data))))
        for _ in range(250):
            value = some_int()
            out.add("text", hex(value), str(value), f"{value:b}", f"{value:o}")
            out.add("hash", hex(value), str(hash(value)))
        for digits in (1000, 4299, 4300, 4301):
            for value in (10**digits, -(7**int(digits / 0.8451))):
                out.add("decimal", hex(value), answer(lambda: str(value)))
        for value in (2**61 - 1, 2**61 - 2, 2**61, -(2**61 - 1), -(2**61), -1, -2, 0, 2**63, -2**63,
                2**64, 2**122, 2**200 - 1):
            out.add("hash", hex(value), str(hash(value)))


def escapes():
    with File("escapes.txt") as out:
        interesting = "ab'\"\\\n\r\t\x00\x1f\x7f\x80\x9f\xa0\xad\xe9\u0378\u200b\u2028\ud800\udfff" \
            "\ue000\uffff\U0001f600\U000e0001\U0010ffff\u3000\u0300"
        texts = ["", "'", '"', "'\"", "\\"]
        for _ in range(700):
            texts.append("".join(random.choice(interesting) for _ in range(random.randrange(8))))
        for _ in range(300):
            texts.append("".join(chr(random.randrange(0x3000)) for _ in range(random.randrange(8))))
        for text in texts:
            out.add("repr", field(text), field(repr(text)))
            out.add("ascii", field(text), field(ascii(text)))
        for _ in range(400):
            data = bytes(random.choice([39, 34, 92, 10, 9, 13, 0, 127, 128, 255, 65])
                for _ in range(random.randrange(8)))
            out.add("bytes", data.hex(), field(repr(data)))


def random_spec():
    parts = [
        random.choice(["", "", "", "<", ">", "^", "=", "*<", "é>", "0=", "x^", "_<", "}>", "🙂^"]),
        random.choice(["", "", "", "+", "-", " "]),
        random.choice(["", "", "", "", "z"]),
        random.choice(["", "", "#"]),
        random.choice(["", "", "0"]),
        random.choice(["", "", "1", "5", "10", "20", "٣"]),
        random.choice(["", "", "", ",", "_", ",_", "_,"]) if random.random() < 0.6 else "",
        random.choice(["", "", ".0", ".1", ".2", ".3", ".10", "."]) if random.random() < 0.7 else "",
        random.choice(["", "", "d", "b", "o", "x", "X", "c", "n", "e", "E", "f", "F", "g", "G", "%",
            "s", "s", "q", "é", "\x01", "dd"]),
    ]
    return "".join(parts)


def specs():
    with File("format_specs.txt") as out:
        fixed = ["", "d", "abc", "99999999999999999999d", ".99999999999999999999f",
            ".9999999999f", ",é", ",c", "+c", "#c", "-c", "zc", ".3c", "05c", ",n", "٣", "é>5", ">>5",
            "z>5", "_n", "<<<", "{<5", "010,d", "011,d", "012,d", "09_x", "010_b", "#010x", "#_b"]
        ints = [0, 1, -1, 5, 65, -255, 1234, 123456, -1234567, 0x1F642, 10**20, -10**30, 0x110000,
            10**400, -(2**64), 12345678901234567890]
        strings = ["", "a", "abc", "日本語", "hello world", "é🙂", "\ud800x"]
        for _ in range(3500):
            spec = random_spec() if random.random() < 0.97 else random.choice(fixed)
            kind = random.randrange(4)
            if spec == "":
                continue
            if kind == 0:
                value = random.choice(ints) if random.random() < 0.7 else some_int()
                out.add("int", str(value), field(spec), answer(lambda: format(value, spec)))
            elif kind == 1:
                value = some_float()
                if abs(value) > 1e40 and value == value and abs(value) != math.inf:
                    value = 12345.678
                out.add("float", bits(value), field(spec), answer(lambda: format(value, spec)))
            elif kind == 2:
                value = random.choice(strings)
                out.add("str", field(value), field(spec), answer(lambda: format(value, spec)))
            else:
                value = complex(random.choice([0.0, -0.0, 1.0, -2.5, 12345.678, math.inf, math.nan]),
                    random.choice([0.0, -0.0, 1.0, -2.5, 98765.4321, -math.inf, math.nan]))
                out.add("complex", bits(value.real) + "," + bits(value.imag), field(spec),
                    answer(lambda: format(value, spec)))
                if random.random() < 0.2:
                    out.add("complexrepr", bits(value.real) + "," + bits(value.imag), field(repr(value)))


def percents():
    with File("percents.txt") as out:
        ints = [0, 1, -1, 8, 255, -255, 12345, -10**20, 10**30]
        fixed = ["%%", "a%%b", "%", "%5", "%.", "%l", "%ld", "%hd", "%lld", "%q", "%é", "%\n", "%~",
            "%\x1f", "%\x7f", "% ", "%5%", "%99999999999999999999d", "%.99999999999d",
            "%.2147483645d", "%.2147483648f", "x%dy", "%d%%", "%+d|", "%(", "%*d"]
        for _ in range(3500):
            flags = "".join(random.choice("-+ #0") for _ in range(random.choice([0, 0, 1, 1, 2, 3])))
            width = random.choice(["", "", "1", "5", "12"])
            precision = random.choice(["", "", ".", ".0", ".2", ".5", ".12"])
            kind = random.choice("dioxXeEfFgGsc")
            spec = "%" + flags + width + precision + random.choice(["", "", "l", "h"]) + kind
            if random.random() < 0.04:
                spec = random.choice(fixed)
            if kind in "dioxX":
                value = random.choice(ints)
                out.add("int", field(spec), str(value), answer(lambda: spec % value))
            elif kind in "eEfFgG":
                value = some_float()
                if abs(value) > 1e30 and math.isfinite(value):
                    value = -1234.5
                out.add("float", field(spec), bits(value), answer(lambda: spec % value))
            else:
                value = random.choice(["", "a", "abc", "é🙂z", "x" * 7])
                if kind == "c":
                    value = random.choice(["a", "é", "🙂"])
                out.add("str", field(spec), field(value), answer(lambda: spec % value))


def templates():
    def parsed(text):
        out = []
        try:
            for literal, name, spec, conversion in _string.formatter_parser(text):
                piece = field(literal)
                if name is not None:
                    piece += "^" + field(name) + "^" + field(spec) + "^" + field(conversion or "")
                out.append(piece)
        except ValueError as error:
            out.append("!ValueError:" + field(str(error)))
        return "|".join(out)

    def split(name):
        out = []
        try:
            first, rest = _string.formatter_field_name_split(name)
            out.append(f"#{first}" if isinstance(first, int) else "=" + field(first))
            for is_attribute, key in rest:
                out.append(("." if is_attribute else "#" if isinstance(key, int) else "=")
                    + field(str(key)))
        except ValueError as error:
            out.append("!ValueError:" + field(str(error)))
        return "|".join(out)

    with File("templates.txt") as out:
        pieces = ["{", "}", "{{", "}}", "{}", "{0}", "a", " ", "!r", "!", ":", "[", "]", ".", "b", "é",
            "{a", "{0!r:>5}", "{x[1].y}", ":>{w}}"]
        for _ in range(1800):
            text = "".join(random.choice(pieces) for _ in range(random.randrange(1, 7)))
            out.add("template", field(text), parsed(text))
        pieces = ["0", "12", "a", "[", "]", "[0]", "[k]", ".", ".b", "٣", "-1", "99999999999999999999"]
        for _ in range(1000):
            text = "".join(random.choice(pieces) for _ in range(random.randrange(1, 6)))
            if "{" not in text:
                out.add("name", field(text), split(text))


def hashes():
    with File("hashes.txt") as out:
        out.add("none", str(hash(None)))
        for _ in range(200):
            items = [random.choice([random.randrange(-5, 100), random.getrandbits(62), -2, 0])
                for _ in range(random.randrange(8))]
            text = ",".join(str(hash(x)) for x in items)
            out.add("tuple", text, str(hash(tuple(items))))
            unique = set(items)
            out.add("frozenset", ",".join(str(hash(x)) for x in unique), str(hash(frozenset(unique))))
            a, b = float(random.randrange(-5, 5)), some_float()
            if b == b:
                out.add("complex", f"{hash(a)},{hash(b)}", str(hash(complex(a, b))))


def suggestions():
    from _suggestions import _generate_suggestions
    with File("suggestions.txt") as out:
        words = ["print", "input", "range", "enumerate", "value", "values", "Value", "name", "names",
            "counter", "count", "total", "append", "extend", "update", "sleep", "gather", "create_task",
            "x", "xy", "self", "result", "results", "asyncio", "naïve", "été", "a" * 41, "b" * 60]
        for _ in range(1500):
            word = random.choice(words)
            for _ in range(random.randrange(4)):
                place = random.randrange(len(word) + 1)
                edit = random.randrange(4)
                if edit == 0:
                    word = word[:place] + random.choice("abcxyzE_é") + word[place:]
                elif edit == 1:
                    word = word[:place] + word[place + 1:]
                elif edit == 2:
                    word = word[:place] + word[place:place + 1].swapcase() + word[place + 1:]
                else:
                    word = word[:place] + random.choice("aeiou") + word[place + 1:]
            candidates = random.sample(words, random.randrange(1, 12))
            out.add("closest", field(word), "|".join(field(c) for c in candidates),
                field(_generate_suggestions(candidates, word) or ""))


assert sys.version_info[:2] == (3, 13)
for make in (unicode_blocks, floats, float_arithmetic, float_texts, integers, escapes, specs, percents,
        templates, hashes, suggestions):
    make()
