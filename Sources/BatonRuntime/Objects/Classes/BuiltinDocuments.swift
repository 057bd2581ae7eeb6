// `__doc__` of builtin functions and methods where CPython's is a single line.

enum BuiltinDocuments {
  /// The text for a builtin; nil where CPython's is longer than a line.
  static func text(of builtin: PyBuiltin, isWrapper: Bool) -> String? {
    let name = builtin.name.string
    if isWrapper { return special(name) }
    return lines[builtin.owner.map { "\($0.name).\(name)" } ?? name] ?? special(name)
  }

  /// Of the methods that stand for operators: what they do follows from the operator.
  private static func special(_ name: String) -> String? {
    guard name.hasPrefix("__"), name.hasSuffix("__"), name.utf8.count > 4 else { return nil }
    let stem = String(name.dropFirst(2).dropLast(2))
    if let symbol = comparisons[stem] ?? operators[stem] { return "Return self\(symbol)value." }
    if stem.hasPrefix("r"), let symbol = operators[String(stem.dropFirst())] {
      return "Return value\(symbol)self."
    }
    if stem.hasPrefix("i"), let symbol = operators[String(stem.dropFirst())] {
      let isSequenceOperation = stem == "iadd" || stem == "imul"
      return (isSequenceOperation ? "Implement" : "Return") + " self\(symbol)=value."
    }
    switch stem {
    case "repr", "str", "hash", "len": return "Return \(stem)(self)."
    case "iter", "next": return "Implement \(stem)(self)."
    case "abs", "int", "float": return "\(stem)(self)"
    default: return specials[stem]
    }
  }

  private static var comparisons: [String: String] {
    ["lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="]
  }

  private static var operators: [String: String] {
    [
      "add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//",
      "mod": "%", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "rshift": ">>",
    ]
  }

  private static var specials: [String: String] {
    [
      "neg": "-self", "pos": "+self", "invert": "~self", "bool": "True if self else False",
      "divmod": "Return divmod(self, value).", "rdivmod": "Return divmod(value, self).",
      "pow": "Return pow(self, value, mod).", "rpow": "Return pow(value, self, mod).",
      "getitem": "Return self[key].", "setitem": "Set self[key] to value.",
      "delitem": "Delete self[key].", "contains": "Return bool(key in self).",
      "getattribute": "Return getattr(self, name).",
      "setattr": "Implement setattr(self, name, value).",
      "delattr": "Implement delattr(self, name).", "call": "Call self as a function.",
      "init": "Initialize self.  See help(type(self)) for accurate signature.",
      "get": "Return an attribute of instance, which is of type owner.",
      "set": "Set an attribute of instance to value.",
      "delete": "Delete an attribute of instance.",
    ]
  }

