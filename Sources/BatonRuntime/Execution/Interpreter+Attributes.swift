// Attribute look-up: descriptors, instance dictionaries, `__getattr__`.

extension Interpreter {
  /// `value.name` (CPython: `PyObject_GetAttr`).
  func getAttribute(_ value: Value, _ name: PyStr) throws(Unwind) -> Value {
    let type = type(of: value)
    if let custom = type.slots.getAttribute { return try custom(self, value, name) }
    return try genericGetAttribute(value, name)
  }

  /// `object.__getattribute__` (CPython: `PyObject_GenericGetAttr`).
  func genericGetAttribute(_ value: Value, _ name: PyStr) throws(Unwind) -> Value {
    if let found = try genericFindAttribute(value, name) { return found }
    throw attributeError(value, name)
  }

  /// The attribute without `__getattr__`, or nil instead of an AttributeError.
  func genericFindAttribute(_ value: Value, _ name: PyStr) throws(Unwind) -> Value? {
    let type = type(of: value)
    guard let onType = type.lookup(name) else {
      if let own = ownAttribute(value, name) { return own }
      return name === names.module ? moduleOfInstances(type) : nil
    }
    guard let descriptor = onType.borrowed else { return ownAttribute(value, name) ?? onType }
    if descriptor._withUnsafeGuaranteedRef({ $0.kind == .function }) {
      if let own = ownAttribute(value, name) { return own }
      return .object(PyMethod(self, function: onType, receiver: value))
    }
    let (get, isData) = descriptor._withUnsafeGuaranteedRef {
      ($0.type.slots.descriptorGet, $0.type.slots.descriptorSet != nil)
    }
    if isData, let get { return try get(self, onType, value, type) }
    if let own = ownAttribute(value, name) { return own }
    return try get?(self, onType, value, type) ?? onType
  }

  /// What the object's own attributes have under the name.
  @inline(__always) private func ownAttribute(_ value: Value, _ name: PyStr) -> Value? {
    guard case .object(let object) = value else { return nil }
    if object.kind == .instance {
      // `kind` says so.
      return unsafeDowncast(object, to: PyInstance.self).attribute(name)
    }
    return object.attributeDictionary?.get(name)
  }

  /// `deque().__module__`: CPython makes the types of these modules as classes, whose dictionary
  /// has it.
  private func moduleOfInstances(_ type: PyType) -> Value? {
    let modules = ["collections", "functools", "itertools", "operator"]
    return modules.contains(type.module) ? str(type.module) : nil
  }

  /// The attribute, or nil where looking it up raises AttributeError.
  func findAttribute(_ value: Value, _ name: PyStr) throws(Unwind) -> Value? {
    do throws(Unwind) {
      if let custom = slot(of: value, { $0.slots.getAttribute }) {
        return try custom(self, value, name)
      }
      return try genericFindAttribute(value, name)
    } catch {
      if case .raised(let exception) = error, isInstance(exception, exceptions.attributeError) {
        return nil
      }
      throw error
    }
  }

  /// `value.name = newValue`, or `del value.name` where it is `undefined`.
  func setAttribute(_ value: Value, _ name: PyStr, _ newValue: Value) throws(Unwind) {
    let type = type(of: value)
    if let custom = type.slots.setAttribute { return try custom(self, value, name, newValue) }
    try genericSetAttribute(value, name, newValue)
  }

  /// `object.__setattr__`, `object.__delattr__` (CPython: `PyObject_GenericSetAttr`).
  func genericSetAttribute(_ value: Value, _ name: PyStr, _ newValue: Value) throws(Unwind) {
    let type = type(of: value)
    let onType = type.lookup(name)
    if let onType, case .object(let descriptor) = onType,
      let set = descriptor.type.slots.descriptorSet
    {
      return try set(self, onType, value, newValue)
    }
    if case .object(let object) = value {
      if object.kind == .instance, type.instancesHaveDictionary {
        let instance = unsafeDowncast(object, to: PyInstance.self)
        if newValue.isUndefined {
          guard instance.removeAttribute(name) else {
            if type.slotMemberCount > 0 { throw attributeError(value, name) }
            // The error knows neither object nor name (CPython: `store_instance_attr`).
            throw error(
              exceptions.attributeError,
              "'\(type.name)' object has no attribute '\(name.string)'")
          }
        } else {
          instance.setAttribute(name, newValue)
        }
        return
      }
      if object.kind != .instance, object.kind != .type {
        if newValue.isUndefined {
          if let dictionary = object.attributeDictionary {
            guard dictionary.removeValue(name) != nil else { throw attributeError(value, name) }
            return
          }
        } else if let dictionary = object.makeAttributeDictionary() {
          dictionary.set(name, newValue)
          return
        }
      }
    }
    if onType != nil {
      throw attributeError(
        "'\(type.name)' object attribute '\(name.string)' is read-only", value, name)
    }
    if type.instancesHaveDictionary && newValue.isUndefined {
      throw attributeError(value, name)
    }
    throw attributeError(
      "'\(type.name)' object has no attribute '\(name.string)'"
        + (isBareObject(type) ? "" : " and no __dict__ for setting new attributes"), value, name)
  }

