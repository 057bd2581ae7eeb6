"""Every public name of the builtins, their types and the modules: present, or on Baton's written list, never both.

`names.py --baton PATH`; `names.json` holds the names CPython 3.13.0 has (written anew by `--record` and by record.py).
`--table README.md` writes the list of `baton --supported` into the text between its two marks.
"""

import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import oracle

RECORD = oracle.HERE / "names.json"
REFUSED = "refused when called"
MODULES_OUTSIDE = "standard modules outside the subset"

MODULES = """
    __future__ abc asyncio atexit bisect builtins collections collections.abc contextlib contextvars copy copyreg
    dataclasses enum functools gc heapq inspect io itertools json json.decoder json.encoder json.scanner keyword
    linecache math numbers operator os os.path random reprlib signal statistics string sys textwrap time traceback
    types typing warnings weakref
""".split()

# Types that have no name of their own among the builtins: the name to show, and where one is found.
HIDDEN_TYPES = {
    "function": "type(lambda: 0)",
    "builtin_function_or_method": "type(len)",
    "method": "type(Plain().method)",
    "code": "type((lambda: 0).__code__)",
    "cell": "type(make_closure().__closure__[0])",
    "frame": "type(sys._getframe())",
    "traceback": "type(make_error().__traceback__)",
    "generator": "type(n for n in ())",
    "coroutine": "type(make_coroutine())",
    "async_generator": "type(make_async_generator())",
    "module": "type(sys)",
    "NoneType": "type(None)",
    "NotImplementedType": "type(NotImplemented)",
    "ellipsis": "type(...)",
    "mappingproxy": "type(int.__dict__)",
    "SimpleNamespace": "type(sys.implementation)",
    "GenericAlias": "type(list[int])",
    "UnionType": "type(int | str)",
    "wrapper_descriptor": "type(int.__add__)",
    "method-wrapper": "type((1).__add__)",
    "method_descriptor": "type(str.upper)",
    "classmethod_descriptor": "type(dict.__dict__['fromkeys'])",
    "getset_descriptor": "type(type(lambda: 0).__code__)",
    "member_descriptor": "type(Slotted.slot)",
    "dict_keys": "type({}.keys())",
    "dict_values": "type({}.values())",
    "dict_items": "type({}.items())",
    "list_iterator": "type(iter([]))",
    "list_reverseiterator": "type(reversed([]))",
    "tuple_iterator": "type(iter(()))",
    "str_iterator": "type(iter('\\u0416'))",
    "str_ascii_iterator": "type(iter(''))",
    "bytes_iterator": "type(iter(b''))",
    "bytearray_iterator": "type(iter(bytearray()))",
    "memory_iterator": "type(iter(memoryview(b'')))",
    "range_iterator": "type(iter(range(0)))",
    "longrange_iterator": "type(iter(range(10 ** 30)))",
    "set_iterator": "type(iter(set()))",
    "dict_keyiterator": "type(iter({}))",
    "dict_valueiterator": "type(iter({}.values()))",
    "dict_itemiterator": "type(iter({}.items()))",
    "dict_reversekeyiterator": "type(reversed({}))",
    "callable_iterator": "type(iter(int, 1))",
    "iterator": "type(iter(Sequence()))",
    "Context": "contextvars.Context",
    "ContextVar": "contextvars.ContextVar",
    "Token": "contextvars.Token",
    "TypeVar": "typing.TypeVar",
    "ParamSpec": "typing.ParamSpec",
    "TypeVarTuple": "typing.TypeVarTuple",
    "TypeAliasType": "typing.TypeAliasType",
}

PRELUDE = '''
import builtins, contextvars, sys, typing
class Plain:
    def method(self): pass
class Slotted:
    __slots__ = ("slot",)
class Sequence:
    def __getitem__(self, index): raise IndexError
def make_closure():
    value = 1
    return lambda: value
def make_error():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error
def make_coroutine():
    async def wait(): pass
    coroutine = wait()
    coroutine.close()
    return coroutine
def make_async_generator():
    async def produce(): yield
    return produce()
def module(name):
    found = __import__(name)
    for part in name.split(".")[1:]:
        found = getattr(found, part)
    return found
'''

