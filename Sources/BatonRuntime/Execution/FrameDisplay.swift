// The frames of a traceback: file and line, the source, and carets below the part that failed.

import BatonSyntax

/// Formats tracebacks (CPython: `StackSummary`).
struct FrameDisplay {
  private typealias Line = [Unicode.Scalar]

  private let interpreter: Interpreter

  /// How often the same line is shown in a row.
  static var repetitionLimit: Int { 3 }

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// All frames, the outermost first. Before them stand the warnings that the lines give when they
  /// are parsed once more for their carets.
  func text(of traceback: PyTraceback) -> (warnings: String, frames: String) {
    var warnings: [SyntaxWarning] = []
    let frames = frames(of: traceback, &warnings)
    return (interpreter.textOfRepeated(warnings), frames)
  }

  private func frames(of traceback: PyTraceback, _ warnings: inout [SyntaxWarning]) -> String {
    var result = ""
    var repetitions = FrameRepetitions()
    for frame in visibleFrames(of: traceback) {
      result += repetitions.add(frame)
      if repetitions.isShown { result += text(ofFrame: frame, &warnings) }
    }
    return result + repetitions.finish()
  }

  /// The frames that are shown: those of the library are not, and `sys.tracebacklimit` counts.
  func visibleFrames(of traceback: PyTraceback) -> [PyTraceback] {
    var frames: [PyTraceback] = []
    var link: PyTraceback? = traceback
    while let current = link {
      if !current.context.source.name.hasPrefix(SourceText.libraryPrefix) { frames.append(current) }
      link = current.next
    }
    if let system = interpreter.modules.get(interpreter.intern("sys"))?.asModule,
      let limit = system.namespace.get(interpreter.intern("tracebacklimit"))?.asInt
    {
      frames = Array(frames.suffix(max(limit, 0)))
    }
    return frames
  }

  func text(ofFrame frame: PyTraceback) -> String {
    var warnings: [SyntaxWarning] = []
    return text(ofFrame: frame, &warnings)
  }

  /// CPython: `StackSummary.format_frame_summary`.
  private func text(ofFrame frame: PyTraceback, _ warnings: inout [SyntaxWarning]) -> String {
    let source = frame.context.source
    let line = frame.line
    let head = "  File \"\(source.name)\", line \(line), in \(frame.context.name)\n"
    // No place, or one without width: a function that was never entered.
    if frame.givenLine != nil || frame.span.start == frame.span.end {
      let text = SourceText.trimmed(interpreter.sourceLine(source.name, line))
      return text.isEmpty ? head : head + "    \(SourceText.string(text))\n"
    }
    let start = source.position(at: frame.span.start)
    let end = source.position(at: max(frame.span.end, frame.span.start))
    let original = (start.line...max(end.line, start.line)).map {
      interpreter.sourceLine(source.name, $0)
    }
    let dedented = SourceText.dedented(original)
    if dedented.allSatisfy({ SourceText.isBlank($0) }) { return head }
    let excerpt = Excerpt(
      original, dedented, start.byteColumn, end.byteColumn, isLate: interpreter.isFinalizing,
      &warnings)
    guard let excerpt else { return head }
    return head + excerpt.text
  }
}

/// Counts frames that show the same line.
struct FrameRepetitions {
  private var last: (file: String, line: Int, name: String)?
  private var count = 0

  /// The frame that was added is to be shown.
  var isShown: Bool { count <= FrameDisplay.repetitionLimit }

  /// Adds a frame; the text that ends the repetitions before it.
  mutating func add(_ frame: PyTraceback) -> String {
    let context = frame.context
    let place = (context.source.name, frame.line, context.name)
    var text = ""
    if last.map({ $0 != place }) ?? true {
      text = finish()
      last = place
      count = 0
    }
    count += 1
    return text
  }

  func finish() -> String {
    let more = count - FrameDisplay.repetitionLimit
    return more > 0 ? "  [Previous line repeated \(more) more time\(more > 1 ? "s" : "")]\n" : ""
  }
}

/// The source lines of one frame, with carets.
private struct Excerpt {
  private typealias Line = [Unicode.Scalar]

  private let lines: [Line]
  private let startColumn: Int
  private let endColumn: Int
  private let anchors: CaretAnchors?
  private let showsCarets: Bool

