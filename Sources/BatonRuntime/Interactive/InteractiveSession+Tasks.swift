// What the commands of a prompt show and change: tasks, the loop, the namespace.

import BatonLoop

extension InteractiveSession {
  /// Each pending task with where it stands and what it waits for; below it those it awaits.
  package func taskLines() -> [String] {
    let tasks = interpreter.asyncio.pendingTasks(of: loop)
    var awaited: Set<ObjectIdentifier> = []
    for task in tasks {
      for other in awaitedTasks(of: task) where other !== task {
        awaited.insert(ObjectIdentifier(other))
      }
    }
    var lines: [String] = []
    var shown: Set<ObjectIdentifier> = []
    func add(_ task: PyTask, _ level: Int) {
      guard level < 50, shown.insert(ObjectIdentifier(task)).inserted else { return }
      lines.append(String(repeating: "  ", count: level) + state(of: task))
      for other in awaitedTasks(of: task) where !other.isDone { add(other, level + 1) }
    }
    for task in tasks where !awaited.contains(ObjectIdentifier(task)) { add(task, 0) }
    // Tasks that wait for one another in a circle.
    for task in tasks { add(task, 0) }
    return lines.isEmpty ? ["no tasks"] : lines
  }

  private func awaitedTasks(of task: PyTask) -> ContiguousArray<PyTask> {
    if let other = task.waitsOn as? PyTask { return [other] }
    if let gathering = task.waitsOn as? PyGatheringFuture {
      return ContiguousArray(gathering.children.compactMap { $0 as? PyTask })
    }
    return []
  }

  private func state(of task: PyTask) -> String {
    if task.waitsOn != nil {
      return interpreter.asyncio.describe(waiting: task)
        + (task.cancelRequests > 0 ? ", cancelling" : "")
    }
    let isNew = (task.coroutine.object as? PySuspendable)?.state == .created
    return "\(label(task)) \(isNew ? "has not begun" : "is ready to go on")"
      + (task.mustCancel ? ", cancelling" : "")
  }

  /// The ready queue, the timers, what is watched.
  package func loopLines(hiddenReady: Int, hiddenWatches: Int) -> [String] {
    let inner = loop.loop
    let now = inner.time()
    let left = inner.deadlines.prefix(10).map { deadline in
      deadline.isFinite ? "\(AsyncioState.seconds(max(deadline - now, 0))) s" : "never"
    }
    let more = inner.deadlines.count - left.count
    let tasks = interpreter.asyncio.pendingTasks(of: loop).count
    let timers =
      left.isEmpty
      ? "none" : "\(inner.deadlines.count), due in " + left.joined(separator: ", ")
    return [
      "tasks:   \(tasks)",
      "ready:   \(max(inner.readyCount - hiddenReady, 0))",
      "timers:  \(timers)\(more > 0 ? " and \(more) more" : "")",
      "watched: \(max(inner.watchCount - hiddenWatches, 0)) descriptors besides the prompt's",
    ]
  }

  /// Cancels the pending task of that name; false where there is none.
  package func cancelTask(named name: String) -> Bool {
    let tasks = interpreter.asyncio.pendingTasks(of: loop)
    guard let task = tasks.first(where: { $0.taskName.string == name }) else { return false }
    do throws(Unwind) { _ = try interpreter.cancel(task) } catch { showFailure(error) }
    return true
  }

  /// The names of the pending tasks.
  package var taskNames: [String] {
    interpreter.asyncio.pendingTasks(of: loop).map(\.taskName.string)
  }

  /// Cancels all tasks and forgets all names.
  package func reset() {
    for name in taskNames { _ = cancelTask(named: name) }
    let namespace = main.namespace
    for key in interpreter.keys(of: namespace) {
      guard let name = key.asStr, !name.string.hasPrefix("__") else { continue }
      namespace.removeValue(name)
    }
    inputs = []
    prepareNamespace()
    _ = interpreter.output.flush()
  }
}
