// Reading and writing items: the general nodes, and the form in which a local list or tuple is
// indexed by a local or a constant, which count no references.

import BatonSyntax

extension PyObject {
  /// Where the item at a position of a list or tuple stands; nil where there is none, or where the
  /// object is neither.
  @inline(__always) fileprivate final func place(of position: Int) -> UnsafeMutablePointer<Value>? {
    let storage: UnsafeMutablePointer<Value>
    let count: Int
    // `exactKind` says what the object is.
    if exactKind == .list {
      let list = unsafeDowncast(self, to: PyList.self)
      storage = list.storage
      count = list.count
    } else if exactKind == .tuple {
      let tuple = unsafeDowncast(self, to: PyTuple.self)
      storage = tuple.storage
      count = tuple.count
    } else {
      return nil
    }
    if position >= 0 { return position < count ? storage + position : nil }
    return position >= -count ? storage + (position + count) : nil
  }
}

/// `object[index]`.
class ItemNode: ExpressionNode {
  fileprivate final let object: ExpressionNode
  fileprivate final let index: ExpressionNode

  fileprivate init(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, index: ExpressionNode
  ) {
    self.object = object
    self.index = index
    super.init(context, span)
  }

  static func make(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, index: ExpressionNode
  ) -> ItemNode {
    guard let local = object as? LocalNode else {
      return ItemNode(context, span, object: object, index: index)
    }
    switch OperandForm(index) {
    case .local(let slot):
      return LocalItemNode(context, span, object: local, index: index, slot: slot, constant: 0)
    case .constant(.int(let int)):
      return LocalItemNode(context, span, object: local, index: index, slot: -1, constant: int)
    default: return ItemNode(context, span, object: object, index: index)
    }
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let container = try object.evaluate(frame)
    let key = try index.evaluate(frame)
    if case .object(let object) = container {
      if case .int(let position) = key {
        if let place = object.place(of: position) { return place.pointee }
      } else if object.exactKind == .dict, case .object(let name) = key, name.exactKind == .str {
        // The kinds say so.
        let found = unsafeDowncast(object, to: PyDict.self)
          .get(unsafeDowncast(name, to: PyStr.self))
        if let found { return found }
      }
    }
    return try getItem(container, key)
  }

  /// The types' own operation.
  @inline(never) private final func getItem(
    _ container: Value, _ key: Value
  ) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.getItem(container, key)
    } catch { throw traced(error) }
  }
}

/// `local[local]`, `local[constant]`.
private final class LocalItemNode: ItemNode {
  private let objectSlot: Int
  /// -1: the index is `constant`.
  private let indexSlot: Int
  private let constant: Int

  init(
    _ context: CodeContext, _ span: Span, object: LocalNode, index: ExpressionNode, slot: Int,
    constant: Int
  ) {
    objectSlot = object.slot
    indexSlot = slot
    self.constant = constant
    super.init(context, span, object: object, index: index)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    guard let container = frame.borrow(objectSlot) else { return try super.evaluate(frame) }
    var position = constant
    if indexSlot >= 0 {
      guard case .int(let int) = frame.slots[indexSlot] else { return try super.evaluate(frame) }
      position = int
    }
    guard let place = container._withUnsafeGuaranteedRef({ $0.place(of: position) }) else {
      return try super.evaluate(frame)
    }
    return place.pointee
  }
}

/// `object[index]` as a target.
final class ItemTarget: TargetNode {
  private let object: ExpressionNode
  private let index: ExpressionNode
  /// The slot where the object is a local variable and the index runs nothing; otherwise -1.
  private let localSlot: Int

  init(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, index: ExpressionNode
  ) {
    self.object = object
    self.index = index
    if let local = object as? LocalNode, index is LocalNode || index is ConstantNode {
      localSlot = local.slot
    } else {
      localSlot = -1
    }
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: Value) throws(Unwind) {
    if localSlot >= 0, let container = frame.borrow(localSlot),
      container._withUnsafeGuaranteedRef({ $0.exactKind == .list })
    {
      if case .int(let position) = try index.evaluate(frame),
        let place = container._withUnsafeGuaranteedRef({ $0.place(of: position) })
      {
        // The old value dies after the new one stands.
        let old = place.move()
        place.initialize(to: value)
        _ = consume old
        return
      }
    }
    return try storeGenerally(frame, value)
  }

  private func storeGenerally(_ frame: Frame, _ value: Value) throws(Unwind) {
    let container = try object.evaluate(frame)
    let key = try index.evaluate(frame)
    if case .object(let object) = container, case .int(let position) = key,
      object.exactKind == .list, let place = object.place(of: position)
    {
      let old = place.move()
      place.initialize(to: value)
      _ = consume old
      return
    }
    do throws(Unwind) {
      try interpreter.setItem(container, key, value)
    } catch { throw traced(error) }
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    let container = try object.evaluate(frame)
    let key = try index.evaluate(frame)
    do throws(Unwind) {
      try interpreter.deleteItem(container, key)
    } catch { throw traced(error) }
  }
}

/// `lower:upper:step` inside a subscription; nil parts are None.
final class SliceNode: ExpressionNode {
  private let lower: ExpressionNode?
  private let upper: ExpressionNode?
  private let step: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, lower: ExpressionNode?, upper: ExpressionNode?,
    step: ExpressionNode?
  ) {
    self.lower = lower
    self.upper = upper
    self.step = step
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let lower = try lower?.evaluate(frame) ?? .none
    let upper = try upper?.evaluate(frame) ?? .none
    let step = try step?.evaluate(frame) ?? .none
    return .object(PySlice(interpreter, lower: lower, upper: upper, step: step))
  }
}
