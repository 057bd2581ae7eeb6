// Module _weakref: weak references and the proxies that stand for their objects.

import BatonSyntax

enum WeakReferenceModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_weakref")
    module.add(rows, interpreter)
    let types = interpreter.library.types(interpreter)
    module.set("ref", .object(interpreter.types.weakReference))
    module.set("ReferenceType", .object(interpreter.types.weakReference))
    module.set("ProxyType", .object(types.weakProxy))
    module.set("CallableProxyType", .object(types.callableWeakProxy))
    return module
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("_remove_dead_weakref", "dct, key, /", .function) {
        interpreter, args throws(Unwind) in
        if let dict = args[0].asDict, let value = try dict.get(args[1], interpreter),
          let reference = value.object as? PyWeakReference, reference.target == nil
        {
          _ = try dict.removeValue(args[1], interpreter)
        }
        return .none
      },
      BuiltinRow("getweakrefcount", "object, /", .function) { interpreter, args in
        guard case .object(let object) = args[0] else { return .int(0) }
        return .int(interpreter.weakReferences.watchers(of: object).count)
      },
      BuiltinRow("getweakrefs", "object, /", .function) { interpreter, args in
        guard case .object(let object) = args[0] else { return interpreter.list([]) }
        let watchers = interpreter.weakReferences.watchers(of: object)
        return interpreter.list(
          ContiguousArray(watchers.compactMap { ($0 as? PyObject).map { .object($0) } }))
      },
      BuiltinRow("proxy", "object, callback=None, /", .function, makeProxy),
    ]
  }

  private static func makeProxy(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard case .object(let object) = args[0], object.type.instancesAreWeakReferencable else {
      throw interpreter.typeError(
        "cannot create weak reference to '\(interpreter.type(of: args[0]).name)' object")
    }
    let callback = args.given(1) ?? .none
    if callback.isNone {
      for watcher in interpreter.weakReferences.watchers(of: object) {
        if let known = watcher as? PyWeakProxy, known.callback.isNone { return .object(known) }
      }
    }
    let types = interpreter.library.types(interpreter)
    let isCallable = object.type.slots.call != nil
    return .object(
      PyWeakProxy(
        isCallable ? types.callableWeakProxy : types.weakProxy, to: object, callback: callback))
  }
}

/// `weakref.proxy(object)`: every operation is that of the object.
final class PyWeakProxy: PyObject, WeakWatcher {
  private var referent: Unmanaged<PyObject>?
  private let referentID: ObjectIdentifier
  private(set) var callback: Value

  init(_ type: PyType, to object: PyObject, callback: Value) {
    referent = Unmanaged.passUnretained(object)
    referentID = ObjectIdentifier(object)
    self.callback = callback
    super.init(type, .other)
    type.interpreter.weakReferences.watch(object, self)
  }

  deinit {
    if referent != nil { type.interpreter.weakReferences.unwatch(referentID, self) }
  }

  func clear() { referent = nil }

  func notify(_ interpreter: Interpreter) {
    if callback.isNone { return }
    let function = callback
    callback = .none
    do throws(Unwind) {
      _ = try interpreter.call(function, .object(self))
    } catch {
      interpreter.reportUnraisable(error, in: function)
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) { visitor.visit(callback) }

  // MARK: Operations

  /// The object itself, of any other value the value.
  private static func target(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    guard case .object(let object) = value, object.kind == .other,
      let proxy = object as? PyWeakProxy
    else { return value }
    if let referent = proxy.referent { return .object(referent.takeUnretainedValue()) }
    throw interpreter.error(
      interpreter.exceptions.referenceError, "weakly-referenced object no longer exists")
  }

  static func install(_ type: PyType) { install(type, isCallable: false) }

  static func installCallable(_ type: PyType) { install(type, isCallable: true) }

  private static func install(_ type: PyType, isCallable: Bool) {
    var slots = commonSlots
    addOperators(&slots)
    if isCallable {
      slots.call = { interpreter, value, arguments throws(Unwind) in
        try interpreter.call(target(interpreter, value), arguments)
      }
    }
    type.install(
      slots,
      [
        BuiltinRow("__bytes__", "") { interpreter, args throws(Unwind) in
          try interpreter.callMethod(
            target(interpreter, args[0]), interpreter.intern("__bytes__"))
        },
        BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
          try interpreter.callMethod(
            target(interpreter, args[0]), interpreter.intern("__reversed__"))
        },
      ])
  }

