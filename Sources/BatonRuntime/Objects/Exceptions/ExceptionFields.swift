// The builtin exceptions that keep something beside their arguments: names, values, places.

extension Interpreter {
  /// All builtin exceptions, bases first.
  func installExceptionTypes() {
    PyTraceback.install(types.traceback)
    PyFrame.install(types.frame)
    for type in exceptions.all { installException(type) }
    for (type, text) in exceptionDocuments {
      type.whenLookedInto { $0.attributes.set($0.interpreter.names.doc, $0.interpreter.str(text)) }
    }
  }

  private func installException(_ type: PyType) {
    switch ObjectIdentifier(type) {
    case ObjectIdentifier(exceptions.baseException): PyException.install(type)
    case ObjectIdentifier(exceptions.baseExceptionGroup): PyException.installGroup(type)
    case ObjectIdentifier(exceptions.stopIteration): installStopIteration(type)
    case ObjectIdentifier(exceptions.systemExit): installSystemExit(type)
    case ObjectIdentifier(exceptions.keyError): installKeyError(type)
    case ObjectIdentifier(exceptions.attributeError): installAttributeError(type)
    case ObjectIdentifier(exceptions.nameError): installNameError(type)
    case ObjectIdentifier(exceptions.importError): installImportError(type)
    case ObjectIdentifier(exceptions.osError): PyException.installOSError(type)
    case ObjectIdentifier(exceptions.syntaxError): PyException.installSyntaxError(type)
    case ObjectIdentifier(exceptions.unicodeDecodeError): PyException.installDecodeError(type)
    case ObjectIdentifier(exceptions.unicodeEncodeError): PyException.installEncodeError(type)
    case ObjectIdentifier(exceptions.unicodeTranslateError): PyException.installTranslateError(type)
    default: type.install(hasPlainMaking(type) ? PyException.plainMaking : TypeSlots(), [])
    }
  }

  /// Builtin classes that are made like BaseException have that in their own namespace.
  private func hasPlainMaking(_ type: PyType) -> Bool {
    let others = [
      exceptions.osError, exceptions.syntaxError, exceptions.importError, exceptions.nameError,
      exceptions.baseExceptionGroup,
    ]
    return type.module == "builtins" && !others.contains { type.isSubtype(of: $0) }
  }

  private func installStopIteration(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try PyException.initialize(interpreter, value, arguments)
      value.asException?.setField(0, arguments.positionalCount > 0 ? arguments[0] : .none)
    }
    type.extendsLayout = true
    type.install(
      slots, [],
      [
        AttributeRow(
          "value", member: true,
          { _, value in value.asException?.stopValue ?? .none },
          set: { _, value, new in value.asException?.setField(0, new.defined ?? .none) })
      ])
  }

  private func installSystemExit(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try PyException.initialize(interpreter, value, arguments)
      guard let exception = value.asException else { return }
      exception.setField(0, exception.defaultExitCode)
    }
    type.extendsLayout = true
    type.install(
      slots, [],
      [
        AttributeRow(
          "code", member: true,
          { _, value in value.asException?.exitCode ?? .none },
          set: { _, value, new in value.asException?.setField(0, new.defined ?? .none) })
      ])
  }

  private func installKeyError(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = PyException.initialize
    slots.str = { interpreter, value throws(Unwind) in
      if let args = value.asException?.args.elements, args.count == 1 {
        return .object(try interpreter.repr(args[0]))
      }
      return try PyException.string(interpreter, value)
    }
    type.install(slots, [])
  }

  private func installAttributeError(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeNamed(value, arguments, ["name", "obj"], "AttributeError")
    }
    type.extendsLayout = true
    type.install(
      slots, [], [PyException.fieldRow("name", 0), PyException.fieldRow("obj", 1)])
  }

  private func installNameError(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeNamed(value, arguments, ["name"], "NameError")
    }
    type.extendsLayout = true
    type.install(slots, [], [PyException.fieldRow("name", 0)])
  }

  private func installImportError(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeNamed(
        value, arguments, ["msg", "name", "path", "name_from"], "ImportError", reserved: 1)
      if arguments.positionalCount == 1 { value.asException?.setField(0, arguments[0]) }
    }
    slots.str = { interpreter, value throws(Unwind) in
      if let message = value.asException?.field(0), message.exactStr != nil { return message }
      return try PyException.string(interpreter, value)
    }
    type.extendsLayout = true
    type.install(
      slots, [],
      [
        AttributeRow(
          "msg", member: true,
          { _, value in
            guard let exception = value.asException else { return .none }
            if let message = exception.field(0) { return message }
            let args = exception.args.elements
            return exception.fields.isEmpty && args.count == 1 ? args[0] : .none
          }, set: { _, value, new in value.asException?.setField(0, new.defined ?? .none) }),
        PyException.fieldRow("name", 1), PyException.fieldRow("path", 2),
        PyException.fieldRow("name_from", 3),
      ])
  }

  /// The constructor of exceptions that take some fields by keyword.
  private func initializeNamed(
    _ value: Value, _ arguments: CallArguments, _ fieldNames: [String], _ title: String,
    reserved: Int = 0
  ) throws(Unwind) {
    guard let exception = value.asException else { return }
    // A second call of `__init__` takes back what the first was given.
    for index in fieldNames.indices where exception.field(index) != nil {
      exception.setField(index, .undefined)
    }
    let keywords = fieldNames.dropFirst(reserved)
    let given = arguments.keywordNames.count
    if given > keywords.count {
      throw typeError(
        "\(title)() takes at most \(keywords.count) keyword "
          + "argument\(keywords.count == 1 ? "" : "s") (\(given) given)")
    }
    for (offset, keyword) in arguments.keywordNames.enumerated() {
      guard let index = keywords.firstIndex(of: keyword.string) else {
        let hint = suggestion(for: keyword.string, among: keywords)
        throw typeError(
          "\(title)() got an unexpected keyword argument '\(keyword.string)'"
            + (hint.map { ". Did you mean '\($0)'?" } ?? ""))
      }
      exception.setField(index, arguments.keywordValue(offset))
    }
    exception.takeArguments(arguments, self)
  }
}

extension PyException {
  /// `value` of a StopIteration, whether made by a program or by the runtime.
  var stopValue: Value { field(0) ?? args.elements.first ?? .none }

  /// `code` of a SystemExit.
  var exitCode: Value { field(0) ?? defaultExitCode }

  fileprivate var defaultExitCode: Value {
    let elements = args.elements
    switch elements.count {
    case 0: return .none
    case 1: return elements[0]
    default: return .object(args)
    }
  }
}
