// The display of a SyntaxError: file, line, and a caret below the place.

extension TracebackDisplay {
  /// CPython: `TracebackException._format_syntax_error`.
  func syntaxErrorText(_ exception: PyException, _ typeText: String) -> String {
    func attribute(_ name: String) -> Value? {
      let value = try? interpreter.findAttribute(.object(exception), interpreter.intern(name))
      return value.flatMap { $0.isNone ? nil : $0 }
    }
    func shown(_ value: Value) -> String {
      (try? interpreter.string(value)).map { interpreter.errorText($0) } ?? "<unprintable>"
    }
    var result = ""
    var suffix = ""
    let fileName = attribute("filename").map(shown)
    let line = attribute("lineno").map(shown)
    let endLine = attribute("end_lineno").map(shown)
    if let line {
      let file = fileName.flatMap { $0.isEmpty ? nil : $0 } ?? "<string>"
      result += "  File \"\(file)\", line \(line)\n"
    } else if let fileName {
      suffix = " (\(fileName))"
    }
    if let text = attribute("text")?.asStr {
      let offset = attribute("offset")?.asInt
      result += place(
        Array(interpreter.errorText(text).unicodeScalars), offset,
        isOneLine: line == endLine, end: attribute("end_offset")?.asInt)
    }
    let message = attribute("msg").map(shown) ?? ""
    return result + "\(typeText): \(message.isEmpty ? "<no detail available>" : message)\(suffix)\n"
  }

  /// The source line without its indentation, and the carets.
  private func place(
    _ text: [Unicode.Scalar], _ givenOffset: Int?, isOneLine: Bool, end givenEnd: Int?
  ) -> String {
    var right = text[...]
    while right.last == "\n" { right.removeLast() }
    let left = Array(right.drop { $0 == " " || $0 == "\n" || $0 == "\u{0C}" })
    let spaces = right.count - left.count
    let lineText = "    \(String(String.UnicodeScalarView(left)))\n"
    guard var offset = givenOffset else { return lineText }
    var end = right.count + 1
    if isOneLine { end = givenEnd.flatMap { $0 == 0 ? nil : $0 } ?? offset }
    if !text.isEmpty, offset > text.count { offset = right.count + 1 }
    if !text.isEmpty, end > text.count { end = right.count + 1 }
    if offset >= end || end < 0 { end = offset + 1 }
    let column = offset - 1 - spaces
    guard column >= 0 else { return lineText }
    var carets = String.UnicodeScalarView()
    for scalar in left.prefix(column) {
      carets.append(UnicodeProperties.isSpace(scalar.value) ? scalar : " ")
    }
    let count = end - 1 - spaces - column
    carets.append(contentsOf: repeatElement("^", count: max(count, 0)))
    return lineText + "    \(String(carets))\n"
  }
}
