// Activations: a header and slots, on the value stack or on the heap of a suspendable function.

import BatonSyntax

/// A pointer to the slots of one activation. The header stands below them.
///
///     | header | slot 0 | slot 1 | …        slots: parameters, locals, temporaries, resume slots
struct Frame {
  let slots: UnsafeMutablePointer<Value>

  struct Header {
    /// The code that runs; nil in the frame below the first program.
    var code: Unmanaged<PyCode>?
    /// The function, whose closure holds the free variables.
    var function: Unmanaged<PyFunction>?
    /// The activation that called this one.
    var caller: Frame?
    /// Where the running statement starts, as an offset into the source.
    var position: UInt32
    var suspendedAt: UInt32
    /// The suspendable object whose frame this is.
    var suspendable: Unmanaged<PySuspendable>?
    /// The newest entry that an exception has left in its traceback on its way through here. One that
    /// dies takes itself out.
    var traceback: Unmanaged<PyTraceback>?
  }

  /// The header in units of a slot.
  static let headerSlots =
    (MemoryLayout<Header>.stride + MemoryLayout<Value>.stride - 1) / MemoryLayout<Value>.stride

  init(slots: UnsafeMutablePointer<Value>) { self.slots = slots }

  /// A frame whose header starts at `base`.
  @inline(__always) init(reservedAt base: UnsafeMutablePointer<Value>) {
    slots = base + Frame.headerSlots
    header.initialize(
      to: Header(
        code: nil, function: nil, caller: nil, position: 0, suspendedAt: 0, suspendable: nil,
        traceback: nil))
  }

  @inline(__always) var header: UnsafeMutablePointer<Header> {
    UnsafeMutableRawPointer(slots - Frame.headerSlots).assumingMemoryBound(to: Header.self)
  }

  @inline(__always) subscript(slot: Int) -> Value {
    get { slots[slot] }
    nonmutating set { slots[slot] = newValue }
  }

  /// The object in a slot without retaining it: valid until the slot changes. nil where the slot
  /// holds something else.
  @inline(__always) func borrow(_ slot: Int) -> Unmanaged<PyObject>? { (slots + slot).borrowed }

  /// A frame whose header starts at `base`, about to run a function.
  @inline(__always) init(
    reservedAt base: UnsafeMutablePointer<Value>, function: Unmanaged<PyFunction>,
    code: Unmanaged<PyCode>, caller: Frame
  ) {
    slots = base + Frame.headerSlots
    header.initialize(
      to: Header(
        code: code, function: function, caller: caller, position: 0, suspendedAt: 0,
        suspendable: nil, traceback: nil))
  }

  /// The activation ends: tracebacks that have come through it keep its locals.
  @inline(__always) func settleTracebacks() {
    if header.pointee.traceback != nil { passLocalsOn(caller: header.pointee.caller) }
  }

  /// The same with the caller as it is known by now; nil for one that nobody has called.
  @inline(never) func passLocalsOn(caller: Frame?) {
    guard let newest = header.pointee.traceback, let code else { return }
    header.pointee.traceback = nil
    newest.takeUnretainedValue().settle(self, code, caller: caller)
  }

  /// The value of a slot, which is left `undefined`.
  @inline(__always) func take(_ slot: Int) -> Value {
    let value = (slots + slot).move()
    (slots + slot).initialize(to: .undefined)
    return value
  }

  /// Fills a slot that `take` has left `undefined`.
  @inline(__always) func keep(_ value: consuming Value, in slot: Int) {
    (slots + slot).initialize(to: value)
  }

  /// The cell in a slot of a captured local.
  @inline(__always) func cell(_ slot: Int) -> PyCell {
    guard case .object(let object) = slots[slot] else {
      preconditionFailure("the slot of a captured local holds a cell from entry on")
    }
    return unsafeDowncast(object, to: PyCell.self)
  }

  /// Where the value of a free variable stands. Only in frames of functions.
  @inline(__always) func freePlace(_ index: Int) -> UnsafeMutablePointer<Value> {
    header.pointee.function.unsafelyUnwrapped._withUnsafeGuaranteedRef {
      Unmanaged.passUnretained($0.closure[index])._withUnsafeGuaranteedRef { $0.place }
    }
  }

  /// The free variable's cell. Only in frames of functions.
  @inline(__always) func freeCell(_ index: Int) -> PyCell {
    header.pointee.function.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0.closure[index] }
  }

  /// Notes the running statement, for warnings and stack displays.
  @inline(__always) func mark(_ position: UInt32) { header.pointee.position = position }

  /// The slots of a frame that runs code.
  @inline(__always) var slotCount: Int {
    header.pointee.code?._withUnsafeGuaranteedRef { $0.slotCount } ?? 0
  }

  var code: PyCode? { header.pointee.code?.takeUnretainedValue() }
  var caller: Frame? { header.pointee.caller }
}

extension UnsafeMutablePointer<Value> {
  /// The object that stands here, without retaining it; nil where something else stands here.
  @inline(__always) var borrowed: Unmanaged<PyObject>? {
    let place = UnsafeRawPointer(self)
    if place.load(fromByteOffset: 8, as: UInt8.self) != Value.objectTag { return nil }
    return place.load(as: Unmanaged<PyObject>.self)
  }

