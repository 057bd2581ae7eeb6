// The modules that the interpreter brings along, by name.

/// How a module of the library is made.
enum LibraryModule {
  /// By Swift code.
  case native((Interpreter) throws(Unwind) -> PyModule)
  /// From text in the language itself, run at the first import.
  case text(String)
  /// Another name for a module.
  case alias(String)
}

enum ModuleTable {
  /// The module of the library with that name; nil where there is none.
  static func module(_ name: String) -> LibraryModule? {
    switch name {
    case "sys": .native(SysModule.make)
    case "asyncio": .native(AsyncioModule.make)
    case "_asyncio_streams": .native(StreamsCoreModule.make)
    case "_asyncio_transports": .text(TransportsText.source)
    case "_asyncio_threadsafe": .text(ThreadsafeText.source)
    case "asyncio.streams": .text(StreamsText.source)
    case "asyncio.subprocess": .text(SubprocessText.source)
    case "contextvars": .native(ContextVarsModule.make)
    case "builtins": .native(BuiltinsModule.make)
    case "time": .native(TimeModule.make)
    case "math": .native(MathModule.make)
    case "_signal": .native(SignalModule.make)
    case "signal": .text(SignalText.source)
    case "_collections": .native(CollectionsCoreModule.make)
    case "_functools": .native(FunctoolsCoreModule.make)
    case "_abc": .native(ABCCoreModule.make)
    case "_enum": .native(EnumCoreModule.make)
    case "_typing": .native(TypingCoreModule.make)
    case "_traceback": .native(TracebackCoreModule.make)
    case "abc": .text(ABCText.source)
    case "collections": .text(CollectionsText.source)
    case "collections.abc": .text(CollectionsABCText.source)
    case "_collections_abc": .alias("collections.abc")
    case "_collections_user": .text(CollectionsUserText.source)
    case "contextlib": .text(ContextlibText.source)
    case "functools": .text(FunctoolsText.source)
    case "itertools": .native(ItertoolsModule.make)
    case "operator", "_operator": .native(OperatorModule.make)
    case "enum": .text(EnumText.source)
    case "typing": .text(TypingText.source)
    case "_typing_more": .text(TypingMoreText.source)
    case "_inspect_static": .text(InspectStaticText.source)
    case "dataclasses": .text(DataclassesText.source)
    case "types": .text(TypesText.source)
    case "keyword": .text(KeywordText.source)
    case "copyreg": .text(CopyregText.source)
    case "__future__": .text(FutureText.source)
    case "_weakref": .native(WeakReferenceModule.make)
    case "_warnings": .native(WarningsCoreModule.make)
    case "warnings": .text(WarningsText.source)
    case "atexit": .native(AtExitModule.make)
    case "gc": .native(GCModule.make)
    case "posix": .native(PosixModule.make)
    case "posixpath", "os.path": .text(PosixPathText.source)
    case "os": .text(OsText.source)
    case "_json": .native(JSONModule.make)
    case "json": .text(JSONText.package)
    case "json.decoder": .text(JSONText.decoder)
    case "json.encoder": .text(JSONText.encoder)
    case "json.scanner": .text(JSONText.scanner)
    case "_heapq": .native(HeapModule.make)
    case "heapq": .text(HeapqText.source)
    case "bisect": .native(BisectModule.make)
    case "_bisect": .alias("bisect")
    case "io": .native(IoModule.make)
    case "_io": .native(IoModule.makeCore)
    case "_io_bases": .text(IoBasesText.source)
    case "_random": .native(RandomCoreModule.make)
    case "random": .text(RandomText.source)
    case "_copy": .native(CopyCoreModule.make)
    case "_string": .native(StringCoreModule.make)
    case "copy": .text(CopyText.source)
    case "textwrap": .text(TextwrapText.source)
    case "reprlib": .text(ReprlibText.source)
    case "numbers": .text(NumbersText.source)
    case "string": .text(StringText.source)
    case "_string_patterns": .text(StringPatternsText.source)
    case "traceback": .text(TracebackText.source)
    case "linecache": .text(LinecacheText.source)
    case "inspect": .text(InspectText.source)
    case "_statistics": .native(StatisticsCoreModule.make)
    case "statistics": .text(StatisticsText.source)
    case "_statistics_kernels": .text(StatisticsText.kernels)
    case "_strptime": .text(StrptimeText.source)
    case "weakref": .text(WeakrefText.source)
    case "_weakrefset": .text(WeakrefSetText.source)
    default: AsyncioSubmodules.module(name)
    }
  }

  /// Where CPython has the module, if not in a file.
  static func origin(_ name: String) -> String? {
    switch name {
    case "sys", "builtins", "time", "itertools", "gc", "atexit", "posix", "_signal", "_collections",
      "_functools", "_abc", "_enum", "_typing", "_weakref", "_warnings", "_operator":
      "built-in"
    case "os", "os.path", "posixpath", "io", "abc", "collections.abc", "_collections_abc": "frozen"
    default: nil
    }
  }

  /// CPython has the module before it looks at the program's folder.
  static func isLoadedFirst(_ name: String) -> Bool {
    origin(name) != nil || name.hasPrefix("_") && name != "__future__"
  }

  /// CPython's standard modules that are not part of the subset.
  static func isOutsideSubset(_ name: String) -> Bool {
    let top = String(name.prefix { $0 != "." })
    return module(name) == nil && StandardModules.names.contains(top)
  }
}

enum BuiltinsModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    PyModule(interpreter.types.module, namespace: interpreter.builtins)
  }
}
