// Classes: the method resolution order, the attribute look-up along it, and its cache.

/// A Python class, builtin or made by a program.
///
/// Invariant: `slots` agrees with `attributes` along `mro`; every change of an attribute goes
/// through `setAttribute`, which refreshes the slots and the versions of all subclasses.
final class PyType: PyObject {
  /// 0: of a builtin type.
  final var entryIndex: UInt32 = 0
  final private var interpreterReference: Unmanaged<Interpreter>?
  /// As messages show it (CPython: `tp_name`): of builtin types outside `builtins` with the module.
  final var name: String { didSet { knownNames = (nil, nil) } }
  final var qualname: String { didSet { knownNames = (nil, nil) } }
  /// `__name__` and `__qualname__`, once they have been asked for.
  final private var knownNames: (short: PyStr?, full: PyStr?) = (nil, nil)
  /// `__module__`, `builtins` for builtin types; nil where the program removed it.
  final var module: String
  final private(set) var bases: [PyType]
  final private(set) var mro: [PyType] = []
  /// The class dictionary.
  var attributes: PyDict {
    if !pendingAttributes.isEmpty { addPendingAttributes() }
    return dictionary
  }
  private let dictionary: PyDict
  /// What is still to be put into the dictionary of a builtin type, in order.
  final private var pendingAttributes: [(PyType) -> Void] = []
  final var slots = TypeSlots()
  /// Made by a program (retained by its instances, attributes may be assigned).
  let isHeapType: Bool
  /// The Swift class of its instances.
  let instanceKind: Kind
  /// Instances have a `__dict__`.
  final var instancesHaveDictionary: Bool
  /// A class statement may name it as a base.
  final var isSubclassable = true
  final var typeFlags: TypeFlags = []
  /// Changes whenever an attribute of the type or of one of its bases changes: the key of every
  /// inline cache.
  final private(set) var version: UInt32
  /// The first version, which no other class ever has.
  final private(set) var serial: UInt32
  /// The base that decides the layout of instances: `__base__`; nil for `object`.
  final private(set) var base: PyType?
  /// Instances have fields that those of `base` do not have: two such bases cannot be joined
  /// (CPython: `solid_base`).
  final var extendsLayout: Bool
  /// How many `__slots__` instances have, those of the bases included.
  final var slotMemberCount = 0
  /// Instances can be weakly referenced.
  final var instancesAreWeakReferencable = true
  /// A class of the library's text whose model is written in C: `name` is the full name.
  final var showsModuleInName = false { didSet { knownNames = (nil, nil) } }
  /// `__doc__` of a builtin type.
  final var documentation: String?
  /// The shape of an instance without attributes.
  var rootShape: Shape { rootShapeReference.takeUnretainedValue() }
  /// The same without a reference being counted.
  @inline(__always) final var rootShapeReference: Unmanaged<Shape> {
    if let knownRootShape { return Unmanaged.passUnretained(knownRootShape) }
    return makeRootShape()
  }
  final private var knownRootShape: Shape?
  /// What `comparesByIdentity` answered, at that version.
  final private var identityComparison = false
  final private var identityVersion: UInt32 = 0
  /// The same for `showsAnotherClass`.
  final var classChange: (version: UInt32, isPossible: Bool) = (0, false)
  /// How many attributes instances ended up with: the capacity given to the next one.
  final var instanceSizeHint = 0
  /// Not retained: a dying class takes itself off. Weak references would make every retain of a
  /// class go through a side table.
  final private var subclasses: [Unmanaged<PyType>] = []

  struct TypeFlags: OptionSet {
    let rawValue: UInt16
    /// `match` treats instances as sequences or mappings.
    static let sequencePattern = TypeFlags(rawValue: 1)
    static let mappingPattern = TypeFlags(rawValue: 2)
    static let collectionPattern: TypeFlags = [.sequencePattern, .mappingPattern]
    /// A single positional class pattern matches the subject itself (int, str …).
    static let selfPattern = TypeFlags(rawValue: 4)
    /// `__getattribute__`, `__getattr__` or `__setattr__` is written in Python.
    static let customGetAttribute = TypeFlags(rawValue: 8)
    static let customSetAttribute = TypeFlags(rawValue: 16)
    /// `__abstractmethods__` is not empty: there are no instances.
    static let isAbstract = TypeFlags(rawValue: 32)
    /// `__new__` is written in Python.
    static let customNew = TypeFlags(rawValue: 64)
    /// Calling it takes the elements of an iterable argument, and keeps nothing of it.
    static let consumesIterable = TypeFlags(rawValue: 128)
  }

