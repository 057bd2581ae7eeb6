// `await`, `yield` and the spill: where a function gives up control, and how it finds its way back.

import BatonSyntax

/// Evaluates its child once per run of the statement around it.
///
/// The lowering wraps every operand that stands before a suspension in the same expression: a
/// resumed walk finds the value here and does not repeat its effects.
/// Slot: the value; cleared by the statement (`SpillScopeNode`).
final class SpillNode: ExpressionNode {
  private let child: ExpressionNode
  private let slot: Int

  init(_ child: ExpressionNode, slot: Int) {
    self.child = child
    self.slot = slot
    super.init(child.context, child.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let spilled = frame.slots[slot]
    if !spilled.isUndefined { return spilled }
    let value = try child.evaluate(frame)
    frame.slots[slot] = value
    return value
  }
}

/// A starred operand before a suspension: its elements are taken once, as a list.
final class SpreadOnceNode: ExpressionNode {
  private let child: ExpressionNode
  private let isMapping: Bool

  init(_ child: ExpressionNode, isMapping: Bool) {
    self.child = child
    self.isMapping = isMapping
    super.init(child.context, child.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = try child.evaluate(frame)
    // What cannot be spread is left for the node around to report.
    if isMapping {
      guard value.asDict == nil, try interpreter.findAttribute(value, interpreter.names.keys) != nil
      else { return value }
      let dictionary = PyDict(interpreter)
      try interpreter.mergeMapping(value, into: dictionary)
      return .object(dictionary)
    }
    guard interpreter.isIterable(value) else { return value }
    do throws(Unwind) {
      return .object(PyList(interpreter, try interpreter.elements(of: value)))
    } catch let error where passes(error) { throw error }
  }
}

/// Clears the spill slots of a statement when it ends, but not when it is suspended.
final class SpillScopeNode: StatementNode {
  private let child: StatementNode
  private let firstSlot: Int
  private let count: Int

  init(_ child: StatementNode, firstSlot: Int, count: Int) {
    self.child = child
    self.firstSlot = firstSlot
    self.count = count
    super.init(child.context, child.span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    do throws(Unwind) {
      let completion = try child.execute(frame)
      clear(frame)
      return completion
    } catch let error where error.raises({ clear(frame) }) { throw error }
  }

  private func clear(_ frame: Frame) {
    for slot in firstSlot..<(firstSlot + count) { frame.slots[slot] = .undefined }
  }
}

/// The same for an expression that is evaluated again and again, such as the test of a loop.
final class SpillScopeExpressionNode: ExpressionNode {
  private let child: ExpressionNode
  private let firstSlot: Int
  private let count: Int

  init(_ child: ExpressionNode, firstSlot: Int, count: Int) {
    self.child = child
    self.firstSlot = firstSlot
    self.count = count
    super.init(child.context, child.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    do throws(Unwind) {
      let value = try child.evaluate(frame)
      clear(frame)
      return value
    } catch let error where error.raises({ clear(frame) }) { throw error }
  }

  private func clear(_ frame: Frame) {
    for slot in firstSlot..<(firstSlot + count) { frame.slots[slot] = .undefined }
  }
}

/// `left and right`, `left or right` with an operand that suspends.
///
/// Slot: set while `right` is suspended.
final class ResumableBooleanNode: ExpressionNode {
  private let isAnd: Bool
  private let left: ExpressionNode
  private let right: ExpressionNode
  private let slot: Int

