"""A stack VM with an assembler, a disassembler and a debugger, old-style."""
import sys, os, operator, functools, io
from collections import namedtuple, ChainMap, OrderedDict, defaultdict, deque, Counter
from contextlib import contextmanager, suppress, ExitStack, redirect_stdout, closing, nullcontext, AbstractContextManager, ContextDecorator
Instr = namedtuple('Instr', 'op arg line', defaults=[None, 0])

class VMError(Exception):
    """Raised with the program counter."""

    def __init__(self, pc, msg):
        Exception.__init__(self, pc, msg)
        self.pc, self.msg = (pc, msg)

    def __str__(self):
        return 'pc=%d: %s' % (self.pc, self.msg)

class StackUnderflow(VMError):
    pass

class Machine(object):
    OPS = {}

    def __init__(self, out=sys.stdout):
        self.stack = []
        self.vars = ChainMap()
        self.pc = 0
        self.out = out
        self.calls = []
        self.count = Counter()

    @classmethod
    def op(cls, name, nargs=0):

        def deco(fn):
            cls.OPS[name] = (fn, nargs)
            return fn
        return deco

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise StackUnderflow(self.pc, 'stack empty') from None

    def run(self, code, limit=10000):
        self.pc = 0
        while self.pc < len(code):
            ins = code[self.pc]
            try:
                fn, nargs = self.OPS[ins.op]
            except KeyError as e:
                raise VMError(self.pc, 'unknown op %r' % ins.op) from e
            self.pc += 1
            self.count[ins.op] += 1
            limit -= 1
            if not limit:
                raise VMError(self.pc, 'step limit')
            fn(self, ins.arg) if nargs else fn(self)
        return self.stack[-1] if self.stack else None
for _n, _f in dict(ADD=operator.add, SUB=operator.sub, MUL=operator.mul, LT=operator.lt, EQ=operator.eq, MOD=operator.mod, POW=operator.pow, CAT=operator.concat).items():

    def _make(f=_f):

        def run(vm):
            b, a = (vm.pop(), vm.pop())
            vm.stack.append(f(a, b))
        return run
    Machine.OPS[_n] = (_make(), 0)
op = Machine.op

@op('PUSH', 1)
def push(vm, arg):
    vm.stack.append(arg)

@op('LOAD', 1)
def load(vm, name):
    vm.stack.append(vm.vars[name])

@op('STORE', 1)
def store(vm, name):
    vm.vars[name] = vm.pop()

@op('JMP', 1)
def jmp(vm, to):
    vm.pc = to

@op('JZ', 1)
def jz(vm, to):
    if not vm.pop():
        vm.pc = to

@op('PRINT')
def prn(vm):
    print(vm.pop(), file=vm.out)

@op('CALL', 1)
def call(vm, to):
    vm.calls.append(vm.pc)
    vm.vars = vm.vars.new_child()
    vm.pc = to

@op('RET')
def ret(vm):
    vm.pc = vm.calls.pop()
    vm.vars = vm.vars.parents

@op('DUP')
def dup(vm):
    vm.stack.append(vm.stack[-1])

def assemble(text):
    labels, code = ({}, [])
    for no, line in enumerate(text.strip().splitlines(), 1):
        line, _, comment = line.partition(';')
        line = line.strip()
        if not line:
            continue
        if line.endswith(':'):
            labels[line[:-1]] = len(code)
            continue
        name, *rest = line.split(None, 1)
        arg = rest[0] if rest else None
        if arg and arg.lstrip('-').isdigit():
            arg = int(arg)
        elif arg and arg[0] == arg[-1] == '"':
            arg = arg[1:-1].encode().decode('unicode_escape')
        code.append(Instr(name.upper(), arg, no))
    return [i._replace(arg=labels.get(i.arg, i.arg)) if i.op in ('JMP', 'JZ', 'CALL') else i for i in code]
