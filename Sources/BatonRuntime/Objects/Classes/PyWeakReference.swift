// weakref.ref: a reference that does not keep its object alive.

/// `weakref.ref(object, callback)`.
final class PyWeakReference: PyObject, WeakWatcher {
  /// nil once the object is gone; the registry clears it before the object's memory goes.
  private var referent: Unmanaged<PyObject>?
  private let referentID: ObjectIdentifier
  /// None without one, and after it was called.
  fileprivate(set) var callback: Value
  /// The hash of the object, kept for the time after its death.
  fileprivate var cachedHash: Int?

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

  /// The object; nil once it is gone.
  var target: PyObject? { referent?.takeUnretainedValue() }

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

  /// At the end of a program the reference is garbage like its object: a function of the program is
  /// not called.
  func forgetFunction() {
    if callback.asFunction != nil { callback = .none }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(callback)
  }
}

extension PyWeakReference {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = new
    slots.initialize = { _, _, _ in }
    slots.call = { interpreter, value, arguments throws(Unwind) in
      if !arguments.keywordNames.isEmpty {
        throw interpreter.typeError("weakref() takes no keyword arguments")
      }
      if arguments.positionalCount > 0 {
        throw interpreter.typeError(
          "weakref expected 0 arguments, got \(arguments.positionalCount)")
      }
      return reference(value)?.target.map { .object($0) } ?? .none
    }
    slots.repr = repr
    slots.hash = { interpreter, value throws(Unwind) in
      guard let reference = reference(value) else { return 0 }
      if let known = reference.cachedHash { return known }
      guard let target = reference.target else {
        throw interpreter.typeError("weak object has gone away")
      }
      let hash = try interpreter.hash(.object(target))
      reference.cachedHash = hash
      return hash
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard operation == .equal || operation == .notEqual, let first = reference(left),
        let second = reference(right)
      else { return .notImplemented }
      guard let firstTarget = first.target, let secondTarget = second.target else {
        return .bool((first === second) == (operation == .equal))
      }
      return try interpreter.compare(operation, .object(firstTarget), .object(secondTarget))
    }
    type.install(
      slots,
      [
        BuiltinRow("__class_getitem__", "object, /", .classMethod) {
          interpreter, args throws(Unwind) in
          try interpreter.genericAlias(args[0].asType ?? interpreter.types.weakReference, args[1])
        }
      ],
      [
        AttributeRow("__callback__", member: true) { _, value in
          guard let reference = reference(value), reference.target != nil else { return .none }
          return reference.callback
        }
      ])
  }

  fileprivate static func reference(_ value: Value) -> PyWeakReference? {
    value.object.flatMap { $0 as? PyWeakReference }
  }

  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard arguments.positionalCount >= 1 else {
      throw interpreter.typeError("__new__ expected at least 1 argument, got 0")
    }
    guard arguments.positionalCount <= 2 else {
      throw interpreter.typeError(
        "__new__ expected at most 2 arguments, got \(arguments.positionalCount)")
    }
    let callback = arguments.positionalCount == 2 ? arguments[1] : .none
    let made = try interpreter.weakReference(type, to: arguments[0], callback: callback)
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.initialize, with: interpreter.types.weakReference)
    {
      throw interpreter.typeError("ref() takes no keyword arguments")
    }
    return .object(made)
  }

  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    guard let reference = reference(value) else { return .none }
    let place = "<weakref at \(interpreter.addressText(reference)); "
    guard let target = reference.target else { return interpreter.str(place + "dead>") }
    let shown =
      "to '\(target.type.isHeapType ? target.type.name : target.type.name)' at "
      + interpreter.addressText(target)
    let name = try interpreter.findAttribute(.object(target), interpreter.names.name)?.asStr
    return interpreter.str(place + shown + (name.map { " (\($0.string))" } ?? "") + ">")
  }
}

extension Interpreter {
  /// A weak reference; one without callback of the plain type is shared.
  func weakReference(
    _ type: PyType, to value: Value, callback: Value
  ) throws(Unwind) -> PyWeakReference {
    guard case .object(let object) = value, object.type.instancesAreWeakReferencable else {
      throw typeError("cannot create weak reference to '\(self.type(of: value).name)' object")
    }
    if type === types.weakReference, callback.isNone {
      for watcher in weakReferences.watchers(of: object) {
        if let known = watcher as? PyWeakReference, known.type === type, known.callback.isNone {
          return known
        }
      }
    }
    return PyWeakReference(type, to: object, callback: callback)
  }

  /// `__weakref__`: the first weak reference object, or None.
  func firstWeakReference(to value: Value) -> Value {
    guard case .object(let object) = value else { return .none }
    for watcher in weakReferences.watchers(of: object) {
      if let reference = watcher as? PyWeakReference { return .object(reference) }
    }
    return .none
  }

  /// `weakref.getweakrefs(object)`.
  func allWeakReferences(to value: Value) -> ContiguousArray<Value> {
    guard case .object(let object) = value else { return [] }
    var result: ContiguousArray<Value> = []
    for watcher in weakReferences.watchers(of: object) {
      if let reference = watcher as? PyWeakReference { result.append(.object(reference)) }
    }
    return result
  }
}
