// The indentation with which the next line of a block begins.

enum Indentation {
  /// What the lines typed so far lead one to expect.
  static func next(after lines: [String]) -> String {
    guard let last = lines.last(where: { !$0.allSatisfy(\.isWhitespace) }) else { return "" }
    let current = String(last.prefix { $0 == " " || $0 == "\t" })
    let code = withoutComment(last)
    let unit = unit(of: lines)
    if code.hasSuffix(":") { return current + unit }
    let word = code.drop { $0 == " " || $0 == "\t" }.prefix { $0.isLetter }
    if ["return", "pass", "raise", "break", "continue"].contains(word), current.hasSuffix(unit) {
      return String(current.dropLast(unit.count))
    }
    return current
  }

  /// The indentation of the first line that has one.
  private static func unit(of lines: [String]) -> String {
    for line in lines {
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      if !indentation.isEmpty, indentation.count < line.count { return String(indentation) }
    }
    return "    "
  }

  private static func withoutComment(_ line: String) -> Substring {
    var quote: Character?
    var end = line.endIndex
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#" {
        end = index
        break
      }
    }
    var code = line[..<end]
    while let last = code.last, last.isWhitespace { code.removeLast() }
    return code
  }
}
