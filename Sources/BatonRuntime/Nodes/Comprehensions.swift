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
    let object = collection.takeUnretainedValue()
    do throws(Unwind) {
      try unsafeDowncast(object, to: PySet.self).add(value, interpreter)
    } catch { throw traced(error) }
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
    guard case .object(let object) = frame.slots[slot] else { return .normal }
    do throws(Unwind) {
      // The comprehension put a dict there.
      try unsafeDowncast(object, to: PyDict.self).set(key, value, interpreter)
    } catch { throw traced(error) }
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
