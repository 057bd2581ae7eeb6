// Blocks, `if`, `while`, `for` that a suspension passes through. Each reads and clears its slots on
// entry and writes them only when a suspension passes, so nobody cleans up after it.

import BatonSyntax

/// Two statements of which the second may suspend.
///
/// Slot: set while the second is suspended.
final class ResumableBlockNode: StatementNode {
  private let first: StatementNode
  private let second: StatementNode
  private let slot: Int

  init(_ first: StatementNode, _ second: StatementNode, slot: Int) {
    self.first = first
    self.second = second
    self.slot = slot
    super.init(first.context, first.span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    if frame.slots[slot].isUndefined {
      let completion = try first.execute(frame)
      guard case .normal = completion else { return completion }
    } else {
      frame.slots[slot] = .undefined
    }
    do throws(Unwind) {
      return try second.execute(frame)
    } catch let error where error.suspends({ frame.keep(.bool(true), in: slot) }) { throw error }
  }
}

/// Slot: the branch that is suspended.
final class ResumableIfNode: StatementNode {
  private let test: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?
  private let slot: Int

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, body: StatementNode,
    orElse: StatementNode?, slot: Int
  ) {
    self.test = test
    self.body = body
    self.orElse = orElse
    self.slot = slot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let truth: Bool
    if case .bool(let resumed) = frame.take(slot) {
      truth = resumed
    } else {
      frame.mark(span.start)
      truth = try test.evaluateTruth(frame)
    }
    do throws(Unwind) {
      if truth { return try body.execute(frame) }
      if let orElse { return try orElse.execute(frame) }
      return .normal
    } catch let error where error.suspends({ frame.keep(.bool(truth), in: slot) }) { throw error }
  }
}

/// Slot: true while the body is suspended, false while the `else` block is.
final class ResumableWhileNode: StatementNode {
  private let test: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?
  private let slot: Int

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, body: StatementNode,
    orElse: StatementNode?, slot: Int
  ) {
    self.test = test
    self.body = body
    self.orElse = orElse
    self.slot = slot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    var inBody = false
    if case .bool(let resumed) = frame.take(slot) {
      if !resumed { return try runElse(frame) }
      inBody = true
    }
    while true {
      if !inBody {
        frame.mark(span.start)
        guard try test.evaluateTruth(frame) else { return try runElse(frame) }
      }
      inBody = false
      let completion: Completion
      do throws(Unwind) {
        completion = try body.execute(frame)
      } catch let error where error.suspends({ frame.keep(.bool(true), in: slot) }) { throw error }
      switch completion {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned: return completion
      }
      if state.pointee.interruption.pointee != 0 { try checkInterruption() }
    }
  }

  private func runElse(_ frame: Frame) throws(Unwind) -> Completion {
    guard let orElse else { return .normal }
    do throws(Unwind) {
      return try orElse.execute(frame)
    } catch let error where error.suspends({ frame.keep(.bool(false), in: slot) }) { throw error }
  }
}

/// A `for` loop whose body, iterable or `else` block may suspend.
///
/// Slots: the iterator while the body is suspended; true while the `else` block is.
final class ResumableForNode: StatementNode {
  private let target: TargetNode
  private let iterable: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?
  private let iteratorSlot: Int
  private let elseSlot: Int
  /// The target where it is one of two parts.
  private let pair: PairTarget?

  init(
    _ context: CodeContext, _ span: Span, target: TargetNode, iterable: ExpressionNode,
    body: StatementNode, orElse: StatementNode?, iteratorSlot: Int, elseSlot: Int
  ) {
    self.target = target
    pair = target as? PairTarget
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    self.iteratorSlot = iteratorSlot
    self.elseSlot = elseSlot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    if !frame.slots[elseSlot].isUndefined {
      frame.slots[elseSlot] = .undefined
      return try runElse(frame)
    }
    var iterator = frame.take(iteratorSlot)
    var inBody = !iterator.isUndefined
    if !inBody {
      frame.mark(span.start)
      let value = try iterable.evaluate(frame)
      do throws(Unwind) {
        iterator = try interpreter.iter(value)
      } catch let error where passes(error, iterable.span) { throw error }
    }
    while true {
      if !inBody { frame.mark(span.start) }
      if !inBody, try !advance(frame, iterator) {
        iterator = .undefined
        return try runElse(frame)
      }
      inBody = false
      let completion: Completion
      do throws(Unwind) {
        completion = try body.execute(frame)
      } catch let error where error.suspends({ frame.keep(iterator, in: iteratorSlot) }) {
        throw error
      }
      switch completion {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned: return completion
      }
      if state.pointee.interruption.pointee != 0 { try checkInterruption() }
    }
  }

  /// Stores the next element; false at the end.
  @inline(__always) private func advance(
    _ frame: Frame, _ iterator: Value
  ) throws(Unwind) -> Bool {
    if let pair, case .object(let object) = iterator, object.exactKind == .iterator {
      // `exactKind` says so.
      let pairs = unsafeDowncast(object, to: PyIterator.self)
      if pairs.yieldsPairs { return try advance(frame, pairs, pair) }
    }
    let element: Value?
    do throws(Unwind) {
      element = try interpreter.next(iterator)
    } catch {
      frame.mark(span.start)
      throw traced(error, iterable.span)
    }
    switch consume element {
    case nil: return false
    case .some(let present):
      try target.store(frame, consume present)
      return true
    }
  }

  private func advance(
    _ frame: Frame, _ pairs: PyIterator, _ pair: PairTarget
  ) throws(Unwind) -> Bool {
    let parts: (Value, Value)?
    do throws(Unwind) {
      parts = try pairs.nextPair(interpreter)
    } catch {
      frame.mark(span.start)
      throw traced(error, iterable.span)
    }
    switch consume parts {
    case nil: return false
    case .some((let one, let two)):
      try pair.store(frame, consume one, consume two)
      return true
    }
  }