  /// Plain builtin values say less: see `_PyObject_GenericSetAttrWithDict`.
  private func isBareObject(_ type: PyType) -> Bool { false }

  /// `type.__getattribute__` (CPython: `_Py_type_getattro`).
  func typeGetAttribute(_ type: PyType, _ name: PyStr) throws(Unwind) -> Value {
    if let found = try typeFindAttribute(type, name) { return found }
    throw attributeError(
      "type object '\(type.name)' has no attribute '\(name.string)'", .object(type), name)
  }

  func typeFindAttribute(_ type: PyType, _ name: PyStr) throws(Unwind) -> Value? {
    let metatype = type.type
    let onMeta = metatype.lookup(name)
    if let onMeta, case .object(let descriptor) = onMeta {
      if descriptor.type.slots.descriptorSet != nil, let get = descriptor.type.slots.descriptorGet {
        return try get(self, onMeta, .object(type), metatype)
      }
    }
    if let own = type.lookup(name) {
      if case .object(let descriptor) = own, let get = descriptor.type.slots.descriptorGet {
        return try get(self, own, .undefined, type)
      }
      return own
    }
    guard let onMeta else { return nil }
    if case .object(let descriptor) = onMeta, let get = descriptor.type.slots.descriptorGet {
      return try get(self, onMeta, .object(type), metatype)
    }
    return onMeta
  }

  /// A special method of the value's type, bound to the value: nil where there is none.
  ///
  /// Instance dictionaries are passed over, as for all implicit look-ups.
  func findSpecial(_ value: Value, _ name: PyStr) throws(Unwind) -> Value? {
    let type = type(of: value)
    guard let found = type.lookup(name) else { return nil }
    if case .object(let descriptor) = found, let get = descriptor.type.slots.descriptorGet {
      return try get(self, found, value, type)
    }
    return found
  }

  /// The same to be called once: a function is not bound for that.
  func specialMethod(_ value: Value, _ name: PyStr) throws(Unwind) -> SpecialMethod? {
    guard let found = slot(of: value, { $0.lookup(name) }) else { return nil }
    if case .object(let object) = found, object.kind == .function || isBuiltinMethod(object) {
      return SpecialMethod(callee: found, receiver: value)
    }
    guard let bound = try findSpecial(value, name) else { return nil }
    return SpecialMethod(callee: bound, receiver: .undefined)
  }

  /// The method, bound to its receiver.
  func bound(_ method: SpecialMethod) throws(Unwind) -> Value {
    if method.receiver.isUndefined { return method.callee }
    guard let get = slot(of: method.callee, { $0.slots.descriptorGet }) else {
      return method.callee
    }
    return try get(self, method.callee, method.receiver, type(of: method.receiver))
  }

  func call(_ method: SpecialMethod) throws(Unwind) -> Value {
    let (callee, receiver) = (method.callee, method.receiver)
    return try receiver.isUndefined ? call(callee) : call(callee, receiver)
  }

  func call(_ method: SpecialMethod, _ argument: Value) throws(Unwind) -> Value {
    let (callee, receiver) = (method.callee, method.receiver)
    return try receiver.isUndefined ? call(callee, argument) : call(callee, receiver, argument)
  }

  func call(
    _ method: SpecialMethod, _ first: Value, _ second: Value
  ) throws(Unwind) -> Value {
    let (callee, receiver) = (method.callee, method.receiver)
    return try receiver.isUndefined
      ? call(callee, first, second) : call(callee, receiver, first, second)
  }

  func call(
    _ method: SpecialMethod, _ first: Value, _ second: Value, _ third: Value
  ) throws(Unwind) -> Value {
    let (callee, receiver) = (method.callee, method.receiver)
    return try receiver.isUndefined
      ? call(callee, first, second, third) : call(callee, receiver, first, second, third)
  }

  /// Calls a special method that the value's type has: nil where it has not.
  func callSpecial(_ value: Value, _ name: PyStr) throws(Unwind) -> Value? {
    guard let method = try specialMethod(value, name) else { return nil }
    return try call(method)
  }

  func callSpecial(
    _ value: Value, _ name: PyStr, _ argument: Value
  ) throws(Unwind) -> Value? {
    guard let method = try specialMethod(value, name) else { return nil }
    return try call(method, argument)
  }

  func callSpecial(
    _ value: Value, _ name: PyStr, _ first: Value, _ second: Value
  ) throws(Unwind) -> Value? {
    guard let method = try specialMethod(value, name) else { return nil }
    return try call(method, first, second)
  }

  func callSpecial(
    _ value: Value, _ name: PyStr, _ first: Value, _ second: Value, _ third: Value
  ) throws(Unwind) -> Value? {
    guard let method = try specialMethod(value, name) else { return nil }
    return try call(method, first, second, third)
  }

  func isInstance(_ object: PyObject, _ type: PyType) -> Bool { object.type.isSubtype(of: type) }
}

/// A special method found on a type. A function stands beside its receiver; what binds itself is
/// bound, and `receiver` is `undefined`.
struct SpecialMethod {
  fileprivate let callee: Value
  fileprivate let receiver: Value
}
