// What generators, coroutines and async generators share: they are left and entered again. Those
// written in Python own a frame; those written in Swift are in Asyncio/NativeCoroutine.swift.

/// How a suspendable function is entered: with a value for the expression it stands at, or with an
/// exception to be raised there.
enum Resumption {
  case send(Value)
  case raise(PyException)
}

/// How running it ended.
enum Resumed {
  /// It gave up control; what it yielded is in `Interpreter.transfer`.
  case suspended
  /// An async generator yielded this to its consumer.
  case yielded(Value)
  /// It returned.
  case returned(Value)
}

/// What can be left and entered again: a link in a chain of coroutines.
///
/// Coroutines that await one another form a chain: each knows its awaiter, and a task resumes the
/// innermost one directly. The body is Python code (`FramedSuspendable`) or Swift
/// (`NativeCoroutine`); whoever awaits or drives it need not know.
class PySuspendable: PyObject {
  enum State: UInt8 {
    case created
    case suspended
    case running
    case finished
  }

  final var state = State.created
  /// Where a body written in Swift goes on; 0 at the start.
  final var phase: UInt8 = 0
  /// Activations between this one and the outermost of its chain, for the recursion limit.
  final var chainDepth: UInt16 = 0
  /// The coroutine that awaits this one in the same chain; valid while this one is suspended.
  final var awaiter: Unmanaged<PySuspendable>?
  /// Of the outermost one of a chain: the innermost, where resuming starts. nil: itself.
  final var leaf: PySuspendable?
  /// What few of them have: an object of its own, as there may be a hundred thousand of them.
  final fileprivate(set) var extras: SuspendableExtras?

  /// What the chain around handles while this one runs: `sys.exception()` inside it.
  @inline(__always) final var inheritedException: PyException? {
    get { extras?.inheritedException }
    set {
      if newValue == nil, extras == nil { return }
      makeExtras().inheritedException = newValue
    }
  }

  /// Where a coroutine was made, in debug mode (`cr_origin`).
  final var origin: Origin? {
    get { extras?.origin }
    set { makeExtras().origin = newValue }
  }

  @inline(never) fileprivate final func makeExtras() -> SuspendableExtras {
    let extras = extras ?? SuspendableExtras()
    self.extras = extras
    return extras
  }

  /// `__name__` and `__qualname__`.
  var name: PyStr {
    get { type.interpreter.intern("") }
    set {}
  }

  var qualname: PyStr {
    get { name }
    set {}
  }

  /// The word in messages: `generator`, `coroutine`, `async_generator`.
  var noun: String { "generator" }

  /// Enters the body (CPython: `gen_send_ex2`). The caller has checked `state`.
  ///
  /// Keeps `state` and restores `currentFrame`, `handledException` and `depth` of the interpreter.
  func resume(
    _ interpreter: Interpreter, _ resumption: consuming Resumption
  ) throws(Unwind) -> Resumed {
    preconditionFailure("every suspendable overrides resume")
  }

  /// StopIteration must not leave a generator (PEP 479).
  @inline(__always) static func converted(
    _ exception: PyException, _ kind: Kind, _ code: PyCode, _ interpreter: Interpreter
  ) -> PyException {
    let exceptions = interpreter.exceptions
    if exception.type === exceptions.stopIteration || exception.type.isHeapType
      || exception.type === exceptions.stopAsyncIteration
    {
      return convertedSlow(exception, kind, code, interpreter)
    }
    return exception
  }

  @inline(never) private static func convertedSlow(
    _ exception: PyException, _ kind: Kind, _ code: PyCode, _ interpreter: Interpreter
  ) -> PyException {
    let exceptions = interpreter.exceptions
    var stopped: String?
    if interpreter.isInstance(exception, exceptions.stopIteration) {
      stopped = "StopIteration"
    } else if kind == .asyncGenerator,
      interpreter.isInstance(exception, exceptions.stopAsyncIteration)
    {
      stopped = "StopAsyncIteration"
    }
    guard let stopped else { return exception }
    let noun =
      switch kind {
      case .coroutine: "coroutine"
      case .asyncGenerator: "async generator"
      default: "generator"
      }
    let replacement = PyException(exceptions.runtimeError, "\(noun) raised \(stopped)")
    replacement.cause = exception
    replacement.context = exception
    replacement.suppressesContext = true
    return replacement
  }