  private func runElse(_ frame: Frame) throws(Unwind) -> Completion {
    guard let orElse else { return .normal }
    do throws(Unwind) {
      return try orElse.execute(frame)
    } catch let error where error.suspends({ frame.keep(.bool(true), in: elseSlot) }) {
      throw error
    }
  }
}

/// `async for`. An async generator runs as part of the same chain.
///
/// Slots: the iterator while the loop is suspended; what is awaited while fetching an element;
/// 1 while the body is suspended, 2 while the `else` block is.
final class AsyncForNode: StatementNode {
  private let target: TargetNode
  private let iterable: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?
  private let iteratorSlot: Int
  private let awaitedSlot: Int
  private let phaseSlot: Int

  init(
    _ context: CodeContext, _ span: Span, target: TargetNode, iterable: ExpressionNode,
    body: StatementNode, orElse: StatementNode?, iteratorSlot: Int, awaitedSlot: Int,
    phaseSlot: Int
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    self.iteratorSlot = iteratorSlot
    self.awaitedSlot = awaitedSlot
    self.phaseSlot = phaseSlot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    var iterator = frame.take(iteratorSlot)
    var phase = 0
    if case .int(let resumed) = frame.take(phaseSlot) { phase = resumed }
    if phase == 2 { return try runElse(frame) }
    let isResumed = !iterator.isUndefined
    if !isResumed {
      frame.mark(span.start)
      let value = try iterable.evaluate(frame)
      do throws(Unwind) {
        iterator = try interpreter.asyncIterator(value)
      } catch let error where passes(error, iterable.span) { throw error }
    }
    var fetching = isResumed && phase == 0
    while true {
      if phase != 1 {
        let element: Value?
        do throws(Unwind) {
          element = try fetch(frame, iterator, isResumed: fetching)
        } catch let error
          where passes(error) || error.suspends({ frame.keep(iterator, in: iteratorSlot) })
        {
          throw error
        }
        fetching = false
        guard let element else {
          iterator = .undefined
          return try runElse(frame)
        }
        try target.store(frame, element)
      }
      phase = 0
      let completion: Completion
      do throws(Unwind) {
        completion = try body.execute(frame)
      } catch
        where error.suspends({
          frame.keep(iterator, in: iteratorSlot)
          frame.keep(.int(1), in: phaseSlot)
        })
      { throw error }
      switch completion {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned: return completion
      }
      if state.pointee.interruption.pointee != 0 { try checkInterruption() }
      frame.mark(span.start)
    }
  }

  /// The next element; nil at the end.
  private func fetch(
    _ frame: Frame, _ iterator: Value, isResumed: Bool
  ) throws(Unwind) -> Value? {
    let interpreter = interpreter
    do throws(Unwind) {
      if isResumed {
        if let generator = frame.slots[awaitedSlot].exactDowncast(
          .asyncGenerator, PyAsyncGenerator.self)
        {
          frame.slots[awaitedSlot] = .undefined
          return try generator.resumedInline(interpreter)
        }
        return try interpreter.resumeAwait(frame, slot: awaitedSlot, position: span.start)
      }
      if let generator = iterator.exactDowncast(.asyncGenerator, PyAsyncGenerator.self),
        generator.canRunInline
      {
        do throws(Unwind) {
          return try generator.startInline(interpreter, frame)
        } catch
          where error.suspends({
            frame.slots[awaitedSlot] = iterator
            frame.header.pointee.suspendedAt = span.start
          })
        { throw error }
      }
      let awaitable = try interpreter.anextAwaitable(iterator)
      return try interpreter.beginAwait(
        frame, awaitable, slot: awaitedSlot, position: span.start)
    } catch let error
      where interpreter.caught(error, interpreter.exceptions.stopAsyncIteration) != nil
    {
      return nil
    }
  }

  private func runElse(_ frame: Frame) throws(Unwind) -> Completion {
    guard let orElse else { return .normal }
    do throws(Unwind) {
      return try orElse.execute(frame)
    } catch let error where error.suspends({ frame.keep(.int(2), in: phaseSlot) }) { throw error }
  }
}

extension Interpreter {
  /// `aiter(value)` of an `async for` (CPython: `GET_AITER`).
  func asyncIterator(_ value: Value) throws(Unwind) -> Value {
    guard let slot = type(of: value).slots.aiter else {
      throw typeError(
        "'async for' requires an object with __aiter__ method, got \(type(of: value).name)")
    }
    let iterator = try slot(self, value)
    if type(of: iterator).slots.anext == nil {
      throw typeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: "
          + type(of: iterator).name)
    }
    return iterator
  }

  /// What an `async for` awaits for its next element (CPython: `GET_ANEXT`).
  func anextAwaitable(_ iterator: Value) throws(Unwind) -> Value {
    guard let slot = type(of: iterator).slots.anext else {
      throw typeError(
        "'async for' requires an iterator with __anext__ method, got "
          + type(of: iterator).name)
    }
    let awaitable = try slot(self, iterator)
    if let kind = awaitable.object?.exactKind, kind == .coroutine || kind == .future {
      return awaitable
    }
    if type(of: awaitable).slots.await == nil {
      let cause = typeError(
        "object \(type(of: awaitable).name) can't be used in 'await' expression")
      let failure = PyException(
        exceptions.typeError,
        "'async for' received an invalid object from __anext__: \(type(of: awaitable).name)")
      if case .raised(let exception) = cause {
        failure.cause = exception
        failure.context = exception
        failure.suppressesContext = true
      }
      throw .raised(failure)
    }
    return awaitable
  }
}
