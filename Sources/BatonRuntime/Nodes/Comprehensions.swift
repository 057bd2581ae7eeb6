// Comprehensions: a collection in a temporary slot, filled by loops that are ordinary statements.

import BatonSyntax

enum CollectionKind {
  case list
  case set
  case dictionary
}

/// A list, set or dict comprehension, which runs in the frame around it (PEP 709).
///
/// Slot: the collection; defined while the loops run, so that a resumed walk goes on filling it.
final class ComprehensionNode: ExpressionNode {
  private let kind: CollectionKind
  private let slot: Int
  private let loops: StatementNode
  /// Slots of the comprehension's own variables: saved and unbound around it.
  private let ownSlots: [Int]
  /// Those of them that hold a fresh cell each time.
  private let freshCells: [Int]

  init(
    _ context: CodeContext, _ span: Span, kind: CollectionKind, slot: Int, loops: StatementNode,
    ownSlots: [Int], freshCells: [Int]
  ) {
    self.kind = kind
    self.slot = slot
    self.loops = loops
    self.ownSlots = ownSlots
    self.freshCells = freshCells
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if frame.slots[slot].isUndefined {
      switch kind {
      case .list: frame.slots[slot] = .object(PyList(interpreter))
      case .set: frame.slots[slot] = .object(PySet(interpreter))
      case .dictionary: frame.slots[slot] = .object(PyDict(interpreter))
      }
      for cell in freshCells { frame.slots[cell] = .object(PyCell(interpreter, .undefined)) }
    }
    do throws(Unwind) {
      _ = try loops.execute(frame)
    } catch {
      if case .raised = error { _ = finish(frame) }
      throw error
    }
    return finish(frame)
  }

  private func finish(_ frame: Frame) -> Value {
    for own in ownSlots { frame.slots[own] = .undefined }
    return frame.take(slot)
  }
}

/// Adds an element to the list or set in a slot.
final class CollectNode: StatementNode {
  private let slot: Int
  private let element: ExpressionNode
  private let isList: Bool

  init(_ context: CodeContext, _ span: Span, slot: Int, element: ExpressionNode, isList: Bool) {
    self.slot = slot
    self.element = element
    self.isList = isList
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let value = try element.evaluate(frame)
    guard let collection = frame.borrow(slot) else { return .normal }
    if isList {
      // The comprehension put a list there.
      collection._withUnsafeGuaranteedRef { unsafeDowncast($0, to: PyList.self).append(value) }
      return .normal
    }
    let hash = value.readyHash
    do throws(Unwind) {
      // It put a set there, which the slot keeps.
      try collection.borrowing { object throws(Unwind) in
        let set = unsafeDowncast(object, to: PySet.self)
        if let hash, set.addReady(value, hash: hash) { return }
        try set.add(value, interpreter)
      }
    } catch let error where passes(error) { throw error }
    return .normal
  }
}

/// Adds an entry to the dict in a slot.
final class CollectEntryNode: StatementNode {
  private let slot: Int
  private let key: ExpressionNode
  private let value: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, slot: Int, key: ExpressionNode, value: ExpressionNode
  ) {
    self.slot = slot
    self.key = key
    self.value = value
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let key = try key.evaluate(frame)
    let value = try value.evaluate(frame)
    guard let collection = frame.borrow(slot) else { return .normal }
    do throws(Unwind) {
      // The comprehension put a dict there, which the slot keeps.
      try collection.borrowing { object throws(Unwind) in
        try unsafeDowncast(object, to: PyDict.self).set(key, value, interpreter)
      }
    } catch let error where passes(error) { throw error }
    return .normal
  }
}