COLLECT = PRELUDE + '''
import json, types
def of_type(kind):
    return sorted(name for name in dir(kind) if hasattr(kind, name))
def of_module(name):
    found = module(name)
    public = {name for name in dir(found) if not name.startswith("_")}
    public = {name for name in public if not isinstance(getattr(found, name), types.ModuleType)}
    return sorted(set(getattr(found, "__all__", public)) | {"__doc__", "__name__"})
def of_class_in(name, kind):
    return [name for name in of_type(kind) if not name.startswith("_")]
standard = sorted(name for name in sys.stdlib_module_names if not name.startswith("_"))
record = {"modules": {}, "types": {}, "classes": {}, "standard": standard}
for name in MODULES:
    record["modules"][name] = of_module(name) if name != "builtins" else sorted(set(dir(builtins)) - {"_"})
    if name == "builtins":
        continue
    for member in record["modules"][name]:
        value = getattr(module(name), member)
        if isinstance(value, type) and not hasattr(builtins, value.__name__):
            record["classes"][name + "." + member] = of_class_in(name, value)
for name in dir(builtins):
    value = getattr(builtins, name)
    if isinstance(value, type) and value.__name__ == name:
        record["types"][name] = [name, of_type(value)]
for name, expression in HIDDEN_TYPES.items():
    record["types"][name] = [expression, of_type(eval(expression))]
print(json.dumps(record))
'''

CHECK = PRELUDE + '''
def present(owner, name):
    try:
        return hasattr(owner, name)
    except (NotImplementedError, ImportError):
        return False
def look(owner, names, prefix):
    for name in names.split():
        if not present(owner, name):
            print(prefix + name)
def try_look(find, names, prefix):
    try:
        owner = find()
    except Exception as error:
        print(prefix + "* " + repr(error))
    else:
        look(owner, names, prefix)
'''


