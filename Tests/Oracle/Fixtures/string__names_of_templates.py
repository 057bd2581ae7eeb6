"""Heirs of string.Template that say themselves what a name is."""
import string


class Words(string.Template):
    idpattern = r"[a-z]+_[a-z]+"


class Paths(string.Template):
    delimiter = "%"
    idpattern = r"[_a-z][_a-z0-9]*(?:\.[_a-z][_a-z0-9]*)*"


class Typed(string.Template):
    braceidpattern = r"[_a-z][_a-z0-9]*(?:\:\w+)?"


class Strict(string.Template):
    flags = 0


class Letters(string.Template):
    idpattern = r"[^\W\d]\w*"


class Numbers(string.Template):
    delimiter = "::"
    idpattern = "[0-9]{1,2}"


class Anything(string.Template):
    braceidpattern = "[^}]+  # up to the brace\n"


class Alternatives(string.Template):
    idpattern = "who|(a+?)b|(?-i:A)"


values = {
    "who": 1, "who_x": 2, "a.b": 3, "a": 4, "a:int": 5, "1": 6, "é": 7, "A": 8, "AB": 9,
    "x y": 10, "aab": 11, "12": 12,
}
for cls in (Words, Paths, Typed, Strict, Letters, Numbers, Anything, Alternatives):
    d = cls.delimiter
    text = " ".join(
        d + name for name in (
            "who", "who_x", "{who_x}", "a.b.", "{a.b}", "{a:int}", "1", "123", "é", "A", "AB",
            "{x y}", d, "aabb", "WHO", "{}", "{", ""))
    template = cls(text)
    print(cls.__name__, template.safe_substitute(values), template.is_valid())
    try:
        print(template.substitute(values))
    except (KeyError, ValueError) as error:
        print(repr(error))
