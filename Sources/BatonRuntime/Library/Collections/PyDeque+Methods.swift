// deque: the method table and the attributes.

import DequeModule

extension PyDeque {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("append", "item, /") { _, args in
        args[0].unchecked(PyDeque.self).append(args[1])
        return .none
      },
      BuiltinRow("appendleft", "item, /") { _, args in
        args[0].unchecked(PyDeque.self).prepend(args[1])
        return .none
      },
      BuiltinRow("clear", "") { _, args in
        args[0].unchecked(PyDeque.self).replaceAll([])
        return .none
      },
      BuiltinRow("copy", "", .method, copied),
      BuiltinRow("count", "value, /", .method, countOccurrences),
      BuiltinRow("extend", "iterable, /") { interpreter, args throws(Unwind) in
        try args[0].unchecked(PyDeque.self).extend(args[1], interpreter)
        return .none
      },
      BuiltinRow("extendleft", "iterable, /", .method, extendLeft),
      BuiltinRow("index", "value, start=0, stop=9223372036854775807, /", .method, indexOf),
      BuiltinRow("insert", "index, value, /", .method, insertItem),
      BuiltinRow("pop", "") { interpreter, args throws(Unwind) in
        let deque = args[0].unchecked(PyDeque.self)
        guard deque.count > 0, let item = deque.popLast() else {
          throw interpreter.indexError("pop from an empty deque")
        }
        return item
      },
      BuiltinRow("popleft", "") { interpreter, args throws(Unwind) in
        let deque = args[0].unchecked(PyDeque.self)
        guard deque.count > 0, let item = deque.popFirst() else {
          throw interpreter.indexError("pop from an empty deque")
        }
        return item
      },
      BuiltinRow("remove", "value, /", .method, removeItem),
      BuiltinRow("reverse", "") { _, args in
        args[0].unchecked(PyDeque.self).reverse()
        return .none
      },
      BuiltinRow("rotate", "n=1, /") { interpreter, args throws(Unwind) in
        let steps = try args[1].isUndefined ? 1 : interpreter.sizeArgument(args[1])
        args[0].unchecked(PyDeque.self).rotate(steps)
        return .none
      },
      BuiltinRow("__copy__", "", .method, copied),
      BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
        .object(
          DequeIterator(
            interpreter.library.types(interpreter).dequeReverseIterator,
            args[0].unchecked(PyDeque.self), backwards: true))
      },
      BuiltinRow("__sizeof__", "") { _, args in
        .int(216 + 528 * (1 + args[0].unchecked(PyDeque.self).count / 64))
      },
      PyType.genericRow,
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("maxlen") { _, value in
        value.unchecked(PyDeque.self).limit.map { .int($0) } ?? .none
      }
    ]
  }

  private static func copied(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let deque = args[0].unchecked(PyDeque.self)
    if !deque.type.isHeapType { return .object(copy(deque)) }
    if let limit = deque.limit {
      return try interpreter.call(.object(deque.type), args[0], .int(limit))
    }
    return try interpreter.call(.object(deque.type), args[0])
  }

  private static func countOccurrences(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let deque = args[0].unchecked(PyDeque.self)
    let version = deque.version
    var count = 0
    var index = 0
    while index < deque.count {
      if try interpreter.areEqual(deque.elements[index], args[1]) { count += 1 }
      if version != deque.version {
        throw interpreter.runtimeError("deque mutated during iteration")
      }
      index += 1
    }
    return .int(count)
  }

  private static func extendLeft(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let deque = args[0].unchecked(PyDeque.self)
    if args[1].object === deque {
      for element in deque.elements { deque.prepend(element) }
      return .none
    }
    try interpreter.forEach(args[1]) { element throws(Unwind) in
      deque.prepend(element)
      return true
    }
    return .none
  }

  private static func indexOf(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let deque = args[0].unchecked(PyDeque.self)
    func bound(_ value: Value, _ other: Int) throws(Unwind) -> Int {
      if value.isUndefined { return other }
      let place = try interpreter.searchBound(value)
      return place < 0 ? max(0, place + deque.count) : place
    }
    let start = try bound(args[2], 0)
    let stop = try bound(args[3], Int.max)
    if let index = try find(interpreter, deque, args[1], from: start, to: stop) {
      return .int(index)
    }
    throw interpreter.valueError(
      "\(try interpreter.repr(args[1]).string) is not in deque")
  }

  private static func insertItem(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let deque = args[0].unchecked(PyDeque.self)
    let index = try interpreter.sizeArgument(args[1])
    if deque.count == deque.limit {
      throw interpreter.indexError("deque already at its maximum size")
    }
    let place = index < 0 ? max(0, index + deque.count) : min(index, deque.count)
    deque.insert(args[2], at: place)
    return .none
  }

  private static func removeItem(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let deque = args[0].unchecked(PyDeque.self)
    let version = deque.version
    var index = 0
    while index < deque.count {
      let isEqual = try interpreter.areEqual(deque.elements[index], args[1])
      if version != deque.version {
        throw interpreter.indexError("deque mutated during iteration")
      }
      if isEqual {
        deque.remove(at: index)
        return .none
      }
      index += 1
    }
    throw interpreter.valueError(
      "\(try interpreter.repr(args[1]).string) is not in deque")
  }
}
