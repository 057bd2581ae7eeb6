// The coach: for the mistakes that learners make with asyncio one line why, one line what to write.
// Receives errors and warnings as they are shown, gives its lines at the end of the run.

/// What is said about one mistake.
struct Advice: Hashable {
  let place: ProgramPlace?
  let why: String
  var write: String
  /// The variable that holds a coroutine in place of its result.
  var variable: String?
}

/// Collects advice while the program runs.
final class Coach {
  private var given: [Advice] = []
  /// What is said of the end of the run: not where it ended by an error.
  private var endings: [Advice] = []
  private var hasFailed = false
  /// What the loop's waits have shown.
  final var waiting: WaitingLesson?
  private static let limit = 10

  func add(_ place: ProgramPlace?, why: String, write: String, variable: String? = nil) {
    let advice = Advice(place: place, why: why, write: write, variable: variable)
    // What follows from a mistake at the same place is not another one.
    let isKnown = given.contains { $0 == advice || (place != nil && $0.place == place) }
    if given.count < Self.limit, !isKnown { given.append(advice) }
  }

  func addEnding(why: String, write: String) {
    if endings.count < 3 { endings.append(Advice(place: nil, why: why, write: write)) }
  }

  /// An error ends the run.
  func endsByError() { hasFailed = true }

  var lines: [String] {
    // What is known to stand at a line says more than what is known of a name alone.
    var all = given.contains { $0.place != nil } ? given.filter { $0.place != nil } : given
    for (index, advice) in all.enumerated().reversed() {
      guard let name = advice.variable,
        let making = all.firstIndex(where: {
          $0.write.hasPrefix("\(name) = await ") && $0 != advice
        })
      else { continue }
      all[index].write = all[making].write
      all.remove(at: making)
    }
    if !hasFailed {
      all += endings
      if let advice = waiting?.advice { all.append(advice) }
    }
    return all.flatMap { advice in
      [
        "why: \(advice.why)" + (advice.place.map { " (\($0.text))" } ?? ""),
        "write: \(advice.write)",
      ]
    }
  }

  // MARK: Warnings

  /// Where a line stands: what may be written there.
  enum Surroundings {
    case module
    /// In a plain function of that name.
    case function(String)
    case coroutine
  }

  /// A coroutine died without having been awaited.
  func neverAwaited(
    _ name: String, _ place: ProgramPlace?, _ source: String?, in surroundings: Surroundings
  ) {
    let function = name.split(separator: ".").last.map(String.init) ?? name
    let pieces = source.flatMap { CallPieces(of: function, in: $0) }
    var write: String
    switch surroundings {
    case .coroutine:
      write = pieces.map { $0.before + "await " + $0.call + $0.after } ?? "await \(function)(...)"
    case .module:
      let call = pieces?.call ?? "\(function)(...)"
      write = (pieces?.before ?? "") + "asyncio.run(\(call))" + (pieces?.after ?? "")
    case .function(let outer):
      write = pieces.map { $0.before + "await " + $0.call + $0.after } ?? "await \(function)(...)"
      write += "  and make \(outer)() an `async def`"
    }
    add(
      place,
      why: "\(function)() only makes a coroutine: none of its code runs before it is awaited",
      write: write)
  }

  /// A task was dropped before it was done.
  func destroyed(_ task: String, _ place: ProgramPlace?) {
    add(
      place,
      why: "\(task) was forgotten: the loop alone does not keep a task alive",
      write: "keep it: tasks.add(task), and await it before the end")
  }

  /// A task failed and nobody asked for its result.
  func unreadError(_ task: String, _ place: ProgramPlace?) {
    add(
      place,
      why: "\(task) failed on its own: its error reaches you only where the task is awaited",
      write: "await the task, or start it in `async with asyncio.TaskGroup() as group:`")
  }

  /// The time of a timeout was over, and its cancellation never arrived.
  func swallowedTimeout(_ place: ProgramPlace?) {
    add(
      place,
      why: "the time was over, but an `except` inside swallowed the CancelledError",
      write: "`raise` at the end of that `except asyncio.CancelledError:`")
  }

  /// A builtin that blocks was called in a coroutine.
  func blocking(_ call: String, instead: String, _ place: ProgramPlace?) {
    add(
      place, why: "\(call) holds the whole loop: no other task can run meanwhile", write: instead)
  }
}

/// A line cut at the call of a function: what stands before it, the call with its receiver and
/// arguments, and the rest.
struct CallPieces {
  let before: String
  let call: String
  let after: String

  /// nil where there is no such call, or where it is awaited already.
  init?(of function: String, in text: String) {
    let characters = Array(text)
    let wanted = Array(function)
    guard characters.count > wanted.count else { return nil }
    for start in 0...(characters.count - wanted.count) {
      let end = start + wanted.count
      guard end < characters.count, characters[end] == "(",
        Array(characters[start..<end]) == wanted
      else { continue }
      var begin = start
      while begin > 0, Self.isPartOfName(characters[begin - 1]) { begin -= 1 }
      before = String(characters[..<begin])
      if before.hasSuffix("await ") { return nil }
      var close = end
      var depth = 0
      while close < characters.count {
        if characters[close] == "(" { depth += 1 }
        if characters[close] == ")" { depth -= 1 }
        close += 1
        if depth == 0 { break }
      }
      call = String(characters[begin..<close])
      after = String(characters[close...])
      return
    }
    return nil
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }
}

extension Interpreter {
  /// What encloses the line, by its indentation.
  func surroundings(_ place: ProgramPlace?) -> Coach.Surroundings {
    guard let place else { return .coroutine }
    var indentation = indentation(place.file, place.line)
    var line = place.line - 1
    while line > 0, indentation > 0 {
      let text = SourceText.string(SourceText.trimmed(sourceLine(place.file, line)))
      let own = self.indentation(place.file, line)
      if !text.isEmpty, own < indentation {
        indentation = own
        if text.hasPrefix("async def ") { return .coroutine }
        if text.hasPrefix("def ") {
          return .function(String(text.dropFirst(4).prefix { $0 != "(" && $0 != "[" }))
        }
      }
      line -= 1
    }
    // At the prompt `await` may stand outside of functions.
    let mayAwait =
      indentation > 0 || place.file.hasPrefix("<python-input-")
      || sourceText(place)?.hasPrefix("async def ") == true
    return mayAwait ? .coroutine : .module
  }

  private func indentation(_ file: String, _ line: Int) -> Int {
    sourceLine(file, line).prefix { $0 == " " || $0 == "\t" }.count
  }
}
