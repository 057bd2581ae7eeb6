// The coach: for the mistakes that learners make with asyncio one line why, one line what to write.
// Receives errors and warnings as they are shown, gives its lines at the end of the run.

/// What is said about one mistake.
struct Advice: Hashable {
  let place: ProgramPlace?
  let why: String
  let write: String
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

  func add(_ place: ProgramPlace?, why: String, write: String) {
    let advice = Advice(place: place, why: why, write: write)
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
    var all = given
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

  /// A coroutine died without having been awaited.
  func neverAwaited(_ name: String, _ place: ProgramPlace?, _ source: String?) {
    let function = name.split(separator: ".").last.map(String.init) ?? name
    var write = "await \(function)(...)"
    if let source, let line = Self.inserting("await ", before: function, in: source) {
      write = line
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

  /// `text` with `word` before the call of `function`; nil where there is no call.
  private static func inserting(_ word: String, before function: String, in text: String) -> String?
  {
    let characters = Array(text)
    let wanted = Array(function)
    guard characters.count > wanted.count else { return nil }
    for start in 0...(characters.count - wanted.count) {
      let end = start + wanted.count
      guard end < characters.count, characters[end] == "(",
        Array(characters[start..<end]) == wanted
      else { continue }
      var begin = start
      while begin > 0, isPartOfName(characters[begin - 1]) { begin -= 1 }
      let before = String(characters[..<begin])
      if before.hasSuffix("await ") { return nil }
      return before + word + String(characters[begin...])
    }
    return nil
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }
}
