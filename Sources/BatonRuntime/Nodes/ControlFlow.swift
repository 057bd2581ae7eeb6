// Blocks, `if`, `while`, `for`: the forms that no suspension passes through.

import BatonSyntax

/// Two statements, one after the other. Longer blocks are trees of these, so that running one walks
/// no array.
final class BlockNode: StatementNode {
  private let first: StatementNode
  private let second: StatementNode

  init(_ first: StatementNode, _ second: StatementNode) {
    self.first = first
    self.second = second
    super.init(first.context, first.span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let completion = try first.execute(frame)
    guard case .normal = completion else { return completion }
    return try second.execute(frame)
  }

  /// A balanced tree of the statements; `PassNode` for none.
  static func make(
    _ statements: ArraySlice<StatementNode>, _ context: CodeContext, _ span: Span
  ) -> StatementNode {
    guard let first = statements.first else { return PassNode(context, span) }
    if statements.count == 1 { return first }
    let middle = statements.startIndex + statements.count / 2
    return BlockNode(
      make(statements[..<middle], context, span), make(statements[middle...], context, span))
  }
}

final class IfNode: StatementNode {
  private let test: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, body: StatementNode,
    orElse: StatementNode?
  ) {
    self.test = test
    self.body = body
    self.orElse = orElse
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    if try test.evaluateTruth(frame) { return try body.execute(frame) }
    if let orElse { return try orElse.execute(frame) }
    return .normal
  }
}

final class WhileNode: StatementNode {
  private let test: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, body: StatementNode,
    orElse: StatementNode?
  ) {
    self.test = test
    self.body = body
    self.orElse = orElse
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let interruption = state.pointee.interruption
    frame.mark(span.start)
    while try test.evaluateTruth(frame) {
      let completion = try body.execute(frame)
      switch completion {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned: return completion
      }
      if interruption.pointee != 0 { try checkInterruption() }
      frame.mark(span.start)
    }
    if let orElse { return try orElse.execute(frame) }
    return .normal
  }
}

extension StatementNode {
  /// Raises what a signal or a limit asks for, at this statement.
  @inline(never) final func checkInterruption() throws(Unwind) {
    do throws(Unwind) {
      try interpreter.interrupted()
    } catch let error where passes(error) { throw error }
  }
}

final class ForNode: StatementNode {
  private let target: TargetNode
  private let iterable: ExpressionNode
  private let body: StatementNode
  private let orElse: StatementNode?
  /// The slot where the target is a plain local; otherwise -1.
  private let targetSlot: Int
  /// The target where it is one of two parts.
  private let pair: PairTarget?

  init(
    _ context: CodeContext, _ span: Span, target: TargetNode, iterable: ExpressionNode,
    body: StatementNode, orElse: StatementNode?
  ) {
    self.target = target
    pair = target as? PairTarget
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    targetSlot = (target as? LocalTarget)?.slot ?? -1
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let value = try iterable.evaluate(frame)
    let completion: Completion?
    if let range = value.smallRange {
      completion = try runRange(frame, range)
    } else if let list = value.borrowedList {
      completion = try runList(frame, list)
    } else if let tuple = value.exactTuple {
      completion = try runFixed(frame, tuple.count) { tuple[$0] }
    } else if let text = value.exactStr {
      let interpreter = interpreter
      completion = try runFixed(frame, text.count) {
        .object(interpreter.character(of: text, at: $0))
      }
    } else if let dictionary = value.exactDict {
      completion = try runKeys(frame, dictionary)
    } else {
      completion = try runIterator(frame, value)
    }
    if let completion { return completion }
    // What the loop ran over dies at its head.
    frame.mark(span.start)
    withExtendedLifetime(value) {}
    if let orElse { return try orElse.execute(frame) }
    return .normal
  }

  /// Stores an element. What is not named is not kept for the length of a pass.
  @inline(__always) private func bind(_ frame: Frame, _ element: __owned Value) throws(Unwind) {
    if targetSlot >= 0 {
      frame.slots[targetSlot] = consume element
    } else {
      try target.store(frame, consume element)
    }
  }

