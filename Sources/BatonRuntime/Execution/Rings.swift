// Exceptions that their own tracebacks keep alive. The collector takes them down with all else; many
// of them do not wait for it: they are listed as they arise.

/// The exceptions that stand in a ring of references: the locals of a frame they have passed
/// through hold them again, by themselves or through a future or task that failed with them.
final class Rings {
  private(set) var exceptions: ContiguousArray<PyException> = []
  private static let limit = 1000

  /// The exception closes a ring; it stays as it is until `collect`.
  func add(_ exception: PyException, _ interpreter: Interpreter) {
    if exception.flags.contains(.isInRing) { return }
    exception.flags.insert(.isInRing)
    exceptions.append(exception)
    if exceptions.count > Self.limit { collect(interpreter) }
  }

  /// A future has let go of the exception, which may stand in a ring no longer.
  func review(_ exception: PyException) {
    if exception.standsInRing { return }
    guard let index = exceptions.lastIndex(where: { $0 === exception }) else { return }
    exception.flags.remove(.isInRing)
    exceptions.remove(at: index)
  }

  /// The collector takes these objects down.
  func forget(_ garbage: ContiguousArray<PyObject>) {
    if exceptions.isEmpty { return }
    let dead = Set(garbage.lazy.filter { $0.kind == .exception }.map(ObjectIdentifier.init))
    exceptions.removeAll { exception in
      guard dead.contains(ObjectIdentifier(exception)) else { return false }
      exception.flags.remove(.isInRing)
      return true
    }
  }

  /// Opens the rings. What nobody else holds dies now, and reports in the order of creation.
  func collect(_ interpreter: Interpreter) {
    if exceptions.isEmpty { return }
    let opened = exceptions
    exceptions = []
    interpreter.collectingReports {
      for exception in opened {
        exception.flags.remove(.isInRing)
        exception.openRings()
      }
      withExtendedLifetime(opened) {}
    }
  }
}

extension PyException {
  /// The object leads back to this exception.
  func closesRing(with object: PyObject) -> Bool {
    if object === self { return true }
    guard flags.contains(.isFutureFailure) else { return false }
    switch object.kind {
    case .future: return isFailure(of: object)
    case .coroutine:
      return (object as? NativeCoroutine)?.heldFutures.contains { isFailure(of: $0) } ?? false
    case .list: return leadsBack(unsafeDowncast(object, to: PyList.self).elements)
    case .tuple: return leadsBack(unsafeDowncast(object, to: PyTuple.self).elements)
    case .other:
      let task = (object as? PyTimeout)?.heldTask ?? (object as? PyTaskGroup)?.heldTask
      return task.map { isFailure(of: $0) } ?? false
    default: return false
    }
  }

  private func isFailure(of object: PyObject) -> Bool {
    let future = unsafeDowncast(object, to: PyFuture.self)
    return future.exception === self || future.extras?.cancelledException === self
  }

  private func leadsBack(_ elements: ContiguousArray<Value>) -> Bool {
    elements.prefix(1000).contains { element in
      guard let future = element.asFuture else { return false }
      return isFailure(of: future)
    }
  }

  /// The task has ended with this exception. Its frames, and those of the exceptions that it comes
  /// from, may still hold the task.
  func noteFailure(of task: PyTask) {
    flags.insert(.isFutureFailure)
    if standsInRing { type.interpreter.rings.add(self, type.interpreter) }
  }

  /// The locals of the tracebacks lead back to this exception.
  fileprivate var standsInRing: Bool {
    linkedLocals().contains { locals in
      locals.contains { value in
        if case .object(let object) = value { closesRing(with: object) } else { false }
      }
    }
  }

  /// Takes what closes a ring out of the locals of the tracebacks.
  fileprivate func openRings() {
    for locals in linkedLocals() {
      for index in locals.indices {
        if case .object(let object) = locals[index], closesRing(with: object) {
          locals[index] = .undefined
        }
      }
    }
  }

  /// The locals that the tracebacks of this exception and of those before it hold.
  private func linkedLocals() -> [UnsafeMutableBufferPointer<Value>] {
    var found: [UnsafeMutableBufferPointer<Value>] = []
    var exception: PyException? = self
    var steps = 0
    while let current = exception, steps < 100 {
      var link = current.traceback
      while let traceback = link {
        if let locals = traceback.heldLocals { found.append(locals) }
        link = traceback.next
      }
      exception = current.context ?? current.cause
      steps += 1
    }
    return found
  }
}

extension Interpreter {
  /// Runs a body in which objects die. What futures and tasks have to report then is held back and
  /// comes in the order in which they were made.
  func collectingReports(_ body: () -> Void) {
    guard let state = asyncioState, state.heldReports == nil else { return body() }
    state.heldReports = []
    body()
    let held = state.heldReports ?? []
    state.heldReports = nil
    for report in held.sorted(by: { $0.order < $1.order }) {
      report.heir.reportUnretrievedException()
    }
  }
}
