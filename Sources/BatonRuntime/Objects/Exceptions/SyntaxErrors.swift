// SyntaxError with its place in the source, and the Unicode errors with what could not be coded.

import BatonSyntax

extension PyException {
  /// The fields of a SyntaxError, in the order of its member table.
  enum SyntaxField {
    static var message: Int { 0 }
    static var fileName: Int { 1 }
    static var line: Int { 2 }
    static var offset: Int { 3 }
    static var text: Int { 4 }
    static var endLine: Int { 5 }
    static var endOffset: Int { 6 }
    static var printsPlace: Int { 7 }
  }

  static func installSyntaxError(_ type: PyType) {
    type.extendsLayout = true
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      guard let exception = value.asException else { return }
      try PyException.initialize(interpreter, value, arguments)
      try interpreter.initializeSyntaxError(exception, arguments)
    }
    slots.str = { interpreter, value throws(Unwind) in
      guard let exception = value.asException else { return .none }
      return interpreter.str(try interpreter.describeSyntaxError(exception))
    }
    type.install(
      slots, [],
      [
        AttributeRow(
          "msg", member: true,
          { _, value in value.asException?.syntaxMessage ?? .none },
          set: { _, value, new in value.asException?.setField(0, new) }),
        fieldRow("filename", SyntaxField.fileName), fieldRow("lineno", SyntaxField.line),
        fieldRow("offset", SyntaxField.offset), fieldRow("text", SyntaxField.text),
        fieldRow("end_lineno", SyntaxField.endLine),
        fieldRow("end_offset", SyntaxField.endOffset),
        fieldRow("print_file_and_line", SyntaxField.printsPlace),
      ])
  }

  var syntaxMessage: Value {
    field(SyntaxField.message) ?? (fields.isEmpty ? args.elements.first : nil) ?? .none
  }
}

extension Interpreter {
  /// CPython: `SyntaxError_init`.
  fileprivate func initializeSyntaxError(
    _ exception: PyException, _ arguments: CallArguments
  ) throws(Unwind) {
    guard arguments.positionalCount >= 1 else { return }
    exception.setField(PyException.SyntaxField.message, arguments[0])
    guard arguments.positionalCount == 2 else { return }
    let info = try elements(of: arguments[1])
    guard info.count >= 4 else {
      throw typeError("function takes at least 4 arguments (\(info.count) given)")
    }
    guard info.count <= 6 else {
      throw typeError("function takes at most 6 arguments (\(info.count) given)")
    }
    for (index, value) in info.enumerated() { exception.setField(index + 1, value) }
    if info.count == 5 {
      throw typeError("end_offset must be provided when end_lineno is provided")
    }
  }

  /// CPython: `SyntaxError_str`.
  fileprivate func describeSyntaxError(_ exception: PyException) throws(Unwind) -> String {
    let message = try string(exception.syntaxMessage).string
    let file = exception.field(PyException.SyntaxField.fileName)?.asStr.map { name in
      name.string.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
        ?? ""
    }
    let line: String? =
      if case .int(let line)? = exception.field(PyException.SyntaxField.line) {
        String(line)
      } else {
        nil
      }
    switch (file, line) {
    case (let file?, let line?): return "\(message) (\(file), line \(line))"
    case (let file?, nil): return "\(message) (\(file))"
    case (nil, let line?): return "\(message) (line \(line))"
    case (nil, nil): return message
    }
  }
}

// MARK: Unicode errors

extension PyException {
  /// The fields of the Unicode errors.
  enum UnicodeField {
    static var encoding: Int { 0 }
    static var object: Int { 1 }
    static var start: Int { 2 }
    static var end: Int { 3 }
    static var reason: Int { 4 }
  }

  private static var unicodeRows: [AttributeRow] {
    [
      fieldRow("encoding", UnicodeField.encoding), fieldRow("object", UnicodeField.object),
      fieldRow("start", UnicodeField.start), fieldRow("end", UnicodeField.end),
      fieldRow("reason", UnicodeField.reason),
    ]
  }

