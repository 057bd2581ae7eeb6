// Reading attributes, items and slices.

import BatonSyntax

/// `object.name`, with a cache keyed by the shape and the version of the type.
final class AttributeNode: ExpressionNode {
  let object: ExpressionNode
  let name: PyStr
  /// The slot where the object is a local variable; otherwise -1.
  private let localSlot: Int
  /// Which shape: valid together with `cachedVersion` alone.
  private var cachedShape: UnsafeRawPointer?
  private var cachedVersion: UInt32 = 0
  /// The index in the shape; -1: `cachedValue`, found on the type.
  private var cachedIndex = 0
  private var cachedValue: Value = .undefined
  private var cachedNamespace: PyDict?
  private var cachedKeys: UInt64 = 0

  init(_ context: CodeContext, _ span: Span, object: ExpressionNode, name: PyStr) {
    self.object = object
    self.name = name
    localSlot = (object as? LocalNode)?.slot ?? -1
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if localSlot >= 0, let borrowed = frame.borrow(localSlot) {
      let found = borrowed._withUnsafeGuaranteedRef { cached($0) }
      if !found.isUndefined { return found }
    }
    let value = try object.evaluate(frame)
    if case .object(let object) = value {
      let found = cached(object)
      if !found.isUndefined { return found }
      if object.kind == .module {
        // `kind` says so.
        let namespace = unsafeDowncast(object, to: PyModule.self).namespace
        if let cachedNamespace, namespace === cachedNamespace,
          namespace.keysVersion == cachedKeys
        {
          return namespace.entries[cachedIndex].value
        }
      }
    }
    return try evaluateSlow(value)
  }

  /// What the cache has for an instance; `undefined` where it does not apply.
  @inline(__always) private func cached(_ object: PyObject) -> Value {
    guard object.kind == .instance else { return .undefined }
    // `kind` says so.
    let instance = unsafeDowncast(object, to: PyInstance.self)
    guard instance.shapeIdentity == cachedShape, object.type.version == cachedVersion else {
      return .undefined
    }
    if cachedIndex >= 0 { return instance.values.unsafelyUnwrapped[cachedIndex] }
    return cachedValue
  }

  @inline(never) private func evaluateSlow(_ value: Value) throws(Unwind) -> Value {
    if let instance = value.asInstance {
      fillCache(instance)
    } else if let module = value.downcast(.module, PyModule.self),
      module.exactKind == .module
    {
      let position = module.namespace.find(name)
      if position >= 0 {
        cachedShape = nil
        cachedNamespace = module.namespace
        cachedKeys = module.namespace.keysVersion
        cachedIndex = position
        return module.namespace.entries[position].value
      }
    }
    do throws(Unwind) {
      return try interpreter.getAttribute(value, name)
    } catch { throw traced(error) }
  }

  private func fillCache(_ instance: PyInstance) {
    let type = instance.type
    guard type.slots.getAttribute == nil, instance.dictionary == nil else { return }
    let onType = type.lookup(name)
    let slots = onType?.object?.type.slots
    if slots?.descriptorSet != nil { return }
    let index = instance.shape.index(of: name)
    if index >= 0 {
      cachedIndex = index
      cachedValue = .undefined
    } else if let onType, slots?.descriptorGet == nil {
      cachedIndex = -1
      cachedValue = onType
    } else {
      return
    }
    cachedNamespace = nil
    cachedShape = instance.shapeIdentity
    cachedVersion = type.version
  }
}

/// `object[index]`.
final class ItemNode: ExpressionNode {
  private let object: ExpressionNode
  private let index: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, index: ExpressionNode
  ) {
    self.object = object
    self.index = index
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let container = try object.evaluate(frame)
    let key = try index.evaluate(frame)
    if case .object(let object) = container {
      switch (object.exactKind, key) {
      case (.list, .int(let position)):
        // `exactKind` says so.
        let list = unsafeDowncast(object, to: PyList.self)
        let count = list.count
        if position >= 0, position < count { return list[position] }
        if position < 0, position >= -count { return list[position + count] }
      case (.tuple, .int(let position)):
        let tuple = unsafeDowncast(object, to: PyTuple.self)
        let count = tuple.count
        if position >= 0, position < count { return tuple[position] }
        if position < 0, position >= -count { return tuple[position + count] }
      case (.dict, .object(let name)) where name.exactKind == .str:
        let found = unsafeDowncast(object, to: PyDict.self)
          .get(unsafeDowncast(name, to: PyStr.self))
        if let found { return found }
      default: break
      }
    }
    do throws(Unwind) {
      return try interpreter.getItem(container, key)
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