  private static var commonSlots: TypeSlots {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let proxy = value.object as? PyWeakProxy else { return .none }
      let place = "<weakproxy at \(interpreter.addressText(proxy)); "
      guard let referent = proxy.referent?.takeUnretainedValue() else {
        return interpreter.str(place + "dead>")
      }
      return interpreter.str(
        place + "to '\(referent.type.name)' at \(interpreter.addressText(referent))>")
    }
    slots.str = { interpreter, value throws(Unwind) in
      .object(try interpreter.string(target(interpreter, value)))
    }
    slots.getAttribute = { interpreter, value, name throws(Unwind) in
      try interpreter.getAttribute(target(interpreter, value), name)
    }
    slots.setAttribute = { interpreter, value, name, new throws(Unwind) in
      try interpreter.setAttribute(target(interpreter, value), name, new)
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      try interpreter.compare(
        operation, target(interpreter, left), target(interpreter, right))
    }
    slots.hash = { interpreter, value throws(Unwind) in
      throw interpreter.typeError("unhashable type: '\(interpreter.type(of: value).name)'")
    }
    slots.iter = { interpreter, value throws(Unwind) in
      try interpreter.iter(target(interpreter, value))
    }
    slots.next = { interpreter, value throws(Unwind) in
      let target = try target(interpreter, value)
      guard interpreter.type(of: target).slots.next != nil else {
        throw interpreter.typeError(
          "Weakref proxy referenced a non-iterator '\(interpreter.type(of: target).name)' object")
      }
      return try interpreter.next(target) ?? .undefined
    }
    slots.bool = { interpreter, value throws(Unwind) in
      try interpreter.isTrue(target(interpreter, value))
    }
    slots.length = { interpreter, value throws(Unwind) in
      try interpreter.length(target(interpreter, value))
    }
    slots.getItem = { interpreter, value, key throws(Unwind) in
      try interpreter.getItem(target(interpreter, value), key)
    }
    slots.setItem = { interpreter, value, key, new throws(Unwind) in
      let target = try target(interpreter, value)
      if new.isUndefined { return try interpreter.deleteItem(target, key) }
      try interpreter.setItem(target, key, new)
    }
    slots.contains = { interpreter, value, item throws(Unwind) in
      try interpreter.contains(target(interpreter, value), item)
    }
    return slots
  }

  private static func addOperators(_ slots: inout TypeSlots) {
    for operation in BinaryOperator.allCases {
      slots[operation] = BinarySlot { interpreter, left, right throws(Unwind) in
        try interpreter.binary(
          operation, target(interpreter, left), target(interpreter, right))
      }
      slots[inPlace: operation] = { interpreter, left, right throws(Unwind) in
        try interpreter.inPlace(
          operation, target(interpreter, left), target(interpreter, right))
      }
    }
    func unary(_ name: String) -> UnarySlot {
      { interpreter, value throws(Unwind) in
        let target = try target(interpreter, value)
        if let result = try interpreter.callSpecial(target, interpreter.intern(name)) {
          return result
        }
        throw interpreter.typeError(
          "bad operand type for \(name): '\(interpreter.type(of: target).name)'")
      }
    }
    slots.negative = unary("__neg__")
    slots.positive = unary("__pos__")
    slots.absolute = unary("__abs__")
    slots.invert = unary("__invert__")
    slots.int = unary("__int__")
    slots.float = unary("__float__")
    slots.index = unary("__index__")
  }
}
