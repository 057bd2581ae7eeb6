// The interpreter: it owns all state of one running program.

import BatonSyntax

/// One interpreter, with its types, modules, value stack and output.
///
/// Used by one thread at a time. Several can live in one process.
package final class Interpreter {
  let types: BuiltinTypes
  let exceptions: ExceptionTypes
  let names: Names
  /// The shared strings of single characters.
  let characters: CharacterCache
  /// Format strings that were used last.
  let templates = TemplateCache()
  /// The namespace of the module `builtins`.
  let builtins: PyDict
  /// `sys.modules`.
  let modules: PyDict

  // The value stack: frames of plain functions and arguments on their way, one contiguous region.
  let stackBase: UnsafeMutablePointer<Value>
  private let rootFrame: Frame
  /// What calls change; nodes reach it without counting a reference to the interpreter.
  let state: UnsafeMutablePointer<ExecutionState>

  /// The hashes of texts and bytes, reached without a reference being counted.
  let textHashing: UnsafeMutablePointer<TextHashing>
  let hashSeed: HashSeed

  /// How many Python calls may be in progress (`sys.setrecursionlimit`).
  final var recursionLimit = 1000
  /// Nested calls of the runtime itself: reprs, comparisons, copies of deep structures.
  final var nativeDepth = 0
  /// The lowest address that the native stack may reach before `RecursionError`.
  final var nativeStackFloor: UInt = 0

  /// The exception that an `except` or `finally` is handling: `sys.exception()`.
  final var handledException: PyException?
  /// What passes through a suspension: the yielded value on the way out, the sent one on the way in.
  @exclusivity(unchecked) final var transfer: Value = .none
  /// Raised at the point where a resumed function stands.
  final var pendingThrow: PyException?
  /// The function that is entered again stands in a handler of its own, which no caller's is.
  final var standsInHandler = false
  /// `pendingThrow` was thrown into the chain, or has come up in it since: every function it leaves
  /// may give it a context. Otherwise it has its context from where it was raised.
  final var isThrown = false
  /// A traceback or warning was shown: CPython's `linecache` has the program's text since then.
  final var hasReadSource = false
  /// A class of the program has `__del__`.
  final var hasFinalizers = false
  /// `-X dev`.
  final var isDevMode = false
  /// A loop in debug mode runs: coroutines note where they are made.
  final var tracksOrigins = false
  /// The innermost coroutine of the chain that is being left.
  final var suspendedLeaf: PySuspendable?
  /// The depth at which the chain under way was entered.
  final var chainBase = 0
  /// Frames of suspendable functions.
  let frames = FramePool()
  /// The suspension under way is an async generator's `yield` to its consumer.
  final var asyncYield = false
  /// The value of the StopIteration that a `next` slot left out by answering `undefined`.
  final var returnValue: Value = .none
  /// `sys.set_asyncgen_hooks`: called at the first iteration, and in place of the last reference.
  final var asyncGeneratorFirstIteration: Value = .none
  final var asyncGeneratorFinalizer: Value = .none
  /// The program ended with KeyboardInterrupt: the process is to end by the signal.
  final var endsByInterrupt = false
  /// The shared slots of classes that define operators, by `BinaryOperator.rawValue`.
  let userBinarySlots: [BinarySlot]
  /// The containers whose repr is being made: a second one inside shows as dots.
  final var activeReprs: Set<ObjectIdentifier> = []

  /// The shape of instances whose attributes live in a dictionary: no cache ever matches it.
  let dictionaryShape = Shape()
  private var dictionaryShapes: [Int: Shape] = [:]
  private var typeVersion: UInt32 = 0
  private var sideDictionaries: [ObjectIdentifier: PyDict] = [:]
  private var sideSlots: [ObjectIdentifier: ContiguousArray<Value>] = [:]

  let output: Output
  /// What the builtin functions and modules remember.
  let library = LibraryState()

  /// The slots that the value stack can hold; the pages are used only when reached.
  private static let stackCapacity = 1 << 24

  package init(hashSeed: HashSeed = .unset) {
    registry = ObjectRegistry()
    registryReference = Unmanaged.passUnretained(registry)
    self.hashSeed = hashSeed
    textHashing = .allocate(capacity: 1)
    textHashing.initialize(to: TextHashing(hashSeed))
    types = BuiltinTypes()
    exceptions = ExceptionTypes(object: types.object)
    names = Names(strType: types.str, hashing: textHashing)
    characters = CharacterCache(names)
    builtins = PyDict(untypedCapacity: 256)
    modules = PyDict(untypedCapacity: 32)
    stackBase = .allocate(capacity: Self.stackCapacity)
    rootFrame = Frame(reservedAt: stackBase)
    state = .allocate(capacity: 1)
    state.initialize(
      to: ExecutionState(
        stackTop: rootFrame.slots, stackLimit: stackBase + (Self.stackCapacity - 4096),
        currentFrame: rootFrame, interruption: .allocate(capacity: 1)))
    state.pointee.interruption.initialize(to: 0)
    output = Output()
    userBinarySlots = BinaryOperator.allCases.map { [names] in SpecialCalls.userBinary($0, names) }
    precondition(Value.hasExpectedLayout(types.object), "the layout of Value is as Frame expects")
    builtins.setInitialType(types.dict)
    modules.setInitialType(types.dict)
    installTypes()
    _ = collector
  }

  deinit {
    stackBase.deallocate()
    interruption.deallocate()
    textHashing.pointee.deallocate()
    textHashing.deallocate()
    state.deallocate()
  }

  @inline(never) private func makeAsyncioState() -> AsyncioState {
    let made = AsyncioState(self)
    asyncioState = made
    return made
  }

  func nextTypeVersion() -> UInt32 {
    typeVersion &+= 1
    return typeVersion
  }

  @inline(__always) func intern(_ text: String) -> PyStr { names.intern(text) }

  /// The interned string with the same content.
  @inline(__always) func interned(_ name: PyStr) -> PyStr {
    name.isInterned ? name : names.intern(name)
  }

  func str(_ text: String) -> Value { .object(PyStr(self, text)) }

  func tuple(_ elements: ContiguousArray<Value>) -> Value {
    .object(elements.isEmpty ? emptyTuple : PyTuple(self, elements))
  }

  func list(_ elements: ContiguousArray<Value>) -> Value { .object(PyList(self, elements)) }

  func takeTransfer() -> Value {
    var value = Value.none
    swap(&value, &transfer)
    return value
  }

  /// The value of the StopIteration just left out; None where there was none.
  func takeReturnValue() -> Value {
    let value = returnValue
    returnValue = .none
    return value
  }

  // MARK: Side tables

  func traverseSideTables(of object: PyObject, _ visitor: ReferenceVisitor) {
    if object.flags.contains(.hasSideDictionary) {
      visitor.visit(sideDictionaries[ObjectIdentifier(object)])
    }
    if object.flags.contains(.hasSideSlots), let slots = sideSlots[ObjectIdentifier(object)] {
      visitor.visit(slots)
    }
  }

  func sideDictionary(of object: PyObject) -> PyDict? {
    sideDictionaries[ObjectIdentifier(object)]
  }

  func makeSideDictionary(of object: PyObject) -> PyDict {
    if let known = sideDictionaries[ObjectIdentifier(object)] { return known }
    let made = PyDict(self)
    object.flags.insert(.hasSideDictionary)
    sideDictionaries[ObjectIdentifier(object)] = made
    return made
  }

  func replaceSideDictionary(of object: PyObject, with dictionary: PyDict) {
    object.flags.insert(.hasSideDictionary)
    sideDictionaries[ObjectIdentifier(object)] = dictionary
  }

  /// `dictionaryShape` for instances whose class has `__slots__` as well.
  func dictionaryShape(reserving count: Int) -> Shape {
    if let known = dictionaryShapes[count] { return known }
    let made = Shape(reserving: count, placeholder: intern(""))
    dictionaryShapes[count] = made
    return made
  }

  /// A `__slots__` member of an instance of a derived builtin type.
  func sideSlot(of object: PyObject, _ index: Int) -> Value {
    guard let slots = sideSlots[ObjectIdentifier(object)], index < slots.count else {
      return .undefined
    }
    return slots[index]
  }

  func setSideSlot(of object: PyObject, _ index: Int, _ value: Value) {
    object.flags.insert(.hasSideSlots)
    var slots = sideSlots.removeValue(forKey: ObjectIdentifier(object)) ?? []
    while slots.count <= index { slots.append(.undefined) }
    let old = slots[index]
    slots[index] = value
    sideSlots[ObjectIdentifier(object)] = slots
    withExtendedLifetime(old) {}
  }

  /// Hands the side tables' entries of a dying object to the copy on which `__del__` runs.
  func moveSideTables(from object: PyObject, to heir: PyObject) {
    if let dictionary = sideDictionaries.removeValue(forKey: ObjectIdentifier(object)) {
      replaceSideDictionary(of: heir, with: dictionary)
      object.flags.remove(.hasSideDictionary)
    }
    if let slots = sideSlots.removeValue(forKey: ObjectIdentifier(object)) {
      heir.flags.insert(.hasSideSlots)
      sideSlots[ObjectIdentifier(heir)] = slots
      object.flags.remove(.hasSideSlots)
    }
  }

  /// Called by a dying object that has entries in the side tables.
  func forgetSideTables(of object: PyObject) {
    if object.flags.contains(.hasWeakReferences) { weakReferences.objectDied(object, self) }
    // Finalisers may run when these go, so the tables must not be in use any more.
    let dictionary =
      object.flags.contains(.hasSideDictionary)
      ? sideDictionaries.removeValue(forKey: ObjectIdentifier(object)) : nil
    let slots =
      object.flags.contains(.hasSideSlots)
      ? sideSlots.removeValue(forKey: ObjectIdentifier(object)) : nil
    withExtendedLifetime((dictionary, slots)) {}
  }

  let attributeCache = AttributeCache()
  let placeCache = PlaceCache()
  /// See `RememberedFunction`.
  var retired: [RetiredFunction] = []
  /// Where frames of the library stand in tracebacks.
  private(set) lazy var libraryContext = CodeContext(
    interpreter: self, source: SourceFile(name: SourceText.libraryPrefix + "asyncio>", text: ""),
    name: "asyncio", qualname: "asyncio", firstLine: 0, globals: PyDict(self))
  /// Code objects of functions that are written in Swift and look like functions, by their names.
  final var functionLikeCodes: [String: PyCode] = [:]
  /// Of warnings that no activation of the program gives.
  private(set) final lazy var placelessNamespace = PyDict(self)
  let weakReferences = WeakReferences()
  /// Source files by name, for displays; nil: there is none.
  final var displayedSources: [String: SourceFile?] = [:]
  /// The one tuple without values.
  private(set) final lazy var emptyTuple = PyTuple(self, [])
  /// The objects whose `repr` is under way.
  final var reprsInProgress: [ObjectIdentifier] = []
  /// Lets nested containers die without deep native recursion.
  let graveyard = Graveyard()
  private(set) final lazy var collector = CycleCollector(self)
  /// Exceptions that their own tracebacks keep alive.
  let rings = Rings()

  /// The classes and the state of asyncio, made at their first use.
  /// `asyncio` without a reference being counted.
  @inline(__always) final var asyncioReference: Unmanaged<AsyncioState> {
    if let asyncioState { return Unmanaged.passUnretained(asyncioState) }
    return Unmanaged.passUnretained(makeAsyncioState())
  }
  @inline(__always) final var asyncio: AsyncioState { asyncioState ?? makeAsyncioState() }
  final private(set) var asyncioState: AsyncioState?
  /// The program has ended: what it left is being taken down.
  final var isFinalizing = false
  /// The exception that ended the program (`sys.last_exc`): it lives as long as the modules do.
  final var uncaught: PyException?
  /// The contextvars context that runs; nil: an empty one that nobody has asked for.
  final var currentContext: PyContext?
  /// The threads beside the one that runs the program; nil until one is needed.
  final var threads: Threads?
  /// What the run leaves behind, what the coach says, who held the loop; nil: nobody asked.
  final var ledger: Ledger?
  final var coach: Coach?
  final var watchLimit: Double?
  final var stepWatch: StepWatch?
  /// The exit status, whatever the program makes of its end; nil: its own.
  final var exitStatus: Int32?
  /// Print nothing but what CPython prints: no reports of Baton's own.
  package final var isPlain = false

  /// `registry` without a reference being counted.
  let registryReference: Unmanaged<ObjectRegistry>
  /// The objects that can close a ring of references. Last, since they look at it when they die.
  let registry: ObjectRegistry

  /// The class of any value, which the value or this interpreter keeps.
  @inline(__always) func typeReference(of value: Value) -> Unmanaged<PyType> {
    if let object = value.borrowed { return object._withUnsafeGuaranteedRef { $0.typeReference } }
    return .passUnretained(type(of: value))
  }

  /// A slot of the class of a value, without counting a reference to the class.
  @inline(__always) func slot<Slot>(of value: Value, _ choose: (PyType) -> Slot) -> Slot {
    typeReference(of: value)._withUnsafeGuaranteedRef(choose)
  }

  /// The class of any value.
  @inline(__always) func type(of value: Value) -> PyType {
    switch value {
    case .object(let object): return object.type
    case .int: return types.int
    case .none, .undefined: return types.none
    case .bool: return types.bool
    case .float: return types.float
    case .notImplemented: return types.notImplemented
    case .ellipsis: return types.ellipsis
    }
  }
}