  init(
    _ context: CodeContext, _ span: Span, isAnd: Bool, _ left: ExpressionNode,
    _ right: ExpressionNode, slot: Int
  ) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if frame.take(slot).isUndefined {
      let value = try left.evaluate(frame)
      let truth: Bool
      do throws(Unwind) {
        truth = try interpreter.isTrue(value)
      } catch let error where passes(error) { throw error }
      if truth != isAnd { return value }
    }
    do throws(Unwind) {
      return try right.evaluate(frame)
    } catch let error where error.suspends({ frame.keep(.bool(true), in: slot) }) { throw error }
  }
}

/// `body if test else orElse` with an operand that suspends.
///
/// Slot: the test's result while a branch is suspended.
final class ResumableConditionalNode: ExpressionNode {
  private let test: ExpressionNode
  private let body: ExpressionNode
  private let orElse: ExpressionNode
  private let slot: Int

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, body: ExpressionNode,
    orElse: ExpressionNode, slot: Int
  ) {
    self.test = test
    self.body = body
    self.orElse = orElse
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let truth: Bool
    if case .bool(let resumed) = frame.take(slot) {
      truth = resumed
    } else {
      truth = try test.evaluateTruth(frame)
    }
    do throws(Unwind) {
      return try truth ? body.evaluate(frame) : orElse.evaluate(frame)
    } catch let error where error.suspends({ frame.keep(.bool(truth), in: slot) }) { throw error }
  }
}

/// `yield value`.
///
/// Slot: set while suspended here.
final class YieldNode: ExpressionNode {
  private let value: ExpressionNode
  private let slot: Int
  private let isAsync: Bool

  init(
    _ context: CodeContext, _ span: Span, value: ExpressionNode, slot: Int, isAsync: Bool
  ) {
    self.value = value
    self.slot = slot
    self.isAsync = isAsync
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    // The slot holds nothing to be let go of.
    if frame.slots[slot].isUndefined {
      let value = try value.evaluate(frame)
      (frame.slots + slot).initialize(to: .bool(true))
      frame.header.pointee.suspendedAt = span.start
      interpreter.transfer = value
      if isAsync { interpreter.asyncYield = true }
      throw .suspended
    }
    (frame.slots + slot).initialize(to: .undefined)
    if let exception = interpreter.pendingThrow {
      interpreter.pendingThrow = nil
      interpreter.setContext(ofThrown: exception)
      throw traced(.raised(exception))
    }
    return interpreter.takeTransfer()
  }
}

/// `yield from iterable`, and `await` of an object with an `__await__` of its own.
///
/// Slot: the iterator that is being driven.
final class DelegateNode: ExpressionNode {
  private let operand: ExpressionNode
  private let slot: Int

  init(_ context: CodeContext, _ span: Span, operand: ExpressionNode, slot: Int) {
    self.operand = operand
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if let object = frame.borrow(slot),
      object._withUnsafeGuaranteedRef({ $0.kind == .generator }), interpreter.pendingThrow == nil
    {
      // `kind` says so.
      return try proceed(frame, .fromOpaque(object.toOpaque()))
    }
    return try delegate(frame)
  }

  /// Hands what was sent on to a generator, and what it yields outwards: neither leaves
  /// `Interpreter.transfer`.
  private func proceed(
    _ frame: Frame, _ generator: Unmanaged<PyGenerator>
  ) throws(Unwind) -> Value {
    let result: Value?
    do throws(Unwind) {
      result = try generator.borrowing { generator throws(Unwind) in
        try generator.proceed(interpreter)
      }
    } catch {
      _ = frame.take(slot)
      throw traced(error)
    }
    guard let result else { throw .suspended }
    _ = frame.take(slot)
    return result
  }

  private func delegate(_ frame: Frame) throws(Unwind) -> Value {
    var iterator = frame.take(slot)
    var resumption = Resumption.send(.none)
    if iterator.isUndefined {
      let value = try operand.evaluate(frame)
      do throws(Unwind) {
        iterator = try interpreter.delegationIterator(value, frame)
      } catch let error where passes(error) { throw error }
    } else if let exception = interpreter.pendingThrow {
      interpreter.pendingThrow = nil
      resumption = .raise(exception)
    } else {
      resumption = .send(interpreter.takeTransfer())
    }
    let step: IterationStep
    do throws(Unwind) {
      step = try interpreter.delegate(iterator, resumption)
    } catch let error where passes(error) { throw error }
    switch step {
    case .returned(let value): return value
    case .yielded(let value):
      frame.keep(consume iterator, in: slot)
      frame.header.pointee.suspendedAt = span.start
      interpreter.transfer = value
      throw .suspended
    }
  }
}
