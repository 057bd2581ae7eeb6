// Reading and writing items: containers that can be read where they stand count no references.

import BatonSyntax

extension PyObject {
  /// Where the item at a position of a list or tuple stands; nil where there is none, or where the
  /// object is neither.
  @inline(__always) final func place(of position: Int) -> UnsafeMutablePointer<Value>? {
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

  /// The character of a str, or the byte of bytes and of a bytearray; nil where there is none, or
  /// where the object is neither.
  @inline(__always) final func unit(at position: Int, _ interpreter: Interpreter) -> Value? {
    // `exactKind` says what the object is.
    switch exactKind {
    case .str:
      let text = unsafeDowncast(self, to: PyStr.self)
      let index = position < 0 ? position + text.count : position
      guard index >= 0, index < text.count else { return nil }
      return .object(interpreter.character(of: text, at: index))
    case .bytes:
      return unsafeDowncast(self, to: PyBytes.self).elements.byte(at: position)
    case .bytearray:
      return unsafeDowncast(self, to: PyByteArray.self).elements.byte(at: position)
    default: return nil
    }
  }

  /// Puts a byte into a bytearray; false where that is left to the type.
  @inline(__always) final func putByte(_ value: Value, at position: Int) -> Bool {
    guard exactKind == .bytearray, case .int(let int) = value, let byte = UInt8(exactly: int)
    else { return false }
    // `exactKind` says so.
    let array = unsafeDowncast(self, to: PyByteArray.self)
    let count = array.elements.count
    let index = position < 0 ? position + count : position
    guard index >= 0, index < count else { return false }
    array.write { $0[index] = byte }
    return true
  }
}

extension [UInt8] {
  @inline(__always) fileprivate func byte(at position: Int) -> Value? {
    let index = position < 0 ? position + count : position
    return index >= 0 && index < count ? .int(Int(self[index])) : nil
  }
}

/// `object[index]`.
class ItemNode: ExpressionNode {
  fileprivate final let object: ExpressionNode
  fileprivate final let index: ExpressionNode
  private final let objectHasPlace: Bool
  private final let indexHasPlace: Bool

  fileprivate init(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, index: ExpressionNode
  ) {
    self.object = object
    self.index = index
    objectHasPlace = object.hasPlace
    indexHasPlace = index.hasPlace
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
    if objectHasPlace, let place = ItemNode.place(self, frame) { return place.pointee }
    return try evaluateGenerally(frame)
  }

  override var hasPlace: Bool { objectHasPlace }

  override func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? {
    objectHasPlace ? ItemNode.place(self, frame) : nil
  }

  /// Where the item of a list, a tuple or a dict with such a text as its key stands.
  @inline(__always) private static func place(
    _ node: ItemNode, _ frame: Frame
  ) -> UnsafeMutablePointer<Value>? {
    guard let container = node.object.place(frame)?.borrowed else { return nil }
    if container._withUnsafeGuaranteedRef({ $0.exactKind == .dict }) {
      guard node.indexHasPlace, let key = node.index.place(frame)?.borrowed else { return nil }
      return container._withUnsafeGuaranteedRef { container in
        key._withUnsafeGuaranteedRef { key in
          guard key.exactKind == .str else { return nil }
          // The kinds say so.
          let dictionary = unsafeDowncast(container, to: PyDict.self)
          guard dictionary.hasOnlyStrKeys else { return nil }
          let position = dictionary.find(unsafeDowncast(key, to: PyStr.self))
          return position < 0 ? nil : dictionary.place(at: position)
        }
      }
    }
    guard let position = node.index.readyInt(frame) else { return nil }
    return container._withUnsafeGuaranteedRef { $0.place(of: position) }
  }

  @inline(never) fileprivate final func evaluateGenerally(
    _ frame: Frame
  ) throws(Unwind) -> Value {
    let container = try object.evaluate(frame)
    let key = try index.evaluate(frame)
    if case .object(let object) = container {
      if case .int(let position) = key {
        if let place = object.place(of: position) { return place.pointee }
        if let unit = object.unit(at: position, interpreter) { return unit }
      } else if object.exactKind == .dict, case .object(let name) = key, name.exactKind == .str {
        // The kinds say so.
        let dictionary = unsafeDowncast(object, to: PyDict.self)
        if dictionary.hasOnlyStrKeys,
          let found = dictionary.get(unsafeDowncast(name, to: PyStr.self))
        {
          return found
        }
      }
    }
    do throws(Unwind) {
      return try interpreter.getItem(container, key)
    } catch let error where passes(error) { throw error }
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

  /// The index, if it is an int.
  @inline(__always) private func position(_ frame: Frame) -> Int? {
    if indexSlot < 0 { return constant }
    guard case .int(let int) = frame.slots[indexSlot] else { return nil }
    return int
  }

  /// The item of a list or a tuple.
  @inline(__always) private func item(_ frame: Frame) -> UnsafeMutablePointer<Value>? {
    guard let container = frame.borrow(objectSlot), let position = position(frame) else {
      return nil
    }
    return container._withUnsafeGuaranteedRef { $0.place(of: position) }
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if let place = item(frame) { return place.pointee }
    return try evaluateUnit(frame)
  }

  @inline(never) private func evaluateUnit(_ frame: Frame) throws(Unwind) -> Value {
    if let container = frame.borrow(objectSlot), let position = position(frame),
      let unit = container._withUnsafeGuaranteedRef({ $0.unit(at: position, interpreter) })
    {
      return unit
    }
    return try super.evaluate(frame)
  }

  override func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? {
    item(frame) ?? super.place(frame)
  }

  override func readyInt(_ frame: Frame) -> Int? {
    if let place = item(frame), case .int(let int) = place.pointee { return int }
    return nil
  }
}

/// `object[index]` as a target.
final class ItemTarget: TargetNode {
  private let object: ExpressionNode
  private let index: ExpressionNode
  private let objectHasPlace: Bool

  init(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, index: ExpressionNode
  ) {
    self.object = object
    self.index = index
    objectHasPlace = object.hasPlace
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    if objectHasPlace, let container = object.place(frame)?.borrowed,
      container._withUnsafeGuaranteedRef({ $0.exactKind == .list }),
      let position = index.readyInt(frame),
      let place = container._withUnsafeGuaranteedRef({ $0.place(of: position) })
    {
      // The old value dies after the new one stands.
      let old = place.move()
      place.initialize(to: consume value)
      _ = consume old
      return
    }
    return try storeGenerally(frame, value)
  }

  @inline(never) private func storeGenerally(_ frame: Frame, _ value: Value) throws(Unwind) {
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
    if case .object(let object) = container, case .int(let position) = key,
      object.putByte(value, at: position)
    {
      return
    }
    do throws(Unwind) {
      try interpreter.setItem(container, key, value)
    } catch let error where passes(error) { throw error }
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    let container = try object.evaluate(frame)
    let key = try index.evaluate(frame)
    do throws(Unwind) {
      try interpreter.deleteItem(container, key)
    } catch let error where passes(error) { throw error }
  }
}
