// bytes and bytearray: the methods that treat bytes as ASCII text.

extension ByteMethods {
  @inline(__always) private static func isUpper(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A
  }

  @inline(__always) private static func isLower(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A
  }

  @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }

  @inline(__always) private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  // MARK: Case

  @inline(__always) private static func mapped(
    _ interpreter: Interpreter, _ args: Arguments, _ body: (UInt8) -> UInt8
  ) -> Value {
    result(interpreter, args, elements(args).map(body))
  }

  static func upper(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    mapped(interpreter, args) { isLower($0) ? $0 & 0xDF : $0 }
  }

  static func lower(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    mapped(interpreter, args) { isUpper($0) ? $0 | 0x20 : $0 }
  }

  static func swapCase(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    mapped(interpreter, args) { isLetter($0) ? $0 ^ 0x20 : $0 }
  }

  static func capitalize(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var isFirst = true
    return mapped(interpreter, args) { byte in
      defer { isFirst = false }
      if isFirst { return isLower(byte) ? byte & 0xDF : byte }
      return isUpper(byte) ? byte | 0x20 : byte
    }
  }

  static func title(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var followsLetter = false
    return mapped(interpreter, args) { byte in
      guard isLetter(byte) else {
        followsLetter = false
        return byte
      }
      defer { followsLetter = true }
      return followsLetter ? byte | 0x20 : byte & 0xDF
    }
  }

  // MARK: Classes

  @inline(__always) private static func all(
    _ args: Arguments, _ body: (UInt8) -> Bool
  ) -> Value {
    let elements = elements(args)
    return .bool(!elements.isEmpty && elements.allSatisfy(body))
  }

  static func isAlphanumeric(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    all(args) { isLetter($0) || isDigit($0) }
  }

  static func isAlphabetic(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { all(args, isLetter) }

  static func isASCII(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .bool(elements(args).withUnsafeBufferPointer { $0.isASCII })
  }

  static func isDigit(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    all(args, isDigit)
  }

  static func isSpace(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    all(args) { TextSplitting.isByteSpace($0) }
  }

  static func isLower(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let elements = elements(args)
    return .bool(!elements.contains { isUpper($0) } && elements.contains { isLower($0) })
  }

  static func isUpper(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let elements = elements(args)
    return .bool(!elements.contains { isLower($0) } && elements.contains { isUpper($0) })
  }

  static func isTitle(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let letters = elements(args).map { $0 < 0x80 ? UInt32($0) : 0 }
    return .bool(TextCase.isTitle(letters))
  }

  // MARK: Width

  private static func padding(
    _ interpreter: Interpreter, _ args: Arguments, _ name: String
  ) throws(Unwind) -> (missing: Int, fill: UInt8, width: Int) {
    let width = try interpreter.size(args[1])
    var fill: UInt8 = 0x20
    if let given = args.given(2) {
      let bytes = given.asBytes?.elements ?? given.asByteArray?.elements
      guard let bytes, bytes.count == 1 else {
        throw interpreter.badArgument(
          given, name, "argument 2", "a byte string of length 1")
      }
      fill = bytes[0]
    }
    let count = elements(args).count
    try interpreter.checkTextSize(width)
    return (width > count ? width - count : 0, fill, width)
  }

  private static func padded(
    _ interpreter: Interpreter, _ args: Arguments, _ left: Int, _ right: Int, _ fill: UInt8
  ) -> Value {
    result(
      interpreter, args,
      [UInt8](repeating: fill, count: left) + elements(args)
        + [UInt8](repeating: fill, count: right))
  }

  static func center(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let (missing, fill, width) = try padding(interpreter, args, "center")
    let left = missing / 2 + (missing & width & 1)
    return padded(interpreter, args, left, missing - left, fill)
  }

  static func justifyLeft(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let (missing, fill, _) = try padding(interpreter, args, "ljust")
    return padded(interpreter, args, 0, missing, fill)
  }

  static func justifyRight(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let (missing, fill, _) = try padding(interpreter, args, "rjust")
    return padded(interpreter, args, missing, 0, fill)
  }

  static func zeroFill(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let width = try interpreter.size(args[1])
    let elements = elements(args)
    if width <= elements.count { return result(interpreter, args, elements) }
    try interpreter.checkTextSize(width)
    let hasSign = elements.first == 0x2B || elements.first == 0x2D
    let zeros = [UInt8](repeating: 0x30, count: width - elements.count)
    return result(
      interpreter, args,
      Array(elements.prefix(hasSign ? 1 : 0)) + zeros + elements.dropFirst(hasSign ? 1 : 0))
  }

  static func expandTabs(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let tabSize = try interpreter.cInt(args.given(1) ?? .int(8))
    var expanded: [UInt8] = []
    var column = 0
    for byte in elements(args) {
      if byte == 0x09 {
        if tabSize > 0 {
          let spaces = tabSize - column % tabSize
          try interpreter.checkTextSize(expanded.count + spaces)
          expanded += [UInt8](repeating: 0x20, count: spaces)
          column += spaces
        }
      } else {
        column = byte == 0x0A || byte == 0x0D ? 0 : column + 1
        expanded.append(byte)
      }
    }
    return result(interpreter, args, expanded)
  }

  // MARK: Cutting

  static func split(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try split(interpreter, args, fromEnd: false)
  }

  static func splitFromEnd(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try split(interpreter, args, fromEnd: true)
  }

  private static func split(
    _ interpreter: Interpreter, _ args: Arguments, fromEnd: Bool
  ) throws(Unwind) -> Value {
    let limit = try PyStr.splitLimit(interpreter, args)
    var ranges: [Range<Int>] = []
    let elements = elements(args)
    if let given = args.given(1), !given.isNone {
      let separator = try interpreter.bytesArgument(given)
      if separator.isEmpty { throw interpreter.valueError("empty separator") }
      let places = ByteOperators.search(separator, in: elements) {
        fromEnd
          ? $0.allFromEnd(from: 0, to: elements.count, limit: limit).reversed()
          : $0.all(from: 0, to: elements.count, limit: limit)
      }
      var start = 0
      for place in places {
        ranges.append(start..<place)
        start = place + separator.count
      }
      ranges.append(start..<elements.count)
    } else if fromEnd {
      TextSplitting.wordsFromEnd(
        count: elements.count, limit: limit,
        isSpace: { TextSplitting.isByteSpace(elements[$0]) }, { ranges.append($0) })
      ranges.reverse()
    } else {
      TextSplitting.words(
        count: elements.count, limit: limit,
        isSpace: { TextSplitting.isByteSpace(elements[$0]) }, { ranges.append($0) })
    }
    return list(interpreter, args, elements, ranges)
  }

  private static func list(
    _ interpreter: Interpreter, _ args: Arguments, _ elements: [UInt8], _ ranges: [Range<Int>]
  ) -> Value {
    let list = PyList(interpreter, capacity: ranges.count)
    for range in ranges { list.append(result(interpreter, args, Array(elements[range]))) }
    return .object(list)
  }

  static func splitLines(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let keepEnds =
      try args.given(1).map { value throws(Unwind) in
        try interpreter.isTrue(value)
      } ?? false
    let elements = elements(args)
    var ranges: [Range<Int>] = []
    TextSplitting.lines(
      count: elements.count, keepEnds: keepEnds,
      breakLength: { position in
        if elements[position] == 0x0A { return 1 }
        guard elements[position] == 0x0D else { return 0 }
        return position + 1 < elements.count && elements[position + 1] == 0x0A ? 2 : 1
      }
    ) { ranges.append($0) }
    return list(interpreter, args, elements, ranges)
  }

  static func partition(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try partition(interpreter, args, last: false)
  }

  static func partitionLast(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try partition(interpreter, args, last: true)
  }

  private static func partition(
    _ interpreter: Interpreter, _ args: Arguments, last: Bool
  ) throws(Unwind) -> Value {
    let separator = try interpreter.bytesArgument(args[1])
    if separator.isEmpty { throw interpreter.valueError("empty separator") }
    let elements = elements(args)
    let place = ByteOperators.search(separator, in: elements) {
      last ? $0.last(from: 0, to: elements.count) : $0.first(from: 0, to: elements.count)
    }
    func made(_ bytes: some Sequence<UInt8>) -> Value {
      result(interpreter, args, Array(bytes))
    }
    if place < 0 {
      return interpreter.tuple(
        last ? [made([]), made([]), made(elements)] : [made(elements), made([]), made([])])
    }
    // A bytearray answers with separators of its own.
    let middle = args[0].asByteArray != nil ? made(separator) : args[1]
    return interpreter.tuple([
      made(elements[..<place]), middle, made(elements[(place + separator.count)...]),
    ])
  }

  static func strip(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try stripped(interpreter, args, left: true, right: true)
  }

  static func stripLeft(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try stripped(interpreter, args, left: true, right: false)
  }

  static func stripRight(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try stripped(interpreter, args, left: false, right: true)
  }

  private static func stripped(
    _ interpreter: Interpreter, _ args: Arguments, left: Bool, right: Bool
  ) throws(Unwind) -> Value {
    var chars: [UInt8]?
    if let given = args.given(1), !given.isNone { chars = try interpreter.bytesArgument(given) }
    let elements = elements(args)
    let range = TextSplitting.trimmed(count: elements.count, left: left, right: right) { index in
      chars?.contains(elements[index]) ?? TextSplitting.isByteSpace(elements[index])
    }
    return result(interpreter, args, Array(elements[range]))
  }
}
