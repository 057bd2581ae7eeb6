// The builtin exceptions that keep something beside their arguments: names, values, places.

extension Interpreter {
  /// All builtin exceptions, bases first.
  func installExceptionTypes() {
    PyTraceback.install(types.traceback)
    PyFrame.install(types.frame)
    PyException.install(exceptions.baseException)
    let own: [PyType] = [
      exceptions.stopIteration, exceptions.systemExit,
      exceptions.keyError, exceptions.importError, exceptions.nameError, exceptions.attributeError,
      exceptions.osError, exceptions.syntaxError, exceptions.unicodeDecodeError,
      exceptions.unicodeEncodeError, exceptions.unicodeTranslateError,
      exceptions.baseExceptionGroup,
    ]
    let plain = exceptions.all.filter { type in
      type !== exceptions.baseException && !own.contains { $0 === type }
    }
    // A type takes over its base's slots when it is installed.
    for type in plain where !own.contains(where: { type.isSubtype(of: $0) }) {
      type.install(TypeSlots(), [])
    }
    installFieldTypes()
    PyException.installOSError(exceptions.osError)
    PyException.installSyntaxError(exceptions.syntaxError)
    PyException.installUnicodeErrors(exceptions)
    PyException.installGroup(exceptions.baseExceptionGroup)
    for type in plain where own.contains(where: { type.isSubtype(of: $0) }) {
      type.install(TypeSlots(), [])
    }
    for (type, text) in exceptionDocuments {
      type.attributes.set(names.doc, str(text))
    }
  }

  private func installFieldTypes() {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try PyException.initialize(interpreter, value, arguments)
      value.asException?.setField(0, arguments.positionalCount > 0 ? arguments[0] : .none)
    }
    exceptions.stopIteration.extendsLayout = true
    exceptions.stopIteration.install(
      slots, [],
      [
        AttributeRow(
          "value", member: true,
          { _, value in value.asException?.stopValue ?? .none },
          set: { _, value, new in value.asException?.setField(0, new.defined ?? .none) })
      ])

    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try PyException.initialize(interpreter, value, arguments)
      guard let exception = value.asException else { return }
      exception.setField(0, exception.defaultExitCode)
    }
    exceptions.systemExit.extendsLayout = true
    exceptions.systemExit.install(
      slots, [],
      [
        AttributeRow(
          "code", member: true,
          { _, value in value.asException?.exitCode ?? .none },
          set: { _, value, new in value.asException?.setField(0, new.defined ?? .none) })
      ])

    slots = TypeSlots()
    slots.str = { interpreter, value throws(Unwind) in
      if let args = value.asException?.args.elements, args.count == 1 {
        return .object(try interpreter.repr(args[0]))
      }
      return try PyException.string(interpreter, value)
    }
    exceptions.keyError.install(slots, [])
    installNamedErrors()
  }

  private func installNamedErrors() {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeNamed(value, arguments, ["name", "obj"], "AttributeError")
    }
    exceptions.attributeError.extendsLayout = true
    exceptions.attributeError.install(
      slots, [], [PyException.fieldRow("name", 0), PyException.fieldRow("obj", 1)])

    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeNamed(value, arguments, ["name"], "NameError")
    }
    exceptions.nameError.extendsLayout = true
    exceptions.nameError.install(slots, [], [PyException.fieldRow("name", 0)])

    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeNamed(
        value, arguments, ["msg", "name", "path", "name_from"], "ImportError", reserved: 1)
      if arguments.positionalCount == 1 { value.asException?.setField(0, arguments[0]) }
    }
    slots.str = { interpreter, value throws(Unwind) in
      if let message = value.asException?.field(0), message.exactStr != nil { return message }
      return try PyException.string(interpreter, value)
    }
    exceptions.importError.extendsLayout = true
    exceptions.importError.install(
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
    for (offset, keyword) in arguments.keywordNames.enumerated() {
      guard let index = fieldNames.dropFirst(reserved).firstIndex(of: keyword.string) else {
        throw typeError("\(title)() got an unexpected keyword argument '\(keyword.string)'")
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