  /// A builtin type. `BuiltinTypes` attaches it to its interpreter and installs its methods.
  /// One whose model in CPython is a class written in Python shows no module in messages.
  init(
    builtin name: String, module: String = "builtins", base: PyType?, kind: Kind,
    instancesHaveDictionary: Bool = false, modelledOnPython: Bool = false
  ) {
    self.name = module == "builtins" || modelledOnPython ? name : "\(module).\(name)"
    qualname = name
    self.module = module
    bases = base.map { [$0] } ?? []
    dictionary = PyDict(untypedCapacity: 16)
    isHeapType = false
    instanceKind = kind
    self.instancesHaveDictionary =
      instancesHaveDictionary || base?.instancesHaveDictionary ?? false
    version = 0
    serial = 0
    self.base = base
    switch kind {
    case .instance, .str, .bytes, .bytearray, .int, .float, .complex, .list, .tuple, .dict, .range,
      .slice, .exception, .iterator, .traceback, .cell, .property, .attributeDescriptor, .other:
      instancesAreWeakReferencable = false
    default: break
    }
    extendsLayout = base != nil && base?.base == nil && kind != .instance
    super.init(untyped: .type)
    mro = [self] + (base?.mro ?? [])
    base?.subclasses.append(Unmanaged.passUnretained(self))
  }

  /// Gives a builtin type a second base, before it is attached; the order is that of `ExceptionGroup`:
  /// the first base, then the bases of both that are left.
  func setBuiltinBases(_ newBases: [PyType]) {
    bases = newBases
    let tail = newBases.last?.mro ?? []
    let head = newBases.dropLast().filter { base in !tail.contains { $0 === base } }
    mro = [self] + head + tail
  }

  /// Completes a builtin type.
  func attach(to interpreter: Interpreter) {
    interpreterReference = Unmanaged.passUnretained(interpreter)
    setInitialType(interpreter.types.type)
    dictionary.setInitialType(interpreter.types.dict)
    version = interpreter.nextTypeVersion()
    serial = version
  }

  /// Puts off what fills the dictionary of a builtin type until somebody looks into it.
  func whenLookedInto(_ fill: @escaping (PyType) -> Void) { pendingAttributes.append(fill) }

  @inline(never) private func addPendingAttributes() {
    let pending = pendingAttributes
    pendingAttributes = []
    for fill in pending { fill(self) }
  }

