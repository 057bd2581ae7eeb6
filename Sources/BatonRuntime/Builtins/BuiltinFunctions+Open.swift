// open(): modes, encodings, buffering (CPython: `_io_open_impl`).

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A parsed mode of `open`.
private struct OpenMode {
  var letter: Character = "r"
  var updates = false
  var isBinary = false

  init(_ text: String, _ interpreter: Interpreter) throws(Unwind) {
    if text.utf8.contains(0) { throw interpreter.valueError("embedded null character") }
    var seen: Set<Character> = []
    for character in text where !"rwaxbt+".contains(character) || !seen.insert(character).inserted {
      throw interpreter.valueError("invalid mode: '\(text)'")
    }
    if seen.contains("t"), seen.contains("b") {
      throw interpreter.valueError("can't have text and binary mode at once")
    }
    let letters = seen.intersection(["r", "w", "a", "x"])
    if letters.count > 1 {
      throw interpreter.valueError("must have exactly one of create/read/write/append mode")
    }
    guard let letter = letters.first else {
      throw interpreter.valueError(
        "Must have exactly one of create/read/write/append mode and at most one plus")
    }
    self.letter = letter
    updates = seen.contains("+")
    isBinary = seen.contains("b")
  }

  var isReadable: Bool { letter == "r" || updates }
  var isWritable: Bool { letter != "r" || updates }

  var flags: Int32 {
    let access = updates ? O_RDWR : letter == "r" ? O_RDONLY : O_WRONLY
    switch letter {
    case "w": return access | O_CREAT | O_TRUNC
    case "a": return access | O_CREAT | O_APPEND
    case "x": return access | O_CREAT | O_EXCL
    default: return access
    }
  }

  /// As `FileIO.mode` shows it.
  var rawText: String {
    switch letter {
    case "x": updates ? "xb+" : "xb"
    case "a": updates ? "ab+" : "ab"
    case "r": updates ? "rb+" : "rb"
    default: updates ? "rb+" : "wb"
    }
  }
}

extension BuiltinFunctions {
  static func open(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let file = args[0]
    func text(_ index: Int, _ name: String) throws(Unwind) -> PyStr? {
      guard let given = args.given(index), !given.isNone || index == 1 else { return nil }
      if let text = given.asStr { return text }
      throw interpreter.typeError(
        "open() argument '\(name)' must be str\(index == 1 ? "" : " or None"), not "
          + interpreter.givenName(given))
    }
    let modeText = try text(1, "mode")?.string ?? "r"
    let buffering = try args[2].isUndefined ? -1 : interpreter.sizeArgument(args[2])
    let encoding = try text(3, "encoding")
    let errors = try text(4, "errors")
    let newline = try text(5, "newline")?.string
    let closesDescriptor = try args[6].isUndefined ? true : interpreter.isTrue(args[6])
    // A file's name or descriptor is judged before the mode.
    let target: Value =
      file.isInt || file.asDouble != nil ? file : try interpreter.fileSystemPath(file)
    if target.asDouble != nil { _ = try interpreter.fileSystemPath(file) }
    let mode = try OpenMode(modeText, interpreter)
    if mode.isBinary {
      for (given, name) in [(encoding != nil, "an encoding"), (errors != nil, "an errors")]
      where given {
        throw interpreter.valueError("binary mode doesn't take \(name) argument")
      }
      if newline != nil {
        throw interpreter.valueError("binary mode doesn't take a newline argument")
      }
    }
    let (descriptor, owns) = try openDescriptor(
      interpreter, target, mode, closesDescriptor: closesDescriptor, opener: args.given(7))
    let stream = FileStream(
      descriptor: descriptor, isReadable: mode.isReadable, isWritable: mode.isWritable,
      closesDescriptor: owns)
    interpreter.library.track(stream)
    if buffering == 0, !mode.isBinary {
      throw interpreter.valueError("can't have unbuffered text I/O")
    }
    let types = interpreter.library.types(interpreter)
    let type =
      buffering == 0
      ? types.fileIO
      : mode.updates
        ? types.bufferedRandom : mode.isReadable ? types.bufferedReader : types.bufferedWriter
    let binary = PyBinaryFile(
      type, stream, name: target, mode: mode.rawText, closesDescriptor: owns)
    if mode.isBinary { return .object(binary) }
    if let newline, !["", "\n", "\r", "\r\n"].contains(newline) {
      throw interpreter.valueError("illegal newline value: \(newline)")
    }
    let empty = interpreter.intern("")
    if let encoding { _ = try interpreter.encode(empty, encoding: encoding, errors: nil) }
    let usesLines = buffering == 1 || (buffering < 0 && isatty(descriptor) == 1)
    return .object(
      PyTextFile(
        types.textIOWrapper, binary, encoding: encoding ?? interpreter.intern("UTF-8"),
        errors: errors ?? interpreter.intern("strict"), newline: newline,
        lineBuffering: usesLines, mode: modeText))
  }

  private static func openDescriptor(
    _ interpreter: Interpreter, _ target: Value, _ mode: OpenMode, closesDescriptor: Bool,
    opener: Value?
  ) throws(Unwind) -> (descriptor: Int32, owns: Bool) {
    if target.isInt {
      let number = try interpreter.sizeArgument(target)
      if number < 0 { throw interpreter.valueError("negative file descriptor") }
      guard let descriptor = Int32(exactly: number), fcntl(descriptor, F_GETFD) >= 0 else {
        throw interpreter.osError(SystemError(code: EBADF))
      }
      return (descriptor, closesDescriptor)
    }
    if !closesDescriptor { throw interpreter.valueError("Cannot use closefd=False with file name") }
    let path = try interpreter.pathArgument(target)
    interpreter.touchFiles("the program opens the file '\(path)'")
    var descriptor: Int32 = -1
    if let opener, !opener.isNone {
      let made = try interpreter.call(opener, target, .int(Int(mode.flags | O_CLOEXEC)))
      guard made.isInt else { throw interpreter.typeError("expected integer from opener") }
      descriptor = Int32(truncatingIfNeeded: try interpreter.cInt(made))
      if descriptor < 0 {
        throw interpreter.valueError("opener returned \(descriptor)")
      }
      if fcntl(descriptor, F_GETFD) < 0 {
        throw interpreter.osError(SystemError(code: EBADF))
      }
    } else {
      #if canImport(Glibc)
        descriptor = Glibc.open(path, mode.flags | O_CLOEXEC, 0o666)
      #else
        descriptor = Darwin.open(path, mode.flags | O_CLOEXEC, 0o666)
      #endif
    }
    if descriptor < 0 { throw interpreter.osError(.current, target) }
    if let status = try? FileSystem.status(descriptor), status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw interpreter.osError(SystemError(code: EISDIR), target)
    }
    if mode.letter == "a" { lseek(descriptor, 0, SEEK_END) }
    return (descriptor, true)
  }
}

extension Interpreter {
  /// The `newline` argument of text files; nil for None.
  func newlineArgument(_ value: Value) throws(Unwind) -> String? {
    if value.isNone { return nil }
    guard let text = value.asStr?.string else {
      throw typeError("newline must be str or None, not \(type(of: value).name)")
    }
    if !["", "\n", "\r", "\r\n"].contains(text) {
      throw valueError("illegal newline value: \(try repr(value).string)")
    }
    return text
  }

  func isTerminal(_ descriptor: Int32?) -> Bool {
    guard let descriptor else { return false }
    return isatty(descriptor) == 1
  }
}
