// JSON: values to text. Receives a value and the options of `json.dumps`, gives one str.

/// The options of `json.JSONEncoder`.
struct JSONWriterOptions {
  var fallback: Value = .none
  var skipsKeys = false
  var ensuresASCII = true
  var checksCircles = true
  var allowsNaN = true
  var indent: PyStr?
  var itemSeparator: PyStr
  var keySeparator: PyStr
  var sortsKeys = false
}

/// Writes one value after another into a text (CPython: `Modules/_json.c`, `encoder_listencode_obj`).
struct JSONWriter: ~Copyable {
  private let interpreter: Interpreter
  private let options: JSONWriterOptions
  private var text = TextBuilder(minimumCapacity: 256)
  /// The containers that are being written, outermost first.
  private var open: [ObjectIdentifier] = []

  init(_ interpreter: Interpreter, _ options: JSONWriterOptions) {
    self.interpreter = interpreter
    self.options = options
  }

  consuming func finish() -> PyStr { text.finish(interpreter) }

  mutating func write(_ value: Value, level: Int = 0) throws(Unwind) {
    switch value {
    case .none: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .int(let int): append(int)
    case .float(let float): try append(float)
    case .object(let object):
      switch object.kind {
      case .str: append(quoting: unsafeDowncast(object, to: PyStr.self))
      case .int: try appendLong(value)
      case .float: try append(value.asDouble ?? 0)
      case .list: try writeList(unsafeDowncast(object, to: PyList.self), level)
      case .tuple: try writeTuple(unsafeDowncast(object, to: PyTuple.self), level)
      case .dict: try writeDict(unsafeDowncast(object, to: PyDict.self), level)
      default: try writeOther(value, object, level)
      }
    default: try writeOther(value, nil, level)
    }
  }

  // MARK: Containers

  private mutating func enter(_ object: PyObject) throws(Unwind) {
    try interpreter.enterNative(" while encoding a JSON object")
    guard options.checksCircles else { return }
    let id = ObjectIdentifier(object)
    if open.contains(id) {
      interpreter.leaveNative()
      throw interpreter.valueError("Circular reference detected")
    }
    open.append(id)
  }

  private mutating func leave() {
    interpreter.leaveNative()
    if options.checksCircles { open.removeLast() }
  }

  private mutating func beginItem(_ level: Int, isFirst: Bool) {
    if !isFirst { text.append(options.itemSeparator) }
    breakLine(level)
  }

  private mutating func breakLine(_ level: Int) {
    guard let indent = options.indent else { return }
    text.append(0x0A)
    for _ in 0..<level { text.append(indent) }
  }

  private mutating func writeList(_ list: PyList, _ level: Int) throws(Unwind) {
    if list.exactKind == .derived, list.type.slots.iter != nil, !isPlainIteration(list) {
      return try writeSequence(interpreter.elements(of: .object(list)), list, level)
    }
    if list.count == 0 { return append("[]") }
    try enter(list)
    defer { leave() }
    text.append(0x5B)
    var index = 0
    while index < list.count {
      beginItem(level + 1, isFirst: index == 0)
      try write(list[index], level: level + 1)
      index += 1
    }
    breakLine(level)
    text.append(0x5D)
  }

  /// A subclass that has not its own `__iter__`.
  private func isPlainIteration(_ list: PyList) -> Bool {
    guard let found = list.type.lookup(interpreter.names.iter),
      let own = interpreter.types.list.lookup(interpreter.names.iter)
    else { return false }
    return found.isIdentical(to: own)
  }

  private mutating func writeTuple(_ tuple: PyTuple, _ level: Int) throws(Unwind) {
    try writeSequence(tuple.elements, tuple, level)
  }

  private mutating func writeSequence(
    _ elements: ContiguousArray<Value>, _ owner: PyObject, _ level: Int
  ) throws(Unwind) {
    if elements.isEmpty { return append("[]") }
    try enter(owner)
    defer { leave() }
    text.append(0x5B)
    for index in elements.indices {
      beginItem(level + 1, isFirst: index == 0)
      try write(elements[index], level: level + 1)
    }
    breakLine(level)
    text.append(0x5D)
  }

  private mutating func writeDict(_ dict: PyDict, _ level: Int) throws(Unwind) {
    let isExact = dict.exactKind == .dict
    if isExact ? dict.count == 0 : try interpreter.length(.object(dict)) == 0 {
      return append("{}")
    }
    try enter(dict)
    defer { leave() }
    text.append(0x7B)
    var isFirst = true
    if isExact, !options.sortsKeys {
      var position = 0
      while position < dict.used {
        let entry = dict.entries[position]
        position += 1
        if entry.key.isUndefined { continue }
        if try writeItem(entry.key, entry.value, level, isFirst: isFirst) { isFirst = false }
      }
    } else if isExact, dict.hasOnlyStrKeys {
      for (name, value) in sortedItems(of: dict)
      where try writeItem(.object(name), value, level, isFirst: isFirst) {
        isFirst = false
      }
    } else {
      let items = try interpreter.callMethod(.object(dict), interpreter.intern("items"))
      let list = PyList(interpreter, try interpreter.elements(of: items))
      if options.sortsKeys {
        _ = try interpreter.callMethod(.object(list), interpreter.intern("sort"))
      }
      for item in list.elements {
        guard let pair = item.asTuple, pair.count == 2 else {
          throw interpreter.valueError("items must return 2-tuples")
        }
        if try writeItem(pair[0], pair[1], level, isFirst: isFirst) { isFirst = false }
      }
    }
    // The line after the bracket is begun even where all keys are left out.
    if isFirst { breakLine(level + 1) }
    breakLine(level)
    text.append(0x7D)
  }

