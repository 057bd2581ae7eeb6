// Awaiting: coroutines run at once, futures suspend, other awaitables are driven as iterators.

import BatonSyntax

/// What one step of an iterator gave.
enum IterationStep {
  case yielded(Value)
  case returned(Value)
}

extension Interpreter {
  /// `await value`, from the start. What is awaited stays in `slot` while the function is suspended.
  ///
  /// A coroutine runs on the caller's native stack and suspends only where something inside it does;
  /// a future that is done gives its result at once (CPython: `GET_AWAITABLE`, `SEND`).
  @inline(__always) func beginAwait(
    _ frame: Frame, _ value: Value, slot: Int, position: UInt32
  ) throws(Unwind) -> Value {
    guard case .object(let object) = value else { throw notAwaitable(value) }
    if object.kind == .coroutine {
      // `kind` says so.
      return try beginAwait(
        frame, unsafeDowncast(object, to: PySuspendable.self), slot: slot, position: position)
    }
    if object.exactKind == .future {
      let future = unsafeDowncast(object, to: PyFuture.self)
      if future.state != .pending { return try future.resultOrThrow(self) }
      future.isBlocking = true
      frame.slots[slot] = value
      frame.header.pointee.suspendedAt = position
      transfer = value
      throw .suspended
    }
    return try beginAwaitSlow(frame, value, slot: slot, position: position)
  }

  private func beginAwait(
    _ frame: Frame, _ coroutine: PySuspendable, slot: Int, position: UInt32
  ) throws(Unwind) -> Value {
    if coroutine.state != .created { throw cannotAwaitAgain(coroutine) }
    // Also says to others that somebody awaits it already.
    coroutine.awaiter = frame.header.pointee.suspendable
    switch try coroutine.resume(self, .send(.none)) {
    case .returned(let value), .yielded(let value):
      coroutine.awaiter = nil
      return value
    case .suspended:
      frame.slots[slot] = .object(coroutine)
      suspendAwaiting(frame, coroutine, position)
      throw .suspended
    }
  }

  /// Links a coroutine that has suspended to the activation that awaits it.
  private func suspendAwaiting(_ frame: Frame, _ coroutine: PySuspendable, _ position: UInt32) {
    frame.header.pointee.suspendedAt = position
    // An activation on the value stack is linked when it moves to the heap.
    coroutine.awaiter = frame.header.pointee.suspendable
    coroutine.chainDepth = depthInChain
    if handledException != nil { coroutine.inheritedException = handledException }
    if suspendedLeaf == nil { suspendedLeaf = coroutine }
  }

  /// Runs a coroutine function that is awaited in a frame on the value stack, which ends at
  /// `stackTop`.
  @inline(__always) func runAwaited(
    _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>, _ frame: Frame, caller: Frame,
    slot: Int, position: UInt32
  ) throws(Unwind) -> Value {
    let state = state
    let handled = handledException
    let slotCount = code._withUnsafeGuaranteedRef { $0.slotCount }
    state.pointee.currentFrame = frame
    state.pointee.depth += 1
    defer {
      state.pointee.currentFrame = caller
      state.pointee.depth -= 1
    }
    do throws(Unwind) {
      let completion = try code.borrowing { code throws(Unwind) in
        if state.pointee.depth > state.pointee.softDepth || interruption.pointee != 0 {
          try checkDepth()
        }
        return try code.body.execute(frame)
      }
      state.pointee.currentFrame = caller
      frame.settleTracebacks()
      frame.slots.release(count: slotCount)
      if case .returned(let value) = completion { return value }
      return .none
    } catch {
      handledException = handled
      if case .raised(let exception) = error {
        state.pointee.currentFrame = caller
        let code = code.takeUnretainedValue()
        exception.keepLocals(of: frame, code)
        frame.settleTracebacks()
        frame.slots.release(count: slotCount)
        throw .raised(PySuspendable.converted(exception, .coroutine, code, self))
      }
    }
    // Suspended: the activation moves to the heap.
    state.pointee.depth -= 1
    let coroutine = PyCoroutine(
      adopting: frame, function: function.takeUnretainedValue(), code: code.takeUnretainedValue())
    caller.slots[slot] = .object(coroutine)
    suspendAwaiting(caller, coroutine, position)
    state.pointee.depth += 1
    throw .suspended
  }

