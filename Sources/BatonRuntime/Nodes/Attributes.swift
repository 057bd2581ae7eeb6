// Reading attributes.

import BatonSyntax

/// `object.name`, with a cache keyed by the shape and the version of the type.
final class AttributeNode: ExpressionNode {
  let object: ExpressionNode
  let name: PyStr
  /// The slot where the object is a local variable; otherwise -1.
  private let localSlot: Int
  private let objectHasPlace: Bool
  /// Which shape: valid together with `cachedVersion` alone.
  private var cachedShape: UnsafeRawPointer?
  private var cachedVersion: UInt32 = 0
  /// The index in the shape; below 0 what else was found.
  private var cachedIndex = 0
  /// Of a module or a class, and the place in it of what is not in the instance.
  private var cachedNamespace: PyDict?
  private var cachedKeys: UInt64 = 0
  private var cachedPosition = 0
  private var cachedMetaversion: UInt32 = 0
  /// A method of a builtin type, whose version is `cachedBuiltinVersion`.
  private var cachedBuiltin: PyBuiltin?
  private var cachedBuiltinVersion: UInt32 = 0

  /// The attribute of an instance, found on its type.
  private static let onType = -1
  /// The attribute of a class, whose version is `cachedVersion`, its metaclass's
  /// `cachedMetaversion`.
  private static let ofClass = -2
  /// `__class__`, as `object` has it.
  private static let ownClass = -3
  /// The field of a named tuple, at `cachedPosition`.
  private static let tupleField = -4
  /// `__name__` or `__qualname__` of a class whose metaclass, of the version `cachedMetaversion`,
  /// leaves them to `type`.
  private static let nameOfClass = -5

  init(_ context: CodeContext, _ span: Span, object: ExpressionNode, name: PyStr) {
    self.object = object
    self.name = name
    localSlot = (object as? LocalNode)?.slot ?? -1
    objectHasPlace = object.hasPlace
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if let place = place(frame), !place.pointee.isUndefined { return place.pointee }
    let value = try object.evaluate(frame)
    if case .object(let object) = value {
      if !objectHasPlace, let place = place(in: object), !place.pointee.isUndefined {
        return place.pointee
      }
      if object.kind == .instance {
        // `kind` says so.
        return try evaluate(unsafeDowncast(object, to: PyInstance.self))
      }
    }
    return try evaluateSlow(value)
  }

  override var hasPlace: Bool { objectHasPlace }

  override func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? {
    let borrowed: Unmanaged<PyObject>?
    if localSlot >= 0 {
      borrowed = frame.borrow(localSlot)
    } else if objectHasPlace {
      borrowed = object.place(frame)?.borrowed
    } else {
      return nil
    }
    guard let borrowed else { return nil }
    return borrowed._withUnsafeGuaranteedRef { place(in: $0) }
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if let place = place(frame) {
      switch place.pointee {
      case .bool(let bool): return bool
      case .none: return false
      case .int(let int): return int != 0
      default: break
      }
    }
    let value = try evaluate(frame)
    do throws(Unwind) { return try interpreter.isTrue(value) } catch let error where passes(error) {
      throw error
    }
  }

  /// Where the cache says that the value stands; nil where it does not apply.
  @inline(__always) private func place(in object: PyObject) -> UnsafeMutablePointer<Value>? {
    if object.kind == .instance {
      // `kind` says so.
      let instance = unsafeDowncast(object, to: PyInstance.self)
      guard instance.shapeIdentity == cachedShape, object.type.version == cachedVersion else {
        return placeElsewhere(instance)
      }
      if cachedIndex >= 0 { return instance.values.unsafelyUnwrapped + cachedIndex }
      return cachedIndex == Self.onType ? placeInNamespace : nil
    }
    if object.kind == .module {
      // `kind` says so.
      guard let cachedNamespace,
        unsafeDowncast(object, to: PyModule.self).namespace === cachedNamespace
      else { return nil }
      return placeInNamespace
    }
    guard cachedIndex == Self.ofClass, object.kind == .type,
      unsafeDowncast(object, to: PyType.self).version == cachedVersion,
      object.type.version == cachedMetaversion
    else { return nil }
    return placeInNamespace
  }

