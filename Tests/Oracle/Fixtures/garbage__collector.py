import gc

gc.disable()
gc.collect()


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print('del', self.name, type(self.other).__name__)


class Plain:
    pass


def collect(label):
    print(label, gc.collect())


a, b = Node('a'), Node('b')
a.other, b.other = b, a
del a, b
collect('pair')
c = Node('self')
c.other = c
del c
collect('self')
items = []
items.append(items)
del items
collect('list')
d = {}
d['d'] = d
del d
collect('dict')
p = Plain()
p.items = [p, (1, 2), (p,)]
del p
collect('instance, list, tuple')


def closure():
    def inner():
        return inner
    return inner


f = closure()
del f
collect('closure')
chain = [Node(f'chain{i}') for i in range(5)]
for left, right in zip(chain, chain[1:]):
    left.other = right
chain[-1].other = chain[0]
del chain, left, right
collect('chain')
keep = Node('keep')
ring = Node('ring')
ring.other = [ring, keep]
del ring
collect('reachable stays')
print(keep.name)
saved = []


class Phoenix:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print('rising', self.name)
        saved.append(self)


Phoenix('one')
collect('resurrected')
print([x.name for x in saved], saved[0].me is saved[0])
saved.clear()
collect('the second time no finaliser')
print(saved)


class Meth:
    def __init__(self):
        self.bound = self.method

    def method(self):
        pass


Meth()
collect('bound method')


def generator():
    me = yield
    try:
        yield me
    finally:
        print('generator closed')


class Holder:
    pass


h = Holder()
h.g = generator()
next(h.g)
h.g.send(h)
del h
collect('generator')


def failing():
    box = Plain()
    try:
        raise ValueError('x')
    except ValueError as error:
        box.error = error
        box.again = box
    return None


failing()
print('exception', gc.collect() > 0)
s = Plain()
s.set = {s}
del s
collect('set')


class Slotted:
    __slots__ = ('a', 'b')

    def __init__(self):
        self.a = self

    def __del__(self):
        print('slotted', hasattr(self, 'a'), "b" in dir(self))


Slotted()
collect('slots')


class MyList(list):
    def __del__(self):
        print('MyList', len(self))


m = MyList()
m.append(m)
m.extra = m
del m
collect('derived list')


class MyDict(dict):
    pass


m = MyDict()
m['self'] = m
m.attribute = [m]
del m
collect('derived dict')


class Boom:
    def __init__(self):
        self.me = self

    def __del__(self):
        raise RuntimeError('in __del__')


def make_class():
    class Local:
        def method(self):
            return Local
    return Local


gc.collect()
make_class()
print('class', gc.collect() > 0)
print(gc.isenabled(), gc.get_threshold(), gc.garbage, gc.get_debug())
gc.enable()
gc.set_threshold(700, 5)
print(gc.isenabled(), gc.get_threshold(), gc.is_tracked([]), gc.is_tracked(1), gc.is_tracked('a'))
events = []
gc.callbacks.append(lambda phase, info: events.append((phase, sorted(info))))
gc.collect()
print(events)
gc.callbacks.clear()
x = [1, 'a', [2]]
print([2] in gc.get_referents(x), gc.is_finalized(x))
try:
    gc.collect(5)
except ValueError as error:
    print(error)
n = Node('at exit')
n.other = n
keep = None
print('end')
