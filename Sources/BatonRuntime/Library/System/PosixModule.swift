// Module posix: the calls of the operating system under the names that `os` gives on. Files and
// directories stand in PosixModule+Files.swift, the text of paths in PosixModule+Paths.swift, the
// process in PosixModule+Process.swift.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum PosixModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "posix")
    module.add(
      fileRows + directoryRows + descriptorRows + processRows + pathRows + rareRows, interpreter)
    let types = interpreter.library.types(interpreter)
    for (name, type) in [
      ("stat_result", types.statResult), ("terminal_size", types.terminalSize),
      ("uname_result", types.systemName), ("times_result", types.processTimes),
      ("DirEntry", types.directoryEntry), ("error", interpreter.exceptions.osError),
    ] {
      module.set(name, .object(type))
    }
    for (name, value) in constants + rareConstants { module.set(name, .int(value)) }
    module.set("environ", environment(interpreter))
    return module
  }

  private static var constants: [(String, Int)] {
    [
      ("F_OK", 0), ("R_OK", 4), ("W_OK", 2), ("X_OK", 1), ("O_RDONLY", Int(O_RDONLY)),
      ("O_WRONLY", Int(O_WRONLY)), ("O_RDWR", Int(O_RDWR)), ("O_CREAT", Int(O_CREAT)),
      ("O_EXCL", Int(O_EXCL)), ("O_TRUNC", Int(O_TRUNC)), ("O_APPEND", Int(O_APPEND)),
      ("O_NONBLOCK", Int(O_NONBLOCK)), ("O_CLOEXEC", Int(O_CLOEXEC)),
      ("O_DIRECTORY", Int(O_DIRECTORY)), ("O_NOFOLLOW", Int(O_NOFOLLOW)),
      ("O_SYNC", Int(O_SYNC)), ("O_NOCTTY", Int(O_NOCTTY)), ("EX_OK", 0), ("EX_USAGE", 64),
      ("EX_DATAERR", 65), ("EX_NOINPUT", 66), ("EX_NOUSER", 67), ("EX_NOHOST", 68),
      ("EX_UNAVAILABLE", 69), ("EX_SOFTWARE", 70), ("EX_OSERR", 71), ("EX_OSFILE", 72),
      ("EX_CANTCREAT", 73), ("EX_IOERR", 74), ("EX_TEMPFAIL", 75), ("EX_PROTOCOL", 76),
      ("EX_NOPERM", 77), ("EX_CONFIG", 78), ("WNOHANG", Int(WNOHANG)), ("TMP_MAX", Int(TMP_MAX)),
    ]
  }

  /// The names and values of the environment, as bytes.
  private static func environment(_ interpreter: Interpreter) -> Value {
    let result = PyDict(interpreter)
    var place = environ
    while let entry = place.pointee {
      let bytes = Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry)))
      // A name may begin with an equals sign.
      if let equals = bytes.dropFirst().firstIndex(of: 0x3D) {
        let name = interpreter.bytes(Array(bytes[..<equals]))
        if (try? result.get(name, interpreter)) ?? nil == nil {
          try? result.set(name, interpreter.bytes(Array(bytes[(equals + 1)...])), interpreter)
        }
      }
      place += 1
    }
    return .object(result)
  }

  // MARK: Arguments

  /// What a path argument may be.
  struct PathKinds: OptionSet {
    let rawValue: UInt8
    static let descriptor = PathKinds(rawValue: 1)
    static let none = PathKinds(rawValue: 2)
  }

  /// A path or a descriptor, and how results are shown.
  struct Path {
    var text = "."
    var descriptor: Int32?
    var isBytes = false
    var value = Value.none

    /// The path of a directory, also of one that is open.
    var directory: String {
      descriptor.map { "/dev/fd/\($0)" } ?? text
    }
  }

  /// CPython: `path_converter`.
  static func path(
    _ interpreter: Interpreter, _ value: Value, _ function: String, _ name: String = "path",
    allowing kinds: PathKinds = []
  ) throws(Unwind) -> Path {
    if !value.isInt { interpreter.touchFiles("the program calls os.\(function)()") }
    if value.isUndefined || value.isNone {
      if kinds.contains(.none) { return Path() }
    } else if value.isInt {
      if kinds.contains(.descriptor) {
        return Path(descriptor: try descriptor(interpreter, value), value: value)
      }
    } else {
      var path: Value?
      if value.asStr != nil || interpreter.type(of: value).isSubtype(of: interpreter.types.bytes) {
        path = value
      } else if let made = try interpreter.callSpecial(value, interpreter.intern("__fspath__")) {
        guard
          made.asStr != nil || interpreter.type(of: made).isSubtype(of: interpreter.types.bytes)
        else {
          throw interpreter.typeError(
            "expected \(interpreter.type(of: value).name).__fspath__() to return str or bytes, not "
              + interpreter.type(of: made).name)
        }
        path = made
      }
      if let path {
        let text: String
        let isBytes: Bool
        if let str = path.asStr {
          text = str.string
          isBytes = false
        } else {
          text = String(decoding: interpreter.bytesLike(path) ?? [], as: UTF8.self)
          isBytes = true
        }
        if text.utf8.contains(0) {
          throw interpreter.valueError("\(function): embedded null character in \(name)")
        }
        return Path(text: text, isBytes: isBytes, value: value)
      }
    }
    var allowed = "string, bytes"
    switch (kinds.contains(.descriptor), kinds.contains(.none)) {
    case (true, true): allowed += ", os.PathLike, integer or None"
    case (true, false): allowed += ", os.PathLike or integer"
    case (false, true): allowed += ", os.PathLike or None"
    case (false, false): allowed += " or os.PathLike"
    }
    let given = value.isUndefined ? "NoneType" : interpreter.type(of: value).name
    throw interpreter.typeError("\(function): \(name) should be \(allowed), not \(given)")
  }

  /// A number, or what `fileno()` gives (CPython: `PyObject_AsFileDescriptor`).
  static func fileDescriptor(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int32 {
    switch value {
    case .int, .bool: return try descriptor(interpreter, value)
    default: break
    }
    guard
      let method = try interpreter.findAttribute(
        value, interpreter.intern("fileno"))
    else {
      throw interpreter.typeError("argument must be an int, or have a fileno() method.")
    }
    return try descriptor(interpreter, try interpreter.call(method))
  }

  static func descriptor(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int32 {
    guard let number = try interpreter.indexAsInt(value) else {
      throw interpreter.overflowError("Python int too large to convert to C int")
    }
    guard let descriptor = Int32(exactly: number) else {
      throw interpreter.overflowError(
        number > 0 ? "fd is greater than maximum" : "fd is less than minimum")
    }
    return descriptor
  }

  static func int32(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int32 {
    guard let number = try interpreter.indexAsInt(value) else {
      throw interpreter.overflowError("Python int too large to convert to C int")
    }
    guard let small = Int32(exactly: number) else {
      throw interpreter.overflowError(
        number > 0
          ? "signed integer is greater than maximum" : "signed integer is less than minimum")
    }
    return small
  }

  /// `dir_fd` and the like are for programs that need more than paths.
  static func refuse(
    _ interpreter: Interpreter, _ args: Arguments, _ index: Int, _ name: String
  ) throws(Unwind) {
    if let given = args.given(index), !given.isNone {
      throw interpreter.error(
        interpreter.exceptions.notImplementedError, "\(name) unavailable on this platform")
    }
  }

  /// Runs a system call that answers -1 where it fails.
  static func perform(
    _ interpreter: Interpreter, _ paths: Value..., call: () -> Int32
  ) throws(Unwind) {
    while call() == -1 {
      let error = SystemError.current
      if error.isInterruption {
        if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
        continue
      }
      if paths.count > 1 { throw interpreter.osError(error, paths[0], paths[1]) }
      if let first = paths.first { throw interpreter.osError(error, first) }
      throw interpreter.osError(error)
    }
  }

  static func name(_ interpreter: Interpreter, _ text: String, asBytes: Bool) -> Value {
    asBytes ? interpreter.bytes(Array(text.utf8)) : interpreter.str(text)
  }
}
