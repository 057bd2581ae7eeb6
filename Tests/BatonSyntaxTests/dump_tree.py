"""Writes CPython's syntax tree of a file in the form of TreePrinter.swift.

Run with CPython 3.13: dump_tree.py FILE...; each dump ends with a line of '='.
"""

import ast
import struct
import sys

OPERATORS = {
    "Add": "add", "Sub": "subtract", "Mult": "multiply", "MatMult": "matrixMultiply",
    "Div": "divide", "Mod": "modulo", "Pow": "power", "LShift": "leftShift",
    "RShift": "rightShift", "BitOr": "bitOr", "BitXor": "bitXor", "BitAnd": "bitAnd",
    "FloorDiv": "floorDivide", "Invert": "invert", "Not": "not", "UAdd": "plus", "USub": "minus",
    "And": "and", "Or": "or", "Eq": "equal", "NotEq": "notEqual", "Lt": "less",
    "LtE": "lessOrEqual", "Gt": "greater", "GtE": "greaterOrEqual", "Is": "is", "IsNot": "isNot",
    "In": "in", "NotIn": "notIn",
}


def operator(value):
    return OPERATORS[type(value).__name__]


def escape(value):
    if 0x20 < value < 0x7F and value not in (0x5C, 0x22):
        return chr(value)
    return "\\%x;" % value


def constant(value):
    if value is None or value is True or value is False:
        return str(value)
    if value is ...:
        return "..."
    if isinstance(value, int):
        return "i%d" % value if value < 2**63 else "big"
    if isinstance(value, float):
        return "f%d" % struct.unpack("Q", struct.pack("d", value))
    if isinstance(value, complex):
        return "j%d" % struct.unpack("Q", struct.pack("d", value.imag))
    if isinstance(value, str):
        return 's"' + "".join(escape(ord(c)) for c in value) + '"'
    return 'b"' + "".join(map(escape, value)) + '"'


def place(n):
    return "@%d:%d-%d:%d" % (n.lineno, n.col_offset, n.end_lineno, n.end_col_offset)


def node(name, n, *parts):
    return "(" + name + (place(n) if n is not None else "") + "".join(" " + p for p in parts) + ")"


def many(items):
    return "[" + " ".join(items) + "]"


def each(items):
    return many(map(dump, items))


def optional(n):
    return "-" if n is None else dump(n)


def parameters(a):
    positional = a.posonlyargs + a.args
    defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults

    def one(arg, default):
        return node("arg", arg, arg.arg, optional(arg.annotation), optional(default))

    both = [one(*pair) for pair in zip(positional, defaults)]
    return node(
        "arguments", None, many(both[: len(a.posonlyargs)]), many(both[len(a.posonlyargs) :]),
        one(a.vararg, None) if a.vararg else "-",
        many(one(*pair) for pair in zip(a.kwonlyargs, a.kw_defaults)),
        one(a.kwarg, None) if a.kwarg else "-")


def arguments(positional, keywords):
    both = sorted(positional + keywords, key=lambda n: (n.lineno, n.col_offset))
    return each(both)


def formatted(values):
    parts = []
    for value in values:
        if isinstance(value, ast.Constant):
            parts.append(constant(value.value))
        elif isinstance(value, ast.JoinedStr):
            parts.append(formatted(value.values))
        else:
            spec = formatted(value.format_spec.values) if value.format_spec else "-"
            parts.append(
                node("FormattedValue", None, dump(value.value), str(value.conversion), spec))
    return many(parts)


def clause(g):
    return node("for", None, str(g.is_async), dump(g.target), dump(g.iter), each(g.ifs))