  // MARK: Chains of coroutines

  /// Enters this coroutine, which a task or `send` drives, at the innermost one that it awaits.
  /// What that one returns or raises is handed to its awaiter, and so on outwards.
  final func drive(
    _ interpreter: Interpreter, _ resumption: consuming Resumption
  ) throws(Unwind) -> Resumed {
    // Kept by the frame of what awaits it, at the latest until its awaiter has gone on.
    var current = leaf ?? self
    // Given away at every step: what is passed on lives no longer than the body that gets it wants.
    var next = consume resumption
    let state = interpreter.state
    let base = state.pointee.depth
    let outerBase = interpreter.chainBase
    let handled = interpreter.handledException
    interpreter.chainBase = base
    let isThrown = if case .raise = next { true } else { false }
    if isThrown { interpreter.isThrown = true }
    defer {
      interpreter.chainBase = outerBase
      state.pointee.depth = base
      interpreter.handledException = handled
    }
    while true {
      state.pointee.depth = base + Int(current.chainDepth)
      let isOutermost = current === self
      if !isOutermost { interpreter.handledException = current.inheritedException }
      do throws(Unwind) {
        let passed = next
        next = .send(.none)
        let resumed = try current.resume(interpreter, consume passed)
        switch resumed {
        case .suspended:
          if let innermost = interpreter.suspendedLeaf {
            leaf = innermost === self ? nil : innermost
            interpreter.suspendedLeaf = nil
          } else if isOutermost {
            leaf = nil
          } else if leaf !== current {
            leaf = current
          }
          return .suspended
        case .yielded(let value):
          if isOutermost { return resumed }
          next = .send(value)
        case .returned(let value):
          if isOutermost { return resumed }
          if current.kind == .asyncGenerator {
            next = .raise(
              PyException(
                interpreter.exceptions.stopAsyncIteration, args: PyTuple(interpreter, [])))
          } else {
            next = .send(value)
          }
        }
      } catch {
        guard case .raised(let exception) = error, !isOutermost else { throw error }
        next = .raise(exception)
        interpreter.isThrown = isThrown
      }
      leaf = nil
      // A chain ends at the coroutine that is driven.
      guard let awaiter = current.awaiter?.takeUnretainedValue() else { return .returned(.none) }
      current.awaiter = nil
      current.inheritedException = nil
      current = awaiter
      if current === self { interpreter.handledException = handled }
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(leaf)
    visitor.visit(inheritedException)
  }
}

/// What only some suspendable objects have.
final class SuspendableExtras {
  fileprivate var inheritedException: PyException?
  fileprivate var origin: Origin?
  /// `__name__` and `__qualname__` where the program has assigned them.
  fileprivate var name: PyStr?
  fileprivate var qualname: PyStr?
}

/// A Python function's activation that can be left and entered again.
///
/// The frame lives on the heap and is freed when the function ends.
class FramedSuspendable: PySuspendable {
  final let function: PyFunction
  /// nil once finished.
  final private(set) var frame: Frame?

  /// Held by the function, which keeps replaced code as well.
  final var code: PyCode { frame?.code ?? function.code }

  final override var noun: String {
    switch kind {
    case .coroutine: "coroutine"
    case .asyncGenerator: "async generator"
    default: "generator"
    }
  }

  final override var name: PyStr {
    get { extras?.name ?? function.name }
    set { makeExtras().name = newValue }
  }

  final override var qualname: PyStr {
    get { extras?.qualname ?? function.qualname }
    set { makeExtras().qualname = newValue }
  }

  init(_ type: PyType, _ kind: Kind, function: PyFunction, code: PyCode, frame: Frame) {
    self.function = function
    self.frame = frame
    super.init(type, kind)
    frame.header.pointee.code = Unmanaged.passUnretained(code)
    frame.header.pointee.function = Unmanaged.passUnretained(function)
    frame.header.pointee.suspendable = Unmanaged.passUnretained(self)
  }

