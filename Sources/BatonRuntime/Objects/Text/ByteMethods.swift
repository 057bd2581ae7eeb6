// bytes and bytearray: the method tables, and the methods that search and replace.

/// The methods of bytes and bytearray.
enum ByteMethods {
  static func rows(isArray: Bool) -> [BuiltinRow] {
    var rows = [
      BuiltinRow("capitalize", "", .method, capitalize),
      BuiltinRow("center", "width, fillchar=b' ', /", .method, center),
      BuiltinRow("count", "sub, start=None, end=None, /", .method, count),
      BuiltinRow("decode", "encoding='utf-8', errors='strict'", .method, decode),
      BuiltinRow("endswith", "suffix, start=None, end=None, /", .method, endsWith),
      BuiltinRow("expandtabs", "tabsize=8", .method, expandTabs),
      BuiltinRow("find", "sub, start=None, end=None, /", .method, find),
      BuiltinRow("fromhex", "string, /", .classMethod, fromHex),
      BuiltinRow("hex", "sep=<unrepresentable>, bytes_per_sep=1", .method, hex),
      BuiltinRow("index", "sub, start=None, end=None, /", .method, index),
      BuiltinRow("isalnum", "", .method, isAlphanumeric),
      BuiltinRow("isalpha", "", .method, isAlphabetic),
      BuiltinRow("isascii", "", .method, isASCII),
      BuiltinRow("isdigit", "", .method, isDigit),
      BuiltinRow("islower", "", .method, isLower),
      BuiltinRow("isspace", "", .method, isSpace),
      BuiltinRow("istitle", "", .method, isTitle),
      BuiltinRow("isupper", "", .method, isUpper),
      BuiltinRow("join", "iterable_of_bytes, /", .method, join),
      BuiltinRow("ljust", "width, fillchar=b' ', /", .method, justifyLeft),
      BuiltinRow("lower", "", .method, lower),
      BuiltinRow("lstrip", "bytes=None, /", .method, stripLeft),
      BuiltinRow("maketrans", "frm, to, /", .staticMethod, maketrans),
      BuiltinRow("partition", "sep, /", .method, partition),
      BuiltinRow("removeprefix", "prefix, /", .method, removePrefix),
      BuiltinRow("removesuffix", "suffix, /", .method, removeSuffix),
      BuiltinRow("replace", "old, new, count=-1, /", .method, replace),
      BuiltinRow("rfind", "sub, start=None, end=None, /", .method, findLast),
      BuiltinRow("rindex", "sub, start=None, end=None, /", .method, indexLast),
      BuiltinRow("rjust", "width, fillchar=b' ', /", .method, justifyRight),
      BuiltinRow("rpartition", "sep, /", .method, partitionLast),
      BuiltinRow("rsplit", "sep=None, maxsplit=-1", .method, splitFromEnd),
      BuiltinRow("rstrip", "bytes=None, /", .method, stripRight),
      BuiltinRow("split", "sep=None, maxsplit=-1", .method, split),
      BuiltinRow("splitlines", "keepends=False", .method, splitLines),
      BuiltinRow("startswith", "prefix, start=None, end=None, /", .method, startsWith),
      BuiltinRow("strip", "bytes=None, /", .method, strip),
      BuiltinRow("swapcase", "", .method, swapCase),
      BuiltinRow("title", "", .method, title),
      BuiltinRow("translate", "table, /, delete=b''", .method, translate),
      BuiltinRow("upper", "", .method, upper),
      BuiltinRow("zfill", "width, /", .method, zeroFill),
      BuiltinRow("__buffer__", "flags, /", .method) { interpreter, args throws(Unwind) in
        let flags = try interpreter.cInt(args[1])
        if !isArray, flags & 1 != 0 {
          throw interpreter.error(interpreter.exceptions.bufferError, "Object is not writable.")
        }
        return try PyMemoryView.make(interpreter, args[0])
      },
      BuiltinRow("__sizeof__", "", .method) { _, args throws(Unwind) in
        let count = elements(args).count
        return .int(isArray ? 56 + (count == 0 ? 0 : count + 1) : 33 + count)
      },
    ]
    if isArray {
      rows += arrayRows
    } else {
      rows += [
        BuiltinRow("__bytes__", "", .method) { interpreter, args throws(Unwind) in
          args[0].asBytes?.exactKind == .bytes ? args[0] : interpreter.bytes(elements(args))
        },
        BuiltinRow("__getnewargs__", "", .method) { interpreter, args throws(Unwind) in
          interpreter.tuple([interpreter.bytes(elements(args))])
        },
      ]
    }
    return rows
  }