  @inline(__always) var interpreter: Interpreter {
    // Set by `attach` or by the initializer of heap types, before the type is visible.
    interpreterReference.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 }
  }

  /// A class made by a program. The caller has computed a consistent `mro` (without the class
  /// itself) and calls `updateAllSlots` once the attributes stand.
  init(
    heap name: String, metatype: PyType, bases: [PyType], base: PyType, mro tail: [PyType],
    attributes: PyDict, instancesHaveDictionary: Bool
  ) {
    interpreterReference = Unmanaged.passUnretained(metatype.interpreter)
    self.name = name
    qualname = name
    module = "__main__"
    self.bases = bases
    dictionary = attributes
    isHeapType = true
    self.base = base
    instanceKind = base.instanceKind
    extendsLayout = false
    self.instancesHaveDictionary = instancesHaveDictionary
    version = metatype.interpreter.nextTypeVersion()
    serial = version
    super.init(untyped: .type)
    setInitialType(metatype)
    mro = [self] + tail
    entryIndex = enterRegistry()
    for base in bases { base.subclasses.append(Unmanaged.passUnretained(self)) }
  }

  override var attributeDictionary: PyDict? { attributes }

  /// CPython gives the type a `tp_as_sequence`: every class of a program has one.
  var hasSequenceTable: Bool { isHeapType || slots.length != nil || slots.contains != nil }

  /// `__name__`.
  var shortName: String {
    guard !isHeapType || showsModuleInName, let dot = name.lastIndex(of: ".") else { return name }
    return String(name[name.index(after: dot)...])
  }

  /// `__name__`, always the same str.
  final var shownName: PyStr {
    if let known = knownNames.short { return known }
    let made = interpreter.intern(shortName)
    knownNames.short = made
    return made
  }

  /// `__qualname__`, always the same str.
  final var shownQualname: PyStr {
    if let known = knownNames.full { return known }
    let made = interpreter.intern(qualname)
    knownNames.full = made
    return made
  }

  /// Looks `name` up along the method resolution order (CPython: `_PyType_Lookup`).
  @inline(__always) func lookup(_ name: PyStr) -> Value? {
    guard let name = interpreter.names.known(name) else { return search(name) }
    return interpreter.attributeCache.lookup(name, in: self)
  }

  /// The same without the cache.
  func search(_ name: PyStr) -> Value? {
    for type in mro {
      if let value = type.attributes.get(name) { return value }
    }
    return nil
  }

  /// The class in the method resolution order that defines `name`, with the value.
  func lookupWithOwner(_ name: PyStr) -> (owner: PyType, value: Value)? {
    for type in mro {
      if let value = type.attributes.get(name) { return (type, value) }
    }
    return nil
  }

  /// Assigns (or with `undefined` removes) a class attribute without descriptors.
  func setAttribute(_ name: PyStr, _ value: Value) {
    if isPlainData(value), !name.isDunder, let old = attributes.get(name), isPlainData(old) {
      // Nobody's way of finding it changes: a counter in a class must not cost all its caches.
      forgetCached(name)
      attributes.set(name, value)
      return
    }
    // First, since the old value's finaliser may look names up.
    attributesChanged()
    if value.isUndefined {
      attributes.removeValue(name)
    } else {
      attributes.set(name, value)
    }
    if name.isDunder { updateSlots(for: name) }
  }

  /// Neither a function nor any other descriptor: caches keep the place of such a value, not the
  /// value.
  private func isPlainData(_ value: Value) -> Bool {
    switch value {
    case .undefined: false
    case .object(let object):
      object.kind != .function && object.type.slots.descriptorGet == nil
        && object.type.slots.descriptorSet == nil
    default: true
    }
  }

  private func forgetCached(_ name: PyStr) {
    interpreter.attributeCache.forget(name, in: self)
    for subclass in subclasses { subclass._withUnsafeGuaranteedRef { $0.forgetCached(name) } }
  }

  /// Invalidates the caches of this type and of all that inherit from it.
  func attributesChanged() {
    version = interpreter.nextTypeVersion()
    for subclass in liveSubclasses { subclass.attributesChanged() }
  }

  var liveSubclasses: [PyType] { subclasses.map { $0.takeUnretainedValue() } }

  private func forget(subclass: PyType) {
    let address = Unmanaged.passUnretained(subclass).toOpaque()
    subclasses.removeAll { $0.toOpaque() == address }
  }

  deinit {
    if entryIndex != 0 { leaveRegistry(entryIndex) }
    for base in bases { base.forget(subclass: self) }
  }

  func isSubtype(of other: PyType) -> Bool {
    if self === other { return true }
    return mro.withUnsafeBufferPointer { order in
      var index = 0
      while index < order.count {
        if order[index] === other { return true }
        index += 1
      }
      return false
    }
  }

  /// `==` of instances is `object`'s own, and no other operand has a say either.
  var comparesByIdentity: Bool {
    if identityVersion != version {
      let own = interpreter.types.object.attributes.get(interpreter.names.eq)
      identityComparison =
        lookup(interpreter.names.eq).map { found in
          own.map { found.isIdentical(to: $0) } ?? false
        } ?? false
      identityVersion = version
    }
    return identityComparison
  }

  /// Instances with `__slots__` begin with their values, which no name leads to.
  @inline(never) private func makeRootShape() -> Unmanaged<Shape> {
    let made =
      slotMemberCount == 0
      ? Shape() : Shape(reserving: slotMemberCount, placeholder: interpreter.intern(""))
    knownRootShape = made
    return Unmanaged.passUnretained(made)
  }

  /// Replaces `__bases__` and the method resolution order.
  func setBases(_ newBases: [PyType], base newBase: PyType, mro tail: [PyType]) {
    for base in bases { base.forget(subclass: self) }
    bases = newBases
    base = newBase
    mro = [self] + tail
    for base in newBases { base.subclasses.append(Unmanaged.passUnretained(self)) }
    attributesChanged()
  }

  /// Sets the order chosen by a metaclass's `mro()`.
  func setMRO(_ order: [PyType]) {
    mro = order
    attributesChanged()
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    guard isHeapType else { return }
    visitor.visit(attributes)
    visitor.visit(base)
    for base in bases { visitor.visit(base) }
    for type in mro { visitor.visit(type) }
  }

  override func clearReferences() {
    guard isHeapType else { return }
    attributesChanged()
    attributes.removeAll()
    // It begins with the class itself.
    mro = []
  }
}
