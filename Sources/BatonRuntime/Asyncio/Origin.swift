// Where futures, tasks, handles and coroutines were made, in debug mode: `created at …` in reprs,
// `Object created at` in reports, `Coroutine created at` in warnings.

import BatonLoop
import BatonSyntax

/// A call inside CPython's library that makes something: where that stands (nil: the program's
/// line is shown), and for handles, of whose calls CPython keeps ten, how many of them are the
/// library's (nil: all calls are kept).
struct LibraryCall {
  let place: String?
  let depth: Int?

  static let future = LibraryCall(place: nil, depth: nil)
  static let loopTask = LibraryCall(place: nil, depth: nil)
  static let createTask = LibraryCall(place: "tasks.py:410", depth: nil)
  static let ensureFuture = LibraryCall(place: "tasks.py:748", depth: nil)
  static let groupTask = LibraryCall(place: "taskgroups.py:173", depth: nil)
  static let runner = LibraryCall(place: "runners.py:100", depth: nil)
  static let createFuture = LibraryCall(place: "base_events.py:460", depth: nil)
  static let gathering = LibraryCall(place: "tasks.py:765", depth: nil)
  static let callSoon = LibraryCall(place: nil, depth: 2)
  static let callAt = LibraryCall(place: nil, depth: 2)
  static let callLater = LibraryCall(place: nil, depth: 3)
  static let handleRun = LibraryCall(place: "events.py:89", depth: 2)
  /// A call of the coroutine function itself.
  static let coroutine = LibraryCall(place: nil, depth: 0)
}

/// The stack at the moment something was made (CPython: `extract_stack`, `cr_origin`).
final class Origin {
  struct Line {
    let file: String
    let line: Int
    let name: String
  }

  /// `file:line` of the innermost call.
  let place: String
  /// The program's part of the innermost calls, the outermost first.
  let lines: [Line]

  init(place: String, lines: [Line]) {
    self.place = place
    self.lines = lines
  }

  /// The lines as a traceback shows them; each ends its line.
  func text(_ interpreter: Interpreter) -> String {
    var text = ""
    for line in lines {
      text += "  File \"\(line.file)\", line \(line.line), in \(line.name)\n"
      let source = interpreter.sourceText(ProgramPlace(file: line.file, line: line.line))
      if let source { text += "    \(source)\n" }
    }
    return text
  }
}

extension Origin {
  /// `[(file, line, name, text), …]`, as `traceback.format_list` takes it.
  func list(_ interpreter: Interpreter) -> Value {
    let entries = lines.map { line in
      let source = interpreter.sourceText(ProgramPlace(file: line.file, line: line.line))
      return interpreter.tuple([
        interpreter.str(line.file), .int(line.line), interpreter.str(line.name),
        interpreter.str(source ?? ""),
      ])
    }
    return .object(PyList(interpreter, ContiguousArray(entries)))
  }
}

extension Interpreter {
  /// The lines that show a list of calls; of anything else its str.
  func stackLines(_ value: Value) throws(Unwind) -> [String] {
    guard let list = value.asList else { return [try string(value).string] }
    var lines: [String] = []
    for entry in list.elements {
      guard let parts = entry.asTuple?.elements, parts.count == 4 else { continue }
      let file = try string(parts[0]).string
      let number = try string(parts[1]).string
      lines.append("  File \"\(file)\", line \(number), in \(try string(parts[2]).string)")
      if let text = parts[3].asStr, text.count > 0 { lines.append("    \(text.string)") }
    }
    return lines
  }
}

extension AsyncioState {
  /// Of handles and coroutines CPython keeps so many calls, its library's among them.
  private static let stackDepth = 10

  /// Where the program stands now, inside of `call`.
  func origin(_ call: LibraryCall) -> Origin? {
    var lines: [Origin.Line] = []
    var left = call.depth.map { Self.stackDepth - $0 } ?? Int.max
    var frame: Frame? = interpreter.currentFrame
    while let current = frame, let code = current.code, left > 0 {
      if current.slots == loopFrame?.slots {
        // `run_forever`, `_run_once`, `Handle._run`, and what stands around them.
        left -= 3 + loopCalls.count
        if left <= 0 { break }
      }
      add(code, current.header.pointee.position, &lines, &left)
      frame = current.caller
      guard code.flavor != .plain,
        let own = current.header.pointee.suspendable?.takeUnretainedValue()
      else { continue }
      // Resumed directly: those that await it are not below it on the stack.
      var link = own.awaiter?.takeUnretainedValue()
      while let awaiter = link, left > 0 {
        if let framed = awaiter as? FramedSuspendable, let frame = framed.frame {
          add(framed.code, frame.header.pointee.lineOffset(.suspended), &lines, &left)
        } else {
          left -= 1
        }
        link = awaiter.awaiter?.takeUnretainedValue()
      }
    }
    let inner = lines.first.map { "\($0.file):\($0.line)" }
    guard let place = call.place.map({ Self.libraryPath + $0 }) ?? inner else { return nil }
    return Origin(place: place, lines: lines.reversed())
  }

  private func add(
    _ code: PyCode, _ offset: UInt32, _ lines: inout [Origin.Line], _ left: inout Int
  ) {
    let context = code.context
    left -= 1
    if context.source.name.hasPrefix(SourceText.libraryPrefix) { return }
    let name = context.qualname.split(separator: ".").last.map(String.init) ?? "<module>"
    lines.append(
      Origin.Line(
        file: context.source.name, line: context.source.line(at: offset),
        name: name.isEmpty ? "<module>" : name))
  }

  /// Where the handle was made that runs now. That of a task's step was made by the loop.
  func handleOrigin() -> Origin? {
    if let currentCall { return currentCall.origin }
    guard runningTask != nil, let frame = loopFrame, let code = frame.code else { return nil }
    var lines: [Origin.Line] = []
    var left = 1
    add(code, frame.header.pointee.position, &lines, &left)
    return Origin(place: "", lines: lines)
  }

  /// Of a callback of the program that the loop is told to call: in debug mode, where that was.
  func callbackOrigin() -> Origin? {
    interpreter.currentFrame.slots == loopFrame?.slots ? origin(.handleRun) : origin(.callSoon)
  }
}

/// Switches the noting of origins on or off, when its turn comes.
final class OriginTracking: Handle {
  private let interpreter: Unmanaged<Interpreter>
  private let isOn: Bool

  init(_ interpreter: Interpreter, isOn: Bool) {
    self.interpreter = Unmanaged.passUnretained(interpreter)
    self.isOn = isOn
  }

  override func run() {
    interpreter._withUnsafeGuaranteedRef { $0.tracksOrigins = isOn }
  }
}
