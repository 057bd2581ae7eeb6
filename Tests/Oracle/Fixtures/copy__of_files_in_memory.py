"""Copies of what holds state outside of attributes."""
import copy
import enum
import inspect
import io
import typing

text = io.StringIO("one\ntwo\n")
text.readline()
twin = copy.copy(text)
print(twin.read(), text.tell(), twin.tell())
twin.write("three")
print(repr(twin.getvalue()), repr(text.getvalue()), text.__getstate__())
data = io.BytesIO(b"abcdef")
data.seek(2)
clone = copy.deepcopy({"file": data})["file"]
clone.write(b"XY")
print(clone.getvalue(), data.getvalue(), data.__getstate__())


class Log(io.StringIO):
    level = 1


log = Log()
log.level = 5
log.write("entry")
print(copy.copy(log).level, copy.copy(log).getvalue())
for action in (lambda: log.writelines([]), lambda: log.__setstate__(("x",)), lambda: data.__setstate__(3)):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(error)
log.close()
try:
    log.writelines([])
except ValueError as error:
    print(error)
T = typing.TypeVar("T")
P = typing.ParamSpec("P")
print(copy.copy(T) is T, copy.deepcopy([T, list[T]]), copy.deepcopy(P) is P)
type Alias[X] = list[X]
print(copy.copy(Alias) is Alias)


class Grade(enum.Enum):
    __secret = "kept"
    __odd_ = "kept too"
    A = 1


print(list(Grade), Grade._Grade__secret, Grade._Grade__odd_)


class Engine:
    __slots__ = {"power": "measured in kilowatts", "name": None}


print(inspect.getdoc(Engine.power), inspect.getdoc(Engine.name))