def collect(python: str) -> str:
    """The text of names.json: the names CPython has."""
    code = f"MODULES = {MODULES!r}\nHIDDEN_TYPES = {HIDDEN_TYPES!r}\n{COLLECT}"
    found = subprocess.run(
        [python, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True, env=oracle.ENVIRONMENT)
    names = json.loads(found.stdout)
    text = json.dumps(names, indent=1, sort_keys=True)
    return re.sub(r'",\n\s+"', '", "', text) + "\n"


def record(python: str):
    RECORD.write_text(collect(python), "utf-8")


def program(names: dict) -> str:
    """A program that prints every name that is missing, as it stands on the written list."""
    lines = [CHECK]
    for name, members in names["modules"].items():
        prefix = "" if name == "builtins" else name + "."
        lines.append(f"try_look(lambda: module({name!r}), {' '.join(members)!r}, {prefix!r})")
    for name, (expression, members) in names["types"].items():
        guard = f"if present(builtins, {name!r}): " if name == expression else ""
        lines.append(f"{guard}try_look(lambda: {expression}, {' '.join(members)!r}, {name + '.'!r})")
    for name, members in names["classes"].items():
        owner, _, member = name.rpartition(".")
        lines.append(
            f"if present(module({owner!r}), {member!r}):\n"
            f"    try_look(lambda: module({owner!r}).{member}, {' '.join(members)!r}, {name + '.'!r})")
    return "\n".join(lines) + "\n"


def lists(names: dict) -> str:
    """The end of the program: the standard modules that cannot be imported."""
    return (
        f"for name in {' '.join(names['standard'])!r}.split():\n"
        "    try:\n        __import__(name)\n"
        "    except ModuleNotFoundError:\n        print('import ' + name)\n")


def written_list(baton: str) -> list:
    """The sections of `baton --supported`: (subject, what to write instead, names)."""
    found = subprocess.run([baton, "--supported"], capture_output=True, text=True, check=True)
    sections = []
    for line in found.stdout.splitlines()[1:]:
        if line.startswith("  "):
            sections[-1][2].extend(line.split())
        elif line:
            subject, _, instead = line.partition(": ")
            sections.append((subject, instead, []))
    return sections


def missing(baton: str) -> set:
    """The names that Baton has not, modules as `import NAME`."""
    names = json.loads(RECORD.read_text("utf-8"))
    found = subprocess.run(
        [str(Path(baton).resolve()), "-"], input=program(names) + lists(names), capture_output=True, text=True,
        env=oracle.ENVIRONMENT, timeout=60)
    if found.returncode or found.stderr:
        raise RuntimeError(found.stderr)
    return set(found.stdout.splitlines())


def run_section(baton: str, python=None) -> oracle.Tally:
    tally = oracle.Tally("names")
    if python and oracle.version_of(python) == (3, 13, 0) and sys.platform == "linux":
        same = collect(python) == RECORD.read_text("utf-8")
        tally.record("names.json", "" if same else "not what CPython has: make record")
    names = json.loads(RECORD.read_text("utf-8"))
    known = {"import " + name for name in names["standard"]}
    owners = {**names["modules"], **names["classes"]}
    owners.update((name, members) for name, (_, members) in names["types"].items())
    for owner, members in owners.items():
        known |= {member if owner == "builtins" else f"{owner}.{member}" for member in members}
    listed, refused = set(), set()
    for subject, _, words in written_list(baton):
        if subject == REFUSED:
            refused |= set(words)
        else:
            listed |= {"import " + word for word in words} if subject == MODULES_OUTSIDE else set(words)
    absent = missing(baton)
    troubles = {}
    for name in sorted(known | listed | refused | absent):
        owner = "import" if name.startswith("import ") else name.rpartition(".")[0] or "builtins"
        found = troubles.setdefault(owner, [])
        if owner in ("os", "signal", "time") and sys.platform != "linux":
            continue  # The record is of Linux: other systems lack some of its numbers.
        if name in absent and name not in listed:
            found.append(f"{name}: missing, and not on the list of baton --supported")
        elif name in absent and name in refused:
            found.append(f"{name}: on the list of what is refused when called, but missing")
        elif name in listed and name not in absent:
            found.append(f"{name}: on the list of baton --supported, " + ("and there" if name in known else "no name of CPython's"))
    for owner, found in troubles.items():
        tally.record(owner, "\n".join(found))
    if table(baton) not in (oracle.ROOT / "README.md").read_text("utf-8"):
        tally.record("README.md", "its table is not that of baton --supported: make readme")
    return tally.close()


# --- the README's table

BEGIN, END = "<!-- baton --supported -->\n", "<!-- end of the list -->\n"
SHOWN = 3


def table(baton: str) -> str:
    rows = ["| not supported | for example | in all | instead |", "|---|---|---|---|"]
    for subject, instead, words in written_list(baton):
        step = max(1, len(words) // SHOWN)
        shown = ", ".join(f"`{word}`" for word in words[::step][:SHOWN])
        rows.append(f"| {subject} | {shown} | {len(words)} | {instead} |")
    return "\n".join(rows) + "\n"


def write_table(baton: str, path: Path):
    text = path.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    path.write_text(before + BEGIN + table(baton) + END + after, "utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--baton", default=str(oracle.ROOT / ".build/release/baton"))
    parser.add_argument("--record", action="store_true", help="write names.json, with CPython 3.13")
    parser.add_argument("--missing", action="store_true", help="print what Baton has not")
    parser.add_argument("--table", type=Path, help="write the list into this README")
    options = parser.parse_args()
    if options.record:
        record(oracle.find_cpython())
    elif options.missing:
        print("\n".join(sorted(missing(options.baton))))
    elif options.table:
        write_table(options.baton, options.table)
    else:
        sys.exit(bool(run_section(options.baton, oracle.find_cpython()).failed))


if __name__ == "__main__":
    main()
