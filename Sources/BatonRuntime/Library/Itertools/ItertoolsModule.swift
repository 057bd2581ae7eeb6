// Module itertools: its types and how each is made. The iterators stand in the other files.

enum ItertoolsModule {
  /// A type of the module: signature, and what makes an instance of the arguments.
  struct Entry {
    let name: String
    let signature: String
    let make: (Interpreter, PyType, Arguments) throws(Unwind) -> PyIterator
    var rows: [BuiltinRow] = []

    init(
      _ name: String, _ signature: String, rows: [BuiltinRow] = [],
      _ make: @escaping (Interpreter, PyType, Arguments) throws(Unwind) -> PyIterator
    ) {
      self.name = name
      self.signature = signature
      self.make = make
      self.rows = rows
    }
  }

  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "itertools")
    let types = interpreter.library.types(interpreter)
    for entry in entries {
      let type = types.make(entry.name, "itertools", .iterator) { install($0, entry) }
      interpreter.library.keep(type)
      if entry.name == "chain" { interpreter.library.chainType = type }
      module.set(entry.name, .object(type))
    }
    module.set("_grouper", .object(types.itertoolsGrouper))
    module.set("_tee", .object(types.itertoolsTee))
    module.add(
      [BuiltinRow("tee", "iterable, n=2, /", .function, TeeIterator.tee)], interpreter)
    return module
  }

  private static let statefulNames: Set = [
    "accumulate", "chain", "combinations", "combinations_with_replacement", "cycle", "dropwhile",
    "islice", "permutations", "product", "takewhile", "zip_longest",
  ]

  private static func warnOfCopying(_ interpreter: Interpreter) throws(Unwind) {
    try interpreter.warn(
      interpreter.exceptions.deprecationWarning,
      "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.")
  }

  private static var reduceRow: BuiltinRow {
    BuiltinRow("__reduce__", "") { interpreter, args throws(Unwind) in
      try warnOfCopying(interpreter)
      if let parts = try args[0].unchecked(PyIterator.self).reduced(interpreter) { return parts }
      throw interpreter.refusePickling(args[0])
    }
  }

  private static var setStateRow: BuiltinRow {
    BuiltinRow("__setstate__", "state, /") { interpreter, args throws(Unwind) in
      try warnOfCopying(interpreter)
      try args[0].unchecked(PyIterator.self).restore(args[1], interpreter)
      return .none
    }
  }

  private static func install(_ type: PyType, _ entry: Entry) {
    var slots = PyIterator.iteratorSlots
    if entry.name == "count" || entry.name == "repeat" {
      slots.repr = { interpreter, value throws(Unwind) in
        if let counter = value.object as? CountIterator { return try counter.repr(interpreter) }
        if let repeated = value.object as? RepeatIterator {
          return try repeated.repr(interpreter)
        }
        return .none
      }
    }
    let signature = BuiltinSignature(parsing: entry.signature)
    let takesNoKeywords =
      entry.name == "chain" || signature.positionalOnlyCount == signature.parameters.count
    slots.new = { interpreter, type, arguments throws(Unwind) in
      var arguments = arguments
      if !arguments.keywordNames.isEmpty {
        // Those of a subclass whose `__init__` takes them.
        if takesNoKeywords,
          type.lookupWithOwner(interpreter.names.initialize)?.owner !== interpreter.types.object
        {
          arguments = CallArguments(
            base: arguments.base, positionalCount: arguments.positionalCount)
        } else if entry.name == "chain" {
          throw interpreter.typeError("chain() takes no keyword arguments")
        } else if entry.name == "zip_longest",
          arguments.keywordNames.map(\.string) != ["fillvalue"]
        {
          throw interpreter.typeError("zip_longest() got an unexpected keyword argument")
        }
      }
      if entry.name == "zip_longest",
        arguments.keywordNames.contains(where: { $0.string != "fillvalue" })
      {
        throw interpreter.typeError("zip_longest() got an unexpected keyword argument")
      }
      // What is given in full needs no binding.
      if arguments.positionalCount == signature.parameters.count, arguments.keywordNames.isEmpty,
        signature.positionalCount == signature.parameters.count, signature.variadicName == nil
      {
        let given = Arguments(base: arguments.base, count: arguments.positionalCount)
        return .object(try entry.make(interpreter, type, given))
      }
      return try interpreter.withArguments(arguments, signature, of: entry.name) {
        args throws(Unwind) in
        .object(try entry.make(interpreter, type, args))
      }
    }
    var rows = entry.name == "repeat" ? [PyIterator.lengthHintRow] : entry.rows
    if entry.name != "batched", entry.name != "pairwise" {
      rows.append(reduceRow)
      if statefulNames.contains(entry.name) { rows.append(setStateRow) }
    }
    type.install(slots, rows)
  }

  static var entries: [Entry] {
    [
      Entry("accumulate", "iterable, func=None, *, initial=None") {
        interpreter, type, args throws(Unwind) in
        AccumulateIterator(
          type, try interpreter.iter(args[0]), optional(args[1]), initial: optional(args[2]))
      },
      Entry("batched", "iterable, n, *, strict=False") { interpreter, type, args throws(Unwind) in
        let size = try interpreter.sizeArgument(args[1])
        if size < 1 { throw interpreter.valueError("n must be at least one") }
        let strict = try args[2].isUndefined ? false : interpreter.isTrue(args[2])
        return BatchedIterator(type, try interpreter.iter(args[0]), size, strict: strict)
      },
      Entry("chain", "*iterables", rows: [ChainIterator.fromIterableRow]) { _, type, args in
        ChainIterator(type, args[0].asTuple?.elements ?? [])
      },
      Entry("combinations", "iterable, r") { interpreter, type, args throws(Unwind) in
        try combinations(interpreter, type, args, withReplacement: false)
      },
      Entry("combinations_with_replacement", "iterable, r") {
        interpreter, type, args throws(Unwind) in
        try combinations(interpreter, type, args, withReplacement: true)
      },
      Entry("compress", "data, selectors") { interpreter, type, args throws(Unwind) in
        CompressIterator(
          type, try interpreter.iter(args[0]), try interpreter.iter(args[1]))
      },
      Entry("count", "start=0, step=1") { interpreter, type, args throws(Unwind) in
        let start = args.given(0) ?? .int(0)
        let step = args.given(1) ?? .int(1)
        for number in [start, step] where !isNumber(interpreter, number) {
          throw interpreter.typeError("a number is required")
        }
        return CountIterator(type, start, step)
      },
      Entry("cycle", "iterable, /") { interpreter, type, args throws(Unwind) in
        CycleIterator(type, try interpreter.iter(args[0]))
      },
      Entry("dropwhile", "predicate, iterable, /") { interpreter, type, args throws(Unwind) in
        DropWhileIterator(type, args[0], try interpreter.iter(args[1]))
      },
      Entry("filterfalse", "function, iterable, /") { interpreter, type, args throws(Unwind) in
        FilterFalseIterator(type, args[0], try interpreter.iter(args[1]))
      },
      Entry("groupby", "iterable, key=None") { interpreter, type, args throws(Unwind) in
        GroupByIterator(type, try interpreter.iter(args[0]), optional(args[1]))
      },
      Entry("islice", "iterable, start, stop=None, step=None, /") {
        interpreter, type, args throws(Unwind) in
        try SliceIterator.make(interpreter, type, args)
      },
      Entry("pairwise", "iterable, /") { interpreter, type, args throws(Unwind) in
        PairwiseIterator(type, try interpreter.iter(args[0]))
      },
      Entry("permutations", "iterable, r=None") { interpreter, type, args throws(Unwind) in
        let pool = try interpreter.elements(of: args[0])
        guard let given = optional(args[1]) else {
          return PermutationsIterator(type, pool, pool.count)
        }
        guard given.isInt else { throw interpreter.typeError("Expected int as r") }
        return PermutationsIterator(type, pool, try length(interpreter, given))
      },
      Entry("product", "*iterables, repeat=1") { interpreter, type, args throws(Unwind) in
        // Bound as: repeat, *iterables.
        let count = try args[0].isUndefined ? 1 : interpreter.sizeArgument(args[0])
        if count < 0 { throw interpreter.valueError("repeat argument cannot be negative") }
        var pools: [ContiguousArray<Value>] = []
        for iterable in args[1].asTuple?.elements ?? [] {
          pools.append(try interpreter.elements(of: iterable))
        }
        if count == 0 { pools = [] }
        if pools.count > 0, count > 1_000_000 / pools.count {
          throw interpreter.overflowError("repeat argument too large")
        }
        return ProductIterator(
          type, Array(repeatElement(pools, count: max(count, 1)).joined()))
      },
      Entry("repeat", "object, times=None") { interpreter, type, args throws(Unwind) in
        let times = try args[1].isUndefined ? nil : max(0, interpreter.sizeArgument(args[1]))
        return RepeatIterator(type, args[0], times)
      },
      Entry("starmap", "function, iterable, /") { interpreter, type, args throws(Unwind) in
        StarMapIterator(type, args[0], try interpreter.iter(args[1]))
      },
      Entry("takewhile", "predicate, iterable, /") { interpreter, type, args throws(Unwind) in
        TakeWhileIterator(type, args[0], try interpreter.iter(args[1]))
      },
      Entry("zip_longest", "*iterables, fillvalue=None") {
        interpreter, type, args throws(Unwind) in
        // Bound as: fillvalue, *iterables.
        var iterators: ContiguousArray<Value> = []
        for iterable in args[1].asTuple?.elements ?? [] {
          iterators.append(try interpreter.iter(iterable))
        }
        return ZipLongestIterator(type, iterators, fill: args.given(0) ?? .none)
      },
    ]
  }

  /// None counts as left out.
  private static func optional(_ value: Value) -> Value? {
    value.isUndefined || value.isNone ? nil : value
  }

  /// `r` is made a number first, and looked at last.
  private static func combinations(
    _ interpreter: Interpreter, _ type: PyType, _ args: Arguments, withReplacement: Bool
  ) throws(Unwind) -> PyIterator {
    let count = try interpreter.sizeArgument(args[1])
    let pool = try interpreter.elements(of: args[0])
    return CombinationsIterator(
      type, pool, try length(interpreter, .int(count)), withReplacement: withReplacement)
  }

  /// More places than any memory has.
  static var longestResult: Int { 1 << 36 }

  private static func length(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int {
    let length = try interpreter.sizeArgument(value)
    if length < 0 { throw interpreter.valueError("r must be non-negative") }
    if length > longestResult { throw interpreter.memoryError() }
    return length
  }

  /// CPython: `PyNumber_Check`.
  private static func isNumber(_ interpreter: Interpreter, _ value: Value) -> Bool {
    let type = interpreter.type(of: value)
    return type.slots.int != nil || type.slots.float != nil || type.slots.index != nil
      || value.asComplex != nil
  }
}

extension LibraryTypes {
  func makeItertoolsType(_ name: String) -> PyType {
    make(name, "itertools", .iterator, subclassable: false, weak: name == "_tee") {
      $0.install(PyIterator.iteratorSlots, name == "_tee" ? [TeeIterator.copyRow] : [])
    }
  }
}
