// The base of everything a program can hold by reference.

/// Names the Swift class of an object, so that a checked downcast is one byte compared.
enum Kind: UInt8 {
  /// An `exactKind` that is never a fast path: the object's type is a subclass written in Python.
  case derived
  case instance
  case type
  case str
  case bytes
  case bytearray
  case memoryview
  case int
  case float
  case complex
  case list
  case tuple
  case dict
  case set  // set and frozenset: PySet
  case range
  case slice
  case function
  case builtin
  case method
  case cell
  case code
  case module
  case exception
  case traceback
  case iterator
  case generator
  case coroutine
  case asyncGenerator
  case future  // and Task, a Swift subclass of PyFuture
  case property
  case staticMethod
  case classMethod
  case attributeDescriptor  // getset and member descriptors: PyGetSet, PySlotMember
  case other
}

/// A Python object. Its `kind` names the Swift class, its `type` the Python class.
///
/// Builtin types live as long as their interpreter and are not retained by their instances;
/// types made by a program are.
class PyObject {
  final private(set) var typeReference: Unmanaged<PyType>
  /// The Swift class.
  final let kind: Kind
  /// `kind`, or `.derived` where `type` is a program's own subclass of the builtin type.
  final private(set) var exactKind: Kind
  final var flags: Flags = []

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// A weak reference to the object exists: the registry must be told when it dies.
    static let hasWeakReferences = Flags(rawValue: 1)
    /// The interpreter's side table holds a `__dict__` for it (instances of derived builtin types).
    static let hasSideDictionary = Flags(rawValue: 2)
    /// `__del__` ran already.
    static let isFinalized = Flags(rawValue: 4)
    /// An exception that a future or task has failed with.
    static let isFutureFailure = Flags(rawValue: 16)
    /// An exception that stands in a ring of references (`Rings`).
    static let isInRing = Flags(rawValue: 32)
    /// A `PyAsyncManager` of the library's own class.
    static let isAsyncManager = Flags(rawValue: 64)
    /// `gather` has seen it among its arguments; only while it looks for repetitions.
    static let isGathered = Flags(rawValue: 128)
    /// The interpreter's side table holds its `__slots__` (instances of derived builtin types).
    static let hasSideSlots = Flags(rawValue: 8)
  }

  @inline(__always) final var type: PyType { typeReference._withUnsafeGuaranteedRef { $0 } }

  init(_ type: __shared PyType, _ kind: Kind) {
    typeReference = Unmanaged.passUnretained(type)
    self.kind = kind
    if type.isHeapType {
      exactKind = kind == .instance ? .instance : .derived
      _ = Unmanaged.passRetained(type)
    } else {
      exactKind = kind
    }
  }

  /// An instance of a builtin type itself: no reference is counted for it.
  @inline(__always) init(exact type: Unmanaged<PyType>, _ kind: Kind) {
    typeReference = type
    self.kind = kind
    exactKind = kind
  }

  /// For the types themselves, whose type is known only once `type` exists.
  init(untyped kind: Kind) {
    self.kind = kind
    exactKind = kind
    // Overwritten by `setType` before anything reads it; 16 is not zero.
    typeReference = Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: 16)!)
  }

  /// Completes `init(untyped:)`.
  final func setInitialType(_ newType: PyType) {
    if newType.isHeapType { _ = Unmanaged.passRetained(newType) }
    typeReference = Unmanaged.passUnretained(newType)
  }

  /// Of a builtin type that derives from another one: it is no plain instance of that.
  final func countAsDerived() { exactKind = .derived }

  /// Assigns `__class__`; the caller has checked that the layouts agree.
  final func setType(_ newType: PyType) {
    if newType.isHeapType { _ = Unmanaged.passRetained(newType) }
    let old = type
    typeReference = Unmanaged.passUnretained(newType)
    exactKind = newType.isHeapType && kind != .instance ? .derived : kind
    if old.isHeapType { Unmanaged.passUnretained(old).release() }
  }

  deinit {
    if type.isHeapType, kind != .instance, type.slots.finalize != nil { finalizeDerived() }
    if !flags.isEmpty { type.interpreter.forgetSideTables(of: self) }
    if type.isHeapType { Unmanaged.passUnretained(type).release() }
  }

  /// Shows the visitor every reference that the fields hold; the class is no field.
  func traverse(_ visitor: ReferenceVisitor) {}

  /// The object is garbage: it lets go of what it refers to.
  func clearReferences() {}

  /// The object is garbage and about to be cleared: what it does beside `__del__`. True: code of
  /// the program ran.
  func finalizeInRing() -> Bool { false }

  /// Of kinds that stand for several classes: a copy of a dying object for `__del__` to run on
  /// (no cast can be made of it any more); nil: programs do not derive from the type.
  func makeCopyForFinalizer() -> PyObject? { nil }

  /// The `__dict__` of objects that have one beside `PyInstance`; nil where there is none (yet).
  var attributeDictionary: PyDict? {
    flags.contains(.hasSideDictionary) ? type.interpreter.sideDictionary(of: self) : nil
  }

  /// The `__dict__`, made when it is first written to; nil for types without one.
  func makeAttributeDictionary() -> PyDict? {
    guard type.instancesHaveDictionary else { return nil }
    return type.interpreter.makeSideDictionary(of: self)
  }

  /// The address that `id` and default reprs show.
  final var address: Int { Int(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }
}
