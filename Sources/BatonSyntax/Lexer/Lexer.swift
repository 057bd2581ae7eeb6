// Source text to tokens: lines, indentation, words, operators and brackets. Receives a `SourceFile`,
// gives the parser an array of tokens that ends in `endMarker`, or in `error`.

/// What the lexer makes of one file.
struct TokenList {
  var tokens: [Token]
  /// What is wrong where the last token, of kind `error`, stands.
  var error: SyntaxError?
  /// Brackets that were open where the lexer stopped: their offsets, the outermost first.
  var openBrackets: [UInt32]
  /// CPython's tokenizer raises this error by itself, so that it goes before the parser's.
  var isErrorRaised: Bool
  /// The lexer stopped inside an f-string.
  var isErrorInFormattedString: Bool
  /// The text ends inside brackets, a triple-quoted string or a continued line.
  var isCutShort: Bool
  var warnings: [SyntaxWarning]
}

/// Reads the whole text at once. The order and the places of its errors are those of CPython's
/// tokenizer, `tok_get_normal_mode` and `tok_get_fstring_mode`.
struct Lexer {
  static let maximumNesting = 200
  static let maximumIndentation = 100
  static let maximumFormattedStrings = 150

  struct Bracket {
    let byte: UInt8
    let offset: Int
  }

  /// An f-string that is being read.
  struct FormattedString {
    let quote: UInt8
    let quoteSize: Int
    let isRaw: Bool
    let start: Int
    /// Brackets opened inside the f-string's fields, and the depth at which the current field began.
    var depth = 0
    var fieldDepth = -1
    var isInText = true
    var isInFormatSpec = false
    var hasDebugText = false

    var isInField: Bool { fieldDepth >= 0 }
  }

  let source: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  let keywords = KeywordTable()

  var position = 0
  /// The offset where the current physical line begins; only exact enough for error columns.
  var lineStart = 0
  var tokens: [Token] = []
  var brackets: [Bracket] = []
  var formattedStrings: [FormattedString] = []
  var indents: [Int] = [0]
  /// The same with tabs counted as one column: both must agree in order.
  var alternateIndents: [Int] = [0]
  var error: SyntaxError?
  var isErrorRaised = false
  var isCutShort = false
  var warnings: [SyntaxWarning] = []

  static func tokenize(_ source: SourceFile) -> TokenList {
    source.bytes.withUnsafeBufferPointer { buffer in
      var lexer = Lexer(source: source, bytes: buffer, count: buffer.count)
      lexer.run()
      return TokenList(
        tokens: lexer.tokens, error: lexer.error,
        openBrackets: lexer.brackets.map { UInt32(truncatingIfNeeded: $0.offset) },
        isErrorRaised: lexer.isErrorRaised,
        isErrorInFormattedString: !lexer.formattedStrings.isEmpty,
        isCutShort: lexer.isCutShort, warnings: lexer.warnings)
    }
  }

  private init(source: SourceFile, bytes: UnsafeBufferPointer<UInt8>, count: Int) {
    self.source = source
    self.bytes = bytes
    self.count = count
    tokens.reserveCapacity(count / 4 + 8)
  }

  /// The byte at `index`, 0 behind the end: source text holds no zero byte.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 { index < count ? bytes[index] : 0 }

