// Builtin types: installing slots and method rows, with the special methods that wrap the slots.

import BatonSyntax

extension PyType {
  /// Installs a builtin type: its own slots over those of its base, a special method for each of
  /// them (CPython: `add_operators`), and the rows of its method table.
  ///
  /// The methods are made when somebody first looks into the class dictionary: most programs use
  /// few of the builtin types.
  func install(_ own: TypeSlots, _ rows: @autoclosure @escaping () -> [BuiltinRow]) {
    if let base { slots = base.slots }
    slots.override(with: own)
    whenLookedInto { type in
      type.wrapUnary(own)
      type.wrapAttributes(own)
      type.wrapContainer(own)
      type.wrapNumeric(own)
      type.wrapCalls(own)
      for row in rows() { type.add(row) }
    }
    attributesChanged()
  }

  /// Adds a row of a method table.
  func add(_ row: BuiltinRow) {
    let isWrapper =
      ["__divmod__", "__rdivmod__", "__buffer__", "__release_buffer__"].contains(row.name)
    let builtin =
      isWrapper
      ? PyBuiltin(slotWrapper: interpreter, row: row, owner: self)
      : PyBuiltin(interpreter, row: row, owner: self)
    let value: Value =
      row.binding == .staticMethod
      ? .object(PyStaticMethod(interpreter.types.staticMethod, .object(builtin))) : .object(builtin)
    attributes.set(builtin.name, value)
  }

  /// Adds methods to a class whose other methods are written in the language.
  func add(_ rows: [BuiltinRow]) {
    for row in rows { add(row) }
    attributesChanged()
  }

  func wrap(_ name: String, _ signature: String, _ body: @escaping BuiltinBody) {
    wrap(BuiltinRow(name, signature, .method, body))
  }

  private func wrap(_ row: BuiltinRow) {
    if hasMethodForSlot(row.name) { return add(row) }
    let wrapper = PyBuiltin(slotWrapper: interpreter, row: row, owner: self)
    attributes.set(wrapper.name, .object(wrapper))
  }

  /// The special method is one of the type's own methods (CPython: `METH_COEXIST`).
  func hasMethodForSlot(_ special: String) -> Bool {
    switch special {
    case "__getitem__": !isHeapType && (name == "dict" || name == "list")
    case "__contains__": !isHeapType && (name == "dict" || name == "set" || name == "frozenset")
    default: false
    }
  }

  private func wrap(_ name: String, _ slot: UnarySlot?) {
    guard let slot else { return }
    wrap(name, "") { interpreter, args throws(Unwind) in try slot(interpreter, args[0]) }
  }

  private func wrapUnary(_ own: TypeSlots) {
    wrap("__repr__", own.repr)
    wrap("__str__", own.str)
    wrap("__iter__", own.iter)
    wrap("__await__", own.await)
    wrap("__aiter__", own.aiter)
    wrap("__anext__", own.anext)
    if let next = own.next {
      wrap("__next__", "") { interpreter, args throws(Unwind) in
        interpreter.returnValue = .none
        let value = try next(interpreter, args[0])
        if value.isUndefined { throw interpreter.stopIteration(interpreter.takeReturnValue()) }
        return value
      }
    }
    if let hash = own.hash {
      wrap("__hash__", "") { interpreter, args throws(Unwind) in
        .int(try hash(interpreter, args[0]))
      }
    }
    if let bool = own.bool {
      wrap("__bool__", "") { interpreter, args throws(Unwind) in
        .bool(try bool(interpreter, args[0]))
      }
    }
    if let compare = own.compare {
      for operation in RichComparison.allCases {
        wrap(operation.method, "value, /") { interpreter, args throws(Unwind) in
          try compare(interpreter, args[0], args[1], operation)
        }
      }
    }
  }

