// The report of a deadlock: nothing is ready, no timer is set, nothing comes from outside, and
// tasks still wait. Receives the loop, gives the lines.

import BatonLoop

extension AsyncioState {
  /// Nothing can ever wake the loop again: says who waits where and for what, and ends the program
  /// with exit status 3.
  func deadlocked(_ loop: PyEventLoop) throws(Unwind) {
    if let supervisor, supervisor.resolvesDeadlock(of: loop) { return }
    loop.isDeadlocked = true
    isDeadlocked = true
    interpreter.exitStatus = 3
    let tasks = pendingTasks(of: loop)
    reportDeadlock(tasks, "this program can never go on")
    for task in tasks { task.logsDestruction = false }
    throw interpreter.error(interpreter.exceptions.systemExit, arguments: [.int(3)])
  }

  /// Says who waits where and for what.
  func reportDeadlock(_ tasks: ContiguousArray<PyTask>, _ reason: String) {
    interpreter.writeReport(DeadlockReport(interpreter, Array(tasks), reason).lines)
  }
}

/// Who waits for whom.
struct DeadlockReport {
  private let interpreter: Interpreter
  private let reason: String
  private let graph: WaitGraph
  private let names: ObjectNames
  private static let shown = 20

  init(_ interpreter: Interpreter, _ tasks: [PyTask], _ reason: String) {
    self.interpreter = interpreter
    self.reason = reason
    graph = WaitGraph(tasks)
    names = ObjectNames(interpreter: interpreter)
  }

  private var standings: [TaskStanding] { graph.standings }

  var lines: [String] {
    let who = standings.count == 2 ? "Both" : "All \(standings.count)"
    var lines = [
      "deadlock: \(reason).",
      standings.count == 1
        ? "Its one task waits, and nothing is left that could wake it:"
        : "\(who) tasks wait, and nothing is left that could wake one of them:",
    ]
    if standings.isEmpty {
      lines = [
        "deadlock: \(reason).",
        "The loop runs without a task, a timer or anything else that could stop it.",
      ]
    }
    let groups = groups()
    for group in groups.prefix(Self.shown) { lines += describe(group) }
    let rest = groups.dropFirst(Self.shown).reduce(0) { $0 + $1.tasks.count }
    if rest > 0 { lines.append("  and \(rest) more") }
    if let ring = graph.ring() {
      lines.append(describe(ring: ring))
    } else {
      lines += chain(groups)
    }
    return lines
  }

  // MARK: Tasks that stand at the same place

  /// Tasks that stand at the same line and wait for the same.
  private struct Group {
    let first: TaskStanding
    let reason: String
    var tasks: [PyTask]
  }

  private func groups() -> [Group] {
    var groups: [Group] = []
    var indices: [String: Int] = [:]
    var known: [WaitKey: Int] = [:]
    for standing in standings {
      let wait = WaitKey(standing)
      if let wait, let index = known[wait] {
        groups[index].tasks.append(standing.task)
        continue
      }
      let reason = reason(standing)
      let key = "\(standing.place?.text ?? "") \(reason)"
      // The place says it all only of code of the program.
      if standing.place != nil, let index = indices[key] {
        groups[index].tasks.append(standing.task)
        if let wait { known[wait] = index }
      } else {
        indices[key] = groups.count
        if let wait { known[wait] = groups.count }
        groups.append(Group(first: standing, reason: reason, tasks: [standing.task]))
      }
    }
    return groups
  }

  private func describe(_ group: Group) -> [String] {
    let list = Self.list(group.tasks.count, atMost: 10) { TaskStanding.name(group.tasks[$0]) }
    var head = "  \(list) wait\(group.tasks.count == 1 ? "s" : "")"
    if let place = group.first.place { head += " at \(place.text)" }
    var lines = [head]
    if let source = group.first.sourceLine(interpreter) {
      lines[0] += ":"
      lines.append("      \(source)")
    }
    lines.append("    for " + group.reason)
    return lines
  }

  /// `a`, `a and b`, `a, b and 3 more`.
  static func list(_ names: [String], atMost limit: Int) -> String {
    list(names.count, atMost: limit) { names[$0] }
  }

  /// The same of names that are made where they are shown.
  private static func list(_ count: Int, atMost limit: Int, _ name: (Int) -> String) -> String {
    if count > limit {
      return (0..<limit).map(name).joined(separator: ", ") + " and \(count - limit) more"
    }
    if count < 2 { return count == 0 ? "" : name(0) }
    return (0..<(count - 1)).map(name).joined(separator: ", ") + " and " + name(count - 1)
  }

  // MARK: What one waits for

  /// The code that may know the name of what the task waits for: its own, else that of the tasks
  /// which wait for it, else that of any task.
  private func places(_ standing: TaskStanding) -> [FramedSuspendable] {
    if !standing.chain.isEmpty { return standing.chain }
    let waiters = graph.waiters(standing.task).prefix(Self.shown)
    return (waiters + standings.prefix(Self.shown)).flatMap(\.chain)
  }

  private func called(_ object: PyObject, _ standing: TaskStanding, _ noun: String) -> String {
    names.name(of: object, in: places(standing)).map { "\(noun) `\($0)`" } ?? noun
  }

  private func written(_ object: PyObject, _ standing: TaskStanding, _ noun: String) -> String {
    names.name(of: object, in: places(standing)) ?? noun
  }

