"""Makes scopes.txt: what CPython 3.13 finds out about the names in scopes.py.

A line for each code object: qualified name, locals, cells, free names, counts of parameters, flags.
"""

import pathlib
import types

FLAGS = {0x20: "generator", 0x80: "coroutine", 0x200: "async generator"}


def describe(code):
    is_function = code.co_flags & 1
    flags = " ".join(name for flag, name in FLAGS.items() if code.co_flags & flag)
    counts = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    yield "|".join((
        code.co_qualname, ",".join(code.co_varnames) if is_function else "",
        ",".join(sorted(code.co_cellvars)), ",".join(code.co_freevars),
        ",".join(map(str, counts)), flags))
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from describe(constant)


folder = pathlib.Path(__file__).parent
program = (folder / "scopes.py").read_text(encoding="utf-8")
lines = sorted(describe(compile(program, "scopes.py", "exec")))
(folder / "scopes.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