  @inline(never) private func beginAwaitSlow(
    _ frame: Frame, _ value: Value, slot: Int, position: UInt32
  ) throws(Unwind) -> Value {
    let iterator = try awaitIterator(value)
    return try continueAwait(frame, iterator, .send(.none), slot: slot, position: position)
  }

  /// The iterator of an awaitable (CPython: `_PyCoro_GetAwaitableIter`).
  func awaitIterator(_ value: Value) throws(Unwind) -> Value {
    if let generator = value.downcast(.generator, PyGenerator.self),
      generator.isIterableCoroutine
    {
      return value
    }
    guard let slot = type(of: value).slots.await else { throw notAwaitable(value) }
    let iterator = try slot(self, value)
    if iterator.object?.kind == .coroutine { throw typeError("__await__() returned a coroutine") }
    if type(of: iterator).slots.next == nil {
      throw typeError(
        "__await__() returned non-iterator of type '\(type(of: iterator).name)'")
    }
    return iterator
  }

  private func notAwaitable(_ value: Value) -> Unwind {
    typeError("object \(type(of: value).name) can't be used in 'await' expression")
  }

  /// `await`, entered again: what is awaited is in `slot`.
  func resumeAwait(_ frame: Frame, slot: Int, position: UInt32) throws(Unwind) -> Value {
    let awaited = frame.take(slot)
    guard case .object(let object) = awaited else {
      // One pass of the loop, without a coroutine for it.
      if let exception = pendingThrow {
        pendingThrow = nil
        setContext(ofThrown: exception)
        throw .raised(exception)
      }
      _ = takeTransfer()
      return .none
    }
    if object.kind == .coroutine {
      if let exception = pendingThrow {
        pendingThrow = nil
        setContext(passed: exception)
        throw .raised(exception)
      }
      return takeTransfer()
    }
    if object.exactKind == .future {
      let future = unsafeDowncast(object, to: PyFuture.self)
      if let exception = pendingThrow {
        pendingThrow = nil
        setContext(ofThrown: exception)
        if future is SleepFuture { exception.addLibraryFrame(self) }
        throw .raised(exception)
      }
      return try future.resultOrThrow(self)
    }
    let resumption: Resumption
    if let exception = pendingThrow {
      pendingThrow = nil
      resumption = .raise(exception)
    } else {
      resumption = .send(takeTransfer())
    }
    return try continueAwait(frame, awaited, resumption, slot: slot, position: position)
  }

  /// Drives an iterator one step: its value at the end, a suspension where it yields.
  func continueAwait(
    _ frame: Frame, _ iterator: Value, _ resumption: Resumption, slot: Int, position: UInt32
  ) throws(Unwind) -> Value {
    switch try delegate(iterator, resumption) {
    case .returned(let value): return value
    case .yielded(let value):
      frame.slots[slot] = iterator
      frame.header.pointee.suspendedAt = position
      transfer = value
      throw .suspended
    }
  }

  /// One step of an iterator that the running function delegates to. What is thrown in and comes
  /// out again gets the function's context.
  func delegate(_ iterator: Value, _ resumption: Resumption) throws(Unwind) -> IterationStep {
    guard case .raise = resumption else { return try step(iterator, resumption) }
    let standsInHandler = standsInHandler
    do throws(Unwind) {
      return try step(iterator, resumption)
    } catch {
      if case .raised(let exception) = error {
        self.standsInHandler = standsInHandler
        setContext(ofThrown: exception)
      }
      throw error
    }
  }

