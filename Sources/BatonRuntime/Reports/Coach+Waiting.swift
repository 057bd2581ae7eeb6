// What the coach learns while the loop runs: waits one after the other, awaits that give nobody a
// turn, tasks that outlive the program. Receives idle times and awaits, adds advice.

import BatonLoop
import BatonSyntax

/// Sees the loop wait, for the coach: a program whose only task sleeps again and again may have
/// meant to wait for several things at once.
final class WaitingLesson: IdleObserver {
  /// An `await` behind which the program slept.
  private struct Site {
    let context: CodeContext
    let offset: UInt32
    /// How far inside the task's outermost coroutine.
    let depth: Int
    var calls = 0
    var seconds = 0.0
    /// The coroutine that was awaited last; kept, so that another one has another address.
    var last: PySuspendable?
  }

  private let asyncio: AsyncioState
  private var sites: [Site] = []
  private var isConcurrent = false
  private static let limit = 50

  init(_ asyncio: AsyncioState) { self.asyncio = asyncio }

  func loopIdle(until deadline: Double?, at time: Double) {
    if isConcurrent { return }
    guard let deadline, let task = asyncio.onlyPendingTask else {
      isConcurrent = true
      sites = []
      return
    }
    let standing = TaskStanding(task)
    guard standing.libraryName == "sleep()" else { return }
    let chain = standing.chain
    for index in chain.indices.dropFirst() {
      note(chain[index], awaits: chain[index - 1], chain.count - 1 - index, deadline - time)
    }
  }

  private func note(
    _ awaiter: FramedSuspendable, awaits awaited: PySuspendable, _ depth: Int, _ seconds: Double
  ) {
    guard let offset = awaiter.frame?.header.pointee.suspendedAt else { return }
    let context = awaiter.code.context
    let known = sites.firstIndex {
      $0.offset == offset && $0.context === context && $0.depth == depth
    }
    if known == nil, sites.count == Self.limit { return }
    let place = known ?? sites.count
    if known == nil { sites.append(Site(context: context, offset: offset, depth: depth)) }
    if sites[place].last !== awaited {
      sites[place].last = awaited
      sites[place].calls += 1
    }
    sites[place].seconds += seconds
  }

  /// The outermost function that waited for several coroutines in turn.
  var advice: Advice? {
    for depth in 0..<(sites.map(\.depth).max() ?? -1) + 1 {
      let here = sites.filter { $0.depth == depth }
      if let repeated = here.max(by: { $0.calls < $1.calls }), repeated.calls > 1 {
        return Self.advice(onLoop: repeated)
      }
      if here.count > 1, here.allSatisfy({ $0.context === here[0].context }) {
        return Self.advice(onSequence: here)
      }
    }
    return nil
  }

  /// In hundredths: the waits are a little shorter than what the program asked for.
  private static func shown(_ seconds: Double) -> String {
    String(AsyncioState.seconds((seconds * 100).rounded() / 100).dropLast())
  }

  private static func advice(onLoop site: Site) -> Advice? {
    let piece = AwaitedPiece(site.context.source, site.offset)
    guard let call = piece.call else { return nil }
    var write = "tasks = [asyncio.create_task(\(call)), ...]; await asyncio.gather(*tasks)"
    if let clause = piece.enclosingFor { write = "await asyncio.gather(*[\(call) \(clause)])" }
    return Advice(
      place: piece.place,
      why: "`await \(call)` waits for its end before the next one begins: \(site.calls) waits, "
        + "\(shown(site.seconds)) seconds one after the other",
      write: write + ", if none needs what another gives")
  }

  private static func advice(onSequence sites: [Site]) -> Advice? {
    let pieces = sites.map { AwaitedPiece($0.context.source, $0.offset) }
    let calls = pieces.compactMap(\.call)
    guard calls.count == sites.count, let place = pieces.first?.place,
      !calls.contains(where: { $0.hasPrefix("asyncio.") }),
      AwaitedPiece.areInOneBlock(pieces.map(\.place.line), sites[0].context.source)
    else { return nil }
    let seconds = sites.reduce(0) { $0 + $1.seconds }
    return Advice(
      place: place,
      why: "`await \(calls[0])` waits for its end before `\(calls[1])` begins: "
        + "\(shown(seconds)) seconds one after the other",
      write: "await asyncio.gather(\(calls.joined(separator: ", "))), if none needs what another "
        + "gives")
  }
}

/// The text of an `await` that is known by where it starts.
private struct AwaitedPiece {
  /// What stands behind `await`; nil where that is no call.
  let call: String?
  let place: ProgramPlace
  /// `for x in things` around it, in a comprehension or as a statement.
  let enclosingFor: String?

