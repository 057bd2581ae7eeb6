// The report of a deadlock: nothing is ready, no timer is set, and tasks still wait.

import BatonLoop
import BatonSyntax

extension AsyncioState {
  /// Nothing can ever wake the loop again: says who waits where and for what, and ends the program
  /// with exit status 3.
  func deadlocked(_ loop: PyEventLoop) throws(Unwind) {
    if let supervisor, supervisor.resolvesDeadlock(of: loop) { return }
    loop.isDeadlocked = true
    let tasks = pendingTasks(of: loop)
    reportDeadlock(tasks, "nothing can wake the program any more")
    for task in tasks { task.logsDestruction = false }
    throw interpreter.error(interpreter.exceptions.systemExit, arguments: [.int(3)])
  }

  /// Says who waits where and for what.
  func reportDeadlock(_ tasks: ContiguousArray<PyTask>, _ reason: String) {
    _ = interpreter.output.flush()
    var lines: [String] = []
    let count = tasks.count == 1 ? "1 task waits" : "\(tasks.count) tasks wait"
    lines.append("deadlock: \(reason); \(count):")
    let shown = 20
    for task in tasks.prefix(shown) { lines.append("  \(describe(waiting: task))") }
    if tasks.count > shown { lines.append("  and \(tasks.count - shown) more") }
    interpreter.writeDiagnostic(lines.map { "baton: \($0)\n" }.joined())
  }

  /// `Task-2 (f) at file:line waits for Lock.acquire()`.
  func describe(waiting task: PyTask) -> String {
    var text = task.taskName.string
    guard let outermost = task.coroutine.object as? PySuspendable else { return text }
    text += " (\(outermost.qualname.string))"
    var innermost: PySuspendable? = outermost.leaf ?? outermost
    var reason: String?
    while let link = innermost {
      if let framed = link as? FramedSuspendable {
        if let frame = framed.frame {
          let source = framed.code.context.source
          let line = source.line(at: frame.header.pointee.lineOffset(framed.state))
          text += " at \(source.name):\(line)"
        }
        break
      }
      reason = "\(link.qualname.string)()"
      innermost = link.awaiter?.takeUnretainedValue()
    }
    if reason == nil, let future = task.waitsOn {
      if let other = future as? PyTask {
        reason = "the task \(other.taskName.string)"
      } else if future is PyGatheringFuture {
        reason = "gather()"
      } else {
        reason = "a future that nobody ends"
      }
    }
    return text + (reason.map { " waits for \($0)" } ?? " waits")
  }
}
