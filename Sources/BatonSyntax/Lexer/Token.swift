// The units of the text. Made by the lexer, read by the parser.

/// A token: its kind and the bytes it stands for.
struct Token {
  var kind: TokenKind
  /// A name that is not plain ASCII, so that it has to be normalised.
  var isUnicode = false
  var start: UInt32
  var end: UInt32

  var span: Span { Span(start: start, end: end) }
}

enum TokenKind: UInt8 {
  case endMarker, newline, indent, dedent, name, number, string
  case fstringStart, fstringMiddle, fstringEnd
  /// The lexer stopped here; its error is the source's.
  case error
  /// A character that no rule of the grammar knows, such as `$`.
  case unknown

  case leftParen, rightParen, leftBracket, rightBracket, leftBrace, rightBrace
  case colon, comma, semicolon, dot, ellipsis, arrow, at, exclamation, colonEqual, equal
  case plus, minus, star, slash, doubleSlash, percent, doubleStar
  case leftShift, rightShift, ampersand, bar, caret, tilde
  case less, greater, lessEqual, greaterEqual, equalEqual, notEqual, lessGreater
  case plusEqual, minusEqual, starEqual, slashEqual, doubleSlashEqual, percentEqual, atEqual
  case ampersandEqual, barEqual, caretEqual, rightShiftEqual, leftShiftEqual, doubleStarEqual

  case keywordFalse, keywordNone, keywordTrue
  case `and`, `as`, assert, async, `await`, `break`, `class`, `continue`, def, del, elif, `else`
  case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not, or
  case pass, raise, `return`, `try`, `while`, with, yield

  var isKeyword: Bool { rawValue >= TokenKind.keywordFalse.rawValue }
}

/// The keywords, found by their bytes packed into one number.
struct KeywordTable {
  private var keys = [UInt64](repeating: 0, count: 128)
  private var kinds = [TokenKind](repeating: .name, count: 128)

  init() {
    let words: [(String, TokenKind)] = [
      ("False", .keywordFalse), ("None", .keywordNone), ("True", .keywordTrue), ("and", .and),
      ("as", .as), ("assert", .assert), ("async", .async), ("await", .await), ("break", .break),
      ("class", .class), ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif),
      ("else", .else), ("except", .except), ("finally", .finally), ("for", .for), ("from", .from),
      ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
      ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass),
      ("raise", .raise), ("return", .return), ("try", .try), ("while", .while), ("with", .with),
      ("yield", .yield),
    ]
    for (word, kind) in words {
      let key = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      var index = KeywordTable.hash(key)
      while keys[index] != 0 { index = (index + 1) & 127 }
      keys[index] = key
      kinds[index] = kind
    }
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 57)
  }

  /// The kind of the word whose bytes were packed into `key`; `.name` when it is no keyword.
  @inline(__always)
  func kind(of key: UInt64) -> TokenKind {
    var index = KeywordTable.hash(key)
    while keys[index] != 0 {
      if keys[index] == key { return kinds[index] }
      index = (index + 1) & 127
    }
    return .name
  }
}
