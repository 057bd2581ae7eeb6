// OSError: errno and file names, and the subclass that an errno stands for.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PyException {
  static func installOSError(_ type: PyType) {
    type.extendsLayout = true
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      try interpreter.newOSError(type, arguments)
    }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      guard let exception = value.asException,
        interpreter.initializesOSError(exception.type)
      else { return }
      try interpreter.refuseKeywords(exception, arguments)
      exception.takeOSErrorArguments(arguments, interpreter)
    }
    slots.str = { interpreter, value throws(Unwind) in
      guard let exception = value.asException else { return .none }
      return try interpreter.describeOSError(exception)
    }
    type.install(
      slots, [],
      [
        fieldRow("errno", 0), fieldRow("strerror", 1), fieldRow("filename", 2),
        fieldRow("filename2", 3),
        AttributeRow(
          "characters_written",
          { interpreter, value throws(Unwind) in
            if let written = value.asException?.field(4) { return written }
            throw interpreter.plainAttributeError("characters_written")
          },
          set: { interpreter, value, new throws(Unwind) in
            if new.isUndefined {
              guard value.asException?.field(4) != nil else {
                throw interpreter.plainAttributeError("characters_written")
              }
              value.asException?.setField(4, .undefined)
            } else {
              value.asException?.setField(4, try interpreter.index(new))
            }
          }),
      ])
  }

  /// Splits the arguments into the fields (CPython: `oserror_parse_args`, `oserror_init`).
  fileprivate func takeOSErrorArguments(_ arguments: CallArguments, _ interpreter: Interpreter) {
    let count = arguments.positionalCount
    guard count >= 2, count <= 5 else {
      args = PyTuple(interpreter, arguments.positional)
      return
    }
    setField(0, arguments[0])
    setField(1, arguments[1])
    let fileName = count >= 3 ? arguments[2] : Value.none
    if !fileName.isNone, type.isSubtype(of: interpreter.exceptions.blockingIOError),
      let written = fileName.asInt
    {
      setField(4, .int(written))
      args = PyTuple(interpreter, arguments.positional)
    } else if !fileName.isNone {
      setField(2, fileName)
      if count == 5, !arguments[4].isNone { setField(3, arguments[4]) }
      args = PyTuple(interpreter, [arguments[0], arguments[1]])
    } else {
      args = PyTuple(interpreter, arguments.positional)
    }
  }
}

extension Interpreter {
  /// `__init__` takes the arguments where a subclass has its own `__new__`, otherwise `__new__`
  /// does (CPython: `oserror_use_init`).
  fileprivate func initializesOSError(_ type: PyType) -> Bool {
    let hasOwnInit = !isInherited(names.initialize, by: type)
    return hasOwnInit && !type.typeFlags.contains(.customNew)
  }

  private func isInherited(_ name: PyStr, by type: PyType) -> Bool {
    guard let found = type.lookup(name), let original = exceptions.osError.attributes.get(name)
    else { return true }
    return found.isIdentical(to: original)
  }

  /// CPython: `OSError_new`.
  fileprivate func newOSError(
    _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    var type = type
    if initializesOSError(type) {
      return .object(PyException(type, args: PyTuple(self, [])))
    }
    if !arguments.keywordNames.isEmpty {
      throw typeError("\(type.name)() takes no keyword arguments")
    }
    if type === exceptions.osError, arguments.positionalCount >= 2, arguments.positionalCount <= 5,
      let number = arguments[0].asInt, let special = osErrorClass(Int32(truncatingIfNeeded: number))
    {
      type = special
    }
    let exception = PyException(type, args: PyTuple(self, []))
    exception.takeOSErrorArguments(arguments, self)
    return .object(exception)
  }

  /// The class that an errno stands for; nil: OSError itself.
  func osErrorClass(_ number: Int32) -> PyType? {
    switch number {
    case EAGAIN, EALREADY, EINPROGRESS, EWOULDBLOCK: exceptions.blockingIOError
    case EPIPE, ESHUTDOWN: exceptions.brokenPipeError
    case ECHILD: exceptions.childProcessError
    case ECONNABORTED: exceptions.connectionAbortedError
    case ECONNREFUSED: exceptions.connectionRefusedError
    case ECONNRESET: exceptions.connectionResetError
    case EEXIST: exceptions.fileExistsError
    case ENOENT: exceptions.fileNotFoundError
    case EISDIR: exceptions.isADirectoryError
    case ENOTDIR: exceptions.notADirectoryError
    case EINTR: exceptions.interruptedError
    case EACCES, EPERM: exceptions.permissionError
    case ESRCH: exceptions.processLookupError
    case ETIMEDOUT: exceptions.timeoutError
    default: nil
    }
  }

  /// The exception for a failed system call: `[Errno 2] No such file or directory: 'name'`.
  func osError(_ number: Int32, fileName: Value? = nil) -> Unwind {
    let text = str(String(cString: strerror(number)))
    let type = osErrorClass(number) ?? exceptions.osError
    let exception = PyException(type, args: PyTuple(self, [.int(Int(number)), text]))
    exception.fields = [.int(Int(number)), text]
    if let fileName { exception.setField(2, fileName) }
    return raising(exception)
  }

  /// CPython: `OSError_str`.
  fileprivate func describeOSError(_ exception: PyException) throws(Unwind) -> Value {
    let number = exception.field(0)
    let reason = exception.field(1)
    if let fileName = exception.field(2) {
      let head = "[Errno \(try text(number))] \(try text(reason)): "
      let first = try repr(fileName).string
      guard let second = exception.field(3) else { return str(head + first) }
      return str("\(head)\(first) -> \(try repr(second).string)")
    }
    if number != nil, reason != nil {
      return str("[Errno \(try text(number))] \(try text(reason))")
    }
    return try PyException.string(self, .object(exception))
  }

  private func text(_ value: Value?) throws(Unwind) -> String {
    try string(value ?? .none).string
  }
}
