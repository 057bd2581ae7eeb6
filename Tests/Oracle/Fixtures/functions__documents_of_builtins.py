"""`__doc__` of builtin functions and methods whose text is a single line."""
for function in (abs, chr, divmod, len, ord):
    print(function.__name__, function.__doc__)
for kind in (list, tuple, dict, set, frozenset, str, int, float, complex, range, bytearray, bytes, memoryview):
    for name in sorted(vars(kind)):
        member = vars(kind)[name]
        if type(member).__name__ == "method_descriptor":
            text = member.__doc__
            if text and "\n" not in text and (not name.startswith("__") or name in ("__sizeof__", "__reversed__")):
                print(kind.__name__, name, text)
OPERATORS = "add radd sub mul rmul mod floordiv truediv and or xor lshift rshift divmod rdivmod pow rpow neg pos invert abs int float bool eq ne lt le gt ge hash repr getattribute"
for name in OPERATORS.split():
    print(name, getattr(int, f"__{name}__").__doc__, "|", getattr(5, f"__{name}__").__doc__)
print([].__len__.__doc__, [].__iter__.__doc__, [].__iadd__.__doc__, [].__setitem__.__doc__, {}.__delitem__.__doc__, iter([]).__next__.__doc__, object.__setattr__.__doc__, object.__init__.__doc__, object.__str__.__doc__, type.__call__.__doc__, set.__ior__.__doc__)