  private func sortedItems(of dict: PyDict) -> ContiguousArray<(PyStr, Value)> {
    var items: ContiguousArray<(PyStr, Value)> = []
    items.reserveCapacity(dict.count)
    for position in 0..<dict.used {
      if let name = dict.entries[position].key.asStr {
        items.append((name, dict.entries[position].value))
      }
    }
    items.sort { $0.0.compare(to: $1.0) < 0 }
    return items
  }

  /// False where the key is left out.
  private mutating func writeItem(
    _ key: Value, _ value: Value, _ level: Int, isFirst: Bool
  ) throws(Unwind) -> Bool {
    if let name = key.asStr {
      beginItem(level + 1, isFirst: isFirst)
      append(quoting: name)
    } else {
      let isNumber = key.isInt || key.asDouble != nil
      guard isNumber || key.isNone else {
        if options.skipsKeys { return false }
        throw interpreter.typeError(
          "keys must be str, int, float, bool or None, not \(interpreter.type(of: key).shortName)")
      }
      beginItem(level + 1, isFirst: isFirst)
      text.append(0x22)
      try write(key)
      text.append(0x22)
    }
    text.append(options.keySeparator)
    try write(value, level: level + 1)
    return true
  }

  /// What JSON has no word for is given to `default`.
  private mutating func writeOther(
    _ value: Value, _ object: PyObject?, _ level: Int
  ) throws(Unwind) {
    if options.fallback.isNone {
      throw interpreter.typeError(
        "Object of type \(interpreter.type(of: value).shortName) is not JSON serializable")
    }
    if let object { try enter(object) }
    defer { if object != nil { leave() } }
    try write(interpreter.call(options.fallback, value), level: level)
  }

  // MARK: Atoms

  private mutating func append(_ word: StaticString) {
    text.append(
      latin1: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount),
      isASCII: true)
  }

  private mutating func append(_ int: Int) {
    if int >= 0, int < 10 { return text.append(0x30 + UInt32(truncatingIfNeeded: int)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = 20
      var left = int.magnitude
      repeat {
        place -= 1
        digits[place] = 0x30 + UInt8(truncatingIfNeeded: left % 10)
        left /= 10
      } while left > 0
      if int < 0 { text.append(0x2D) }
      text.append(latin1: UnsafeBufferPointer(rebasing: digits[place...]), isASCII: true)
    }
  }

  private mutating func appendLong(_ value: Value) throws(Unwind) {
    if let small = value.asInt { return append(small) }
    if let slot = interpreter.types.int.slots.repr, let digits = try slot(interpreter, value).asStr
    {
      text.append(digits)
    }
  }

  private mutating func append(_ float: Double) throws(Unwind) {
    if float.isFinite { return text.append(FloatText.repr(float)) }
    if !options.allowsNaN {
      throw interpreter.valueError(
        "Out of range float values are not JSON compliant: \(FloatText.repr(float))")
    }
    append(float.isNaN ? "NaN" : float > 0 ? "Infinity" : "-Infinity")
  }

  // MARK: Strings

  /// Appends a str in quotes.
  mutating func append(quoting str: PyStr) {
    text.append(0x22)
    if str.isWide {
      let units = str.wideUnits
      for index in 0..<str.count { append(escaping: units[index]) }
    } else {
      let units = str.narrowUnits
      let plainEnd: UInt8 = options.ensuresASCII ? 0x7E : 0xFF
      var start = 0
      for index in 0..<str.count {
        let unit = units[index]
        if unit >= 0x20, unit <= plainEnd, unit != 0x22, unit != 0x5C { continue }
        if start < index { text.append(str, start..<index) }
        append(escaping: UInt32(unit))
        start = index + 1
      }
      if start < str.count { text.append(str, start..<str.count) }
    }
    text.append(0x22)
    withExtendedLifetime(str) {}
  }

  private mutating func append(escaping scalar: UInt32) {
    switch scalar {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x0C: append("\\f")
    case 0x08: append("\\b")
    case 0x20...0x7E: text.append(scalar)
    case 0x7F... where !options.ensuresASCII: text.append(scalar)
    case 0x10000...:
      let offset = scalar - 0x10000
      append(unit: 0xD800 + offset >> 10)
      append(unit: 0xDC00 + offset & 0x3FF)
    default: append(unit: scalar)
    }
  }

  private mutating func append(unit: UInt32) {
    append("\\u")
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = unit >> shift & 15
      text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
