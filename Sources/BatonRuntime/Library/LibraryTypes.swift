// Types of the library that are not builtins, each made when it is first asked for.

/// The types of one interpreter. They live as long as it does.
final class LibraryTypes {
  private unowned(unsafe) let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  var interpreterTypes: BuiltinTypes { interpreter.types }

  /// Makes a type and installs it.
  func make(
    _ name: String, _ module: String, _ kind: Kind, base: PyType? = nil,
    subclassable: Bool = true, dictionary: Bool = false, weak: Bool = false,
    extendsLayout: Bool = false, _ install: (PyType) -> Void
  ) -> PyType {
    let type = PyType(
      builtin: name, module: module, base: base ?? interpreter.types.object, kind: kind,
      instancesHaveDictionary: dictionary)
    type.isSubclassable = subclassable
    type.instancesAreWeakReferencable = weak
    if extendsLayout { type.extendsLayout = true }
    type.attach(to: interpreter)
    install(type)
    return type
  }

  private static func installNothing(_ type: PyType) { type.install(TypeSlots(), []) }

  private(set) lazy var quitter = make(
    "Quitter", "_sitebuiltins", .other, PyQuitter.install)

  private(set) lazy var structTime = makeStructTime()
  private(set) lazy var unraisableHookArgs = structSequence(
    "UnraisableHookArgs", "builtins",
    ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"])

  private(set) lazy var itertoolsGrouper = makeItertoolsType("_grouper")
  private(set) lazy var itertoolsTee = makeItertoolsType("_tee")

  private(set) lazy var itemGetter = make(
    "itemgetter", "operator", .other, subclassable: false, PyGetter.install)
  private(set) lazy var attributeGetter = make(
    "attrgetter", "operator", .other, subclassable: false, PyGetter.install)
  private(set) lazy var methodCaller = make(
    "methodcaller", "operator", .other, subclassable: false, PyGetter.install)

  private(set) lazy var orderedKeys = makeOrderedView("odict_keys", interpreter.types.dictKeys)
  private(set) lazy var orderedValues = makeOrderedView(
    "odict_values", interpreter.types.dictValues)
  private(set) lazy var orderedItems = makeOrderedView(
    "odict_items", interpreter.types.dictItems)
  private(set) lazy var deque = make("deque", "collections", .other, weak: true, PyDeque.install)
  private(set) lazy var dequeIterator = makeIteratorType("_deque_iterator", "collections")
  private(set) lazy var dequeReverseIterator = makeIteratorType(
    "_deque_reverse_iterator", "collections")
  private(set) lazy var defaultDict = make(
    "defaultdict", "collections", .dict, base: interpreter.types.dict,
    PyDefaultDict.installDefaultDict)
  private(set) lazy var formatPieces = makeIteratorType("formatteriterator", "builtins")
  private(set) lazy var tupleGetter = make(
    "_tuplegetter", "collections", .other, PyTupleGetter.install)
  private(set) lazy var partial = make(
    "partial", "functools", .other, dictionary: true, weak: true, PyPartial.install)
  private(set) lazy var lruCache = make(
    "_lru_cache_wrapper", "functools", .other, dictionary: true, weak: true, PyLRUCache.install)
  private(set) lazy var comparisonKey = make(
    "KeyWrapper", "functools", .other, PyComparisonKey.install)

  private(set) lazy var random = make(
    "Random", "random", .other, dictionary: true, weak: true, PyRandom.install)

  private(set) lazy var weakProxy = make("ProxyType", "weakref", .other, PyWeakProxy.install)
  private(set) lazy var callableWeakProxy = make(
    "CallableProxyType", "weakref", .other, PyWeakProxy.installCallable)

  private(set) lazy var byteQueue = make(
    "ByteQueue", "_asyncio_streams", .other, subclassable: false, PyByteQueue.install)
  private(set) lazy var socket = make(
    "socket", "socket", .other, subclassable: false, PySocket.install)
  private(set) lazy var pipe = make(
    "FileIO", "_io", .other, subclassable: false, PyPipe.install)

  private(set) lazy var statResult = makeStatResult()
  private(set) lazy var terminalSize = makeTerminalSize()
  private(set) lazy var systemName = makeSystemName()
  private(set) lazy var processTimes = makeProcessTimes()
  private(set) lazy var directoryIterator = make(
    "ScandirIterator", "posix", .iterator, subclassable: false, DirectoryIterator.install)
  private(set) lazy var directoryEntry = make(
    "DirEntry", "posix", .other, subclassable: false, DirectoryEntry.install)

  private func makeOrderedView(_ name: String, _ base: PyType) -> PyType {
    make(name, "builtins", .other, base: base, subclassable: false, Self.installNothing)
  }

  private func makeIteratorType(_ name: String, _ module: String) -> PyType {
    make(name, module, .iterator, subclassable: false) {
      $0.install(PyIterator.iteratorSlots, [PyIterator.lengthHintRow, PyIterator.reduceRow])
    }
  }

  // MARK: io

  private(set) lazy var ioBase = make(
    "_IOBase", "_io", .iterator, weak: true, PyStreamBase.install)
  private(set) lazy var rawIOBase = make(
    "_RawIOBase", "_io", .iterator, base: ioBase, weak: true, Self.installNothing)
  private(set) lazy var bufferedIOBase = make(
    "_BufferedIOBase", "_io", .iterator, base: ioBase, weak: true, Self.installNothing)
  private(set) lazy var textIOBase = make(
    "_TextIOBase", "_io", .iterator, base: ioBase, weak: true, Self.installNothing)
  private(set) lazy var fileIO = make(
    "FileIO", "_io", .iterator, base: rawIOBase, weak: true, extendsLayout: true,
    PyBinaryFile.installFileIO)
  private(set) lazy var bufferedReader = make(
    "BufferedReader", "_io", .iterator, base: bufferedIOBase, weak: true, extendsLayout: true,
    PyBinaryFile.installBuffered)
  private(set) lazy var bufferedWriter = make(
    "BufferedWriter", "_io", .iterator, base: bufferedIOBase, weak: true, extendsLayout: true,
    PyBinaryFile.installBuffered)
  private(set) lazy var bufferedRandom = make(
    "BufferedRandom", "_io", .iterator, base: bufferedIOBase, weak: true, extendsLayout: true,
    PyBinaryFile.installBuffered)
  private(set) lazy var bytesIO = make(
    "BytesIO", "_io", .iterator, base: bufferedIOBase, dictionary: true, weak: true,
    extendsLayout: true,
    PyBinaryFile.installBytesIO)
  private(set) lazy var textIOWrapper = make(
    "TextIOWrapper", "_io", .iterator, base: textIOBase, dictionary: true, weak: true,
    extendsLayout: true,
    PyTextFile.install)
  private(set) lazy var stringIO = make(
    "StringIO", "_io", .iterator, base: textIOBase, dictionary: true, weak: true,
    extendsLayout: true, PyStringIO.install
  )
  private(set) lazy var unsupportedOperation: PyType = {
    let exceptions = interpreter.exceptions
    let type = PyType(
      builtin: "UnsupportedOperation", module: "io", base: exceptions.osError, kind: .exception,
      instancesHaveDictionary: true)
    type.setBuiltinBases([exceptions.osError, exceptions.valueError])
    type.attach(to: interpreter)
    type.install(TypeSlots(), [])
    return type
  }()
}
