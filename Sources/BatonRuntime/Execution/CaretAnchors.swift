// Where in a failing expression its operator or brackets stand. Receives the source of the
// expression, parses it again and gives lines and columns.

import BatonSyntax

/// The part that is marked with `^` within what is marked with `~`: lines from 0, columns in code
/// points, the right one exclusive.
struct CaretAnchors {
  let leftLine: Int
  let leftColumn: Int
  let rightLine: Int
  let rightColumn: Int

  /// CPython: `_extract_caret_anchors_from_line_segment`; nil for what is no operation.
  static func find(
    in segment: [Unicode.Scalar], _ warnings: inout [SyntaxWarning]
  ) -> CaretAnchors? {
    let source = SourceFile(name: "<segment>", text: "(\n\(SourceText.string(segment))\n)")
    guard let module = parse(source, &warnings), module.body.count == 1,
      case .expression(let expression) = module.body[0].kind
    else { return nil }
    let search = AnchorSearch(source, segment)
    switch expression.kind {
    case .binaryOperation(let left, _, let right):
      return search.operatorAnchors(left, right)
    case .subscription(let object, _):
      return search.bracketAnchors(expression, after: object, "[")
    case .call(let function, _):
      return search.bracketAnchors(expression, after: function, "(")
    default: return nil
    }
  }

  /// The parser warns again of what it reads again.
  private static func parse(
    _ source: SourceFile, _ warnings: inout [SyntaxWarning]
  ) -> Module? {
    do throws(SyntaxError) {
      let module = try Parser.parse(source)
      warnings += module.warnings
      return module
    } catch {
      warnings += error.warnings
      return nil
    }
  }

  /// The lines are `return f(…)` or `x = f(…)` and the columns are those of the call: true; the
  /// same statements with other columns or any other statement: nil; no statement at all: true
  /// (CPython: the first half of `_should_show_carets`).
  static func spansWholeStatement(
    _ text: String, lineCount: Int, _ start: Int, _ end: Int,
    _ warnings: inout [SyntaxWarning]
  ) -> Bool? {
    let source = SourceFile(name: "<segment>", text: text)
    guard let module = parse(source, &warnings) else { return nil }
    guard let statement = module.body.first else { return true }
    var value: Expression?
    switch statement.kind {
    case .return(let result?):
      if case .call(let function, _) = result.kind, case .name = function.kind { value = result }
    case .assign(let targets, let assigned):
      if targets.count == 1, case .name = targets[0].kind, case .call = assigned.kind {
        value = assigned
      }
    default: break
    }
    guard let value else { return nil }
    let first = source.position(at: value.span.start)
    let last = source.position(at: value.span.end)
    let isWhole =
      first.line == 1 && last.line == lineCount && first.byteColumn == start
      && last.byteColumn == end
    return isWhole ? true : nil
  }
}

/// Walks over the characters of a parsed segment.
private struct AnchorSearch {
  private typealias Place = (line: Int, column: Int)

  private let source: SourceFile
  private let lines: [[Unicode.Scalar]]

  init(_ source: SourceFile, _ segment: [Unicode.Scalar]) {
    self.source = source
    lines = SourceText.lines(of: SourceText.string(segment)).map { Array($0.unicodeScalars) }
  }

  /// The operator between two operands, one or two characters.
  func operatorAnchors(_ left: Expression, _ right: Expression) -> CaretAnchors? {
    guard let start = validPlace(end(of: left)),
      let place = advance(start, until: { !SourceText.isSpace($0) && $0 != ")" }),
      let operand = begin(of: right)
    else { return nil }
    let line = lines[place.line]
    var rightColumn = place.column + 1
    if rightColumn < line.count, operand.line > place.line || rightColumn < operand.column {
      let next = line[rightColumn]
      if !SourceText.isSpace(next), next != "\\", next != "#" { rightColumn += 1 }
    }
    return CaretAnchors(
      leftLine: place.line, leftColumn: place.column, rightLine: place.line,
      rightColumn: rightColumn)
  }

  /// From the opening bracket behind `inner` to the end of the expression.
  func bracketAnchors(
    _ expression: Expression, after inner: Expression, _ bracket: Unicode.Scalar
  ) -> CaretAnchors? {
    guard let start = validPlace(end(of: inner)),
      let place = advance(start, until: { $0 == bracket }), let last = end(of: expression)
    else { return nil }
    return CaretAnchors(
      leftLine: place.line, leftColumn: place.column, rightLine: last.line,
      rightColumn: last.column)
  }

  private func begin(of expression: Expression) -> Place? { place(expression.span.start) }

  private func end(of expression: Expression) -> Place? { place(expression.span.end) }

  /// A place in the segment, which starts on the second line of what was parsed.
  private func place(_ offset: UInt32) -> Place? {
    let position = source.position(at: offset)
    let line = position.line - 2
    guard lines.indices.contains(line) else { return nil }
    return (line, SourceText.characterOffset(lines[line], position.byteColumn))
  }

  /// The place itself, or the beginning of the next line that is not empty.
  private func validPlace(_ place: Place?) -> Place? {
    guard var place else { return nil }
    while place.line < lines.count, place.column >= lines[place.line].count {
      place = (place.line + 1, 0)
    }
    return place.line < lines.count ? place : nil
  }

  /// The next character that is wanted; comments and continuation signs end their line.
  private func advance(_ start: Place, until isWanted: (Unicode.Scalar) -> Bool) -> Place? {
    var place = start
    while true {
      let character = lines[place.line][place.column]
      let next: Place
      if character == "\\" || character == "#" {
        next = (place.line + 1, 0)
      } else if isWanted(character) {
        return place
      } else {
        next = (place.line, place.column + 1)
      }
      guard let valid = validPlace(next) else { return nil }
      place = valid
    }
  }
}