  /// One step of `yield from` (PEP 380).
  func step(_ iterator: Value, _ resumption: Resumption) throws(Unwind) -> IterationStep {
    switch resumption {
    case .send(let value):
      if let generator = iterator.downcast(.generator, PyGenerator.self) {
        return try generator.send(self, value)
      }
      if let coroutine = iterator.downcast(.coroutine, PySuspendable.self) {
        return try send(to: coroutine, value)
      }
      do throws(Unwind) {
        if value.isNone {
          returnValue = .none
          if let next = try next(iterator) { return .yielded(next) }
          return .returned(takeReturnValue())
        }
        return .yielded(try callMethod(iterator, names.send, value))
      } catch {
        if let stop = caught(error, exceptions.stopIteration) { return .returned(stop.stopValue) }
        throw error
      }
    case .raise(let exception):
      if isInstance(exception, exceptions.generatorExit) {
        if let generator = iterator.downcast(.generator, PyGenerator.self) {
          try generator.close(self)
        } else {
          let close: Value?
          do throws(Unwind) {
            close = try findAttribute(iterator, names.close)
          } catch {
            reportUnraisable(error, in: iterator)
            close = nil
          }
          if let close { _ = try call(close) }
        }
        throw .raised(exception)
      }
      guard let method = try findAttribute(iterator, names.throwName) else {
        throw .raised(exception)
      }
      do throws(Unwind) {
        return .yielded(try call(method, .object(exception)))
      } catch {
        if let stop = caught(error, exceptions.stopIteration) { return .returned(stop.stopValue) }
        throw error
      }
    }
  }

  /// Starts an `asyncio.sleep` that is awaited on the spot; nil where its coroutine has to be made,
  /// which knows all cases.
  @inline(never) func beginSleep(_ delay: Value) -> PyFuture? {
    let seconds: Double
    switch delay {
    case .int(let int): seconds = Double(int)
    case .float(let float): seconds = float
    default: return nil
    }
    guard seconds > 0, let loop = asyncio.runningLoop, asyncio.currentTask != nil else {
      return nil
    }
    let future = SleepFuture(self, loop, seconds: seconds)
    future.isBlocking = true
    return future
  }

  /// What `yield from value` iterates over.
  func delegationIterator(_ value: Value, _ frame: Frame) throws(Unwind) -> Value {
    guard case .object(let object) = value else { return try iter(value) }
    switch object.kind {
    case .generator: return value
    case .coroutine:
      let isAllowed =
        frame.header.pointee.suspendable?._withUnsafeGuaranteedRef {
          ($0 as? PyGenerator)?.isIterableCoroutine ?? ($0.kind == .coroutine)
        } ?? false
      if isAllowed { return value }
      throw typeError(
        "cannot 'yield from' a coroutine object in a non-coroutine generator")
    default: return try iter(value)
    }
  }
}

/// `await operand`.
///
/// Slot: what is awaited, while suspended.
final class AwaitNode: ExpressionNode {
  private let operand: ExpressionNode
  private let slot: Int

  init(_ context: CodeContext, _ span: Span, operand: ExpressionNode, slot: Int) {
    self.operand = operand
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if !frame.slots[slot].isUndefined {
      do throws(Unwind) {
        return try interpreter.resumeAwait(frame, slot: slot, position: span.start)
      } catch let error where passes(error) { throw error }
    }
    let value = try operand.evaluate(frame)
    do throws(Unwind) {
      return try interpreter.beginAwait(frame, value, slot: slot, position: span.start)
    } catch let error where passes(error) { throw error }
  }
}

/// `await function(…)`.
///
/// Slot: what is awaited, while suspended.
final class AwaitCallNode: ExpressionNode {
  private let call: AwaitableCallNode
  let slot: Int

  init(_ context: CodeContext, _ span: Span, call: AwaitableCallNode, slot: Int) {
    self.call = call
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if !frame.slots[slot].isUndefined {
      do throws(Unwind) {
        return try interpreter.resumeAwait(frame, slot: slot, position: span.start)
      } catch let error where passes(error) { throw error }
    }
    return try call.awaitCall(frame, for: self)
  }

  /// Awaits what the call has returned.
  @inline(__always) func begin(_ frame: Frame, _ awaitable: Value) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.beginAwait(frame, awaitable, slot: slot, position: span.start)
    } catch let error where passes(error) { throw error }
  }
}