  /// nil where the lines do not hold the columns. `isLate`: CPython's modules are gone already, so
  /// that it cannot parse the lines.
  init?(
    _ original: [[Unicode.Scalar]], _ dedented: [[Unicode.Scalar]], _ startByte: Int,
    _ endByte: Int, isLate: Bool, _ warnings: inout [SyntaxWarning]
  ) {
    guard let first = original.first, let last = original.last, let firstShown = dedented.first,
      let lastShown = dedented.last
    else { return nil }
    let removed = first.count - firstShown.count
    let start = max(0, SourceText.characterOffset(first, startByte) - removed)
    let end = max(0, SourceText.characterOffset(last, endByte) - removed)
    lines = dedented
    startColumn = start
    endColumn = end
    let joined = Array(dedented.joined(separator: ["\n"]))
    let tail = joined.count - max(lastShown.count - end, 0)
    let segment = start < tail ? Array(joined[start..<tail]) : []
    anchors = isLate ? nil : CaretAnchors.find(in: segment, &warnings)
    showsCarets = Excerpt.wantsCarets(
      dedented, joined, start, end, hasAnchors: anchors != nil, isLate: isLate, &warnings)
  }

  /// Carets below a whole line say nothing (CPython: `_should_show_carets`).
  private static func wantsCarets(
    _ lines: [Line], _ joined: Line, _ start: Int, _ end: Int, hasAnchors: Bool, isLate: Bool,
    _ warnings: inout [SyntaxWarning]
  ) -> Bool {
    if !isLate,
      let verdict = CaretAnchors.spansWholeStatement(
        SourceText.string(joined), lineCount: lines.count, start, end, &warnings)
    {
      return !verdict
    }
    if hasAnchors { return true }
    guard let first = lines.first, let last = lines.last else { return false }
    return !SourceText.isBlank(first.prefix(start)) || !SourceText.isBlank(last.dropFirst(end))
  }

  var text: String {
    var significant: Set<Int> = [0, lines.count - 1]
    if let anchors {
      significant.formUnion((anchors.leftLine - 1)...(anchors.leftLine + 1))
      significant.formUnion((anchors.rightLine - 1)...(anchors.rightLine + 1))
    }
    let shown = significant.filter { lines.indices.contains($0) }.sorted()
    var rows: [Line] = []
    var previous: Int?
    for line in shown {
      if let previous {
        let distance = line - previous
        if distance == 2 {
          addRows(line - 1, to: &rows)
        } else if distance > 2 {
          rows.append(Array("...<\(distance - 1) lines>...".unicodeScalars))
        }
      }
      addRows(line, to: &rows)
      previous = line
    }
    return SourceText.dedented(rows).map { "    \(SourceText.string($0))\n" }.joined()
  }

  /// A source line, and below it the carets.
  private func addRows(_ index: Int, to rows: inout [Line]) {
    let line = lines[index]
    rows.append(line)
    guard showsCarets else { return }
    let indent = line.prefix(while: SourceText.isSpace).count
    let firstColumn = SourceText.displayWidth(lines[0], startColumn)
    let isLast = index == lines.count - 1
    let count = SourceText.displayWidth(line, isLast ? endColumn : line.count)
    var carets: Line = []
    for column in 0..<max(count, 0) {
      if column < indent || (index == 0 && column < firstColumn) {
        carets.append(" ")
      } else if let anchors, isInside(anchors, index, column) {
        carets.append("^")
      } else {
        carets.append(anchors == nil ? "^" : "~")
      }
    }
    rows.append(carets)
  }

  /// The column belongs to the operator or the brackets.
  private func isInside(_ anchors: CaretAnchors, _ line: Int, _ column: Int) -> Bool {
    func displayColumn(_ anchorLine: Int, _ anchorColumn: Int) -> Int {
      let shifted = anchorColumn + (anchorLine == 0 ? startColumn : 0)
      guard lines.indices.contains(anchorLine) else { return shifted }
      return SourceText.displayWidth(lines[anchorLine], shifted)
    }
    let left = displayColumn(anchors.leftLine, anchors.leftColumn)
    let right = displayColumn(anchors.rightLine, anchors.rightColumn)
    let isAfterLeft = line > anchors.leftLine || (line == anchors.leftLine && column >= left)
    let isBeforeRight = line < anchors.rightLine || (line == anchors.rightLine && column < right)
    return isAfterLeft && isBeforeRight
  }
}