  /// nil: the loop went to its end.
  private func runRange(_ frame: Frame, _ range: SmallRange) throws(Unwind) -> Completion? {
    let interruption = state.pointee.interruption
    var next = range.start
    var left = range.count
    while left > 0 {
      left -= 1
      try bind(frame, .int(next))
      next &+= range.step
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      if interruption.pointee != 0 { try checkInterruption() }
    }
    return nil
  }

  /// The caller keeps the list.
  private func runList(
    _ frame: Frame, _ list: Unmanaged<PyList>
  ) throws(Unwind) -> Completion? {
    let interruption = state.pointee.interruption
    var index = 0
    while index < list._withUnsafeGuaranteedRef({ $0.count }) {
      try bind(frame, list._withUnsafeGuaranteedRef { $0[index] })
      index += 1
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      if interruption.pointee != 0 { try checkInterruption() }
    }
    return nil
  }

  /// Over the keys of a dict (CPython: `dictiter_iternextkey`).
  private func runKeys(_ frame: Frame, _ dictionary: PyDict) throws(Unwind) -> Completion? {
    let interruption = state.pointee.interruption
    let expected = dictionary.count
    var left = expected
    var position = 0
    while true {
      if dictionary.count != expected { throw changed(frame, "changed size") }
      guard let live = dictionary.livePosition(from: position) else { return nil }
      if left == 0 { throw changed(frame, "keys changed") }
      left -= 1
      position = live + 1
      let key = dictionary.entries[live].key
      if targetSlot >= 0 {
        frame.slots[targetSlot] = key
      } else {
        try target.store(frame, key)
      }
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      if interruption.pointee != 0 { try checkInterruption() }
    }
  }

  @inline(never) private func changed(_ frame: Frame, _ what: String) -> Unwind {
    frame.mark(span.start)
    return traced(
      interpreter.runtimeError("dictionary \(what) during iteration"), iterable.span)
  }

  /// Over what cannot change.
  @inline(__always) private func runFixed(
    _ frame: Frame, _ count: Int, _ element: (Int) -> Value
  ) throws(Unwind) -> Completion? {
    let interruption = state.pointee.interruption
    var index = 0
    while index < count {
      try bind(frame, element(index))
      index &+= 1
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      if interruption.pointee != 0 { try checkInterruption() }
    }
    return nil
  }

  /// Over enumerate, zip and the items of a dict, without the tuples.
  private func runPairs(
    _ frame: Frame, _ pairs: PyIterator, _ target: PairTarget
  ) throws(Unwind) -> Completion? {
    let interpreter = interpreter
    while true {
      let next: (Value, Value)?
      do throws(Unwind) {
        next = try pairs.nextPair(interpreter)
      } catch {
        frame.mark(span.start)
        throw traced(error, iterable.span)
      }
      switch consume next {
      case nil: return nil
      case .some((let one, let two)): try target.store(frame, consume one, consume two)
      }
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      if state.pointee.interruption.pointee != 0 { try checkInterruption() }
    }
  }

  private func runIterator(_ frame: Frame, _ iterable: Value) throws(Unwind) -> Completion? {
    let interpreter = interpreter
    let iterator: Value
    do throws(Unwind) {
      iterator = try interpreter.iter(iterable)
    } catch let error where passes(error, self.iterable.span) { throw error }
    if let pair, case .object(let object) = iterator, object.exactKind == .iterator {
      // `exactKind` says so.
      let pairs = unsafeDowncast(object, to: PyIterator.self)
      if pairs.yieldsPairs { return try runPairs(frame, pairs, pair) }
    }
    while true {
      let element: Value?
      do throws(Unwind) {
        element = try interpreter.next(iterator)
      } catch {
        frame.mark(span.start)
        throw traced(error, self.iterable.span)
      }
      switch consume element {
      case nil: return nil
      case .some(let present): try bind(frame, consume present)
      }
      switch try body.execute(frame) {
      case .normal, .continueLoop: break
      case .breakLoop: return .normal
      case .returned(let value): return .returned(value)
      }
      if state.pointee.interruption.pointee != 0 { try checkInterruption() }
    }
  }
}