  private func wrapAttributes(_ own: TypeSlots) {
    if let get = own.getAttribute {
      wrap("__getattribute__", "name, /") { interpreter, args throws(Unwind) in
        try get(interpreter, args[0], interpreter.attributeName(args[1]))
      }
    }
    if let set = own.setAttribute {
      wrap("__setattr__", "name, value, /") { interpreter, args throws(Unwind) in
        try set(interpreter, args[0], interpreter.attributeName(args[1]), args[2])
        return .none
      }
      wrap("__delattr__", "name, /") { interpreter, args throws(Unwind) in
        try set(interpreter, args[0], interpreter.attributeName(args[1]), .undefined)
        return .none
      }
    }
    if let get = own.descriptorGet {
      wrap("__get__", "instance, owner=None, /") { interpreter, args throws(Unwind) in
        let instance = args[1].isNone ? Value.undefined : args[1]
        if args[1].isNone, args.given(2)?.isNone ?? true {
          throw interpreter.typeError("__get__(None, None) is invalid")
        }
        let owner = args.given(2)?.asType ?? interpreter.type(of: args[1])
        return try get(interpreter, args[0], instance, owner)
      }
    }
    if let set = own.descriptorSet {
      wrap("__set__", "instance, value, /") { interpreter, args throws(Unwind) in
        try set(interpreter, args[0], args[1], args[2])
        return .none
      }
      wrap("__delete__", "instance, /") { interpreter, args throws(Unwind) in
        try set(interpreter, args[0], args[1], .undefined)
        return .none
      }
    }
  }

  private func wrapContainer(_ own: TypeSlots) {
    if let length = own.length {
      wrap("__len__", "") { interpreter, args throws(Unwind) in
        .int(try length(interpreter, args[0]))
      }
    }
    if let get = own.getItem {
      wrap("__getitem__", "key, /") { interpreter, args throws(Unwind) in
        try get(interpreter, args[0], args[1])
      }
    }
    if let set = own.setItem {
      wrap("__setitem__", "key, value, /") { interpreter, args throws(Unwind) in
        try set(interpreter, args[0], args[1], args[2])
        return .none
      }
      wrap("__delitem__", "key, /") { interpreter, args throws(Unwind) in
        try set(interpreter, args[0], args[1], .undefined)
        return .none
      }
    }
    if let contains = own.contains {
      wrap("__contains__", "key, /") { interpreter, args throws(Unwind) in
        .bool(try contains(interpreter, args[0], args[1]))
      }
    }
    if let concatenate = own.concatenate {
      wrap("__add__", "value, /") { interpreter, args throws(Unwind) in
        try concatenate(interpreter, args[0], args[1])
      }
    }
    if let concatenate = own.concatenateInPlace {
      wrap("__iadd__", "value, /") { interpreter, args throws(Unwind) in
        try concatenate(interpreter, args[0], args[1])
      }
    }
    if let repeated = own.repetition {
      let body: BuiltinBody = { interpreter, args throws(Unwind) in
        try repeated(interpreter, args[0], interpreter.repetitionCount(args[1]))
      }
      wrap("__mul__", "value, /", body)
      wrap("__rmul__", "value, /", body)
    }
    if let repeated = own.repeatInPlace {
      wrap("__imul__", "value, /") { interpreter, args throws(Unwind) in
        try repeated(interpreter, args[0], interpreter.repetitionCount(args[1]))
      }
    }
  }

  private func wrapNumeric(_ own: TypeSlots) {
    wrap("__neg__", own.negative)
    wrap("__pos__", own.positive)
    wrap("__abs__", own.absolute)
    wrap("__invert__", own.invert)
    wrap("__int__", own.int)
    wrap("__float__", own.float)
    wrap("__index__", own.index)
    for operation in BinaryOperator.allCases {
      if let slot = own[operation] {
        let signature = operation == .power ? "value, mod=None, /" : "value, /"
        wrap("__\(operation.stem)__", signature) { interpreter, args throws(Unwind) in
          if operation == .power, let modulus = args.given(2), !modulus.isNone {
            return try interpreter.power(args[0], args[1], modulus)
          }
          return try slot.body(interpreter, args[0], args[1])
        }
        wrap("__r\(operation.stem)__", signature) { interpreter, args throws(Unwind) in
          try slot.body(interpreter, args[1], args[0])
        }
      }
      if let slot = own[inPlace: operation] {
        wrap("__i\(operation.stem)__", "value, /") { interpreter, args throws(Unwind) in
          try slot(interpreter, args[0], args[1])
        }
      }
    }
  }

  private func wrapCalls(_ own: TypeSlots) {
    if let call = own.call {
      wrap(
        BuiltinRow("__call__") { interpreter, arguments throws(Unwind) in
          try call(interpreter, arguments[0], arguments.dropFirst())
        })
    }
    if let initialize = own.initialize {
      wrap(
        BuiltinRow("__init__") { interpreter, arguments throws(Unwind) in
          try initialize(interpreter, arguments[0], arguments.dropFirst())
          return .none
        })
    }
    if let new = own.new {
      let whole: BuiltinRow.Whole = {
        [unowned(unsafe) self] interpreter, arguments throws(Unwind) in
        try new(interpreter, checkedClass(arguments), arguments.dropFirst())
      }
      let row = BuiltinRow("__new__", "*args, **kwargs", .function) {
        interpreter, args throws(Unwind) in
        try interpreter.withCallArguments(args[0], args[1]) { arguments throws(Unwind) in
          try whole(interpreter, arguments)
        }
      }
      let made = PyBuiltin(interpreter, row: row, owner: self)
      made.whole = whole
      attributes.set(interpreter.names.new, .object(made))
    }
  }

