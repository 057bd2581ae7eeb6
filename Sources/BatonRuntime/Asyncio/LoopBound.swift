// What locks, events and queues share: they bind to the loop that first waits on them, and keep
// their waiters in order.

import DequeModule

/// A primitive that tasks wait on (CPython: `mixins._LoopBoundMixin`).
class PyWaitable: PyAsyncManager {
  private final var boundLoop: PyEventLoop?

  /// `_waiters`, of those that have one; None before anyone waited.
  static var waitersAttribute: AttributeRow {
    AttributeRow("_waiters") { interpreter, value throws(Unwind) in
      guard let waitable = value.object as? PyWaitable, !waitable.waiters.isEmpty else {
        return .none
      }
      return waitable.waiters.deque(interpreter)
    }
  }

  /// The futures of those who wait, the oldest first.
  final var waiters = Waiters()

  /// The running loop, which has to be the one that the primitive was used with before.
  final func loop(_ interpreter: Interpreter) throws(Unwind) -> PyEventLoop {
    guard let running = interpreter.asyncio.runningLoop else {
      if boundLoop == nil { throw interpreter.runtimeError("no running event loop") }
      throw try differentLoop(interpreter)
    }
    if boundLoop == nil { boundLoop = running }
    if boundLoop !== running { throw try differentLoop(interpreter) }
    return running
  }

  private func differentLoop(_ interpreter: Interpreter) throws(Unwind) -> Unwind {
    interpreter.runtimeError(
      "\(try interpreter.reprText(.object(self))) is bound to a different event loop")
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(boundLoop)
    waiters.traverse(visitor)
  }

  override func clearReferences() {
    super.clearReferences()
    waiters = Waiters()
  }

  /// `<asyncio.locks.Lock object at 0x… [state, waiters:N]>`.
  final func text(_ state: String) -> String {
    let extra = waiters.isEmpty ? "" : ", waiters:\(waiters.count)"
    return "<\(type.module).\(type.qualname) object at 0x\(String(address, radix: 16)) "
      + "[\(state)\(extra)]>"
  }

  /// A program's subclass: its methods may replace ours.
  @inline(__always) final var isDerived: Bool { exactKind == .derived }
}

/// Futures in the order in which they began to wait.
struct Waiters {
  private(set) var futures = Deque<PyFuture>()

  var isEmpty: Bool { futures.isEmpty }
  var count: Int { futures.count }

  mutating func append(_ future: PyFuture) { futures.append(future) }

  mutating func popFirst() -> PyFuture? { futures.popFirst() }

  /// Takes a future out; nothing where it is not there any more.
  mutating func remove(_ future: PyFuture) {
    if let index = futures.firstIndex(where: { $0 === future }) { futures.remove(at: index) }
  }

  /// What programs see as `_waiters`, `_getters`, `_putters`.
  func deque(_ interpreter: Interpreter) -> Value {
    let deque = PyDeque(interpreter.library.types(interpreter).deque, limit: nil)
    deque.replaceAll(Deque(futures.map { Value.object($0) }))
    return .object(deque)
  }

  func traverse(_ visitor: ReferenceVisitor) {
    for future in futures { visitor.visit(future) }
  }

  /// The first that is not done.
  var firstPending: PyFuture? { futures.first { !$0.isDone } }
}

/// A coroutine that does its work in one step, without waiting.
final class ImmediateCoroutine: NativeCoroutine {
  private let ownNames: NativeCoroutineName
  private let body: (Interpreter) throws(Unwind) -> Value

  init(
    _ interpreter: Interpreter, _ names: NativeCoroutineName,
    _ body: @escaping (Interpreter) throws(Unwind) -> Value
  ) {
    self.body = body
    ownNames = names
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { ownNames }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    .returned(try body(interpreter))
  }
}

/// Stands for a coroutine that is dying, which nobody can refer to any more.
final class DyingCoroutine: NativeCoroutine {
  private let ownNames: NativeCoroutineName

  init(_ interpreter: Interpreter, _ qualname: PyStr) {
    ownNames = NativeCoroutineName(interpreter, qualname.string, "", awaits: nil)
    super.init(interpreter)
    state = .finished
  }

  override var names: NativeCoroutineName { ownNames }
}

/// Stands for a coroutine that one task awaits and another has run to its end.
final class SpentCoroutine: NativeCoroutine {
  private let coroutine: PySuspendable

  init(_ interpreter: Interpreter, _ coroutine: PySuspendable) {
    self.coroutine = coroutine
    super.init(interpreter)
    state = .suspended
  }

  override var names: NativeCoroutineName {
    NativeCoroutineName(type.interpreter, coroutine.qualname.string, "", awaits: nil)
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    throw interpreter.runtimeError("cannot reuse already awaited coroutine")
  }
}

/// A coroutine that calls a method and awaits what it gives: the parts of the library that a
/// program's subclass may replace.
final class MethodCoroutine: NativeCoroutine {
  private let ownNames: NativeCoroutineName
  private let receiver: PyObject
  private let method: String
  /// The result in place of the method's own.
  private let result: Value?

  init(
    _ interpreter: Interpreter, _ names: NativeCoroutineName, _ receiver: PyObject,
    _ method: String, result: Value? = nil
  ) {
    self.receiver = receiver
    self.method = method
    self.result = result
    ownNames = names
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { ownNames }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(receiver)
    if let result { visitor.visit(result) }
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      let awaitable = try interpreter.callMethod(.object(receiver), interpreter.intern(method))
      value = try awaitValue(interpreter, awaitable)
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    return .returned(result ?? value)
  }
}