/// A generator expression: the function of its body, called with the first iterable's iterator.
final class GeneratorExpressionNode: ExpressionNode {
  private let function: ExpressionNode
  private let iterable: ExpressionNode
  private let isAsync: Bool

  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode, iterable: ExpressionNode,
    isAsync: Bool
  ) {
    self.function = function
    self.iterable = iterable
    self.isAsync = isAsync
    super.init(context, span)
  }

  /// Whether `Interpreter.drain` may run it.
  var isDrainable: Bool { !isAsync }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let source = try iterable.evaluate(frame)
    let function = try function.evaluate(frame)
    do throws(Unwind) {
      let iterator =
        isAsync ? try interpreter.aiter(source) : try interpreter.iter(source)
      return try interpreter.call(function, iterator)
    } catch {
      if case .raised(let exception) = error {
        exception.addTraceback(context, iterable.span)
      }
      throw error
    }
  }
}

// MARK: Consumed at once

/// Who takes the elements of a generator expression that is drained.
struct Consumer {
  /// False: it wants no more.
  let take: (Value) throws(Unwind) -> Bool
  /// What taking has raised.
  fileprivate(set) var failure: Unwind?
}

/// Hands each element of a generator expression to its consumer.
///
/// Slot: the address of the `Consumer`.
final class GiveNode: StatementNode {
  private let element: ExpressionNode
  private let slot: Int

  init(_ context: CodeContext, _ span: Span, element: ExpressionNode, slot: Int) {
    self.element = element
    self.slot = slot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let value = try element.evaluate(frame)
    guard case .int(let address) = frame.slots[slot],
      let consumer = UnsafeMutablePointer<Consumer>(bitPattern: address),
      let caller = frame.caller
    else { return .returned(.none) }
    // The consumer is not called by the expression: it runs where the expression stands.
    let state = state
    state.pointee.currentFrame = caller
    state.pointee.depth -= 1
    defer {
      state.pointee.depth += 1
      state.pointee.currentFrame = frame
    }
    do throws(Unwind) {
      return try consumer.pointee.take(value) ? .normal : .returned(.none)
    } catch {
      consumer.pointee.failure = error
      return .returned(.none)
    }
  }
}

extension Value {
  /// A generator expression that nobody but its consumer will ever see.
  @inline(__always) var drainable: PyGenerator? {
    if case .object(let object) = self, object.exactKind == .generator {
      // `exactKind` says so.
      let generator = unsafeDowncast(object, to: PyGenerator.self)
      if generator.isDrainable, generator.state == .created { return generator }
    }
    return nil
  }
}

extension Interpreter {
  /// Runs a generator expression to its end as a plain function that calls `take` with each element,
  /// until that answers false. It is not suspended in between, which nobody can see.
  func drain(
    _ generator: PyGenerator, _ take: (Value) throws(Unwind) -> Bool
  ) throws(Unwind) {
    guard let drain = generator.code.drain, let source = generator.surrenderSource() else {
      return
    }
    let code = drain.code
    let base = state.pointee.stackTop
    if state.pointee.stackLimit - base < code.slotCount + Frame.headerSlots {
      throw recursionError()
    }
    let frame = Frame(
      reservedAt: base, function: Unmanaged.passUnretained(generator.function),
      code: Unmanaged.passUnretained(code), caller: state.pointee.currentFrame)
    state.pointee.stackTop = frame.slots + code.slotCount
    defer { state.pointee.stackTop = base }
    frame.slots.clear(count: code.slotCount)
    frame.slots[0] = source
    for slot in code.cellLocals { frame.slots[slot] = .object(PyCell(self, .undefined)) }
    let failure = withoutActuallyEscaping(take) { take -> Unwind? in
      var consumer = Consumer(take: take, failure: nil)
      return withUnsafeMutablePointer(to: &consumer) { consumer -> Unwind? in
        frame.slots[drain.consumerSlot] = .int(Int(bitPattern: consumer))
        do throws(Unwind) {
          _ = try state.run(Unmanaged.passUnretained(code), frame)
        } catch {
          guard case .raised(let exception) = error else { return error }
          return .raised(PySuspendable.converted(exception, .generator, code, self))
        }
        return consumer.pointee.failure
      }
    }
    if let failure { throw failure }
  }
}