  /// The first argument of `__new__`, of whose class this type may make instances
  /// (CPython: `tp_new_wrapper`).
  private func checkedClass(_ arguments: CallArguments) throws(Unwind) -> PyType {
    guard arguments.positionalCount > 0 else {
      throw interpreter.typeError("\(name).__new__(): not enough arguments")
    }
    guard let type = arguments[0].asType else {
      throw interpreter.typeError(
        "\(name).__new__(X): X is not a type object "
          + "(\(interpreter.type(of: arguments[0]).name))")
    }
    guard type.isSubtype(of: self) else {
      throw interpreter.typeError(
        "\(name).__new__(\(type.name)): \(type.name) is not a subtype of \(name)")
    }
    if type.instanceKind != instanceKind || nativeLayoutDiffers(from: type) {
      throw interpreter.typeError(
        "\(name).__new__(\(type.name)) is not safe, use \(type.nearestNative.name).__new__()")
    }
    return type
  }

  /// The nearest builtin type in the order.
  var nativeBase: PyType {
    for type in mro where !type.isHeapType { return type }
    return interpreter.types.object
  }

  /// The nearest class whose `__new__` is not written in Python.
  private var nearestNative: PyType {
    var type = self
    while type.typeFlags.contains(.customNew), let base = type.base { type = base }
    return type
  }

  /// `object.__new__` must not make an instance of a type with a builtin `__new__` of its own.
  private func nativeLayoutDiffers(from type: PyType) -> Bool {
    let native = type.nativeBase
    let exceptions = interpreter.exceptions
    if native.isSubtype(of: exceptions.baseException), !native.isSubtype(of: exceptions.osError),
      !native.isSubtype(of: exceptions.baseExceptionGroup)
    {
      // Made like BaseException, whichever class the method stands in.
      return false
    }
    return native !== self && native.attributes.get(interpreter.names.new) != nil
      && !isSubtype(of: native)
  }
}

extension PyBuiltin {
  /// A special method that calls a slot of its owner.
  convenience init(slotWrapper interpreter: Interpreter, row: BuiltinRow, owner: PyType) {
    self.init(type: interpreter.types.slotWrapper, interpreter, row: row, owner: owner)
  }
}

extension Interpreter {
  /// Spreads a tuple and a dict of keywords over the value stack for a call of `callee`.
  func withCallArguments(
    _ positional: Value, _ keywords: Value, of callee: Value = .undefined,
    _ body: (CallArguments) throws(Unwind) -> Value
  ) throws(Unwind) -> Value {
    let elements = positional.asTuple?.elements ?? []
    var keywordNames: [PyStr] = []
    let base = stackTop
    let total = elements.count + (keywords.asDict?.count ?? 0)
    try reserveStack(total)
    var count = 0
    for element in elements {
      (base + count).initialize(to: element)
      count += 1
    }
    if let dictionary = keywords.asDict {
      var position = 0
      while let live = dictionary.livePosition(from: position) {
        guard let name = dictionary.entries[live].key.asStr else {
          base.release(count: count)
          throw strangeKeyword(callee)
        }
        keywordNames.append(name)
        (base + count).initialize(to: dictionary.entries[live].value)
        count += 1
        position = live + 1
      }
    }
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    return try body(
      CallArguments(base: base, positionalCount: elements.count, keywordNames: keywordNames))
  }

  /// The name in `getattr(x, name)`, interned if one with its content is.
  func attributeName(_ value: Value) throws(Unwind) -> PyStr {
    if let name = value.asStr { return names.known(name) ?? name }
    throw typeError("attribute name must be string, not '\(type(of: value).name)'")
  }

  /// The factor of `list.__mul__`.
  func repetitionCount(_ value: Value) throws(Unwind) -> Int {
    if let count = try indexAsInt(value) { return count }
    throw overflowError("cannot fit '\(type(of: value).name)' into an index-sized integer")
  }
}