def dump(n):
    name = type(n).__name__
    match n:
        case ast.Constant(): return node(name, n, constant(n.value))
        case ast.Name(): return node(name, n, n.id)
        case ast.JoinedStr(): return node(name, n, formatted(n.values))
        case ast.Attribute(): return node(name, n, dump(n.value), n.attr)
        case ast.Subscript(): return node(name, n, dump(n.value), dump(n.slice))
        case ast.Slice(): return node(name, n, *map(optional, (n.lower, n.upper, n.step)))
        case ast.Call(): return node(name, n, dump(n.func), arguments(n.args, n.keywords))
        case ast.UnaryOp(): return node(name, n, operator(n.op), dump(n.operand))
        case ast.BinOp(): return node(name, n, dump(n.left), operator(n.op), dump(n.right))
        case ast.BoolOp(): return node(name, n, operator(n.op), each(n.values))
        case ast.Compare():
            terms = (operator(o) + " " + dump(c) for o, c in zip(n.ops, n.comparators))
            return node(name, n, dump(n.left), many(terms))
        case ast.IfExp(): return node(name, n, dump(n.test), dump(n.body), dump(n.orelse))
        case ast.NamedExpr(): return node(name, n, dump(n.target), dump(n.value))
        case ast.Lambda(): return node(name, n, parameters(n.args), dump(n.body))
        case ast.Tuple() | ast.List() | ast.Set(): return node(name, n, each(n.elts))
        case ast.Dict():
            items = (optional(k) + ":" + dump(v) for k, v in zip(n.keys, n.values))
            return node(name, n, many(items))
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp():
            return node(name, n, dump(n.elt), many(map(clause, n.generators)))
        case ast.DictComp():
            return node(name, n, dump(n.key), dump(n.value), many(map(clause, n.generators)))
        case ast.Starred() | ast.Await() | ast.YieldFrom(): return node(name, n, dump(n.value))
        case ast.Yield() | ast.Return(): return node(name, n, optional(n.value))
        case ast.keyword(): return node(name, n, n.arg or "-", dump(n.value))
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return node(
                name, n, n.name, each(n.type_params), parameters(n.args), optional(n.returns),
                each(n.body), each(n.decorator_list))
        case ast.ClassDef():
            return node(
                name, n, n.name, each(n.type_params), arguments(n.bases, n.keywords),
                each(n.body), each(n.decorator_list))
        case ast.Delete(): return node(name, n, each(n.targets))
        case ast.Assign(): return node(name, n, each(n.targets), dump(n.value))
        case ast.AugAssign(): return node(name, n, dump(n.target), operator(n.op), dump(n.value))
        case ast.AnnAssign():
            return node(
                name, n, dump(n.target), dump(n.annotation), optional(n.value), str(n.simple))
        case ast.TypeAlias():
            return node(name, n, dump(n.name), each(n.type_params), dump(n.value))
        case ast.TypeVar():
            return node(name, n, n.name, optional(n.bound), optional(n.default_value))
        case ast.TypeVarTuple() | ast.ParamSpec():
            return node(name, n, n.name, optional(n.default_value))
        case ast.For() | ast.AsyncFor():
            return node(name, n, dump(n.target), dump(n.iter), each(n.body), each(n.orelse))
        case ast.While() | ast.If():
            return node(name, n, dump(n.test), each(n.body), each(n.orelse))
        case ast.With() | ast.AsyncWith():
            items = (
                node("withitem", None, dump(i.context_expr), optional(i.optional_vars))
                for i in n.items)
            return node(name, n, many(items), each(n.body))
        case ast.Match():
            cases = (
                node("case", None, dump(c.pattern), optional(c.guard), each(c.body))
                for c in n.cases)
            return node(name, n, dump(n.subject), many(cases))
        case ast.Raise(): return node(name, n, optional(n.exc), optional(n.cause))
        case ast.Try() | ast.TryStar():
            handlers = (
                node("handler", h, optional(h.type), h.name or "-", each(h.body))
                for h in n.handlers)
            return node(
                name, n, each(n.body), many(handlers), each(n.orelse), each(n.finalbody))
        case ast.Assert(): return node(name, n, dump(n.test), optional(n.msg))
        case ast.Import(): return node(name, n, each(n.names))
        case ast.alias(): return node(name, n, n.name, n.asname or "-")
        case ast.ImportFrom():
            return node(name, n, n.module or "-", each(n.names), str(n.level))
        case ast.Global() | ast.Nonlocal(): return node(name, n, many(n.names))
        case ast.Expr(): return node(name, n, dump(n.value))
        case ast.MatchValue(): return node(name, n, dump(n.value))
        case ast.MatchSingleton(): return node(name, n, constant(n.value))
        case ast.MatchSequence() | ast.MatchOr(): return node(name, n, each(n.patterns))
        case ast.MatchMapping():
            items = (dump(k) + ":" + dump(p) for k, p in zip(n.keys, n.patterns))
            return node(name, n, many(items), n.rest or "-")
        case ast.MatchClass():
            keywords = (k + "=" + dump(p) for k, p in zip(n.kwd_attrs, n.kwd_patterns))
            return node(name, n, dump(n.cls), each(n.patterns), many(keywords))
        case ast.MatchStar(): return node(name, n, n.name or "-")
        case ast.MatchAs(): return node(name, n, optional(n.pattern), n.name or "-")
        case _: return node(name, n)


if __name__ == "__main__":
    import warnings
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    sys.set_int_max_str_digits(0)
    for file in sys.argv[1:]:
        with open(file, "rb") as stream:
            data = stream.read()
        print(file)
        try:
            tree = ast.parse(data, file)
        except (SyntaxError, ValueError) as error:
            print("error")
        else:
            print("\n".join(map(dump, tree.body)))
        print("=")
