// `__text_signature__` of builtins, from which `inspect.signature` reads their parameters: what the
// tables of builtins say, and where CPython says something else or nothing.

enum TextSignatures {
  /// The signature as CPython's docstrings show it; nil where they show none.
  static func text(of builtin: PyBuiltin) -> String? {
    let name = builtin.name.string
    let place = builtin.owner?.name ?? builtin.module
    if missing[place]?.contains(name) ?? false { return nil }
    var parameters = builtin.signatureText
    if ["str", "bytes", "bytearray"].contains(place) {
      parameters = parameters.replacingSuffix(", start=None, end=None, /", "[, start[, end]], /")
    }
    if (place == "dict" && name == "pop") || (place == "int" && name == "__round__") {
      parameters = parameters.replacingSuffix("=None, /", "=<unrepresentable>, /")
    }
    let receiver =
      switch builtin.binding {
      case .method: "$self"
      case .classMethod: "$type"
      case .function where name == "__new__": "$type"
      case .function, .staticMethod: "$module"
      }
    if parameters.isEmpty { return "(\(receiver), /)" }
    let slash = builtin.signature.positionalOnlyCount > 0 ? "" : "/, "
    return "(\(receiver), \(slash)\(parameters))"
  }

  /// Functions and methods whose docstrings show no signature, by module or class.
  private static var missing: [String: [String]] {
    [
      "builtins": ["dir", "getattr", "iter", "max", "min", "next", "vars"],
      "dict": ["update"],
      "math": ["hypot", "log"],
      "functools": ["reduce"],
      "_functools": ["reduce"],
      "time": [
        "asctime", "clock_getres", "ctime", "get_clock_info", "gmtime", "localtime", "strftime",
        "strptime",
      ],
      "sys": ["getsizeof"],
      "gc": ["set_threshold"],
    ]
  }

  /// The signature of a class that is not written in Python.
  static func text(of type: PyType) -> String? {
    if type.isHeapType { return nil }
    return classes[type.qualname]
  }

  private static var classes: [String: String] {
    [
      "bool": "(object=False, /)", "classmethod": "(function, /)", "complex": "(real=0, imag=0)",
      "enumerate": "(iterable, start=0)", "filter": "(function, iterable, /)",
      "float": "(x=0, /)", "frozenset": "(iterable=(), /)", "list": "(iterable=(), /)",
      "map": "(function, iterable, /, *iterables)", "memoryview": "(object)", "object": "()",
      "property": "(fget=None, fset=None, fdel=None, doc=None)", "reversed": "(sequence, /)",
      "set": "(iterable=(), /)", "staticmethod": "(function, /)", "tuple": "(iterable=(), /)",
      "zip": "(*iterables, strict=False)", "GenericAlias": "(origin, args, /)",
      "accumulate": "(iterable, func=None, *, initial=None)",
      "batched": "(iterable, n, *, strict=False)",
      "chain": "(*iterables)",
      "combinations": "(iterable, r)",
      "combinations_with_replacement": "(iterable, r)",
      "compress": "(data, selectors)",
      "count": "(start=0, step=1)",
      "cycle": "(iterable, /)",
      "dropwhile": "(predicate, iterable, /)",
      "filterfalse": "(function, iterable, /)",
      "groupby": "(iterable, key=None)",
      "pairwise": "(iterable, /)",
      "permutations": "(iterable, r=None)",
      "product": "(*iterables, repeat=1)",
      "starmap": "(function, iterable, /)",
      "takewhile": "(predicate, iterable, /)",
      "zip_longest": "(*iterables, fillvalue=None)",
      "partial": "(func, /, *args, **keywords)",
      "deque": "([iterable[, maxlen]])",
      "attrgetter": "(attr, /, *attrs)",
      "itemgetter": "(item, /, *items)",
      "methodcaller": "(name, /, *args, **kwargs)",
      "BufferedRandom": "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
      "BufferedReader": "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
      "BufferedWriter": "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
      "BytesIO": "(initial_bytes=b'')",
      "FileIO": "(file, mode='r', closefd=True, opener=None)",
      "StringIO": "(initial_value='', newline='\\n')",
      "TextIOWrapper":
        "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
      "Future": "(*, loop=None)",
      "Task": "(coro, *, loop=None, name=None, context=None, eager_start=False)",
      "Lock": "()", "Event": "()", "Condition": "(lock=None)", "Semaphore": "(value=1)",
      "BoundedSemaphore": "(value=1)", "Barrier": "(parties)", "Queue": "(maxsize=0)",
      "PriorityQueue": "(maxsize=0)", "LifoQueue": "(maxsize=0)", "TaskGroup": "()",
      "Runner": "(*, debug=None, loop_factory=None)", "Timeout": "(when)",
      "SimpleNamespace": "(mapping_or_iterable=(), /, **kwargs)",
    ]
  }
}

extension String {
  fileprivate func replacingSuffix(_ suffix: String, _ other: String) -> String {
    hasSuffix(suffix) ? dropLast(suffix.count) + other : self
  }
}