src = '''
  push 1
  store n
loop:
  load n
  push 16
  lt
  jz end
  push ""       ; text
  load n
  push 15
  mod
  jz fb
  load n
  push 5
  mod
  jz b
  load n
  push 3
  mod
  jz f
  load n
  print
  jmp next
fb:
  push "FizzBuzz"
  print
  jmp next
b:
  push "Buzz\\t!"
  print
  jmp next
f:
  push "Fizz"
  print
next:
  load n
  push 1
  add
  store n
  jmp loop
end:
  push "done"
  print
'''
code = assemble(src)
print(len(code), code[0], code[3], Instr._fields, Instr._field_defaults, Instr('X'))
vm = Machine()
print(vm.run(code))
print(vm.count.most_common(3), vm.vars, sum(vm.count.values()))
for bad in (
    'add', 'nope 3', 'load zz', 'push "a"\npush 1\nadd', 'l:\njmp l', 'ret',
    'push 1\npush "x"\nlt',
):
    buf = io.StringIO()
    try:
        Machine(buf).run(assemble(bad))
    except VMError as e:
        print(type(e).__name__, e, e.args, repr(e.__cause__), repr(e.__context__))
        print(e.__suppress_context__)
    except Exception as e:
        print('raw', type(e).__name__, e)
    with suppress(Exception):
        Machine(buf).run(assemble(bad))

@contextmanager
def tracing(machine_cls, *names):
    saved = dict(machine_cls.OPS)
    log = []
    for n in names:
        fn, k = saved[n]
        machine_cls.OPS[n] = ((lambda fn: lambda *a: (log.append((fn.__name__, a[1:])), fn(*a))[1])(fn), k)
    try:
        yield log
    finally:
        machine_cls.OPS.clear()
        machine_cls.OPS.update(saved)
        print('restored', len(saved))
with tracing(Machine, 'PUSH', 'STORE', 'RET', 'CALL') as log, redirect_stdout(io.StringIO()) as out:
    Machine(out).run(assemble('push 5\ncall sq\nprint\njmp end\nsq:\nstore x\nload x\nload x\nmul\nret\nend:'))
print(log, repr(out.getvalue()))

class Timer(ContextDecorator):

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)
        return self

    def __exit__(self, *exc):
        print('exit', self.name, exc[0] and exc[0].__name__)
        return self.name == 'swallow'

@Timer('swallow')
def boom(x):
    """doc"""
    return 1 // x
print(boom(0), boom(1), boom.__name__, boom.__doc__)
with ExitStack() as st:
    a = st.enter_context(Timer('a'))
    st.callback(print, 'cb', 1, end='!\n')
    st.push(lambda t, v, tb: print('pushed', t and t.__name__) or True)
    st.enter_context(Timer('b'))
    st2 = st.pop_all()
with st2, nullcontext(5) as five:
    print(five)
    raise LookupError('x')
try:
    with ExitStack() as st:

        @st.callback
        def _():
            raise KeyError('second')
        st.enter_context(Timer('z'))
        raise ValueError('first')
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))

class Res:

    def close(self):
        print('closed')
with closing(Res()) as r:
    pass

@contextmanager
def bad():
    if 0:
        yield
for f in (lambda: bad().__enter__(), lambda: contextmanager(lambda: iter([1, 2]))().__enter__(), lambda: ExitStack().enter_context(5), lambda: Timer.__enter__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

@contextmanager
def two():
    yield 1
    yield 2
try:
    with two() as t:
        pass
except RuntimeError as e:
    print(e)

@contextmanager
def swallow():
    try:
        yield
    except ZeroDivisionError as e:
        print('swallowed', e)
with swallow():
    1 / 0

@swallow()
def deco():
    return 1 % 0
print(deco())
try:
    with swallow():
        raise StopIteration('s')
except StopIteration as e:
    print('SI', e)

class CM:

    def __enter__(self):
        return self
try:
    with CM():
        pass
except TypeError as e:
    print(e)
try:
    with 5:
        pass
except TypeError as e:
    print(e)
