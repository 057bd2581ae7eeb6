"""The cases of the suspension matrix: STATEMENTS by compound statement, OPERANDS by place in an expression.

`AT(label, value)` suspends, `EXIT(label[, loop])` is a way out (`loop`: break and continue may stand there;
`star`: inside `except*`, where only raise may). `#coroutine`: the case can be a coroutine only.
"""

STATEMENTS = {
    "if_else": """
if AT(test, turn() % 2):
    AT(body)
    EXIT(body)
elif AT(second, True):
    AT(middle)
else:
    AT(orelse)
    EXIT(orelse)
note("after")
""",
    "if_elif": """
if AT(test, False):
    AT(body)
elif AT(second, True):
    AT(middle)
    EXIT(middle)
else:
    AT(orelse)
AT(after)
return "end" if False else None
""".replace('return "end" if False else None\n', ""),
    "if_not_and_or": """
if not AT(a, False) and (AT(b, 0) or AT(c, 1)) and note("d", True):
    AT(body)
else:
    AT(orelse)
""",
    "while_else": """
while AT(test, turn() < 4):
    AT(body)
    EXIT(body, loop)
    note("rest")
else:
    AT(orelse)
    EXIT(orelse)
note("after")
""",
    "while_true": """
n = 0
while True:
    n += 1
    if n > AT(limit, 2):
        break
    if n == 1:
        AT(first)
        continue
    AT(body)
note(f"n={n}")
""",
    "for_else": """
for x in AT(iter, [1, 2, 3]):
    note(f"x={x}")
    AT(body)
    EXIT(body, loop)
else:
    AT(orelse)
    EXIT(orelse)
note("after")
""",
    "for_target": """
keep = Keep("k")
for keep[AT(key, "i")], (a, *keep.rest) in [(1, "xy"), (2, "zzz")]:
    note(a)
    AT(body)
""",
    "for_range_nested": """
for i in range(AT(outer, 2)):
    for j in range(i + 1):
        AT(body, i * 10 + j)
        if j == 1:
            EXIT(inner, loop)
    note(f"i={i}")
    EXIT(outer, loop)
""",
    "for_generator": """
def source():
    try:
        for n in range(3):
            yield n
    finally:
        note("source closed")


for n in source():
    AT(body)
    EXIT(body, loop)
note("after")
""",
    "for_dict_items": """
table = {"a": 1, "b": 2}
total = 0
for key, value in table.items():
    total += AT(body, value)
    table[key] = AT(store, total)
note(str(table))
""",
    "try_except": """
try:
    AT(body)
    EXIT(body)
except Error as error:
    note(f"caught {error}")
    AT(handler)
    EXIT(handler)
note("after")
""",
    "try_except_types": """
try:
    AT(body)
    raise KeyError("k")
except AT(type, LookupError) as error:
    AT(handler)
    note(repr(error))
    EXIT(handler)
except (Error, AT(never, ValueError)):
    AT(other)
""",
    "try_else": """
try:
    AT(body)
    EXIT(body)
except Error:
    AT(handler)
else:
    AT(orelse)
    EXIT(orelse)
finally:
    AT(final)
note("after")
""",
    "try_finally": """
try:
    AT(body)
    EXIT(body)
finally:
    note("finally")
    AT(final)
    note("finally done")
note("after")
""",
    "try_finally_exit": """
try:
    AT(body)
    raise Error("pending")
finally:
    AT(final)
    EXIT(final)
""",
    "try_everything_in_loop": """
for n in range(2):
    try:
        AT(body)
        EXIT(body, loop)
        if n:
            raise Error("second turn")
    except Error as error:
        AT(handler)
        EXIT(handler, loop)
    else:
        AT(orelse)
        EXIT(orelse, loop)
    finally:
        AT(final)
        EXIT(final, loop)
    note("rest")
note("after")
""",
    "try_nested": """
try:
    try:
        AT(body)
        raise Error("one")
    except ValueError:
        note("never")
    finally:
        AT(inner_final)
        EXIT(inner)
except Error as error:
    AT(handler)
    note(str(error))
    try:
        AT(deep)
        raise
    finally:
        AT(deep_final)
        EXIT(deep)
finally:
    AT(outer_final)
""",
    "try_reraise": """
try:
    try:
        raise Error("first")
    except Error:
        AT(handler)
        raise ValueError(AT(message, "second"))
except ValueError as error:
    AT(outer)
    note(told(error))
    raise KeyError("third") from AT(cause, error)
""",
    "try_context": """
import sys
try:
    raise Error("outer")
except Error:
    AT(a)
    note(str(sys.exc_info()[1]))
    try:
        raise Error("inner")
    except Error:
        AT(b)
        note(str(sys.exc_info()[1]))
        EXIT(inner)
    AT(c)
    note(str(sys.exc_info()[1]))
note(str(sys.exc_info()[1]))
""",
    "try_star": """
try:
    AT(body)
    raise ExceptionGroup("g", [Error("e"), ValueError("v"), KeyError("k")])
except* Error as group:
    AT(errors)
    note(told(group))
    EXIT(errors, star)
except* AT(type, ValueError) as group:
    AT(values)
    EXIT(values, star)
else:
    AT(orelse)
finally:
    AT(final)
""",
    "try_star_all": """
try:
    AT(body)
    raise ExceptionGroup("g", [Error("e"), ExceptionGroup("h", [ValueError("v"), Error("f")])])
except* (Error, ValueError) as group:
    note(told(group))
    AT(handler)
else:
    AT(orelse)
AT(after)
""",
    "try_star_nothing": """
try:
    AT(body)
    EXIT(body)
except* Error as group:
    note(told(group))
    AT(handler)
else:
    AT(orelse)
    EXIT(orelse)
finally:
    AT(final)
note("after")
""",
    "with_plain": """
with AT(item, Plain("m")) as name:
    note(name)
    AT(body)
    EXIT(body)
note("after")
""",
    "with_swallow": """
with Plain("outer", True), AT(item, Plain("inner")) as name:
    AT(body)
    EXIT(body)
AT(after)
""",
    "with_target": """
keep = Keep("k")
with Plain("a") as keep[AT(key, 1)], Plain("b") as keep.name:
    AT(body)
""",
    "with_in_loop": """
for n in range(2):
    with Plain("m", n == 0):
        AT(body)
        EXIT(body, loop)
    note("rest")
else:
    AT(orelse)
""",
    "async_with": """
async with Manager("m") as name:
    note(name)
    AT(body)
    EXIT(body)
note("after")
""",
    "async_with_swallow": """
async with Manager("outer", True), AT(item, Manager("inner")) as name:
    AT(body)
    EXIT(body)
AT(after)
""",
    "async_with_in_loop": """
for n in range(2):
    async with Manager("m", n == 1):
        AT(body)
        EXIT(body, loop)
    note("rest")
else:
    note("else")
""",
    "async_with_mixed": """
with Plain("p"):
    async with Manager("m"):
        try:
            AT(body)
            EXIT(body)
        finally:
            AT(final)
""",
    "async_for": """
async for x in Items("it", 1, 2):
    note(f"x={x}")
    AT(body)
    EXIT(body, loop)
else:
    AT(orelse)
    EXIT(orelse)
note("after")
""",
    "async_for_nested": """
async for x in AT(iter, Items("outer", 1, 2)):
    async for y in Items("inner", x):
        AT(body)
        EXIT(inner, loop)
    EXIT(outer, loop)
""",
    "async_for_generator": """
async def source():
    try:
        for n in range(3):
            yield await at("source", n)
    finally:
        note("source closing")
        await at("closing")
        note("source closed")


numbers = source()
async for n in numbers:
    AT(body)
    EXIT(body, loop)
await numbers.aclose()
note("after")
""",
    "async_for_target": """
keep = Keep("k")
async for keep[AT(key, "i")], b in Items("it", (1, 2), [3, 4]):
    note(f"b={b}")
""",
    "async_for_with_try": """
async for x in Items("it", 1, 2, 3):
    try:
        AT(body)
        if x == 2:
            raise Error("two")
    except Error:
        AT(handler)
        EXIT(handler, loop)
    finally:
        AT(final)
        EXIT(final, loop)
""",
    "match_values": """
match AT(subject, 2):
    case 1:
        AT(one)
    case x if AT(guard, x > 5):
        AT(big)
    case 2 | 3 if AT(second, True):
        AT(two)
        EXIT(two)
    case _:
        AT(other)
note("after")
""",
    "match_structures": """
for subject in ([1, 2, 3], {"k": 5, "z": 6}, Point(1, 2), "text", None):
    match AT(subject, subject):
        case [first, *rest] if AT(seq, rest):
            AT(list, (first, rest))
            EXIT(list, loop)
        case {"k": value, **others} if AT(map, value == 5):
            AT(dict, others)
            EXIT(dict, loop)
        case Point(x, y=2) as point if AT(cls, x):
            AT(point)
        case str() | None as other:
            AT(other, other)
            note(repr(other))
    note("rest")
""",
    "nested_functions": """
total = 0


def add(n):
    nonlocal total
    total += n
    return total


for n in AT(iter, (1, 2)):
    add(AT(body, n))
note(f"{total} {AT(more, add(5))}")
""",
    "class_in_function": """
class Local(AT(base, Point)):
    size = AT(size, 3)

    def area(self):
        return self.x * self.y
""".replace("AT(size, 3)", "3") + """
note(str(Local(2, AT(y, 4)).area()))
""",
    "deep_nesting": """
while AT(a, turn() < 3):
    for x in AT(b, [1]):
        with Plain("w"):
            try:
                if AT(c, x):
                    try:
                        AT(d)
                        EXIT(deep, loop)
                    finally:
                        AT(e)
            except ValueError:
                note("never")
            else:
                AT(f)
""",
    "return_value": """
try:
    AT(before)
    return_value = AT(value, 5)
    EXIT(here)
finally:
    return_value = AT(late, 7)
    note(str(return_value))
""",
    "loop_in_finally": """
try:
    AT(body)
    EXIT(body)
finally:
    for n in range(3):
        if n == 1:
            continue
        AT(final, n)
        EXIT(final, loop)
    note("loop done")
""",
    "try_in_except_in_loop": """
for n in range(3):
    try:
        raise Error(str(n))
    except Error as error:
        try:
            AT(body)
            EXIT(body, loop)
        except Error as second:
            note(told(second))
            AT(handler)
            EXIT(handler, loop)
    note(f"turn {n}")
""",
}