  @inline(__always)
  mutating func emit(_ kind: TokenKind, from start: Int) {
    tokens.append(
      Token(
        kind: kind, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: position)))
  }

  private mutating func run() {
    if let offset = bytes.firstIndex(of: 0) {
      error = Errors.nullBytes(source, at: offset)
    } else {
      var goesOn = startLine()
      while goesOn {
        if let mode = formattedStrings.last, mode.isInText {
          goesOn = readFormattedText()
        } else {
          goesOn = readToken()
        }
      }
    }
    if error != nil { emit(.error, from: min(position, count)) }
  }

  /// Stops the lexer. The error stands before `cursor` in the line of the byte before it.
  mutating func fail(_ message: String, cursor: Int) -> Bool {
    error = Errors.inToken(source, message, cursor: cursor)
    isErrorRaised = true
    return false
  }

  // MARK: - Lines

  /// Skips empty lines and turns the indentation of the next line into tokens.
  private mutating func startLine() -> Bool {
    while true {
      lineStart = position
      var column = 0
      var alternate = 0
      var continuedColumn = 0
      scan: while true {
        switch byte(position) {
        case 0x20:
          column += 1
          alternate += 1
        case 0x09:
          column = (column / 8 + 1) * 8
          alternate += 1
        case 0x0C:
          column = 0
          alternate = 0
        case 0x5C:
          // Indentation cannot be split over lines: the first line's counts.
          if continuedColumn == 0 { continuedColumn = column }
          position += 1
          guard continueLine() else { return false }
          continue scan
        default:
          break scan
        }
        position += 1
      }
      if byte(position) == 0x23 { skipComment() }
      if byte(position) == 0x0A {
        position += 1
        continue
      }
      if position >= count { return finish() }
      if continuedColumn != 0 {
        column = continuedColumn
        alternate = continuedColumn
      }
      return indent(column, alternate)
    }
  }

  private mutating func indent(_ column: Int, _ alternate: Int) -> Bool {
    guard let current = indents.last, let currentAlternate = alternateIndents.last else {
      return false
    }
    if column == current {
      if alternate != currentAlternate { return failIndentation(.tab) }
      return true
    }
    if column > current {
      if indents.count >= Lexer.maximumIndentation {
        error = Errors.tooManyIndentations(source, at: position)
        return false
      }
      if alternate <= currentAlternate { return failIndentation(.tab) }
      indents.append(column)
      alternateIndents.append(alternate)
      emit(.indent, from: position)
      return true
    }
    var dedents = 0
    while let last = indents.last, indents.count > 1, column < last {
      indents.removeLast()
      alternateIndents.removeLast()
      dedents += 1
    }
    if indents.last != column { return failIndentation(.indentation) }
    if alternateIndents.last != alternate { return failIndentation(.tab) }
    for _ in 0..<dedents { emit(.dedent, from: position) }
    return true
  }

  private mutating func failIndentation(_ kind: SyntaxError.Kind) -> Bool {
    error =
      kind == .tab
      ? Errors.inconsistentTabs(source, at: position)
      : Errors.unmatchedDedent(source, at: position)
    return false
  }

  private mutating func skipComment() {
    while position < count, bytes[position] != 0x0A { position += 1 }
  }

  /// After a backslash: the rest of a line continuation.
  private mutating func continueLine() -> Bool {
    if byte(position) != 0x0A || position >= count {
      error = Errors.afterLineContinuation(source, at: position)
      return false
    }
    position += 1
    if position >= count {
      position = count
      error = Errors.unexpectedEnd(source, brackets: brackets)
      isCutShort = true
      return false
    }
    lineStart = position
    return true
  }

  private mutating func finish() -> Bool {
    position = count
    if !brackets.isEmpty {
      error = Errors.unexpectedEnd(source, brackets: brackets)
      isCutShort = true
      return false
    }
    if let last = tokens.last, last.kind != .newline, last.kind != .dedent, last.kind != .indent {
      emit(.newline, from: count)
    }
    for _ in 1..<max(indents.count, 1) { emit(.dedent, from: position) }
    emit(.endMarker, from: position)
    return false
  }

  // MARK: - Tokens

  private mutating func readToken() -> Bool {
    var current = byte(position)
    while true {
      while current == 0x20 || current == 0x09 || current == 0x0C {
        position += 1
        current = byte(position)
      }
      if current == 0x5C {
        position += 1
        guard continueLine() else { return false }
        current = byte(position)
        continue
      }
      if current == 0x0A && !brackets.isEmpty {
        position += 1
        lineStart = position
        current = byte(position)
        continue
      }
      if current == 0x23 {
        let start = position
        skipComment()
        if brackets.isEmpty && byte(position) == 0x0A {
          position += 1
          emit(.newline, from: start)
          return startLine()
        }
        if position >= count { return finish() }
        current = byte(position)
        continue
      }
      break
    }
    let start = position
    if Lexer.startsName(current) { return readWord() }
    switch current {
    case 0x0A:
      position += 1
      emit(.newline, from: start)
      return startLine()
    case 0x30...0x39:
      return readNumber()
    case 0x2E where Lexer.isDigit(byte(position + 1)):
      return readNumber()
    case 0x22, 0x27:
      return readString(from: start)
    case 0:
      return finish()
    default:
      return readOperator(current)
    }
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func startsName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte >= 0x80
  }

  @inline(__always)
  static func continuesName(_ byte: UInt8) -> Bool { startsName(byte) || isDigit(byte) }

  /// A name, a keyword, or the prefix of a string.
  private mutating func readWord() -> Bool {
    let start = position
    var packed: UInt64 = 0
    var all: UInt8 = 0
    while position < count {
      let current = bytes[position]
      guard Lexer.continuesName(current) else { break }
      packed = packed << 8 | UInt64(current)
      all |= current
      position += 1
    }
    let length = position - start
    if length <= 2, let quote = position < count ? bytes[position] : nil,
      quote == 0x22 || quote == 0x27, isStringPrefix(start, length)
    {
      return readString(from: start)
    }
    if all >= 0x80 { return readUnicodeName(from: start) }
    emit(length <= 8 ? keywords.kind(of: packed) : .name, from: start)
    return true
  }

  private func isStringPrefix(_ start: Int, _ length: Int) -> Bool {
    let first = bytes[start] | 0x20
    if length == 1 { return first == 0x72 || first == 0x62 || first == 0x66 || first == 0x75 }
    let second = bytes[start + 1] | 0x20
    // r with b or f, in either order.
    if first == 0x72 { return second == 0x62 || second == 0x66 }
    return second == 0x72 && (first == 0x62 || first == 0x66)
  }

  private mutating func readUnicodeName(from start: Int) -> Bool {
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    var offset = start
    var isFirst = true
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      let isValid: Bool
      if scalar.isASCII {
        isValid = true
      } else if isFirst {
        isValid = scalar.properties.isXIDStart
      } else {
        isValid = scalar.properties.isXIDContinue
      }
      if !isValid {
        if !PrintableCharacters.contains(scalar) {
          return fail(Errors.nonPrintable(scalar), cursor: offset)
        }
        return fail(Errors.invalidCharacter(scalar), cursor: offset)
      }
      isFirst = false
    }
    emit(.name, from: start)
    tokens[tokens.count - 1].isUnicode = true
    return true
  }
}
