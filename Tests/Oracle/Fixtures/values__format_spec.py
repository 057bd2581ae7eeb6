"""The format mini-language, through format(), f-strings and str.format."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
print("ints")
for spec in ("", "d", "5", "<5", ">5", "^5", "05", "+", " ", "-", "x", "X", "#x", "#X", "b", "#b", "o", "#o", "c", ",", "_", "_x", "e", ".2f", "%", "n", "=+6", "*^9", "010,", "+,d", "#010x", "08b", "g", "é>4"):
    show(lambda: format(1234, spec) if spec != "c" else format(65, spec))
print("negative")
for spec in ("", "6", "<6", "06", "=6", "x", "#x", ",", "+", "08,", "^6", "b", ".1f"):
    show(lambda: format(-1234, spec))
print("floats")
for spec in ("", "f", ".2f", "8.2f", "<8.2f", "e", ".3e", "E", "g", ".3g", "G", "%", ".1%", "+.1f", " .1f", "010.2f", ",", ",.2f", "_.1f", ".0f", "#.0f", "n", "5", ".3", "10.3", "=+10.1f", "*^12.2f", "z.1f", ".10g", "F"):
    show(lambda: format(1234.5678, spec))
for value in (0.0, -0.0, 1e10, 1e-10, 123456789.0, float("inf"), float("nan"), 1e16, 0.1, 100.0, 1e100, 2.5):
    print([format(value, spec) for spec in ("", "g", ".3g", ".1f", "e", "8", "08.1f", ",", ".0f", "%", "#g", "r" if False else ".2")])
print("strings")
for spec in ("", "s", "8", "<8", ">8", "^8", "*^8", ".2", "8.2", "08", "é^7"):
    show(lambda: format("abc", spec))
print("others")
show(lambda: format(True, "d"), lambda: format(True), lambda: format(True, "5"), lambda: format(None), lambda: format(None, "5"), lambda: format([1], ""), lambda: format([1], "5"), lambda: format((1, 2), ">10"), lambda: format(10**25, ","), lambda: format(2**70, "x"), lambda: format(10**20, "e"), lambda: format(5, "c"))
print("errors")
show(lambda: format(1, "s"), lambda: format(1, "q"), lambda: format("a", "d"), lambda: format(1.5, "d"), lambda: format(1.5, "x"), lambda: format("a", "+"), lambda: format("a", "=5"), lambda: format(1, ".2d"), lambda: format("a", ","), lambda: format(1, ",x"), lambda: format(1, "5x5"), lambda: format(1.5, "c"), lambda: format(1, "10q"), lambda: format(1, ",_"), lambda: format(300000000, "c"), lambda: format("x", "#"), lambda: format(1, 5), lambda: format(1, "."), lambda: format("a", " "))
print("str.format")
show(lambda: "{} {}".format(1, 2), lambda: "{1} {0} {1}".format("a", "b"), lambda: "{a} {b:>{w}}".format(a=1, b=2, w=4), lambda: "{0[1]} {1.real} {2[k]}".format([1, 2], 5, {"k": "v"}), lambda: "{!r} {!s} {!a}".format("é", "é", "é"), lambda: "{{}} {{{0}}}".format(1), lambda: "{:{}.{}f}".format(3.14159, 8, 2), lambda: "{:>10}|{:<5}|{:^7}".format("a", "b", "c"),
     lambda: "{} {0}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{}".format(), lambda: "{a}".format(), lambda: "{0} {}".format(1, 2), lambda: "{!x}".format(1), lambda: "{0.missing}".format(1), lambda: "{0[9]}".format([1]), lambda: "{:d}".format("x"), lambda: "{a.b[0]}".format(a=5))


class Own:
    def __format__(self, spec):
        return f"<own {spec!r}>"


print(f"{Own()} {Own():abc} {Own():{'x' * 2}}", format(Own(), "q"), "{:z}".format(Own()))


# An empty spec asks str() of instances of subclasses.
class Celsius(float):
    def __str__(self):
        return f"{float(self)} C"


class Name(str):
    def __str__(self):
        return "<" + super().__str__() + ">"


class Phasor(complex):
    def __str__(self):
        return "phasor"


class Level(int):
    def __repr__(self):
        return "level"


for value in (Celsius(3), Name("q"), Phasor(2), Level(4)):
    print(f"{value}", format(value), "{}".format(value), value.__format__(""), f"{value!s:>8}")
print(f"{Celsius(3):.2f}", f"{Name('q'):>3}", f"{Level(4):03}")