  static func installDecodeError(_ type: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeUnicodeError(value, arguments, ["str", "bytes"])
    }
    slots.str = { interpreter, value throws(Unwind) in
      guard let exception = value.asException else { return .none }
      return interpreter.str(try interpreter.describeDecodeError(exception))
    }
    type.extendsLayout = true
    type.install(slots, [], unicodeRows)
  }

  static func installEncodeError(_ type: PyType) {
    installTextError(type, ["str", "str"])
  }

  static func installTranslateError(_ type: PyType) {
    installTextError(type, ["str"])
  }

  private static func installTextError(_ type: PyType, _ leading: [String]) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      try interpreter.initializeUnicodeError(value, arguments, leading)
    }
    slots.str = { interpreter, value throws(Unwind) in
      guard let exception = value.asException else { return .none }
      return interpreter.str(try interpreter.describeEncodeError(exception))
    }
    type.extendsLayout = true
    type.install(slots, [], unicodeRows)
  }
}

extension Interpreter {
  /// The five arguments (four of a translate error) with their types checked.
  fileprivate func initializeUnicodeError(
    _ value: Value, _ arguments: CallArguments, _ leading: [String]
  ) throws(Unwind) {
    guard let exception = value.asException else { return }
    try PyException.initialize(self, value, arguments)
    let expected = leading + ["int", "int", "str"]
    guard arguments.positionalCount == expected.count else {
      throw typeError(
        "function takes exactly \(expected.count) arguments (\(arguments.positionalCount) given)")
    }
    let first = 5 - expected.count
    for (index, kind) in expected.enumerated() {
      var given = arguments[index]
      switch kind {
      case "str":
        if given.asStr == nil {
          throw typeError("argument \(index + 1) must be str, not \(givenName(given))")
        }
      case "int": given = try self.index(given)
      default:
        if !type(of: given).isSubtype(of: types.bytes) {
          guard
            type(of: given).isSubtype(of: types.bytearray)
              || type(of: given).isSubtype(of: types.memoryview)
          else {
            throw typeError("a bytes-like object is required, not '\(type(of: given).name)'")
          }
          given = try call(.object(types.bytes), given)
        }
      }
      exception.setField(index + first, given)
    }
  }

  private func unicodeText(_ exception: PyException, _ index: Int) throws(Unwind) -> String {
    try string(exception.field(index) ?? .none).string
  }

  /// CPython: `UnicodeDecodeError_str`.
  fileprivate func describeDecodeError(_ exception: PyException) throws(Unwind) -> String {
    guard let object = exception.field(PyException.UnicodeField.object) else { return "" }
    let count = try length(object)
    let start = exception.field(PyException.UnicodeField.start)?.asInt ?? 0
    let end = exception.field(PyException.UnicodeField.end)?.asInt ?? 0
    let encoding = try unicodeText(exception, PyException.UnicodeField.encoding)
    let reason = try unicodeText(exception, PyException.UnicodeField.reason)
    let head = "'\(encoding)' codec can't decode byte"
    if start >= 0, start < count, end == start &+ 1 {
      let byte = try getItem(object, .int(start)).asInt ?? 0
      let digits = String(byte, radix: 16)
      return "\(head) 0x\(byte < 16 ? "0" : "")\(digits) in position \(start): \(reason)"
    }
    return "\(head)s in position \(start)-\(end &- 1): \(reason)"
  }

  /// CPython: `UnicodeEncodeError_str`, `UnicodeTranslateError_str`.
  fileprivate func describeEncodeError(_ exception: PyException) throws(Unwind) -> String {
    guard let object = exception.field(PyException.UnicodeField.object)?.asStr else { return "" }
    let start = exception.field(PyException.UnicodeField.start)?.asInt ?? 0
    let end = exception.field(PyException.UnicodeField.end)?.asInt ?? 0
    let reason = try unicodeText(exception, PyException.UnicodeField.reason)
    var head = "can't translate character"
    if exception.field(PyException.UnicodeField.encoding) != nil {
      let encoding = try unicodeText(exception, PyException.UnicodeField.encoding)
      head = "'\(encoding)' codec can't encode character"
    }
    guard start >= 0, start < object.count, end == start &+ 1 else {
      return "\(head)s in position \(start)-\(end &- 1): \(reason)"
    }
    let scalar = object[start]
    let digits = String(scalar, radix: 16)
    let (letter, width) = scalar <= 0xFF ? ("x", 2) : scalar <= 0xFFFF ? ("u", 4) : ("U", 8)
    let padding = String(repeating: "0", count: width - digits.count)
    return "\(head) '\\\(letter)\(padding)\(digits)' in position \(start): \(reason)"
  }
}