  private func reason(_ standing: TaskStanding) -> String {
    switch standing.waiting {
    case .lock(let lock): return reason(lock: lock, standing)
    case .event(let event):
      return "\(called(event, standing, "the event")): nobody is left to call "
        + "\(written(event, standing, "event")).set()"
    case .notification(let condition):
      return "\(called(condition, standing, "the condition")): nobody is left to call "
        + "\(written(condition, standing, "condition")).notify()"
    case .semaphore(let semaphore):
      let holder = graph.task(semaphore.lastTaker)
      let who =
        holder.map {
          "; \($0 === standing.task ? "this task" : TaskStanding.name($0)) took it last"
        } ?? ""
      return "\(called(semaphore, standing, "the semaphore")), of which nothing is left\(who): "
        + "somebody has to call \(written(semaphore, standing, "semaphore")).release()"
    case .barrier(let barrier):
      return "\(called(barrier, standing, "the barrier")), which opens for \(barrier.parties) "
        + "tasks: \(barrier.count) of them \(barrier.count == 1 ? "is" : "are") there"
    case .item(let queue):
      return "an item of \(called(queue, standing, "the queue")), which is empty: nobody is left "
        + "to call \(written(queue, standing, "queue")).put()"
    case .room(let queue):
      return "room in \(called(queue, standing, "the queue")), which is full: nobody is left to "
        + "call \(written(queue, standing, "queue")).get()"
    case .doneItems(let queue):
      let count = queue.unfinishedTasks
      return "\(count) item\(count == 1 ? "" : "s") of \(called(queue, standing, "the queue")) to "
        + "be done: each needs a call of \(written(queue, standing, "queue")).task_done()"
    case .outside(let what): return what
    case .futures, .group, nil: return reason(futures: standing.pendingFutures, standing)
    }
  }

  private func reason(lock: PyLock, _ standing: TaskStanding) -> String {
    let lockName = called(lock, standing, "the lock")
    guard let holder = graph.task(lock.holder) else {
      return "\(lockName), which a task took that has ended without giving it back: "
        + "\(written(lock, standing, "lock")).release() was never called"
    }
    if holder === standing.task {
      return "\(lockName), which this task holds itself: a lock cannot be taken a second time "
        + "before it is given back"
    }
    return "\(lockName), which \(TaskStanding.name(holder)) holds"
  }

  private func reason(futures: [PyFuture], _ standing: TaskStanding) -> String {
    let tasks = futures.compactMap { $0 as? PyTask }
    let plain = futures.filter { !($0 is PyTask) }
    var parts: [String] = []
    if !tasks.isEmpty {
      parts.append(
        Self.list(tasks.count, atMost: 5) { name(tasks[$0], standing) } + " to end")
    }
    if plain.count == 1 {
      parts.append(
        "\(called(plain[0], standing, "the future")): nobody is left to call "
          + "\(written(plain[0], standing, "future")).set_result()")
    } else if !plain.isEmpty {
      let known = plain.compactMap { names.name(of: $0, in: places(standing)).map { "`\($0)`" } }
      let list = known.count == plain.count ? " " + Self.list(known, atMost: 5) : ""
      parts.append(
        "\(plain.count) futures\(list): nobody is left to call set_result() of them")
    }
    if parts.isEmpty {
      return standing.task.waitsOn == nil
        ? "something outside of asyncio" : "futures that nobody is left to end"
    }
    return parts.joined(separator: ", and for ")
  }

  private func name(_ task: PyTask, _ standing: TaskStanding) -> String {
    task === standing.task ? "itself" : TaskStanding.name(task)
  }

  // MARK: The whole

  private func describe(ring: [PyTask]) -> String {
    guard ring.count > 1, let first = ring.first else {
      return "ring: \(TaskStanding.name(ring[0])) waits for itself; it would have to go on before "
        + "it can go on"
    }
    var names = ring.prefix(12).map { $0.taskName.string }
    if ring.count > 12 { names.append("\(ring.count - 12) more") }
    let steps = (names + [first.taskName.string]).joined(separator: " -> ")
    return "ring: \(steps): each waits for the next, so none of them can be the first to go on"
  }

  /// Who stands at the end: what has to happen for all others to go on.
  private func chain(_ groups: [Group]) -> [String] {
    guard standings.count > 1 else { return [] }
    let ends = groups.filter { graph.isEnd($0.first.task) }
    if ends.isEmpty || ends.count == groups.count { return [] }
    var found: [(behind: String, isOne: Bool, ends: [String], reason: String)] = []
    for end in ends.prefix(Self.shown) {
      let behind = graph.allBehind(end.first.task)
      if behind.isEmpty { continue }
      let list = Self.list(behind.count, atMost: 5) { behind[$0].task.taskName.string }
      let names = end.tasks.map(\.taskName.string)
      if let index = found.firstIndex(where: { $0.behind == list && $0.reason == end.reason }) {
        found[index].ends += names
      } else {
        found.append((list, behind.count == 1, names, end.reason))
      }
    }
    return found.prefix(5).map { link in
      "chain: \(link.behind) wait\(link.isOne ? "s" : "") in the end for "
        + "\(Self.list(link.ends, atMost: 5)), which wait\(link.ends.count == 1 ? "s" : "") for "
        + link.reason
    }
  }
}

extension Interpreter {
  /// Writes lines of Baton's own to standard error; none where only CPython's output is wanted.
  func writeReport(_ lines: [String]) {
    if isPlain || lines.isEmpty { return }
    _ = output.flush()
    output.writeError(lines.map { "baton: \($0)\n" }.joined())
  }
}
