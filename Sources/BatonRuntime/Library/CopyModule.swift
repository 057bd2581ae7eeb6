// Module _copy: what `copy` copies without asking the objects, since their classes leave it to
// `object`, and the elements of lists and dicts.

import BatonSyntax

enum CopyCoreModule {
  /// Whether the instances of a class are copied by their attributes alone, by class and version.
  private final class Verdicts {
    var known: [ObjectIdentifier: (version: UInt32, isPlain: Bool)] = [:]
  }

  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_copy")
    let verdicts = Verdicts()
    let special = ["__copy__", "__deepcopy__", "__setstate__", "__getnewargs__"].map {
      interpreter.intern($0)
    }
    let general =
      ["__reduce_ex__", "__reduce__", "__getstate__", "__new__", "__getattribute__"].map {
        interpreter.intern($0)
      }
    let more = interpreter.intern("__getnewargs_ex__")

    func plainInstance(_ value: Value) -> PyInstance? {
      guard let instance = value.asInstance, instance.exactKind == .instance,
        instance.dictionary == nil
      else { return nil }
      let type = instance.type
      let identity = ObjectIdentifier(type)
      if let verdict = verdicts.known[identity], verdict.version == type.version {
        return verdict.isPlain ? instance : nil
      }
      let object = type.interpreter.types.object
      let isPlain =
        type.slotMemberCount == 0 && type.instancesHaveDictionary && type.instanceKind == .instance
        && special.allSatisfy { type.lookup($0) == nil } && type.lookup(more) == nil
        && general.allSatisfy { type.lookupWithOwner($0)?.owner === object }
      verdicts.known[identity] = (type.version, isPlain)
      return isPlain ? instance : nil
    }

    module.add(
      [
        BuiltinRow("copied_builtin", "x, /", .function) { interpreter, args in
          copiedBuiltin(interpreter, args[0])
        },
        BuiltinRow("copied", "x, /", .function) { _, args in
          guard let instance = plainInstance(args[0]) else { return .notImplemented }
          let made = PyInstance.make(instance.type)
          eachAttribute(of: instance) { name, value in made.setAttribute(name, value) }
          return .object(made)
        },
        BuiltinRow("empty_like", "x, /", .function) { _, args in
          guard let instance = plainInstance(args[0]) else { return .notImplemented }
          return .object(PyInstance.make(instance.type))
        },
        BuiltinRow("fill", "made, x, function, memo, /", .function, fill),
        BuiltinRow("fill_list", "made, x, function, memo, /", .function, fillList),
        BuiltinRow("fill_dict", "made, x, function, memo, /", .function, fillDict),
      ], interpreter)
    return module
  }

  /// What `copy` makes of a list, a dict or what never changes; NotImplemented of everything else.
  private static func copiedBuiltin(_ interpreter: Interpreter, _ value: Value) -> Value {
    if isAtomic(value) { return value }
    guard case .object(let object) = value else { return .notImplemented }
    switch object.exactKind {
    case .list:
      // The kinds say what the objects are.
      let list = unsafeDowncast(object, to: PyList.self)
      let made = PyList(interpreter.types.list, capacity: list.count)
      made.append(contentsOf: list.buffer)
      return .object(made)
    case .dict: return .object(unsafeDowncast(object, to: PyDict.self).copy(interpreter))
    case .tuple: return object.type === interpreter.types.tuple ? value : .notImplemented
    default: return .notImplemented
    }
  }

  private static func eachAttribute(of instance: PyInstance, _ body: (PyStr, Value) -> Void) {
    guard let values = instance.values else { return }
    for (index, name) in instance.shape.names.enumerated() { body(name, values[index]) }
  }

  /// Copies of it are the object itself.
  private static func isAtomic(_ value: Value) -> Bool {
    switch value {
    case .int, .float, .bool, .none: true
    case .object(let object): object.exactKind == .str
    default: false
    }
  }

  private static func copy(
    _ interpreter: Interpreter, _ value: Value, _ args: Arguments
  ) throws(Unwind) -> Value {
    isAtomic(value) ? value : try interpreter.call(args[2], value, args[3])
  }

  /// Gives an instance what the function makes of another one's attributes.
  private static func fill(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let made = args[0].asInstance, let source = args[1].asInstance else { return .none }
    // All of them first: the function may change the object.
    var attributes: [(PyStr, Value)] = []
    eachAttribute(of: source) { attributes.append(($0, $1)) }
    for (name, value) in attributes {
      made.setAttribute(name, try copy(interpreter, value, args))
    }
    return .none
  }

  private static func fillList(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let made = args[0].exactList, let source = args[1].exactList else { return .none }
    var index = 0
    while index < source.count {
      made.append(try copy(interpreter, source[index], args))
      index += 1
    }
    return .none
  }

  private static func fillDict(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let made = args[0].exactDict, let source = args[1].exactDict else { return .none }
    let count = source.count
    var position = 0
    while let live = source.livePosition(from: position) {
      let (key, value) = (source.entries[live].key, source.entries[live].value)
      let newKey = try copy(interpreter, key, args)
      try made.set(newKey, copy(interpreter, value, args), interpreter)
      if source.count != count { throw source.changedSize(interpreter) }
      position = live + 1
    }
    return .none
  }
}
