#!/usr/bin/env python3
"""Writes Sources/BatonRuntime/Text/UnicodeTables.swift from the answers of CPython 3.13.

The tables hold what str's predicates and case mappings say of every code point, so that Baton
answers as CPython does whatever Unicode version the Swift library has.
Usage: python3.13 Scripts/unicode_tables.py > Sources/BatonRuntime/Text/UnicodeTables.swift
"""
import sys

LAST = 0x110000
FLAGS = [
    ("alphabetic", lambda c: c.isalpha()),
    ("decimal", lambda c: c.isdecimal()),
    ("digit", lambda c: c.isdigit()),
    ("numeric", lambda c: c.isnumeric()),
    ("space", lambda c: c.isspace()),
    ("uppercase", lambda c: c.isupper()),
    ("lowercase", lambda c: c.islower()),
    ("titlecase", lambda c: c.istitle() and not c.isupper()),
    ("cased", lambda c: (c + "a").title().endswith("a")),
    ("caseIgnorable", lambda c: ("A" + c + "\u03a3").lower().endswith("\u03c2")
        and not (c + "\u03a3").lower().endswith("\u03c2")),
    ("identifierStart", lambda c: c.isidentifier()),
    ("identifierContinue", lambda c: ("a" + c).isidentifier()),
    ("printable", lambda c: c.isprintable()),
]


def packed(numbers):
    """Five bits a character from '0' on, the sixth says that more follow."""
    out = []
    for number in numbers:
        while True:
            low, number = number & 31, number >> 5
            out.append(chr(48 + low + (32 if number else 0)))
            if not number:
                break
    return "".join(out)


def literal(name, comment, numbers):
    text = packed(numbers)
    lines = [text[i:i + 94] for i in range(0, len(text), 94)]
    print(f"  /// {comment}")
    print(f'  static let {name}: StaticString = #"""')
    for line in lines:
        print("    " + line)
    print('    """#')


def zigzag(number):
    return number * 2 if number >= 0 else -number * 2 - 1


def flag_tables():
    records, runs, previous, length = [], [], None, 0
    for code in range(LAST):
        char = chr(code)
        value = sum(1 << bit for bit, (_, test) in enumerate(FLAGS) if test(char))
        if value == previous:
            length += 1
            continue
        if previous is not None:
            runs += [length, records.index(previous)]
        if value not in records:
            records.append(value)
        previous, length = value, 1
    runs += [length, records.index(previous)]
    literal("flagRecords", "The sets of flags that occur.", records)
    print()
    literal("flagRuns", "Pairs from code point 0 on: how many follow, the record they have.", runs)
    print()


def digit_table():
    import unicodedata
    runs, end = [], 0
    code = 0
    while code < LAST:
        value = unicodedata.digit(chr(code), None)
        if value is None:
            code += 1
            continue
        start = code
        while code < LAST and unicodedata.digit(chr(code), None) == value + code - start:
            code += 1
        runs += [start - end, code - start, value]
        end = code
    literal("digitRuns", "Triples: gap, how many follow, digit value of the first.", runs)
    print()


def mapping_tables(name, mapped, base):
    """Runs of code points with one offset, and those that map to several."""
    simple, special = {}, {}
    for code in range(LAST):
        result, default = mapped(chr(code)), base(chr(code))
        if result == default:
            continue
        if len(result) == 1:
            simple[code] = ord(result) - code
        else:
            special[code] = [ord(c) for c in result]
    runs, end, codes, index = [], 0, sorted(simple), 0
    while index < len(codes):
        start, delta = codes[index], simple[codes[index]]
        step = next((s for s in (1, 2) if simple.get(start + s) == delta), 1)
        last = start
        while simple.get(last + step) == delta and (step == 1 or last + 1 not in simple):
            last += step
        count = (last - start) // step + 1
        runs += [start - end, count, step, zigzag(delta)]
        end = last + 1
        while index < len(codes) and codes[index] <= last:
            index += 1
    literal(name + "Runs", "Quadruples: gap, how many, step, offset (zigzag).", runs)
    print()
    numbers, end = [], 0
    for code, result in sorted(special.items()):
        numbers += [code - end, len(result)] + result
        end = code
    literal(name + "Specials", "Gap, length, code points it becomes.", numbers)


def main():
    assert sys.version_info[:2] == (3, 13)
    print("// What CPython 3.13 (Unicode 15.1) says of every code point, packed; made by")
    print("// Scripts/unicode_tables.py and read by UnicodeProperties.")
    print()
    print("enum UnicodeTables {")
    flag_tables()
    digit_table()
    mapping_tables("lower", str.lower, lambda c: c)
    print()
    mapping_tables("upper", str.upper, lambda c: c)
    print()
    mapping_tables("title", str.title, str.upper)
    print()
    mapping_tables("fold", str.casefold, str.lower)
    print("}")


main()
