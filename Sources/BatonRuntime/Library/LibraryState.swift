// What the builtin functions and modules of one interpreter remember.

import BatonLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The state of the library.
final class LibraryState {
  /// `sys.set_int_max_str_digits`.
  var maxStrDigits = IntegerText.defaultLimit
  /// How many classes were registered with abstract ones.
  var abcVersion = 0
  /// `ABCMeta.__instancecheck__` and `__subclasscheck__`, once there is an `ABCMeta`.
  var abstractChecks: (instance: PyObject?, subclass: PyObject?) = (nil, nil)
  /// What `atexit.register` was given.
  var exitFunctions: [ExitFunction] = []
  /// `sys.argv`.
  var arguments: [String] = [""]
  /// The first entry of `sys.path`: where the program stands.
  var programDirectory = ""
  /// The modules whose code is running.
  var initializingModules: Set<ObjectIdentifier> = []
  /// `enum.property`: where such a one has an `_alias`, it gives that attribute of the member.
  var enumProperty: PyType?
  /// `collections.OrderedDict`, whose views are of types of their own.
  var orderedDict: PyType?
  /// What `sys.setswitchinterval` was told; nothing follows from it.
  var switchInterval = 0.005
  /// `itertools.chain`, once the module is made.
  var chainType: PyType?
  /// `Enum.__hash__`.
  var enumHash: PyObject?
  /// Modules of the library whose names are those of the program's own ones in `sys.modules`.
  var hiddenModules: [String: Value] = [:]
  /// The virtual clock, where the program runs on one.
  var clock: VirtualClock?
  /// The signals that the program handles.
  let signals = ProgramSignals()
  /// How far the program may go; nil: as far as it likes.
  var limits: LimitGuard?
  /// `time.time_ns()` when the virtual clock was made.
  var wallStart = 0
  /// Threads in `time.sleep` on the virtual clock.
  let sleepers = VirtualSleepers()
  /// What follows standard input's last line read by `input`.
  private(set) lazy var standardInput = FileStream(
    descriptor: 0, isReadable: true, isWritable: false, closesDescriptor: false)

  private var madeTypes: LibraryTypes?
  private var madeNaNs: UInt64 = 0
  private var madeStreams: StandardStreams?
  private var openFiles: [TrackedStream] = []

  private let hiddenFields = HiddenFields()
  private var keptTypes: [PyType] = []

  private var madePath: PyList?

  func types(_ interpreter: Interpreter) -> LibraryTypes {
    if let madeTypes { return madeTypes }
    let types = LibraryTypes(interpreter)
    madeTypes = types
    return types
  }

  func streams(_ interpreter: Interpreter) -> StandardStreams {
    if let madeStreams { return madeStreams }
    let streams = StandardStreams(interpreter)
    madeStreams = streams
    return streams
  }

  /// Keeps a type of the library, which its instances do not retain.
  func keep(_ type: PyType) { keptTypes.append(type) }

  func setHiddenFields(of tuple: PyTuple, _ values: [Int: Value]) {
    hiddenFields.set(tuple, values)
  }

  /// A field of a named tuple that is no element of it.
  func hiddenField(of value: Value, _ index: Int) -> Value {
    value.object.map { hiddenFields.get($0, index) } ?? .none
  }

  /// Remembers an open file, so that the end of the program writes out what it holds.
  func track(_ stream: ByteStream) {
    if openFiles.count >= 64, openFiles.count.isMultiple(of: 64) {
      openFiles.removeAll { $0.stream == nil }
    }
    openFiles.append(TrackedStream(stream))
  }

  /// Writes out and closes the files that the program left open.
  func closeFiles() {
    for file in openFiles { try? file.stream?.takeUnretainedValue().close() }
    openFiles = []
  }

  /// `sys.path`, whatever the program has bound the name to.
  func path(_ interpreter: Interpreter) -> Value {
    if let system = interpreter.modules.get(interpreter.intern("sys"))?.object as? PyModule,
      let path = system.namespace.get(interpreter.intern("path"))
    {
      return path
    }
    if let madePath { return .object(madePath) }
    let made = PyList(interpreter, [interpreter.str(programDirectory)])
    madePath = made
    return .object(made)
  }

  /// A NaN that `float()` makes is no other one: floats are identical where their bits are.
  func distinct(_ double: Double) -> Double {
    guard double.isNaN else { return double }
    madeNaNs = (madeNaNs + 1) & 0xFFFF_FFFF
    let made = Double(nan: madeNaNs, signaling: false)
    return double.sign == .minus ? -made : made
  }
}

/// The standard streams as file objects.
struct StandardStreams {
  let input: PyTextFile
  let output: PyTextFile
  let error: PyTextFile

  init(_ interpreter: Interpreter) {
    let types = interpreter.library.types(interpreter)
    func make(
      _ name: String, _ stream: ByteStream, _ type: PyType, mode: String, errors: String
    ) -> PyTextFile {
      let binary = PyBinaryFile(
        type, stream, name: interpreter.str("<\(name)>"), mode: mode + "b",
        closesDescriptor: false)
      return PyTextFile(
        types.textIOWrapper, binary, encoding: interpreter.intern("utf-8"),
        errors: interpreter.intern(errors), newline: "\n",
        lineBuffering: interpreter.isTerminal(stream.descriptor), mode: mode)
    }
    let errors = Self.errorHandler
    input = make(
      "stdin", interpreter.library.standardInput, types.bufferedReader, mode: "r",
      errors: errors)
    output = make(
      "stdout", OutputStream(interpreter.output, isError: false), types.bufferedWriter,
      mode: "w", errors: errors)
    error = make(
      "stderr", OutputStream(interpreter.output, isError: true), types.bufferedWriter,
      mode: "w", errors: "backslashreplace")
    output.isPlainOutput = true
  }

  /// Of standard input and output: as `PYTHONIOENCODING` says (CPython:
  /// `config_init_stdio_encoding`), or for the locale.
  private static var errorHandler: String {
    let given = getenv("PYTHONIOENCODING").map { String(cString: $0) } ?? ""
    let parts = given.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !parts[1].isEmpty { return String(parts[1]) }
    if parts.first?.isEmpty == false { return "strict" }
    return isLocalePlain ? "surrogateescape" : "strict"
  }

  /// The locale for texts is C, or C with UTF-8, or it is not there: what is no UTF-8 passes then
  /// through the standard streams (CPython: `get_stdio_errors`).
  private static var isLocalePlain: Bool {
    let variables = ["LC_ALL", "LC_CTYPE", "LANG"]
    let given = variables.lazy.compactMap { getenv($0).map { String(cString: $0) } }
    let name = given.first { !$0.isEmpty } ?? "C"
    if ["C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"].contains(name) { return true }
    guard let locale = newlocale(LC_CTYPE_MASK, "", nil) else { return true }
    freelocale(locale)
    return false
  }
}
