// Module _abc: the virtual subclasses of abstract classes, with their caches.

/// What an abstract class knows of its virtual subclasses.
///
/// Swift's weak references would make every retain of those classes go through a side table: the
/// caches hold serial numbers, and a registered class tells when it dies.
final class PyABCData: PyObject {
  /// A class that was registered, while it lives.
  fileprivate final class Registration: WeakWatcher {
    private(set) var type: Unmanaged<PyType>?
    private let id: ObjectIdentifier
    private unowned(unsafe) let interpreter: Interpreter

    init(_ type: PyType) {
      self.type = .passUnretained(type)
      id = ObjectIdentifier(type)
      interpreter = type.interpreter
      if type.isHeapType { interpreter.weakReferences.watch(type, self) }
    }

    deinit {
      if type != nil { interpreter.weakReferences.unwatch(id, self) }
    }

    func clear() { type = nil }
    func notify(_ interpreter: Interpreter) {}
  }

  fileprivate var registry: [Registration] = []
  private var accepted: Set<UInt32> = []
  private var rejected: Set<UInt32> = []
  /// The registrations known when the last class was rejected.
  fileprivate var rejectedVersion = 0
  /// What was answered last, by versions of classes: a version never names another class. The
  /// lowest bit says what the answer was.
  private var answers: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The answer for a class, without a look at what may be dead; nil: it must be looked up.
  fileprivate func quickAnswer(_ type: PyType, _ version: Int) -> Bool? {
    let key = UInt64(type.version) << 1
    let answer =
      switch type.version & 3 {
      case 0: answers.0
      case 1: answers.1
      case 2: answers.2
      default: answers.3
      }
    if answer == key | 1 { return true }
    return answer == key && key != 0 && rejectedVersion == version ? false : nil
  }

  private func remember(_ type: PyType, _ isAccepted: Bool) {
    if type.version == 0 { return }
    let answer = UInt64(type.version) << 1 | (isAccepted ? 1 : 0)
    switch type.version & 3 {
    case 0: answers.0 = answer
    case 1: answers.1 = answer
    case 2: answers.2 = answer
    default: answers.3 = answer
    }
  }

  fileprivate func isAccepted(_ type: PyType) -> Bool {
    let isAccepted = accepted.contains(type.serial)
    if isAccepted { remember(type, true) }
    return isAccepted
  }

  fileprivate func isRejected(_ type: PyType, _ version: Int) -> Bool {
    let isRejected = rejectedVersion == version && rejected.contains(type.serial)
    if isRejected { remember(type, false) }
    return isRejected
  }

  fileprivate func isRegistered(_ type: PyType) -> Bool {
    registry.contains { $0.type?.takeUnretainedValue() === type }
  }

  fileprivate func accept(_ type: PyType) {
    if accepted.count > Self.cacheLimit { accepted = [] }
    accepted.insert(type.serial)
  }

  fileprivate func reject(_ type: PyType, _ version: Int) {
    if rejectedVersion != version || rejected.count > Self.cacheLimit {
      rejected = []
      rejectedVersion = version
    }
    rejected.insert(type.serial)
  }

  /// Classes that are gone stay in the caches: a program that goes on making some must not fill them.
  private static let cacheLimit = 1 << 14
}