  deinit { freeFrame() }

  /// Releases everything the activation holds.
  final func freeFrame() {
    guard let frame else { return }
    let slotCount = frame.slotCount
    self.frame = nil
    if frame.header.pointee.traceback != nil {
      frame.passLocalsOn(caller: state == .finished ? callerAtTheEnd(frame) : nil)
    }
    frame.slots.release(count: slotCount)
    type.interpreter.frames.free(frame, slotCount: slotCount)
  }

  /// Who has called an activation that has just ended: the coroutine that awaits it, if any.
  private func callerAtTheEnd(_ frame: Frame) -> Frame? {
    var link = awaiter?.takeUnretainedValue()
    while let awaiter = link {
      if let frame = (awaiter as? FramedSuspendable)?.frame { return frame }
      link = awaiter.awaiter?.takeUnretainedValue()
    }
    return frame.header.pointee.caller
  }

  /// Gives the frame away, to an heir of this object.
  final func releaseFrame() -> Frame? {
    let released = frame
    frame = nil
    return released
  }

  final override func resume(
    _ interpreter: Interpreter, _ resumption: consuming Resumption
  ) throws(Unwind) -> Resumed {
    guard let frame, let code = frame.header.pointee.code else { return .returned(.none) }
    switch consume resumption {
    case .send(let value):
      interpreter.transfer = value
      if interpreter.pendingThrow != nil { interpreter.pendingThrow = nil }
    case .raise(let exception):
      if state == .created {
        state = .finished
        let code = code.takeUnretainedValue()
        exception.addTraceback(code.context, code.definitionSpan)
        exception.keepLocals(of: frame, code)
        freeFrame()
        throw .raised(exception)
      }
      interpreter.pendingThrow = exception
      interpreter.standsInHandler = false
    }
    if let value = try run(interpreter, frame, code) { return .returned(value) }
    if interpreter.asyncYield {
      interpreter.asyncYield = false
      return .yielded(interpreter.takeTransfer())
    }
    return .suspended
  }

  /// Runs the body on from where it stands: what it returned; nil where it is suspended again.
  @inline(__always) final func run(
    _ interpreter: Interpreter, _ frame: Frame, _ code: Unmanaged<PyCode>
  ) throws(Unwind) -> Value? {
    let execution = interpreter.state
    let caller = execution.pointee.currentFrame
    let handled = interpreter.handledException
    state = .running
    frame.header.pointee.caller = caller
    execution.pointee.currentFrame = frame
    execution.pointee.depth += 1
    defer {
      execution.pointee.currentFrame = caller
      interpreter.handledException = handled
      execution.pointee.depth -= 1
    }
    do throws(Unwind) {
      if execution.pointee.depth > execution.pointee.softDepth
        || execution.pointee.interruption.pointee != 0
      {
        try interpreter.checkDepth()
      }
      let completion = try code.borrowing { code throws(Unwind) in try code.body.execute(frame) }
      state = .finished
      execution.pointee.currentFrame = caller
      freeFrame()
      if case .returned(let value) = completion { return value }
      return Value.none
    } catch .suspended {
      state = .suspended
      return nil
    } catch {
      state = .finished
      execution.pointee.currentFrame = caller
      let code = code.takeUnretainedValue()
      guard case .raised(let exception) = error else { throw error }
      exception.keepLocals(of: frame, code)
      freeFrame()
      throw .raised(Self.converted(exception, kind, code, interpreter))
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(function)
    if let frame { visitor.visit(frame.slots, count: code.slotCount) }
  }

  override func finalizeInRing() -> Bool {
    guard kind != .asyncGenerator, state == .suspended, code.hasCleanup || innerAwaited != nil
    else { return false }
    closeWhenDying()
    return true
  }

  override func clearReferences() {
    // Async generators have finalisers of their own.
    if kind == .asyncGenerator || state == .running { return }
    freeFrame()
  }
}

extension Interpreter {
  /// The `chainDepth` of what the running coroutine awaits.
  @inline(__always) var depthInChain: UInt16 { UInt16(clamping: depth - chainBase) }
}
