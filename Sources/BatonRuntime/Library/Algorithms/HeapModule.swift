// Module _heapq: heaps in lists.

enum HeapModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_heapq")
    module.add(rows, interpreter)
    return module
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("heappush", "heap, item, /", .function) { interpreter, args throws(Unwind) in
        let heap = try list(interpreter, args[0], "heappush")
        heap.append(args[1])
        try siftDown(interpreter, heap, from: 0, heap.count - 1, isMaximum: false)
        return .none
      },
      BuiltinRow("heappop", "heap, /", .function) { interpreter, args throws(Unwind) in
        try pop(interpreter, list(interpreter, args[0], "heappop"), isMaximum: false)
      },
      BuiltinRow("heapreplace", "heap, item, /", .function) { interpreter, args throws(Unwind) in
        try replace(
          interpreter, list(interpreter, args[0], "heapreplace"), args[1], isMaximum: false)
      },
      BuiltinRow("heappushpop", "heap, item, /", .function) { interpreter, args throws(Unwind) in
        let heap = try list(interpreter, args[0], "heappushpop")
        if heap.count == 0 { return args[1] }
        if try !interpreter.isLess(heap[0], args[1]) { return args[1] }
        if heap.count == 0 { throw interpreter.indexError("index out of range") }
        return try replace(interpreter, heap, args[1], isMaximum: false)
      },
      BuiltinRow("next_better", "iterator, key, limit, largest, /", .function, nextBetter),
      BuiltinRow("next_merged", "heap, key, reverse, /", .function, nextMerged),
      BuiltinRow("heapify", "heap, /", .function) { interpreter, args throws(Unwind) in
        try heapify(interpreter, list(interpreter, args[0], "heapify"), isMaximum: false)
        return .none
      },
      BuiltinRow("_heappop_max", "heap, /", .function) { interpreter, args throws(Unwind) in
        try pop(interpreter, list(interpreter, args[0], "_heappop_max"), isMaximum: true)
      },
      BuiltinRow("_heapreplace_max", "heap, item, /", .function) {
        interpreter, args throws(Unwind) in
        try replace(
          interpreter, list(interpreter, args[0], "_heapreplace_max"), args[1], isMaximum: true)
      },
      BuiltinRow("_heapify_max", "heap, /", .function) { interpreter, args throws(Unwind) in
        try heapify(interpreter, list(interpreter, args[0], "_heapify_max"), isMaximum: true)
        return .none
      },
    ]
  }

  /// The next element of an iterator whose key lies beyond a limit, behind its key; None at the end.
  private static func nextBetter(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let (iterator, key, limit) = (args[0], args[1], args[2])
    let seeksLarger = try interpreter.isTrue(args[3])
    while let value = try interpreter.next(iterator) {
      let rank = key.isNone ? value : try interpreter.call(key, value)
      if try seeksLarger
        ? limit.isLess(than: rank, interpreter) : rank.isLess(than: limit, interpreter)
      {
        return .object(PyTuple.pair(interpreter, rank, value))
      }
    }
    return .none
  }

  /// Of a heap of lists `[rank, order, value, iterator]`: takes the first one's iterator a step on,
  /// and gives the value that is first then.
  private static func nextMerged(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let heap = args[0].asList, heap.count > 0, let entry = heap[0].asList, entry.count == 4
    else { return .none }
    let isMaximum = try interpreter.isTrue(args[2])
    if let value = try interpreter.next(entry[3]) {
      entry[2] = value
      entry[0] = args[1].isNone ? value : try interpreter.call(args[1], value)
      try siftUp(interpreter, heap, 0, isMaximum: isMaximum)
    } else {
      _ = try pop(interpreter, heap, isMaximum: isMaximum)
    }
    guard heap.count > 0, let first = heap[0].asList, first.count == 4 else { return .none }
    return first[2]
  }

  private static func list(
    _ interpreter: Interpreter, _ value: Value, _ function: String
  ) throws(Unwind) -> PyList {
    if let list = value.asList { return list }
    let takesItem = ["heappush", "heapreplace", "heappushpop"].contains(function)
    throw interpreter.typeError(
      "\(function)() argument\(takesItem ? " 1" : "") must be list, not "
        + interpreter.type(of: value).name)
  }

  /// The first stands before the second.
  private static func precedes(
    _ interpreter: Interpreter, _ first: Value, _ second: Value, _ isMaximum: Bool
  ) throws(Unwind) -> Bool {
    switch (first, second) {
    case (.int(let a), .int(let b)): return isMaximum ? b < a : a < b
    case (.float(let a), .float(let b)): return isMaximum ? b < a : a < b
    default: break
    }
    return try isMaximum
      ? second.isLess(than: first, interpreter) : first.isLess(than: second, interpreter)
  }

  private static func checkUnchanged(
    _ interpreter: Interpreter, _ heap: PyList, _ count: Int
  ) throws(Unwind) {
    if heap.count != count {
      throw interpreter.runtimeError("list changed size during iteration")
    }
  }

  /// The item at `place` moves towards the root until its parent precedes it.
  private static func siftDown(
    _ interpreter: Interpreter, _ heap: PyList, from start: Int, _ place: Int, isMaximum: Bool
  ) throws(Unwind) {
    let count = heap.count
    var place = place
    while place > start {
      let parent = (place - 1) >> 1
      let isBefore = try precedes(interpreter, heap[place], heap[parent], isMaximum)
      try checkUnchanged(interpreter, heap, count)
      if !isBefore { break }
      let moved = heap[parent]
      heap[parent] = heap[place]
      heap[place] = moved
      place = parent
    }
  }

  /// The item at `place` moves to a leaf along the children that come first, then back up
  /// (CPython: `siftup`).
  private static func siftUp(
    _ interpreter: Interpreter, _ heap: PyList, _ place: Int, isMaximum: Bool
  ) throws(Unwind) {
    let count = heap.count
    let start = place
    var place = place
    while place < count >> 1 {
      var child = 2 * place + 1
      if child + 1 < count {
        let leftFirst = try precedes(interpreter, heap[child], heap[child + 1], isMaximum)
        try checkUnchanged(interpreter, heap, count)
        if !leftFirst { child += 1 }
      }
      let moved = heap[child]
      heap[child] = heap[place]
      heap[place] = moved
      place = child
    }
    try siftDown(interpreter, heap, from: start, place, isMaximum: isMaximum)
  }

  private static func pop(
    _ interpreter: Interpreter, _ heap: PyList, isMaximum: Bool
  ) throws(Unwind) -> Value {
    guard heap.count > 0 else { throw interpreter.indexError("index out of range") }
    let last = heap.removeLast()
    if heap.count == 0 { return last }
    let first = heap[0]
    heap[0] = last
    try siftUp(interpreter, heap, 0, isMaximum: isMaximum)
    return first
  }

  private static func replace(
    _ interpreter: Interpreter, _ heap: PyList, _ item: Value, isMaximum: Bool
  ) throws(Unwind) -> Value {
    guard heap.count > 0 else { throw interpreter.indexError("index out of range") }
    let first = heap[0]
    heap[0] = item
    try siftUp(interpreter, heap, 0, isMaximum: isMaximum)
    return first
  }

  private static func heapify(
    _ interpreter: Interpreter, _ heap: PyList, isMaximum: Bool
  ) throws(Unwind) {
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) {
      try siftUp(interpreter, heap, place, isMaximum: isMaximum)
    }
  }
}

