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
  private let standings: [TaskStanding]
  private let names: ObjectNames
  private static let shown = 20

  init(_ interpreter: Interpreter, _ tasks: [PyTask], _ reason: String) {
    self.interpreter = interpreter
    self.reason = reason
    standings = tasks.map(TaskStanding.init)
    names = ObjectNames(interpreter: interpreter)
  }

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
    if let ring = ring() {
      lines.append(describe(ring: ring))
    } else {
      lines += chain()
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
    for standing in standings {
      let reason = reason(standing)
      let key = "\(standing.place?.text ?? "") \(reason)"
      // The place says it all only of code of the program.
      if standing.place != nil, let index = indices[key] {
        groups[index].tasks.append(standing.task)
      } else {
        indices[key] = groups.count
        groups.append(Group(first: standing, reason: reason, tasks: [standing.task]))
      }
    }
    return groups
  }

  private func describe(_ group: Group) -> [String] {
    let list = Self.list(group.tasks.map(TaskStanding.name), atMost: 10)
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
    if names.count > limit {
      return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  // MARK: What one waits for

  /// The code that may know the name of what the task waits for: its own, else that of the tasks
  /// which wait for it, else that of any task.
  private func places(_ standing: TaskStanding) -> [FramedSuspendable] {
    if !standing.chain.isEmpty { return standing.chain }
    let waiters = standings.filter { other in
      other.blockers(interpreter.asyncio).contains { $0 === standing.task }
    }
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
      let holder = interpreter.asyncio.pendingTask(semaphore.lastTaker)
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
    guard let holder = interpreter.asyncio.pendingTask(lock.holder) else {
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
      parts.append(Self.list(tasks.map { name($0, standing) }, atMost: 5) + " to end")
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

  /// Tasks of which each waits for the next, and the last for the first.
  private func ring() -> [PyTask]? {
    var next: [ObjectIdentifier: [PyTask]] = [:]
    for standing in standings {
      next[ObjectIdentifier(standing.task)] = standing.blockers(interpreter.asyncio)
    }
    var finished: Set<ObjectIdentifier> = []
    for standing in standings {
      var path: [PyTask] = []
      if let ring = search(standing.task, next, &path, &finished) { return ring }
    }
    return nil
  }

  /// Depth first, without recursion on the native stack beyond a thousand tasks.
  private func search(
    _ task: PyTask, _ next: [ObjectIdentifier: [PyTask]], _ path: inout [PyTask],
    _ finished: inout Set<ObjectIdentifier>
  ) -> [PyTask]? {
    if let start = path.firstIndex(where: { $0 === task }) { return Array(path[start...]) }
    if path.count > 1000 || finished.contains(ObjectIdentifier(task)) { return nil }
    path.append(task)
    for other in next[ObjectIdentifier(task)] ?? [] {
      if let ring = search(other, next, &path, &finished) { return ring }
    }
    path.removeLast()
    finished.insert(ObjectIdentifier(task))
    return nil
  }

  private func describe(ring: [PyTask]) -> String {
    guard ring.count > 1, let first = ring.first else {
      return "ring: \(TaskStanding.name(ring[0])) waits for itself; it would have to go on before "
        + "it can go on"
    }
    let steps = (ring + [first]).map { $0.taskName.string }.joined(separator: " -> ")
    return "ring: \(steps): each waits for the next, so none of them can be the first to go on"
  }

  /// Who stands at the end: what has to happen for all others to go on.
  private func chain() -> [String] {
    guard standings.count > 1 else { return [] }
    let state = interpreter.asyncio
    let groups = groups()
    let ends = groups.filter { $0.first.blockers(state).isEmpty }
    if ends.isEmpty || ends.count == groups.count { return [] }
    var found: [(behind: String, isOne: Bool, ends: [String], reason: String)] = []
    for end in ends.prefix(Self.shown) {
      let behind = standings.filter { leads($0.task, to: end.first.task, state) }
      if behind.isEmpty { continue }
      let list = Self.list(behind.map(\.task.taskName.string), atMost: 5)
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

  private func leads(_ task: PyTask, to end: PyTask, _ state: AsyncioState) -> Bool {
    if task === end { return false }
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(task)]
    var waiting = [task]
    while let current = waiting.popLast(), seen.count < 1000 {
      for other in TaskStanding(current).blockers(state)
      where seen.insert(ObjectIdentifier(other)).inserted {
        if other === end { return true }
        waiting.append(other)
      }
    }
    return false
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