enum ABCCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_abc")
    module.add(
      [
        BuiltinRow("_abc_init", "cls, namespace, /", .function, initialize),
        BuiltinRow("_abc_register", "cls, subclass, /", .function, register),
        BuiltinRow("_abc_instancecheck", "cls, instance, /", .function, instanceCheck),
        BuiltinRow("_abc_subclasscheck", "cls, subclass, /", .function) {
          interpreter, args throws(Unwind) in
          .bool(try isSubclass(interpreter, args[0], args[1]))
        },
        BuiltinRow("_answers_natively", "meta, /", .function) { interpreter, args in
          guard let meta = args[0].asType else { return .none }
          let names = interpreter.names
          interpreter.library.abstractChecks = (
            meta.attributes.get(names.instanceCheck)?.object,
            meta.attributes.get(names.subclassCheck)?.object
          )
          return .none
        },
        BuiltinRow("get_cache_token", "", .function) { interpreter, _ in
          .int(interpreter.library.abcVersion)
        },
      ], interpreter)
    return module
  }

  private static func data(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> PyABCData {
    let name = interpreter.names.abstractData
    if let type = value.asType, let found = type.lookup(name)?.object as? PyABCData {
      return found
    }
    if let found = try interpreter.findAttribute(value, name),
      let data = found.object as? PyABCData
    {
      return data
    }
    throw interpreter.typeError("_abc_impl is set to a wrong type")
  }

  /// Computes `__abstractmethods__` and gives the class its data (CPython: `_abc__abc_init`).
  private static func initialize(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let type = args[0].asType else { return .none }
    let abstract = PyDict(interpreter)
    let mark = interpreter.intern("__isabstractmethod__")
    func isAbstract(_ value: Value) throws(Unwind) -> Bool {
      guard let found = try interpreter.findAttribute(value, mark) else { return false }
      return try interpreter.isTrue(found)
    }
    for key in interpreter.keys(of: type.attributes) {
      guard let name = key.asStr, let value = type.attributes.get(name) else { continue }
      if try isAbstract(value) { abstract.set(name, .none) }
    }
    let methods = interpreter.intern("__abstractmethods__")
    for base in type.bases {
      guard let inherited = try interpreter.findAttribute(.object(base), methods) else { continue }
      for item in try interpreter.elements(of: inherited) {
        guard let name = item.asStr,
          let value = try interpreter.findAttribute(args[0], interpreter.interned(name))
        else { continue }
        if try isAbstract(value) { abstract.set(name, .none) }
      }
    }
    let set = try interpreter.call(.object(interpreter.types.frozenset), .object(abstract))
    try interpreter.setAttribute(args[0], methods, set)
    let flagsName = interpreter.intern("__abc_tpflags__")
    if let flags = type.attributes.get(flagsName)?.asInt {
      if flags & 96 == 96 {
        throw interpreter.typeError(
          "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING")
      }
      if flags & 96 != 0 {
        type.typeFlags.subtract(.collectionPattern)
        type.typeFlags.insert(flags & 32 != 0 ? .sequencePattern : .mappingPattern)
      }
      type.setAttribute(flagsName, .undefined)
    }
    type.setAttribute(
      interpreter.intern("_abc_impl"), .object(PyABCData(interpreter.types.object, .other)))
    return .none
  }

  private static func register(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let subclass = args[1].asType else {
      throw interpreter.typeError("Can only register classes")
    }
    if try interpreter.isSubclass(args[1], of: args[0]) { return args[1] }
    if try interpreter.isSubclass(args[0], of: args[1]) {
      throw interpreter.runtimeError("Refusing to create an inheritance cycle")
    }
    try data(interpreter, args[0]).registry.append(PyABCData.Registration(subclass))
    interpreter.library.abcVersion += 1
    if let type = args[0].asType {
      spread(type.typeFlags.intersection(.collectionPattern), to: subclass)
    }
    return args[1]
  }

  /// `match` treats registered classes as it treats the abstract one; builtin types stay what they
  /// are (CPython: `set_collection_flag_recursive`).
  private static func spread(_ flags: PyType.TypeFlags, to type: PyType) {
    if flags.isEmpty || !type.isHeapType
      || type.typeFlags.intersection(.collectionPattern) == flags
    {
      return
    }
    type.typeFlags.subtract(.collectionPattern)
    type.typeFlags.formUnion(flags)
    for subclass in type.liveSubclasses { spread(flags, to: subclass) }
  }

  private static func instanceCheck(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    .bool(try isInstance(interpreter, args[0], args[1]))
  }

  /// CPython: `_abc__abc_instancecheck_impl`.
  static func isInstance(
    _ interpreter: Interpreter, _ cls: Value, _ value: Value
  ) throws(Unwind) -> Bool {
    let own = interpreter.type(of: value)
    let data = try data(interpreter, cls)
    if !interpreter.showsAnotherClass(own),
      let answer = data.quickAnswer(own, interpreter.library.abcVersion)
    {
      return answer
    }
    let claimed = try interpreter.getAttribute(value, interpreter.names.class)
    guard let claimedType = claimed.asType else {
      return try check(interpreter, cls, claimed)
    }
    if data.isAccepted(claimedType) { return true }
    if claimedType === own {
      if data.isRejected(own, interpreter.library.abcVersion) { return false }
      return try check(interpreter, cls, claimed)
    }
    if try check(interpreter, cls, claimed) { return true }
    return try check(interpreter, cls, .object(own))
  }

  /// `cls.__subclasscheck__(subclass)`, which a metaclass may have replaced.
  private static func check(
    _ interpreter: Interpreter, _ cls: Value, _ subclass: Value
  ) throws(Unwind) -> Bool {
    guard
      let result = try interpreter.callSpecial(cls, interpreter.names.subclassCheck, subclass)
    else { return try isSubclass(interpreter, cls, subclass) }
    return try interpreter.isTrue(result)
  }

  /// CPython: `_abc__abc_subclasscheck_impl`.
  static func isSubclass(
    _ interpreter: Interpreter, _ cls: Value, _ value: Value
  ) throws(Unwind) -> Bool {
    guard let subclass = value.asType else {
      throw interpreter.typeError("issubclass() arg 1 must be a class")
    }
    let data = try data(interpreter, cls)
    if let answer = data.quickAnswer(subclass, interpreter.library.abcVersion) { return answer }
    if data.isAccepted(subclass) { return true }
    if data.isRejected(subclass, interpreter.library.abcVersion) { return false }
    let hook = interpreter.intern("__subclasshook__")
    let answer = try interpreter.call(interpreter.getAttribute(cls, hook), value)
    if case .bool(let isSubclass) = answer {
      if isSubclass {
        data.accept(subclass)
      } else {
        data.reject(subclass, interpreter.library.abcVersion)
      }
      return isSubclass
    }
    if !answer.isNotImplemented {
      throw interpreter.error(
        interpreter.exceptions.assertionError,
        "__subclasshook__ must return either False, True, or NotImplemented")
    }
    var found = false
    if let type = cls.asType {
      found = subclass.isSubtype(of: type)
      if !found, data.isRegistered(subclass) {
        // CPython goes through the hook each time: nobody sees that of the one that all have.
        if type.lookup(hook)?.isIdentical(to: interpreter.types.object.lookup(hook) ?? .none)
          == true
        {
          data.accept(subclass)
        }
        return true
      }
      if !found {
        for entry in data.registry {
          guard let registered = entry.type?.takeUnretainedValue() else { continue }
          if try interpreter.isSubclass(value, of: .object(registered)) {
            found = true
            break
          }
        }
      }
      if !found {
        for inheritor in type.liveSubclasses
        where try interpreter.isSubclass(value, of: .object(inheritor)) {
          found = true
          break
        }
      }
    }
    if found {
      data.accept(subclass)
    } else {
      data.reject(subclass, interpreter.library.abcVersion)
    }
    return found
  }
}