  @inline(__always) static func elements(_ args: Arguments) -> [UInt8] {
    ByteOperators.elements(args[0])
  }

  @inline(__always) static func result(
    _ interpreter: Interpreter, _ args: Arguments, _ elements: [UInt8]
  ) -> Value {
    ByteOperators.result(interpreter, like: args[0], elements)
  }

  // MARK: Searching

  /// What the search methods look for: bytes, or a single byte given as int
  /// (CPython: `parse_args_finds_byte`).
  private static func needle(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> [UInt8] {
    if let view = args[1].asMemoryView { try view.checkOpen(interpreter) }
    if let bytes = interpreter.bytesLike(args[1]) { return bytes }
    guard interpreter.type(of: args[1]).slots.index != nil else {
      throw interpreter.typeError(
        "argument should be integer or bytes-like object, not "
          + "'\(interpreter.type(of: args[1]).name)'")
    }
    return [try interpreter.byte(args[1])]
  }

  private static func found(
    _ interpreter: Interpreter, _ args: Arguments, last: Bool
  ) throws(Unwind) -> Int {
    // The bounds come first: their errors win, and their `__index__` may change a bytearray.
    _ = try PyStr.bounds(interpreter, args, count: elements(args).count)
    let needle = try needle(interpreter, args)
    let elements = elements(args)
    let (start, end) = try PyStr.bounds(interpreter, args, count: elements.count)
    if start > end { return -1 }
    return ByteOperators.search(needle, in: elements) {
      last ? $0.last(from: start, to: end) : $0.first(from: start, to: end)
    }
  }

  static func find(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .int(try found(interpreter, args, last: false))
  }

  static func findLast(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .int(try found(interpreter, args, last: true))
  }

  static func index(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let place = try found(interpreter, args, last: false)
    if place < 0 { throw interpreter.valueError("subsection not found") }
    return .int(place)
  }

  static func indexLast(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let place = try found(interpreter, args, last: true)
    if place < 0 { throw interpreter.valueError("subsection not found") }
    return .int(place)
  }

  static func count(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    _ = try PyStr.bounds(interpreter, args, count: elements(args).count)
    let needle = try needle(interpreter, args)
    let elements = elements(args)
    let (start, end) = try PyStr.bounds(interpreter, args, count: elements.count)
    return .int(
      ByteOperators.search(needle, in: elements) { $0.count(from: start, to: end) })
  }

  static func startsWith(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try hasAffix(interpreter, args, "startswith", atEnd: false)
  }

  static func endsWith(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try hasAffix(interpreter, args, "endswith", atEnd: true)
  }

  private static func hasAffix(
    _ interpreter: Interpreter, _ args: Arguments, _ name: String, atEnd: Bool
  ) throws(Unwind) -> Value {
    let elements = elements(args)
    let (start, end) = try PyStr.bounds(interpreter, args, count: elements.count)
    func matches(_ affix: [UInt8]) -> Bool {
      if end - start < affix.count { return false }
      let place = atEnd ? end - affix.count : start
      return elements[place..<place + affix.count].elementsEqual(affix)
    }
    if let affixes = args[1].asTuple {
      for element in affixes.elements {
        if matches(try interpreter.bytesArgument(element)) { return .bool(true) }
      }
      return .bool(false)
    }
    guard let affix = interpreter.bytesLike(args[1]) else {
      throw interpreter.typeError(
        "\(name) first arg must be bytes or a tuple of bytes, not "
          + interpreter.type(of: args[1]).name)
    }
    return .bool(matches(affix))
  }

  // MARK: Replacing

  static func removePrefix(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let prefix = try interpreter.bytesArgument(args[1])
    let elements = elements(args)
    guard elements.starts(with: prefix) else { return result(interpreter, args, elements) }
    return result(interpreter, args, Array(elements[prefix.count...]))
  }

  static func removeSuffix(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let suffix = try interpreter.bytesArgument(args[1])
    let elements = elements(args)
    let rest = elements.count - suffix.count
    guard rest >= 0, elements[rest...].elementsEqual(suffix) else {
      return result(interpreter, args, elements)
    }
    return result(interpreter, args, Array(elements[..<rest]))
  }

  static func replace(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let old = try interpreter.bytesArgument(args[1])
    let new = try interpreter.bytesArgument(args[2])
    var limit = Int.max
    if let given = args.given(3) {
      let count = try interpreter.size(given)
      if count >= 0 { limit = count }
    }
    let elements = elements(args)
    if limit == 0 || old.count > elements.count { return result(interpreter, args, elements) }
    let places =
      old.isEmpty
      ? Array(0..<min(limit, elements.count + 1))
      : ByteOperators.search(old, in: elements) {
        $0.all(from: 0, to: elements.count, limit: limit)
      }
    if places.isEmpty { return result(interpreter, args, elements) }
    let (change, overflow) = (new.count - old.count).multipliedReportingOverflow(by: places.count)
    if overflow { throw interpreter.overflowError("replace bytes is too long") }
    try interpreter.checkTextSize(elements.count + change)
    var replaced: [UInt8] = []
    replaced.reserveCapacity(elements.count + change)
    var position = 0
    for place in places {
      replaced += elements[position..<place]
      replaced += new
      position = place + old.count
    }
    replaced += elements[position...]
    return result(interpreter, args, replaced)
  }

  static func maketrans(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let from = try interpreter.bytesArgument(args[0])
    let to = try interpreter.bytesArgument(args[1])
    guard from.count == to.count else {
      throw interpreter.valueError("maketrans arguments must have same length")
    }
    var table = (0...255).map { UInt8($0) }
    for (source, target) in zip(from, to) { table[Int(source)] = target }
    return interpreter.bytes(table)
  }

  static func translate(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var table: [UInt8]?
    if !args[1].isNone {
      let given = try interpreter.bytesArgument(args[1])
      guard given.count == 256 else {
        throw interpreter.valueError("translation table must be 256 characters long")
      }
      table = given
    }
    var isDeleted = [Bool](repeating: false, count: 256)
    if let given = args.given(2) {
      for byte in try interpreter.bytesArgument(given) { isDeleted[Int(byte)] = true }
    }
    var translated: [UInt8] = []
    translated.reserveCapacity(elements(args).count)
    for byte in elements(args) where !isDeleted[Int(byte)] {
      translated.append(table.map { $0[Int(byte)] } ?? byte)
    }
    return result(interpreter, args, translated)
  }

  static func join(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let separator = elements(args)
    let pieces = try interpreter.sequenceElements(of: args[1], "can only join an iterable")
    var parts: [[UInt8]] = []
    parts.reserveCapacity(pieces.count)
    var total = 0
    for (index, piece) in pieces.enumerated() {
      guard let part = interpreter.bytesLike(piece) else {
        throw interpreter.typeError(
          "sequence item \(index): expected a bytes-like object, "
            + "\(interpreter.type(of: piece).name) found")
      }
      total += part.count + separator.count
      parts.append(part)
    }
    try interpreter.checkTextSize(total)
    var joined: [UInt8] = []
    joined.reserveCapacity(total)
    for (index, part) in parts.enumerated() {
      if index > 0 { joined += separator }
      joined += part
    }
    return result(interpreter, args, joined)
  }

  // MARK: Text

  static func decode(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    for (index, parameter) in [(1, "encoding"), (2, "errors")] {
      if let given = args.given(index), given.asStr == nil {
        throw interpreter.badArgument(given, "decode", "argument '\(parameter)'", "str")
      }
    }
    let elements = elements(args)
    if elements.isEmpty { return .object(interpreter.characters.empty) }
    return .object(
      try interpreter.decode(
        elements, args[0], encoding: args[1].asStr, errors: args[2].asStr))
  }

  static func fromHex(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = try interpreter.text(args[1], "fromhex", "argument")
    func refusal(_ position: Int) -> Unwind {
      interpreter.valueError(
        "non-hexadecimal number found in fromhex() arg at position \(position)")
    }
    if let place = text.scalars.firstIndex(where: { $0 > 127 }) { throw refusal(place) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    var index = 0
    while true {
      while index < text.count, text[index] < 0x80,
        TextSplitting.isByteSpace(UInt8(truncatingIfNeeded: text[index]))
      {
        index += 1
      }
      if index == text.count { break }
      guard let high = hexValue(text[index]) else { throw refusal(index) }
      index += 1
      guard index < text.count, let low = hexValue(text[index]) else { throw refusal(index) }
      index += 1
      bytes.append(high << 4 | low)
    }
    guard let type = args[0].asType else { return interpreter.bytes(bytes) }
    if type === interpreter.types.bytes { return interpreter.bytes(bytes) }
    if type === interpreter.types.bytearray { return .object(PyByteArray(interpreter, bytes)) }
    return try interpreter.call(args[0], interpreter.bytes(bytes))
  }

  private static func hexValue(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(scalar - 0x30)
    case 0x41...0x46: UInt8(scalar - 0x41 + 10)
    case 0x61...0x66: UInt8(scalar - 0x61 + 10)
    default: nil
    }
  }

  static func hex(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .object(try hexText(interpreter, elements(args), separator: args[1], group: args[2]))
  }

  /// The bytes as hexadecimal digits, with separators (CPython: `_Py_strhex_impl`).
  static func hexText(
    _ interpreter: Interpreter, _ elements: [UInt8], separator: Value, group: Value
  ) throws(Unwind) -> PyStr {
    let groupSize =
      try group.defined.map { value throws(Unwind) in
        try interpreter.cInt(value)
      } ?? 1
    var mark: UInt32?
    if let given = separator.defined {
      guard try interpreter.length(given) == 1 else {
        throw interpreter.valueError("sep must be length 1.")
      }
      if let text = given.asStr {
        guard text.isASCII else { throw interpreter.valueError("sep must be ASCII.") }
        mark = text[0]
      } else if let bytes = given.asBytes {
        guard bytes.elements[0] < 0x80 else { throw interpreter.valueError("sep must be ASCII.") }
        mark = UInt32(bytes.elements[0])
      } else {
        throw interpreter.typeError("sep must be str or bytes.")
      }
    }
    let size = groupSize.magnitude
    try interpreter.checkTextSize(elements.count * 3)
    var builder = TextBuilder(minimumCapacity: elements.count * 2)
    let digits: StaticString = "0123456789abcdef"
    for (index, byte) in elements.enumerated() {
      if let mark, size > 0, index > 0 {
        let distance = groupSize < 0 ? index : elements.count - index
        if distance % Int(size) == 0 { builder.append(mark) }
      }
      builder.append(UInt32(digits.utf8Start[Int(byte >> 4)]))
      builder.append(UInt32(digits.utf8Start[Int(byte & 15)]))
    }
    return builder.finish(interpreter)
  }
}