OPERANDS = {
    "call_args": 'note(show(note("a", 1), AT(b, 2), note("c", 3), AT(d, 4), k=note("e", 5), m=AT(f, 6)))',
    "call_star": 'note(show(AT(a, 1), *AT(b, [2, 3]), note("c", 4), *note("d", (5,)), *AT(e, "xy")))',
    "call_double_star": 'note(show(x=AT(a, 1), **AT(b, {"y": 2}), z=note("c", 3), **AT(d, {"w": 4})))',
    "call_star_after_keyword": 'note(show(AT(a, 1), k=AT(b, 2), *AT(c, [3]), **note("d", {"z": 4})))',
    "call_function_position": 'note(AT(f, show)(note("a", 1), AT(b, 2)))',
    "call_method": 'note("-".join([AT(a, "x"), note("b", "y")]).replace(AT(c, "x"), AT(d, "z")))',
    "call_method_receiver": 'note(str(AT(a, [3, 1, 2]).index(AT(b, 1))))',
    "call_nested": 'note(show(show(AT(a, 1), note("b")), show(note("c"), AT(d, 2))))',
    "call_builtin": 'note(str(max(AT(a, 3), note("b", 9), AT(c, 5)) + len(AT(d, "abc")) + sum([AT(e, 1)])))',
    "call_twice_in_one": """
made = []
made.append(AT(a, 1))
made.append(note("b", AT(c, 2)))
made.extend([AT(d, 3), note("e", 4)])
note(str(made))
""",
    "binary": 'note(str(note("a", 1) + AT(b, 2) * note("c", 3) - AT(d, 4) / note("e", 2)))',
    "binary_right": 'note(str(AT(a, 2) ** AT(b, 3) ** note("c", 2) % AT(d, 1000) // AT(e, 7)))',
    "binary_bits": 'note(str(AT(a, 6) & AT(b, 3) | AT(c, 8) ^ note("d", 1) << AT(e, 2) >> note("f", 1)))',
    "binary_strings": 'note(AT(a, "x") + note("b", "y") * AT(c, 3) + AT(d, "%s") % AT(e, 5))',
    "unary": 'note(str(-AT(a, 1) + ~AT(b, 2) - +AT(c, 3)) + str(not AT(d, 0)))',
    "compare_chain": 'note(str(AT(a, 1) < AT(b, 2) < note("c", 3) <= AT(d, 3)))',
    "compare_chain_stops": 'note(str(AT(a, 1) > AT(b, 2) > AT(never, 3) > note("never too", 1)))',
    "compare_in": 'note(str(AT(a, 1) in AT(b, [1, 2])) + str(AT(c, 3) not in note("d", {3}) is AT(e, True)))',
    "compare_mixed": 'note(str(note("a", 1) == AT(b, 1) != AT(c, 2) is not AT(d, None)))',
    "and_or": 'note(str(AT(a, 1) and AT(b, 0) or note("c", "") or AT(d, "x") and note("e", 7)))',
    "and_stops": 'note(str(AT(a, 0) and AT(never, 1) and note("never too")))',
    "or_stops": 'note(str(AT(a, []) or AT(b, "yes") or AT(never, 1)))',
    "and_or_in_operand": 'note(str(note("x", 5) + (AT(a, 0) or AT(b, 3)) + (note("c", 1) and AT(d, 4))))',
    "conditional": 'note(str(AT(a, 1) if AT(test, False) else AT(b, 2)) + str(AT(c, 3) if note("t", 1) else AT(d, 4)))',
    "conditional_in_operand": 'note(str(note("x", 1) + (AT(a, 2) if AT(test, turn() > 0) else AT(b, 3)) + note("y", 4)))',
    "conditional_nested": 'note(str(AT(a, 1) if AT(t, 0) else AT(b, 2) if AT(u, 0) else AT(c, 3)))',
    "list_display": 'note(str([note("a", 1), AT(b, 2), *AT(c, [3, 4]), note("d", 5), AT(e, 6)]))',
    "tuple_display": 'note(str((AT(a, 1), *note("b", (2,)), *AT(c, {3: 4}), AT(d, 5))))',
    "set_display": 'note(str(sorted({AT(a, 3), note("b", 1), *AT(c, [2, 3]), AT(d, 0)})))',
    "dict_display": 'note(str({AT(k1, "a"): AT(v1, 1), note("k2", "b"): AT(v2, 2), **AT(more, {"c": 3}), AT(k3, "d"): note("v3", 4)}))',
    "dict_key_before_value": 'note(str({note("k"): AT(v, 1)}) + str({AT(k2, 1): note("v2", 2)}))',
    "nested_displays": 'note(str([(AT(a, 1), {"k": [AT(b, 2), note("c", 3)]}), {AT(d, 4)}]))',
    "subscript": 'note(str(AT(a, [10, 20, 30])[AT(b, 1)] + note("c", {"k": 5})[AT(d, "k")]))',
    "subscript_tuple": 'note(str(Keep("k")[AT(a, 1), note("b", 2), AT(c, 3):AT(d, 4)]))',
    "slice": 'note(str(AT(a, [0, 1, 2, 3, 4, 5])[AT(b, 1):note("c", 5):AT(d, 2)]))',
    "slice_parts": 'note(str("abcdef"[AT(a, 1):]) + "abcdef"[:AT(b, 3)] + "abcdef"[note("c", 5)::AT(d, -1)])',
    "attribute": 'note(str(AT(a, Keep("k")).first + note("b", Keep("m")).second + AT(c, 1)))',
    "f_string": """note(f"<{AT(a, 1)}-{note('b', 2)}-{AT(c, 'x')!r:>{AT(w, 6)}}-{AT(d, 3.14159):.{note('p', 2)}f}>")""",
    "f_string_nested": """note(f"{AT(a, 1)} {f'{AT(b, 2)}{AT(c, 3)}'} {note('d', 4)=} {AT(e, 5)!s:*^{AT(w, 5)}}")""",
    "f_string_concatenated": """note(f"{AT(a, 1)}" "plain" f"{AT(b, 2)}" + f"{note('c', 3)}{AT(d, 4)}")""",
    "walrus": 'note(str((x := AT(a, 5)) + x + (y := AT(b, x + 1)) + y))',
    "walrus_in_condition": """
while (n := AT(a, turn())) < 3 and (m := AT(b, n * 2)):
    note(f"{n} {m}")
""",
    "lambda_default": 'note(str((lambda x, y=AT(a, 2), *, z=AT(b, 3): (x, y, z))(AT(c, 1))))',
    "def_default": """
def made(a, b=AT(x, 1), *args, c=note("y", 2), d=AT(z, 3), **kwargs):
    return a, b, args, c, d


note(str(made(AT(call, 0))))
""",
    "decorators": """
def decorate(name):
    note(name)

    def wrap(function):
        note("apply " + name)
        return function

    return wrap


@AT(first, decorate)("one")
@decorate(AT(second, "two"))
@AT(third, decorate("three"))
def target(x=AT(default, 4)):
    return x


note(str(target()))
""",
    "class_decorator_and_bases": """
def mark(cls):
    note("mark " + cls.__name__)
    return cls


@AT(decorator, mark)
class Made(AT(base, Point), *AT(more, [])):
    pass


note(str(Made(1, 2).y))
""",
    "annotation": """
x: AT(never, int) = AT(value, 5)
note(str(x))
""",
    "assign_name": """
x = AT(a, 1)
y = z = AT(b, 2) + x
note(str((x, y, z)))
""",
    "assign_attribute": """
AT(target, Keep("k")).name = AT(value, 5)
note("k", Keep("k")).other = AT(second, 6)
""",
    "assign_subscript": """
AT(target, Keep("k"))[AT(key, 1)] = AT(value, 5)
note("m", Keep("m"))[note("key", 2)] = AT(second, 6)
""",
    "assign_slice": """
items = [1, 2, 3, 4]
items[AT(low, 1):AT(high, 3)] = AT(value, "xyz")
note(str(items))
""",
    "assign_unpack": """
k = Keep("k")
a, k[AT(i, 0)], (b, *c), *AT(t, k).rest = AT(value, (1, 2, "xyz", 4, 5))
note(str((a, b, c)))
""",
    "assign_chain": """
k = Keep("k")
x = k[AT(first, 1)] = k.name = AT(value, 7)
note(str(x))
""",
    "assign_swap": """
a, b = 1, 2
a, b = AT(x, b), AT(y, a)
items = [0, 1]
items[AT(i, 0)], items[AT(j, 1)] = items[AT(k, 1)], items[AT(m, 0)]
note(str((a, b, items)))
""",
    "augmented_name": """
x = 5
x += AT(a, 2)
x *= note("b", 3) + AT(c, 1)
x -= AT(d, x)
note(str(x))
""",
    "augmented_changes_meanwhile": """
x = [1]
y = x
x += AT(a, [2])
note(f"{x} {y} {x is y}")
""",
    "augmented_attribute": """
AT(target, Keep("k")).count += AT(value, 5)
""",
    "augmented_subscript": """
AT(target, Keep("k"))[AT(key, 1)] -= AT(value, 5)
items = [1, 2]
items[AT(i, 1)] **= AT(j, 3)
note(str(items))
""",
    "augmented_slice": """
items = [1, 2, 3]
items[AT(a, 1):AT(b, 3)] *= AT(c, 2)
note(str(items))
""",
    "delete": """
k = Keep("k")
del AT(a, k).name, k[AT(b, 1)], AT(c, k)[note("d", 2):AT(e, 3)]
""",
    "assert_true": """
assert AT(test, True), AT(never, "message")
note("after")
""",
    "assert_false": """
assert AT(test, 0), AT(message, "it is false")
""",
    "raise_value": """
raise AT(error, Error("raised"))
""",
    "raise_from": """
raise Error(AT(text, "raised")) from AT(cause, ValueError("cause"))
""",
    "return_conditional": """
if AT(test, turn() > 1):
    note("never")
note(str(AT(value, 5) + note("more", 6)))
""",
    "expression_statement": """
AT(a)
AT(b), AT(c)
[AT(d)]
""",
    "star_display_in_subscript": 'note(str(Keep("k")[*AT(a, (1, 2)), AT(b, 3)]))',
    "string_format": 'note("{} {x}".format(AT(a, 1), x=AT(b, 2)) + "%s %s" % (AT(c, 3), note("d", 4)))',
    "range_arguments": 'note(str(list(range(AT(a, 1), AT(b, 10), AT(c, 3)))))',
    "comprehension_first_iterable": 'note(str([x * 2 for x in AT(a, [1, 2])] + list(y for y in AT(b, [3]))))',
    "comprehension_await": """
#coroutine
note(str([AT(a, x) for x in (1, 2) if AT(b, x)]))
note(str({AT(k, x): AT(v, x * 2) for x in (1, 2)}))
note(str(sorted({AT(s, x) for x in [3, 3, 4]})))
""",
    "comprehension_nested": """
#coroutine
note(str([[AT(a, x * y) for x in range(2)] for y in AT(b, (1, 2))]))
note(str([AT(c, (x, y)) for x in (1, 2) for y in AT(d, range(x))]))
""",
    "comprehension_async": """
#coroutine
note(str([x async for x in Items("it", 1, 2, 3) if AT(a, x != 2)]))
note(str({x: AT(b, y) async for x, y in Items("pairs", (1, 2), (3, 4))}))
""",
    "comprehension_in_operand": """
#coroutine
note(str(note("a", 1) + sum([AT(b, x) for x in (1, 2)]) + AT(c, 4) + len([x async for x in Items("it", 1)])))
""",
    "generator_async": """
#coroutine
numbers = (AT(a, x) for x in (1, 2))
note(type(numbers).__name__)
async for n in numbers:
    note(f"n={n}")
""",
    "comprehension_walrus": """
#coroutine
note(str([last := AT(a, x) for x in (1, 2)]))
note(str(last))
""",
    "comprehension_closure": """
#coroutine
functions = [lambda y=AT(a, x): (x, y) for x in (1, 2)]
note(str([f() for f in functions]))
""",
    "nested_await": """
#coroutine
note(str(AT(a, AT(b, AT(c, 1) + 1) + AT(d, 2))))
""",
    "many_spills": 'note(str([note("a"), AT(b, 1), [note("c"), AT(d, 2), [note("e"), AT(f, 3), (note("g"), AT(h, 4))]]]))',
    "subscript_of_call": 'note(str(show(AT(a, 1))[AT(b, 0)] + str(AT(c, [1, 2]) + [AT(d, 3)])[note("e", 1)]))',
    "global_statement": """
global turns
turns += AT(a, 5)
turns = turns + AT(b, 1)
note(str(turns))
""",
    "with_items": """
with AT(a, Plain("one")) as x, AT(b, Plain("two")) as y:
    note(x + AT(c, y))
""",
    "match_subject_tuple": """
match AT(a, 1), note("b", 2), AT(c, 3):
    case (x, y, z) if AT(guard, x) and note("g", y):
        note(str(x + y + AT(d, z)))
""",
    "type_and_lambda": """
f = lambda n: n * 2
note(str(f(AT(a, 3)) + (lambda: 4)() + AT(b, f(1))))
""",
}
