// str: the methods on the case and the classes of characters, and on width.

extension PyStr {
  // MARK: Case

  /// A method that maps ASCII bytes one by one, and other text by `general`.
  @inline(__always) private static func mapped(
    _ interpreter: Interpreter, _ args: Arguments, _ ascii: (UInt8) -> UInt8,
    _ general: ([UInt32]) -> [UInt32]
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    guard text.isASCII else {
      try interpreter.checkTextSize(text.count * 3, isWide: true)
      return .object(interpreter.str(general(text.scalars)))
    }
    let result = PyStr.uninitialized(
      interpreter, text.count, isWide: false, isASCII: true)
    let source = text.narrowUnits
    let target = result.narrowUnits
    for index in 0..<text.count { target[index] = ascii(source[index]) }
    return .object(result)
  }

  @inline(__always) private static func isUpper(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A
  }

  @inline(__always) private static func isLower(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A
  }

  @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool {
    isLower(byte | 0x20)
  }

  @inline(__always) private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39
  }

  static func upper(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try mapped(interpreter, args, { isLower($0) ? $0 & 0xDF : $0 }, TextCase.upper)
  }

  static func lower(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try mapped(interpreter, args, { isUpper($0) ? $0 | 0x20 : $0 }, TextCase.lower)
  }

  static func casefold(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try mapped(interpreter, args, { isUpper($0) ? $0 | 0x20 : $0 }, TextCase.folded)
  }

  static func swapCase(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try mapped(interpreter, args, { isLetter($0) ? $0 ^ 0x20 : $0 }, TextCase.swapped)
  }

  static func capitalize(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var isFirst = true
    return try mapped(
      interpreter, args,
      { byte in
        defer { isFirst = false }
        if isFirst { return isLower(byte) ? byte & 0xDF : byte }
        return isUpper(byte) ? byte | 0x20 : byte
      }, TextCase.capitalized)
  }

  static func title(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var followsLetter = false
    return try mapped(
      interpreter, args,
      { byte in
        guard isLetter(byte) else {
          followsLetter = false
          return byte
        }
        defer { followsLetter = true }
        return followsLetter ? byte | 0x20 : byte & 0xDF
      }, TextCase.title)
  }

  // MARK: Classes

  /// Whether the string is not empty and `ascii`, or for other text `flags`, holds everywhere.
  @inline(__always) private static func all(
    _ args: Arguments, _ ascii: (UInt8) -> Bool, _ flags: UnicodeProperties.Flags
  ) -> Value {
    let text = receiver(args)
    guard text.isASCII else { return .bool(TextCase.all(text.scalars, have: flags)) }
    for byte in text.narrowBuffer where !ascii(byte) { return .bool(false) }
    return .bool(text.count > 0)
  }

  static func isAlphanumeric(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    all(args, { isLetter($0) || isDigit($0) }, .alphanumeric)
  }

  static func isAlphabetic(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    all(args, isLetter, .alphabetic)
  }

  static func isDecimal(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    all(args, isDigit, .decimal)
  }

  static func isDigit(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    all(args, isDigit, .digit)
  }

  static func isNumeric(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    all(args, isDigit, .numeric)
  }

  static func isSpace(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    all(args, { TextSplitting.isSpace($0) }, .space)
  }

  static func isIdentifier(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    guard text.isASCII else { return .bool(TextCase.isIdentifier(text.scalars)) }
    let bytes = text.narrowBuffer
    guard let first = bytes.first, isLetter(first) || first == 0x5F else { return .bool(false) }
    return .bool(bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x5F })
  }

  static func isPrintable(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    guard text.isASCII else { return .bool(TextCase.isPrintable(text.scalars)) }
    return .bool(text.narrowBuffer.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }

  static func isLower(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    guard text.isASCII else { return .bool(TextCase.isLower(text.scalars)) }
    let bytes = text.narrowBuffer
    return .bool(!bytes.contains { isUpper($0) } && bytes.contains { isLower($0) })
  }

  static func isUpper(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    guard text.isASCII else { return .bool(TextCase.isUpper(text.scalars)) }
    let bytes = text.narrowBuffer
    return .bool(!bytes.contains { isLower($0) } && bytes.contains { isUpper($0) })
  }

  static func isTitle(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .bool(TextCase.isTitle(receiver(args).scalars))
  }

  // MARK: Width

  /// The width and the fill character of `center`, `ljust` and `rjust`.
  private static func padding(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> (count: Int, fill: UInt32, width: Int) {
    let width = try interpreter.size(args[1])
    var fill: UInt32 = 0x20
    if let given = args.given(2) {
      guard let text = given.asStr else {
        throw interpreter.typeError(
          "The fill character must be a unicode character, not "
            + interpreter.type(of: given).name)
      }
      guard text.count == 1 else {
        throw interpreter.typeError("The fill character must be exactly one character long")
      }
      fill = text[0]
    }
    let missing = width > 0 ? max(0, width - receiver(args).count) : 0
    try interpreter.checkTextSize(width, isWide: fill > 0xFF || receiver(args).isWide)
    return (missing, fill, width)
  }

  static func center(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let (missing, fill, width) = try padding(interpreter, args)
    let left = missing / 2 + (missing & width & 1)
    return padded(interpreter, receiver(args), left, missing - left, fill)
  }

  static func justifyLeft(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let (missing, fill, _) = try padding(interpreter, args)
    return padded(interpreter, receiver(args), 0, missing, fill)
  }

  static func justifyRight(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let (missing, fill, _) = try padding(interpreter, args)
    return padded(interpreter, receiver(args), missing, 0, fill)
  }

  static func padded(
    _ interpreter: Interpreter, _ text: PyStr, _ left: Int, _ right: Int, _ fill: UInt32
  ) -> Value {
    if left == 0, right == 0 { return .object(interpreter.exact(text)) }
    var builder = TextBuilder(minimumCapacity: left + text.count + right)
    builder.append(repeating: fill, count: left)
    builder.append(text)
    builder.append(repeating: fill, count: right)
    return .object(builder.finish(interpreter))
  }

  static func zeroFill(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let width = try interpreter.size(args[1])
    let missing = width > text.count ? width - text.count : 0
    if missing == 0 { return .object(interpreter.exact(text)) }
    try interpreter.checkTextSize(width, isWide: text.isWide)
    var builder = TextBuilder(minimumCapacity: width)
    var position = 0
    if text.count > 0, text[0] == 0x2B || text[0] == 0x2D {
      builder.append(text[0])
      position = 1
    }
    builder.append(repeating: 0x30, count: missing)
    builder.append(text, position..<text.count)
    return .object(builder.finish(interpreter))
  }

  static func expandTabs(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let tabSize = try interpreter.cInt(args.given(1) ?? .int(8))
    var builder = TextBuilder(minimumCapacity: text.count)
    var column = 0
    for index in 0..<text.count {
      let scalar = text[index]
      if scalar == 0x09 {
        if tabSize > 0 {
          let spaces = tabSize - column % tabSize
          try interpreter.checkTextSize(builder.count + spaces, isWide: text.isWide)
          builder.append(repeating: 0x20, count: spaces)
          column += spaces
        }
      } else {
        column = scalar == 0x0A || scalar == 0x0D ? 0 : column + 1
        builder.append(scalar)
      }
    }
    return .object(builder.finish(interpreter))
  }
}

extension Interpreter {
  /// An argument that C code takes as `int`.
  func cInt(_ value: Value) throws(Unwind) -> Int {
    if let int = try indexAsInt(value), Int32(exactly: int) != nil { return int }
    throw overflowError("Python int too large to convert to C int")
  }
}