enum BisectModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "bisect")
    module.add(rows, interpreter, as: "_bisect")
    for (alias, name) in [("bisect", "bisect_right"), ("insort", "insort_right")] {
      if let function = module.namespace.get(interpreter.intern(name)) {
        module.set(alias, function)
      }
    }
    return module
  }

  static var rows: [BuiltinRow] {
    let signature = "a, x, lo=0, hi=None, *, key=None"
    return [
      BuiltinRow("bisect_left", signature, .function) { interpreter, args throws(Unwind) in
        .int(try place(interpreter, args, isRight: false, comparesKey: false))
      },
      BuiltinRow("bisect_right", signature, .function) { interpreter, args throws(Unwind) in
        .int(try place(interpreter, args, isRight: true, comparesKey: false))
      },
      BuiltinRow("insort_left", signature, .function) { interpreter, args throws(Unwind) in
        try insert(interpreter, args, isRight: false)
      },
      BuiltinRow("insort_right", signature, .function) { interpreter, args throws(Unwind) in
        try insert(interpreter, args, isRight: true)
      },
    ]
  }

  /// `comparesKey`: `x` is an element, whose key is compared; otherwise it is a key itself.
  private static func place(
    _ interpreter: Interpreter, _ args: Arguments, isRight: Bool, comparesKey: Bool
  ) throws(Unwind) -> Int {
    var low = try args[2].isUndefined ? 0 : interpreter.sizeArgument(args[2])
    if low < 0 { throw interpreter.valueError("lo must be non-negative") }
    var high: Int
    if let given = args.given(3), !given.isNone {
      high = try interpreter.sizeArgument(given)
      // -1 stands for an omitted one.
      if high == -1 { high = try interpreter.length(args[0]) }
    } else {
      high = try interpreter.length(args[0])
    }
    try requireSequence(interpreter, args[0])
    let key = args.given(4).flatMap { $0.isNone ? nil : $0 }
    var wanted = args[1]
    if comparesKey, let key { wanted = try interpreter.call(key, wanted) }
    if key == nil, let list = args[0].exactList, high <= list.count {
      let isSearched = try searchPlain(interpreter, list, wanted, &low, &high, isRight)
      if isSearched { return low }
    }
    while low < high {
      let middle = low + (high - low) / 2
      var element = try interpreter.getItem(args[0], .int(middle))
      if let key { element = try interpreter.call(key, element) }
      let goesLeft =
        try isRight
        ? interpreter.isLess(wanted, element) : !interpreter.isLess(element, wanted)
      if goesLeft { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Goes on as long as an int or float meets the like in a list, which no comparison changes;
  /// false where something else turned up, at the bounds reached by then.
  private static func searchPlain(
    _ interpreter: Interpreter, _ list: PyList, _ wanted: Value, _ low: inout Int,
    _ high: inout Int, _ isRight: Bool
  ) throws(Unwind) -> Bool {
    while low < high {
      let middle = low + (high - low) / 2
      let goesLeft: Bool
      switch (wanted, list[middle]) {
      case (.int(let one), .int(let other)): goesLeft = isRight ? one < other : other >= one
      case (.float(let one), .float(let other)): goesLeft = isRight ? one < other : !(other < one)
      default: return false
      }
      if goesLeft { high = middle } else { low = middle + 1 }
    }
    return true
  }

  /// CPython: `get_sq_item`.
  private static func requireSequence(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) {
    let type = interpreter.type(of: value)
    if type.slots.getItem == nil {
      throw interpreter.typeError("'\(type.name)' object does not support indexing")
    }
    if value.asDict != nil, !type.isHeapType {
      throw interpreter.typeError("\(type.name) is not a sequence")
    }
  }

  private static func insert(
    _ interpreter: Interpreter, _ args: Arguments, isRight: Bool
  ) throws(Unwind) -> Value {
    let place = try place(interpreter, args, isRight: isRight, comparesKey: true)
    if let list = args[0].exactList, place <= list.count {
      list.insert(args[1], at: place)
    } else {
      _ = try interpreter.callMethod(
        args[0], interpreter.intern("insert"), .int(place), args[1])
    }
    return .none
  }
}