  private static let lines: [String: String] = [
    "abs": "Return the absolute value of the argument.",
    "aiter": "Return an AsyncIterator for an AsyncIterable object.",
    "chr": "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.",
    "divmod": "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.",
    "len": "Return the number of items in a container.",
    "ord": "Return the Unicode code point for a one-character string.",
    "list.__getitem__": "Return self[index].",
    "list.__reversed__": "Return a reverse iterator over the list.",
    "list.__sizeof__": "Return the size of the list in memory, in bytes.",
    "list.append": "Append object to the end of the list.",
    "list.clear": "Remove all items from list.",
    "list.copy": "Return a shallow copy of the list.",
    "list.count": "Return number of occurrences of value.",
    "list.extend": "Extend list by appending elements from the iterable.",
    "list.insert": "Insert object before index.",
    "list.reverse": "Reverse *IN PLACE*.",
    "tuple.count": "Return number of occurrences of value.",
    "dict.__contains__": "True if the dictionary has the specified key, else False.",
    "dict.__getitem__": "Return self[key].",
    "dict.__reversed__": "Return a reverse iterator over the dict keys.",
    "dict.__sizeof__": "Return the size of the dict in memory, in bytes.",
    "dict.clear": "Remove all items from the dict.",
    "dict.copy": "Return a shallow copy of the dict.",
    "dict.fromkeys": "Create a new dictionary with keys from iterable and values set to value.",
    "dict.get": "Return the value for key if key is in the dictionary, else default.",
    "dict.items": "Return a set-like object providing a view on the dict's items.",
    "dict.keys": "Return a set-like object providing a view on the dict's keys.",
    "dict.values": "Return an object providing a view on the dict's values.",
    "set.__contains__": "x.__contains__(y) <==> y in x.",
    "set.__sizeof__": "S.__sizeof__() -> size of S in memory, in bytes.",
    "set.clear": "Remove all elements from this set.",
    "set.copy": "Return a shallow copy of a set.",
    "set.difference": "Return a new set with elements in the set that are not in the others.",
    "set.difference_update": "Update the set, removing elements found in others.",
    "set.intersection": "Return a new set with elements common to the set and all others.",
    "set.intersection_update": "Update the set, keeping only elements found in it and all others.",
    "set.isdisjoint": "Return True if two sets have a null intersection.",
    "set.issubset": "Report whether another set contains this set.",
    "set.issuperset": "Report whether this set contains another set.",
    "set.symmetric_difference":
      "Return a new set with elements in either the set or other but not "
      + "both.",
    "set.symmetric_difference_update":
      "Update the set, keeping only elements found in either set, but not in "
      + "both.",
    "set.union": "Return a new set with elements from the set and all others.",
    "set.update": "Update the set, adding elements from all others.",
    "frozenset.__contains__": "x.__contains__(y) <==> y in x.",
    "frozenset.__sizeof__": "S.__sizeof__() -> size of S in memory, in bytes.",
    "frozenset.copy": "Return a shallow copy of a set.",
    "frozenset.difference": "Return a new set with elements in the set that are not in the others.",
    "frozenset.intersection": "Return a new set with elements common to the set and all others.",
    "frozenset.isdisjoint": "Return True if two sets have a null intersection.",
    "frozenset.issubset": "Report whether another set contains this set.",
    "frozenset.issuperset": "Report whether this set contains another set.",
    "frozenset.symmetric_difference":
      "Return a new set with elements in either the set or other but not "
      + "both.",
    "frozenset.union": "Return a new set with elements from the set and all others.",
    "str.__sizeof__": "Return the size of the string in memory, in bytes.",
    "str.casefold": "Return a version of the string suitable for caseless comparisons.",
    "str.lower": "Return a copy of the string converted to lowercase.",
    "str.swapcase":
      "Convert uppercase characters to lowercase and lowercase characters to "
      + "uppercase.",
    "str.upper": "Return a copy of the string converted to uppercase.",
    "int.__sizeof__": "Returns size in memory, in bytes.",
    "int.conjugate": "Returns self, the complex conjugate of any int.",
    "int.is_integer": "Returns True. Exists for duck type compatibility with float.is_integer.",
    "float.conjugate": "Return self, the complex conjugate of any float.",
    "float.is_integer": "Return True if the float is an integer.",
    "complex.conjugate":
      "Return the complex conjugate of its argument. (3-4j).conjugate() == "
      + "3+4j.",
    "range.__reversed__": "Return a reverse iterator.",
    "range.count": "rangeobject.count(value) -> integer -- return number of occurrences of value",
    "bytearray.__sizeof__": "Returns the size of the bytearray object in memory, in bytes.",
    "bytearray.clear": "Remove all items from the bytearray.",
    "bytearray.copy": "Return a copy of B.",
    "bytearray.reverse": "Reverse the order of the values in B in place.",
    "memoryview._from_flags": "Create a new memoryview object which references the given object.",
    "memoryview.cast": "Cast a memoryview to a new format or shape.",
    "memoryview.release": "Release the underlying buffer exposed by the memoryview object.",
    "memoryview.tolist": "Return the data in the buffer as a list of elements.",
    "memoryview.toreadonly": "Return a readonly version of the memoryview.",
  ]
}