  /// In an instance of another shape than the remembered one, which takes its place.
  @inline(never) private func placeElsewhere(
    _ instance: PyInstance
  ) -> UnsafeMutablePointer<Value>? {
    if cachedIndex == Self.ownClass { return nil }
    guard let entry = interpreter.placeCache.find(name, in: instance, assigning: false),
      case .value = entry.pointee.place
    else { return nil }
    cachedNamespace = nil
    cachedIndex = entry.pointee.index
    cachedShape = instance.shapeIdentity
    cachedVersion = instance.type.version
    // The shape says that the index is there.
    return instance.values.unsafelyUnwrapped + cachedIndex
  }

  /// What is computed.
  @inline(never) private func evaluate(_ instance: PyInstance) throws(Unwind) -> Value {
    let interpreter = interpreter
    let type = instance.type
    if cachedIndex == Self.ownClass, type.version == cachedVersion { return .object(type) }
    guard let entry = interpreter.placeCache.find(name, in: instance, assigning: false) else {
      return try evaluateSlow(.object(instance))
    }
    switch entry.pointee.place {
    case .method:
      guard let function = entry.pointee.function?.takeUnretainedValue() else { break }
      return .object(
        PyMethod(interpreter, function: .object(function), receiver: .object(instance)))
    case .property:
      guard let getter = entry.pointee.function?.takeUnretainedValue() else { break }
      do throws(Unwind) {
        return try interpreter.call(.object(getter), .object(instance))
      } catch let error where passes(error) { throw error }
    case .unknown, .append, .value: break
    }
    return try evaluateSlow(.object(instance))
  }

  /// In the namespace of a class or a module, while its keys are the same.
  @inline(__always) private var placeInNamespace: UnsafeMutablePointer<Value>? {
    guard let cachedNamespace, cachedNamespace.keysVersion == cachedKeys else { return nil }
    return cachedNamespace.place(at: cachedPosition)
  }

  @inline(never) private func evaluateSlow(_ value: Value) throws(Unwind) -> Value {
    if cachedIndex == Self.tupleField, let tuple = value.asTuple,
      tuple.type.version == cachedVersion, cachedPosition < tuple.count
    {
      return tuple[cachedPosition]
    }
    if let cachedBuiltin, let object = value.object,
      object.type.version == cachedBuiltinVersion, object.attributeDictionary == nil
    {
      return .object(PyBuiltin(binding: cachedBuiltin, to: value))
    }
    if name === interpreter.names.name || name === interpreter.names.qualname,
      let type = value.asType, isNamedByType(type)
    {
      return .object(name === interpreter.names.name ? type.shownName : type.shownQualname)
    }
    if let instance = value.asInstance {
      fillCache(instance)
    } else if let type = value.asType {
      fillCache(type)
    } else if let module = value.downcast(.module, PyModule.self),
      module.exactKind == .module
    {
      let position = module.namespace.find(name)
      if position >= 0 {
        cachedShape = nil
        cachedNamespace = module.namespace
        cachedKeys = module.namespace.keysVersion
        cachedPosition = position
        return module.namespace.entries[position].value
      }
    } else if let tuple = value.asTuple, tuple.type.isHeapType {
      fillCache(tuple)
    } else if let object = value.object, !object.type.isHeapType,
      object.type.slots.getAttribute == nil, object.attributeDictionary == nil,
      let method = object.type.lookup(name)?.object,
      interpreter.isBuiltinMethod(method), method.type !== interpreter.types.slotWrapper
    {
      cachedBuiltin = unsafeDowncast(method, to: PyBuiltin.self)
      cachedBuiltinVersion = object.type.version
    }
    do throws(Unwind) {
      return try interpreter.getAttribute(value, name)
    } catch let error where passes(error) { throw error }
  }

