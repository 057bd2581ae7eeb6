"""types.FunctionType: another function of a function's code."""
import types

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


def simple(x, y=2):
    "doc"
    return x, y


def outer():
    v = 3

    def inner(k, *, w=1):
        return v, k, w
    return inner


inner = outer()
copy = types.FunctionType(simple.__code__, globals(), "copied", (7,))
print(copy(1), copy.__name__, copy.__qualname__, copy.__doc__, copy.__defaults__, copy.__module__, copy is simple)
t(types.FunctionType(simple.__code__, simple.__globals__), 1)
again = types.FunctionType(inner.__code__, inner.__globals__, inner.__name__, inner.__defaults__, inner.__closure__)
again.__kwdefaults__ = inner.__kwdefaults__
print(again(5), types.FunctionType(inner.__code__, globals(), closure=inner.__closure__, kwdefaults={"w": 9})(5))
for call in (lambda: types.FunctionType(5, {}), lambda: types.FunctionType(simple.__code__, 5), lambda: types.FunctionType(simple.__code__), lambda: types.FunctionType(simple.__code__, globals(), 5), lambda: types.FunctionType(simple.__code__, globals(), None, 5), lambda: types.FunctionType(inner.__code__, globals()), lambda: types.FunctionType(inner.__code__, globals(), None, None, ()), lambda: types.FunctionType(inner.__code__, globals(), None, None, (5,)), lambda: types.FunctionType(simple.__code__, globals(), None, None, inner.__closure__)):
    t(call)
try:
    exec("class C:\n  def f(): 1/0\n  f()")
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        code = tb.tb_frame.f_code
        print(code.co_name, code.co_filename.rsplit("/")[-1] if tb is e.__traceback__ else code.co_filename, tb.tb_lineno, code.co_firstlineno)
        tb = tb.tb_next