  /// Fills a fresh place with what stands in another: its words, without asking which value it is,
  /// and a reference.
  @inline(__always) func initialize(copying source: UnsafeMutablePointer<Value>) {
    let from = UnsafeRawPointer(source)
    let to = UnsafeMutableRawPointer(self)
    to.storeBytes(of: from.load(as: UInt.self), as: UInt.self)
    to.storeBytes(of: from.load(fromByteOffset: 8, as: UInt8.self), toByteOffset: 8, as: UInt8.self)
    _ = borrowed?.retain()
  }

  /// The number of elements of the container or characters of the str that stands here; nil where
  /// it is of another type, or of a subclass.
  @inline(__always) var readyCount: Int? {
    borrowed?._withUnsafeGuaranteedRef { object in
      // The kinds say so.
      switch object.exactKind {
      case .list: unsafeDowncast(object, to: PyList.self).count
      case .str: unsafeDowncast(object, to: PyStr.self).count
      case .dict: unsafeDowncast(object, to: PyDict.self).count
      case .tuple: unsafeDowncast(object, to: PyTuple.self).count
      case .set: unsafeDowncast(object, to: PySet.self).count
      default: nil
      }
    }
  }

  /// A str, of no subclass, stands here.
  @inline(__always) var holdsStr: Bool {
    borrowed?._withUnsafeGuaranteedRef { $0.exactKind == .str } ?? false
  }

  /// It is that object which stands here.
  @inline(__always) func holds<Object: PyObject>(_ object: Unmanaged<Object>) -> Bool {
    guard let borrowed else { return false }
    return borrowed.toOpaque() == object.toOpaque()
  }

  /// Fills fresh places with `undefined`.
  @inline(__always) func clear(count: Int) {
    var place = self
    let end = self + count
    while place < end {
      place.initialize(to: .undefined)
      place += 1
    }
  }

  /// Ends the lives of `count` values: faster than `deinitialize`, which asks the type of each.
  @inline(__always) func release(count: Int) {
    var place = UnsafeRawPointer(self)
    let end = place + count * MemoryLayout<Value>.stride
    while place < end {
      if place.load(fromByteOffset: 8, as: UInt8.self) == Value.objectTag {
        place.load(as: Unmanaged<PyObject>.self).release()
      }
      place += MemoryLayout<Value>.stride
    }
  }

  /// The same, the last value first.
  @inline(__always) func releaseBackwards(count: Int) {
    let start = UnsafeRawPointer(self)
    var place = start + count * MemoryLayout<Value>.stride
    while place > start {
      place -= MemoryLayout<Value>.stride
      if place.load(fromByteOffset: 8, as: UInt8.self) == Value.objectTag {
        place.load(as: Unmanaged<PyObject>.self).release()
      }
    }
  }
}

extension Unmanaged {
  /// Calls with the object, which somebody else keeps alive, without counting a reference.
  @inline(__always) func borrowing<Result>(
    _ body: (Instance) throws(Unwind) -> Result
  ) throws(Unwind) -> Result {
    // `_withUnsafeGuaranteedRef` passes on untyped errors only.
    let result = _withUnsafeGuaranteedRef { instance -> Swift.Result<Result, Unwind> in
      do throws(Unwind) { return .success(try body(instance)) } catch { return .failure(error) }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw error
    }
  }
}

extension Value {
  /// The two parts of a value in memory, see `hasExpectedLayout`.
  private struct Parts {
    let payload: UInt
    let tag: UInt8
  }

  /// The object, which the value keeps alive: no reference is counted.
  @inline(__always) var borrowed: Unmanaged<PyObject>? {
    let parts = unsafeBitCast(self, to: Parts.self)
    if parts.tag != Value.objectTag { return nil }
    // An object's address is not zero.
    return .fromOpaque(UnsafeRawPointer(bitPattern: parts.payload).unsafelyUnwrapped)
  }

  /// The list, of no subclass, that this is, which the value keeps alive.
  @inline(__always) var borrowedList: Unmanaged<PyList>? {
    guard let object = borrowed, object._withUnsafeGuaranteedRef({ $0.exactKind == .list }) else {
      return nil
    }
    // `exactKind` says so.
    return .fromOpaque(object.toOpaque())
  }

  /// The str, of no subclass, that this is, which the value keeps alive.
  @inline(__always) var borrowedStr: Unmanaged<PyStr>? {
    guard let object = borrowed, object._withUnsafeGuaranteedRef({ $0.exactKind == .str }) else {
      return nil
    }
    // `exactKind` says so.
    return .fromOpaque(object.toOpaque())
  }

  /// The class that this is, which the value keeps alive.
  @inline(__always) var borrowedType: Unmanaged<PyType>? {
    guard let object = borrowed, object._withUnsafeGuaranteedRef({ $0.kind == .type }) else {
      return nil
    }
    // `kind` says so.
    return .fromOpaque(object.toOpaque())
  }

  /// The tuple, of no subclass, that this is, which the value keeps alive.
  @inline(__always) var borrowedTuple: Unmanaged<PyTuple>? {
    guard let object = borrowed, object._withUnsafeGuaranteedRef({ $0.exactKind == .tuple }) else {
      return nil
    }
    // `exactKind` says so.
    return .fromOpaque(object.toOpaque())
  }

  /// The function written in Python that this is, which the value keeps alive.
  @inline(__always) var borrowedFunction: Unmanaged<PyFunction>? {
    guard let object = borrowed, object._withUnsafeGuaranteedRef({ $0.kind == .function }) else {
      return nil
    }
    // `kind` says so.
    return .fromOpaque(object.toOpaque())
  }
}
