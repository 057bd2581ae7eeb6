// What a run leaves behind: coroutines that were never awaited, errors of tasks that nobody looked
// at, tasks cut off at the end. Filled where each is found, written after the program's own output.

import BatonSyntax

/// The account of one run.
final class Ledger {
  /// One kind of loss at one place.
  private struct Entry: Hashable {
    let text: String
    let place: ProgramPlace?
  }

  private var coroutines: [Entry] = []
  private var errors: [Entry] = []
  private var tasks: [Entry] = []
  private var counts: [Entry: Int] = [:]
  private static let limit = 10_000
  private static let shown = 20

  func neverAwaited(_ name: String, madeAt place: ProgramPlace?) {
    add(Entry(text: name, place: place), to: \.coroutines)
  }

  /// `task` names it; `error` is the last line of its traceback.
  func unreadError(of task: String, _ error: String, raisedAt place: ProgramPlace?) {
    add(
      Entry(text: "\(task) failed, and nobody looked at its error: \(error)", place: place),
      to: \.errors)
  }

  func cutOff(_ task: String, at place: ProgramPlace?) {
    add(Entry(text: "\(task) was cut off", place: place), to: \.tasks)
  }

  func destroyed(_ task: String, at place: ProgramPlace?) {
    add(
      Entry(text: "\(task) was dropped while it waited, and never finished", place: place),
      to: \.tasks)
  }

  private func add(_ entry: Entry, to list: ReferenceWritableKeyPath<Ledger, [Entry]>) {
    if let count = counts[entry] {
      counts[entry] = count + 1
    } else if counts.count < Self.limit {
      counts[entry] = 1
      self[keyPath: list].append(entry)
    }
  }

  /// The lines of the account; none where nothing was lost.
  func lines(_ interpreter: Interpreter) -> [String] {
    var lines: [String] = []
    list(coroutines, &lines, interpreter) { entry, count in
      let times = count == 1 ? "" : ", \(count) times"
      return "coroutine '\(entry.text)' was never awaited\(times)\(Self.phrase(", made at", entry))"
    }
    list(errors, &lines, interpreter) { entry, count in
      "\(entry.text)\(Self.phrase(", raised at", entry))" + (count == 1 ? "" : " (\(count) times)")
    }
    list(tasks, &lines, interpreter) { entry, count in
      "\(entry.text)\(Self.phrase(" at", entry))" + (count == 1 ? "" : " (\(count) times)")
    }
    return lines.isEmpty ? [] : ["left behind by this run:"] + lines
  }

  private static func phrase(_ words: String, _ entry: Entry) -> String {
    entry.place.map { "\(words) \($0.text)" } ?? ""
  }

  private func list(
    _ entries: [Entry], _ lines: inout [String], _ interpreter: Interpreter,
    _ text: (Entry, Int) -> String
  ) {
    for entry in entries.prefix(Self.shown) {
      lines.append("  " + text(entry, counts[entry] ?? 1))
      if let place = entry.place, let source = interpreter.sourceText(place) {
        lines.append("      \(source)")
      }
    }
    if entries.count > Self.shown { lines.append("  and \(entries.count - Self.shown) more") }
  }
}

extension Interpreter {
  /// The source line without its indentation; nil where there is none.
  func sourceText(_ place: ProgramPlace) -> String? {
    let line = SourceText.string(SourceText.trimmed(sourceLine(place.file, place.line)))
    return line.isEmpty ? nil : line
  }

  /// Where an exception was raised: the innermost line of the program.
  func raisingPlace(_ exception: PyException) -> ProgramPlace? {
    guard let traceback = exception.traceback,
      let last = FrameDisplay(self).visibleFrames(of: traceback).last
    else { return nil }
    return ProgramPlace(file: last.context.source.name, line: last.line)
  }

  /// Where the statement stands that runs now.
  func runningPlace() -> ProgramPlace? {
    programPlace().map { ProgramPlace(file: $0.file, line: $0.line) }
  }
}

extension FramedSuspendable {
  /// Of a coroutine that has not begun: the line that made it.
  var makingPlace: ProgramPlace? {
    guard let frame, frame.header.pointee.position != 0 else { return nil }
    let source = code.context.source
    return ProgramPlace(
      file: source.name, line: source.line(at: frame.header.pointee.position))
  }
}