  /// Whether no metaclass has a name or a look-up of its own.
  private func isNamedByType(_ type: PyType) -> Bool {
    let metatype = type.type
    if cachedIndex == Self.nameOfClass, metatype.version == cachedMetaversion { return true }
    guard metatype.lookupWithOwner(name)?.owner === interpreter.types.type,
      metatype.lookupWithOwner(interpreter.names.getattribute)?.owner === interpreter.types.type
    else { return false }
    cachedIndex = Self.nameOfClass
    cachedNamespace = nil
    cachedShape = nil
    cachedMetaversion = metatype.version
    return true
  }

  private func fillCache(_ tuple: PyTuple) {
    guard tuple.type.slots.getAttribute == nil,
      let getter = tuple.type.lookup(name)?.object as? PyTupleGetter
    else { return }
    cachedIndex = Self.tupleField
    cachedNamespace = nil
    cachedShape = nil
    cachedPosition = getter.index
    cachedVersion = tuple.type.version
  }

  private func fillCache(_ instance: PyInstance) {
    let type = instance.type
    guard type.slots.getAttribute == nil, instance.dictionary == nil else { return }
    let onType = type.lookup(name)
    if let member = onType?.object as? PySlotMember {
      guard type.isSubtype(of: member.owner) else { return }
      remember(instance, member.index)
      return
    }
    let descriptor = onType?.object?.type
    if descriptor?.slots.descriptorSet != nil {
      if descriptor === interpreter.library.enumProperty,
        let alias = onType?.asInstance?.attribute(interpreter.names.alias)?.asStr,
        case let index = instance.shape.index(of: alias), index >= 0
      {
        remember(instance, index)
      } else if let property = onType?.asProperty, property.exactKind == .property,
        let getter = property.getter.asFunction
      {
        interpreter.placeCache.remember(
          name, instance.shapeIdentity, type, assigning: false, .property,
          target: Unmanaged.passUnretained(getter).toOpaque())
      } else if name === interpreter.names.class,
        type.lookupWithOwner(name)?.owner === interpreter.types.object
      {
        cachedIndex = Self.ownClass
        cachedNamespace = nil
        cachedShape = nil
        cachedVersion = type.version
      }
      return
    }
    let index = instance.shape.index(of: name)
    if index >= 0 {
      remember(instance, index)
    } else if onType != nil, descriptor?.slots.descriptorGet == nil, rememberPlace(in: type) {
      remember(instance, Self.onType)
    } else if let function = onType?.asFunction {
      interpreter.placeCache.remember(
        name, instance.shapeIdentity, type, assigning: false, .method,
        target: Unmanaged.passUnretained(function).toOpaque())
    }
  }

  private func remember(_ instance: PyInstance, _ index: Int) {
    if index >= 0 {
      cachedNamespace = nil
      interpreter.placeCache.remember(
        name, instance.shapeIdentity, instance.type, assigning: false, .value, index: index)
    }
    cachedIndex = index
    cachedShape = instance.shapeIdentity
    cachedVersion = instance.type.version
  }

  /// Remembers where the value stands in the namespace of the class that defines the name.
  private func rememberPlace(in type: PyType) -> Bool {
    guard let owner = type.lookupWithOwner(name)?.owner else { return false }
    let position = owner.attributes.find(name)
    guard position >= 0 else { return false }
    cachedNamespace = owner.attributes
    cachedKeys = owner.attributes.keysVersion
    cachedPosition = position
    return true
  }

  /// Remembers what a class gives for the name, where neither a metaclass nor a descriptor takes
  /// part: a plain value, or a function.
  private func fillCache(_ type: PyType) {
    let metatype = type.type
    let names = interpreter.names
    guard let value = type.lookup(name),
      value.asFunction != nil || value.object?.type.slots.descriptorGet == nil,
      metatype.lookup(name)?.object?.type.slots.descriptorSet == nil,
      metatype === interpreter.types.type
        || (metatype.lookup(names.getattr) == nil
          && metatype.lookupWithOwner(names.getattribute)?.owner === interpreter.types.type),
      rememberPlace(in: type)
    else { return }
    cachedIndex = Self.ofClass
    cachedShape = nil
    cachedVersion = type.version
    cachedMetaversion = metatype.version
  }
}
