// Module _functools: what `functools` is built on.

enum FunctoolsCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_functools")
    let types = interpreter.library.types(interpreter)
    module.set("partial", .object(types.partial))
    module.set("_lru_cache_wrapper", .object(types.lruCache))
    module.add(
      [
        BuiltinRow("reduce", "function, iterable, initial=None, /", .function, reduce),
        BuiltinRow("copy_attributes", "target, source, names, /", .function, copyAttributes),
        BuiltinRow("cached_value", "instance, name, function, /", .function, cachedValue),
        BuiltinRow("cmp_to_key", "mycmp", .function) { interpreter, args throws(Unwind) in
          .object(PyComparisonKey(types.comparisonKey, args[0], .undefined))
        },
        // What `types.coroutine` does to the code of a generator function.
        BuiltinRow("_mark_coroutine", "function, /", .function) { _, args throws(Unwind) in
          args[0].asFunction?.code.isIterableCoroutine = true
          return .none
        },
      ], interpreter)
    return module
  }

  /// Those of the attributes that the source has.
  private static func copyAttributes(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try interpreter.forEach(args[2]) { element throws(Unwind) in
      let name = try interpreter.attributeName(element)
      if let value = try interpreter.findAttribute(args[1], name) {
        try interpreter.setAttribute(args[0], name, value)
      }
      return true
    }
    return .none
  }

  /// An attribute that the instance has, or is given now as what the function makes of it;
  /// `NotImplemented` where it has a dictionary, or none at all.
  private static func cachedValue(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let instance = args[0].asInstance, instance.exactKind == .instance,
      instance.dictionary == nil, instance.type.instancesHaveDictionary,
      instance.type.slotMemberCount == 0, let name = args[1].asStr
    else { return .notImplemented }
    if let known = instance.attribute(name) { return known }
    let value = try interpreter.call(args[2], args[0])
    instance.setAttribute(name, value)
    return value
  }

  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var total = args[2]
    guard interpreter.isIterable(args[1]) else {
      throw interpreter.typeError("reduce() arg 2 must support iteration")
    }
    try interpreter.forEach(args[1]) { element throws(Unwind) in
      total = total.isUndefined ? element : try interpreter.call(args[0], total, element)
      return true
    }
    if total.isUndefined {
      throw interpreter.typeError("reduce() of empty iterable with no initial value")
    }
    return total
  }
}

/// The key objects of `cmp_to_key`, and the function that makes them.
final class PyComparisonKey: PyObject {
  let comparison: Value
  /// `undefined`: this is the function.
  let object: Value

  init(_ type: PyType, _ comparison: Value, _ object: Value) {
    self.comparison = comparison
    self.object = object
    super.init(type, .other)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    let signature = BuiltinSignature(parsing: "obj")
    slots.call = { interpreter, value, arguments throws(Unwind) in
      let key = value.unchecked(PyComparisonKey.self)
      if arguments.positionalCount == 1, arguments.keywordNames.isEmpty {
        return .object(PyComparisonKey(key.type, key.comparison, arguments[0]))
      }
      return try interpreter.withArguments(arguments, signature, of: "K") { args throws(Unwind) in
        .object(PyComparisonKey(key.type, key.comparison, args[0]))
      }
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard let type = left.object?.type, right.object?.type === type else {
        throw interpreter.typeError("other argument must be K instance")
      }
      // Both are of the type that has this slot, and it has no heirs.
      let (a, b) = (left.unchecked(PyComparisonKey.self), right.unchecked(PyComparisonKey.self))
      let order = try interpreter.call(a.comparison, a.object, b.object)
      return try interpreter.compare(operation, order, .int(0))
    }
    let row = AttributeRow("obj", member: true) { interpreter, value throws(Unwind) in
      let object = value.unchecked(PyComparisonKey.self).object
      if object.isUndefined {
        throw interpreter.attributeError(value, interpreter.intern("obj"))
      }
      return object
    }
    type.install(slots, [], [row])
    type.setUnhashable()
  }
}
