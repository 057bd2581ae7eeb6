// BaseException: arguments, texts, notes, and the links between exceptions.

extension PyException {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("add_note", "note, /", .method, addNote),
      BuiltinRow("with_traceback", "traceback, /", .method, withTraceback),
      BuiltinRow("__setstate__", "state, /", .method, setState),
      BuiltinRow("__reduce__", "", .method, reduce),
    ]
  }

  static func install(_ type: PyType) {
    var slots = plainMaking
    slots.repr = repr
    slots.str = string
    type.install(
      slots, methods, attributes + [PyInstance.dictionaryRow],
      doc: "Common base class for all exceptions")
  }

  static var plainMaking: TypeSlots {
    var slots = TypeSlots()
    slots.new = new
    slots.initialize = initialize
    return slots
  }

  // MARK: Fields of the builtin classes

  /// A field by its place in the class's member table; nil where it is unset.
  func field(_ index: Int) -> Value? {
    index < fields.count ? fields[index].defined : nil
  }

  func setField(_ index: Int, _ value: Value) {
    while fields.count <= index { fields.append(.undefined) }
    let old = fields[index]
    fields[index] = value
    withExtendedLifetime(old) {}
  }

  /// A row for a field that reads as None where it is unset, and may be assigned and deleted.
  static func fieldRow(_ name: String, _ index: Int) -> AttributeRow {
    AttributeRow(
      name, member: true, { _, value in value.asException?.field(index) ?? .none },
      set: { _, value, new in value.asException?.setField(index, new) })
  }

  // MARK: Making

  /// CPython: `BaseException_new`.
  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if type.typeFlags.contains(.isAbstract) { throw try interpreter.abstractClass(type) }
    return .object(PyException(type, args: arguments.positionalTuple(interpreter)))
  }

  /// CPython: `BaseException_init`.
  static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let exception = value.asException else { return }
    try interpreter.refuseKeywords(exception, arguments)
    exception.takeArguments(arguments, interpreter)
  }

  /// `args` from a call; kept as it is where `__new__` took the same ones already.
  func takeArguments(_ arguments: CallArguments, _ interpreter: Interpreter) {
    let known = args
    let isSame =
      known.count == arguments.positionalCount
      && (0..<known.count).allSatisfy { known[$0].isIdentical(to: arguments[$0]) }
    if !isSame { args = arguments.positionalTuple(interpreter) }
  }

  // MARK: Texts

  /// CPython: `BaseException_repr`.
  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    guard let exception = value.asException else { return .none }
    var text = TextBuilder()
    text.append(exception.type.shortName)
    let args = exception.args.elements
    if args.count == 1 {
      text.append("(")
      text.append(try interpreter.repr(args[0]))
      text.append(")")
    } else {
      text.append(try interpreter.repr(.object(exception.args)))
    }
    return .object(text.finish(interpreter))
  }

  /// CPython: `BaseException_str`.
  static func string(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    guard let exception = value.asException else { return .none }
    let args = exception.args.elements
    switch args.count {
    case 0: return interpreter.str("")
    case 1: return .object(try interpreter.string(args[0]))
    default: return .object(try interpreter.string(.object(exception.args)))
    }
  }

  // MARK: Methods

  private static func addNote(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard args[1].asStr != nil else {
      throw interpreter.typeError(
        "note must be a str, not '\(interpreter.type(of: args[1]).name)'")
    }
    let name = interpreter.names.notes
    if let notes = try interpreter.findAttribute(args[0], name) {
      guard let list = notes.asList else {
        throw interpreter.typeError("Cannot add note: __notes__ is not a list")
      }
      list.append(args[1])
    } else {
      try interpreter.setAttribute(args[0], name, interpreter.list([args[1]]))
    }
    return .none
  }

  private static func withTraceback(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try setTraceback(interpreter, args[0], args[1])
    return args[0]
  }

  private static func setState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    if args[1].isNone { return .none }
    guard let state = args[1].asDict else {
      throw interpreter.typeError("state is not a dictionary")
    }
    for key in interpreter.keys(of: state) {
      guard let name = key.asStr, let value = state.get(name) else { continue }
      try interpreter.setAttribute(args[0], interpreter.interned(name), value)
    }
    return .none
  }

  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let exception = args[0].asException else { return .none }
    var parts: ContiguousArray<Value> = [
      .object(exception.type), exception.shownArguments(interpreter),
    ]
    if let state = exception.copiedState(interpreter) { parts.append(.object(state)) }
    return interpreter.tuple(parts)
  }

  /// The arguments that make the same exception again (CPython: `OSError_reduce`).
  private func shownArguments(_ interpreter: Interpreter) -> Value {
    guard args.count == 2, type.isSubtype(of: interpreter.exceptions.osError),
      let filename = field(2), !filename.isNone
    else { return .object(args) }
    var elements = args.elements
    elements.append(filename)
    if let second = field(3), !second.isNone { elements += [.none, second] }
    return interpreter.tuple(elements)
  }

  /// The attributes, with those an ImportError was given by keyword (CPython:
  /// `ImportError_getstate`).
  private func copiedState(_ interpreter: Interpreter) -> PyDict? {
    guard type.isSubtype(of: interpreter.exceptions.importError) else {
      return attributeDictionary
    }
    let state = attributeDictionary?.copy(interpreter) ?? PyDict(interpreter)
    for (index, name) in ["name", "path", "name_from"].enumerated() {
      if let value = field(index + 1), !value.isNone { state.set(interpreter.intern(name), value) }
    }
    return state.count == 0 ? nil : state
  }

  // MARK: Attributes

  static var attributes: [AttributeRow] {
    [
      AttributeRow(
        "args", { _, value in value.asException.map { .object($0.args) } ?? .none },
        set: { interpreter, value, new throws(Unwind) in
          if new.isUndefined { throw interpreter.typeError("args may not be deleted") }
          let elements = try interpreter.elements(of: new)
          value.asException?.args = new.exactTuple ?? PyTuple(interpreter, elements)
        }),
      AttributeRow(
        "__traceback__",
        { _, value in value.asException?.traceback.map { .object($0) } ?? .none },
        set: setTraceback),
      AttributeRow(
        "__context__", { _, value in value.asException?.context.map { .object($0) } ?? .none },
        set: { interpreter, value, new throws(Unwind) in
          value.asException?.context = try interpreter.link(new, "context")
        }),
      AttributeRow(
        "__cause__", { _, value in value.asException?.cause.map { .object($0) } ?? .none },
        set: { interpreter, value, new throws(Unwind) in
          guard let exception = value.asException else { return }
          exception.cause = try interpreter.link(new, "cause")
          exception.suppressesContext = true
        }),
      AttributeRow(
        "__suppress_context__", member: true,
        { _, value in .bool(value.asException?.suppressesContext ?? false) },
        set: { interpreter, value, new throws(Unwind) in
          if new.isUndefined {
            throw interpreter.typeError("can't delete numeric/char attribute")
          }
          guard case .bool(let bool) = new else {
            throw interpreter.typeError("attribute value type must be bool")
          }
          value.asException?.suppressesContext = bool
        }),
    ]
  }

  private static func setTraceback(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    if new.isUndefined { throw interpreter.typeError("__traceback__ may not be deleted") }
    let traceback = new.asTraceback
    if traceback == nil, !new.isNone {
      throw interpreter.typeError("__traceback__ must be a traceback or None")
    }
    value.asException?.traceback = traceback
  }
}

extension Interpreter {
  /// What is assigned to `__cause__` or `__context__`.
  fileprivate func link(_ value: Value, _ word: String) throws(Unwind) -> PyException? {
    if value.isUndefined { throw typeError("__\(word)__ may not be deleted") }
    if value.isNone { return nil }
    guard let exception = value.asException else {
      throw typeError("exception \(word) must be None or derive from BaseException")
    }
    return exception
  }

  func refuseKeywords(
    _ exception: PyException, _ arguments: CallArguments
  ) throws(Unwind) {
    if !arguments.keywordNames.isEmpty {
      throw typeError("\(exception.type.name)() takes no keyword arguments")
    }
  }
}
