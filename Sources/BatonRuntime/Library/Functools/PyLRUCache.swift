// functools.lru_cache: the wrapper that remembers results.

/// A function whose results are kept by its arguments, the oldest forgotten first.
final class PyLRUCache: PyObject {
  /// A result in the ring of results, the one used last before `root`.
  private final class Link: PyObject {
    let key: Value
    let hash: Int
    var result: Value
    unowned(unsafe) var previous: Link?
    unowned(unsafe) var next: Link?

    init(_ type: PyType, _ key: Value, _ hash: Int, _ result: Value) {
      self.key = key
      self.hash = hash
      self.result = result
      super.init(type, .other)
    }

    override func traverse(_ visitor: ReferenceVisitor) {
      visitor.visit(key)
      visitor.visit(result)
    }
  }

  let function: Value
  /// nil: without limit.
  private let limit: Int?
  private let isTyped: Bool
  private let infoType: Value
  /// Keys to links, or to results where there is no limit.
  private let results: PyDict
  private let root: Link
  private var hits = 0
  private var misses = 0
  private var dictionary: PyDict?

  init(
    _ type: PyType, _ function: Value, limit: Int?, isTyped: Bool, infoType: Value
  ) {
    let interpreter = type.interpreter
    self.function = function
    self.limit = limit
    self.isTyped = isTyped
    self.infoType = infoType
    results = PyDict(interpreter)
    root = Link(interpreter.types.object, .none, 0, .none)
    super.init(type, .other)
    root.previous = root
    root.next = root
  }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = make
    slots.call = { interpreter, value, arguments throws(Unwind) in
      try value.unchecked(PyLRUCache.self).call(interpreter, arguments)
    }
    slots.descriptorGet = { interpreter, descriptor, instance, owner throws(Unwind) in
      if instance.isUndefined || instance.isNone { return descriptor }
      return .object(PyMethod(interpreter, function: descriptor, receiver: instance))
    }
    type.install(
      slots,
      [
        BuiltinRow("cache_clear", "") { _, args in
          args[0].unchecked(PyLRUCache.self).clear()
          return .none
        },
        BuiltinRow("cache_info", "") { interpreter, args throws(Unwind) in
          try args[0].unchecked(PyLRUCache.self).info(interpreter)
        },
        BuiltinRow("__copy__", "") { _, args in args[0] },
        BuiltinRow("__deepcopy__", "memo, /") { _, args in args[0] },
      ],
      [
        AttributeRow("__dict__") { _, value in
          value.unchecked(PyLRUCache.self).makeAttributeDictionary().map { .object($0) } ?? .none
        }
      ])
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let signature = interpreter.templates.signature(
      "user_function, maxsize, typed, cache_info_type")
    return try interpreter.withArguments(arguments, signature, of: "lru_cache") {
      args throws(Unwind) in
      guard interpreter.isCallable(args[0]) else {
        throw interpreter.typeError("the first argument must be callable")
      }
      let limit = try args[1].isNone ? nil : max(0, interpreter.sizeArgument(args[1]))
      return .object(
        PyLRUCache(
          type, args[0], limit: limit, isTyped: try interpreter.isTrue(args[2]),
          infoType: args[3]))
    }
  }

  // MARK: Calls

  /// CPython: `lru_cache_make_key`.
  private func key(_ interpreter: Interpreter, _ arguments: CallArguments) -> Value {
    if !isTyped, arguments.keywordNames.isEmpty, arguments.positionalCount == 1 {
      switch arguments[0] {
      case .int: return arguments[0]
      case .object(let object) where object.exactKind == .str: return arguments[0]
      default: break
      }
    }
    var parts: ContiguousArray<Value> = []
    for index in 0..<arguments.positionalCount { parts.append(arguments[index]) }
    if !arguments.keywordNames.isEmpty {
      // Separates the keywords from what is positional.
      parts.append(.object(root))
      for (index, name) in arguments.keywordNames.enumerated() {
        parts.append(.object(name))
        parts.append(arguments.keywordValue(index))
      }
    }
    if isTyped {
      for index in 0..<arguments.totalCount {
        parts.append(.object(interpreter.type(of: arguments.base[index])))
      }
    }
    return interpreter.tuple(parts)
  }

  private func call(
    _ interpreter: Interpreter, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if limit == 0 {
      misses += 1
      return try interpreter.call(function, arguments)
    }
    let key = key(interpreter, arguments)
    let hash = try interpreter.hash(key)
    let position = try results.find(key, hash: hash, interpreter)
    if position >= 0 {
      hits += 1
      let found = results.entries[position].value
      guard limit != nil else { return found }
      let link = found.unchecked(Link.self)
      unlink(link)
      linkNewest(link)
      return link.result
    }
    misses += 1
    let result = try interpreter.call(function, arguments)
    guard let limit else {
      try results.set(key, result, hash: hash, interpreter)
      return result
    }
    // The call may have put the key there already.
    if try results.find(key, hash: hash, interpreter) >= 0 { return result }
    if results.count >= limit, let oldest = root.next, oldest !== root {
      unlink(oldest)
      let place = try results.find(oldest.key, hash: oldest.hash, interpreter)
      if place >= 0 { withExtendedLifetime(results.removeEntry(at: place)) {} }
    }
    let link = Link(interpreter.types.object, key, hash, result)
    results.append(hash: hash, key: key, value: .object(link))
    linkNewest(link)
    return result
  }

  private func unlink(_ link: Link) {
    link.previous?.next = link.next
    link.next?.previous = link.previous
  }

  private func linkNewest(_ link: Link) {
    let last = root.previous
    last?.next = link
    link.previous = last
    link.next = root
    root.previous = link
  }

  private func clear() {
    hits = 0
    misses = 0
    root.previous = root
    root.next = root
    results.removeAll()
  }

  private func info(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try interpreter.call(
      infoType,
      [.int(hits), .int(misses), limit.map { .int($0) } ?? .none, .int(results.count)])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(infoType)
    visitor.visit(results)
    visitor.visit(root)
    visitor.visit(dictionary)
  }
}