  init(_ source: SourceFile, _ offset: UInt32) {
    let line = source.line(at: offset)
    place = ProgramPlace(file: source.name, line: line)
    let end = offset + UInt32(min(2000, Int(UInt32.max - offset)))
    let text = Array(source.text(Span(start: offset, end: end)))
    let word = Array("await ")
    guard text.starts(with: word), let length = Self.lengthOfCall(text.dropFirst(word.count))
    else {
      call = nil
      enclosingFor = nil
      return
    }
    let piece = text[word.count..<(word.count + length)]
    call = String(piece).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let behind = text[(word.count + length)...].drop { $0 == " " }
    if behind.starts(with: Array("for ")) {
      enclosingFor = String(behind.prefix { $0 != "]" && $0 != "\n" && $0 != "}" })
    } else {
      enclosingFor = Self.forStatement(around: line, in: source)
    }
  }

  /// Up to the parenthesis that closes the first one on the line.
  private static func lengthOfCall(_ text: ArraySlice<Character>) -> Int? {
    var depth = 0
    for (index, character) in text.enumerated() {
      if character == "(" { depth += 1 }
      if character == "\n", depth == 0 { return nil }
      if character == ")" {
        depth -= 1
        if depth == 0 { return index + 1 }
        if depth < 0 { return nil }
      }
    }
    return nil
  }

  private static func indentation(_ text: String) -> Int {
    text.prefix { $0 == " " || $0 == "\t" }.count
  }

  /// The lines are statements of one block.
  static func areInOneBlock(_ lines: [Int], _ source: SourceFile) -> Bool {
    guard let first = lines.min(), let last = lines.max() else { return true }
    let own = indentation(source.lineText(first))
    return (first...last).allSatisfy { line in
      let text = source.lineText(line)
      let isBlank = text.allSatisfy { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
      return isBlank || (lines.contains(line) ? indentation(text) == own : indentation(text) >= own)
    }
  }

  private static func forStatement(around line: Int, in source: SourceFile) -> String? {
    let own = indentation(source.lineText(line))
    var current = line - 1
    while current > 0 {
      let text = source.lineText(current)
      let stripped = text.drop { $0 == " " || $0 == "\t" }
      if !stripped.isEmpty, indentation(text) < own {
        guard stripped.hasPrefix("for "), let colon = stripped.lastIndex(of: ":") else {
          return nil
        }
        return String(stripped[..<colon])
      }
      current -= 1
    }
    return nil
  }
}

extension AsyncioState {
  /// The task that is left to do, if it is the only one there ever was.
  fileprivate var onlyPendingTask: PyTask? {
    let tasks = allPendingTasks()
    guard tasks.count == 1, tasks[0].serialNumber == 1 else { return nil }
    return tasks[0]
  }

  /// A task whose first step is still to come.
  fileprivate var unbegunTask: PyTask? {
    allPendingTasks().first { ($0.coroutine.object as? PySuspendable)?.state == .created }
  }
}

/// An `await` of a coached program. It sees whether what it awaits ever has to wait.
///
/// Slot: that of the `await` inside, which is set while it is suspended.
final class CoachedAwaitNode: ExpressionNode {
  private let inner: ExpressionNode
  private let slot: Int
  /// How often in a row it gave nobody a turn while a task had yet to begin.
  private var count = 0
  private var left = 100

  init(_ inner: ExpressionNode, slot: Int) {
    self.inner = inner
    self.slot = slot
    super.init(inner.context, inner.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if left == 0 { return try inner.evaluate(frame) }
    let isResumed = !frame.slots[slot].isUndefined
    let value = try inner.evaluate(frame)
    if !isResumed { passedAtOnce() }
    return value
  }

  private func passedAtOnce() {
    left -= 1
    guard let coach = interpreter.coach, let state = interpreter.asyncioState,
      let task = state.unbegunTask
    else {
      count = 0
      return
    }
    count += 1
    if count < 3 { return }
    left = 0
    let text = context.source.text(span).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    coach.add(
      ProgramPlace(file: context.source.name, line: context.source.line(at: span.start)),
      why: "`\(text)` never has to wait, so it gives no other task a turn: "
        + "\(TaskStanding.name(task)) has not begun yet",
      write: "await asyncio.sleep(0)  where others are to have a turn, or await the task")
  }
}

extension Coach {
  /// A task was left when the program ended, and is cancelled now.
  func cutOff(_ task: PyTask) {
    let name = TaskStanding.name(task)
    if (task.coroutine.object as? PySuspendable)?.state == .created {
      addEnding(
        why: "\(name) never began: create_task() only puts it in line, and main() ended first",
        write: "await the task before main() ends")
    } else {
      addEnding(
        why: "\(name) was still at work when main() ended: asyncio.run() cancels what is left",
        write: "await it before main() ends, or cancel() it where it is to stop")
    }
  }
}
