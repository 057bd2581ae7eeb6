// Exceptions and their tracebacks.

import BatonSyntax

/// An instance of `BaseException` or of a class derived from it.
///
/// Used by the interpreter's thread alone, whatever `Error` asks of its payloads.
final class PyException: PyObject, @unchecked Sendable {
  final var entryIndex: UInt32 = 0
  /// `args`.
  final var args: PyTuple
  /// `__cause__`, `__context__`, `__suppress_context__`.
  final var cause: PyException?
  final var context: PyException?
  final var suppressesContext = false
  /// `__traceback__`, the outermost frame first.
  final var traceback: PyTraceback?
  /// What the builtin class keeps beside `args`, in the order of its member table
  /// (`value` of StopIteration, `name` and `obj` of AttributeError …); `undefined` where unset.
  final var fields: ContiguousArray<Value> = []
  /// Of a NameError or AttributeError: what could have been meant.
  final private(set) var capturedScope: CapturedScope?
  private var dictionary: PyDict?

  init(_ type: PyType, args: PyTuple) {
    self.args = args
    super.init(type, .exception)
    entryIndex = enterRegistry()
  }

  /// An exception with a message, as builtins raise it.
  convenience init(_ type: PyType, _ message: String) {
    let interpreter = type.interpreter
    self.init(type, args: .single(interpreter, .object(PyStr(interpreter, message))))
  }

  deinit {
    leaveRegistry(entryIndex)
    if exactKind == .derived { finalizeDerived() }
    if context != nil || cause != nil {
      args = type.interpreter.emptyTuple
      traceback = nil
    }
    // One after the other: a chain of contexts can be longer than the native stack is deep.
    if cause === context { cause = nil }
    var link = context
    context = nil
    while isKnownUniquelyReferenced(&link), let last = link {
      link = last.context
      if last.cause === last.context { last.cause = nil }
      last.context = nil
    }
  }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  func replaceDictionary(_ new: PyDict?) { dictionary = new }

  /// Adds the frame an exception passes through on its way out (CPython: `PyTraceBack_Here`).
  func addTraceback(_ context: CodeContext, _ span: Span) {
    if traceback == nil { captureScope(context) }
    let made = PyTraceback(context: context, span: span, next: traceback)
    traceback = made
    made.enter(context.interpreter.currentFrame)
  }

  /// The frame ends with this exception: its locals live on in the traceback.
  @inline(never) func keepLocals(of frame: Frame, _ code: PyCode) {
    guard let traceback, traceback.context === code.context else { return }
    let base = code.hasNamespace ? 1 : 0
    let count = min(code.localNames.count + base, code.slotCount)
    var isRing = false
    for slot in base..<max(count, base) {
      if case .object(let object) = frame[slot], closesRing(with: object) { isRing = true }
    }
    traceback.takeLocals(frame.slots, count: count)
    if isRing { type.interpreter.rings.add(self, type.interpreter) }
  }

  /// Adds a frame of the library, which no display shows, with the arguments it was called with.
  func addLibraryFrame(
    _ interpreter: Interpreter, _ names: NativeCoroutineName? = nil,
    holding arguments: ContiguousArray<Value> = []
  ) {
    let made = PyTraceback(context: interpreter.libraryContext, span: .zero, next: traceback)
    made.libraryNames = names
    traceback = made
    if arguments.isEmpty { return }
    let isRing = arguments.contains { $0.object.map { closesRing(with: $0) } ?? false }
    defer { if isRing { interpreter.rings.add(self, interpreter) } }
    var arguments = arguments
    let count = arguments.count
    arguments.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { made.takeLocals(base, count: count) }
    }
  }

  /// The innermost frame is still there when it adds itself.
  private func captureScope(_ context: CodeContext) {
    let interpreter = context.interpreter
    if type === interpreter.exceptions.nameError
      || type === interpreter.exceptions.attributeError
    {
      capturedScope = interpreter.captureScope(of: context)
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(args)
    visitor.visit(cause)
    visitor.visit(context)
    visitor.visit(traceback)
    visitor.visit(fields)
    visitor.visit(dictionary)
  }

  override func clearReferences() {
    args = type.interpreter.emptyTuple
    traceback = nil
    fields = []
    let (oldCause, oldContext) = (cause, context)
    cause = nil
    context = nil
    withExtendedLifetime((oldCause, oldContext)) {}
  }
}

/// One frame of a traceback.
final class PyTraceback: PyObject {
  let context: CodeContext
  let span: Span
  /// The frame called from here, further inward.
  final var next: PyTraceback?
  /// Of a traceback made by a program: `tb_lineno` and `tb_lasti`.
  final var givenLine: Int?
  final var givenInstruction: Int?
  /// Of a frame of the library: the coroutine that runs in it.
  final var libraryNames: NativeCoroutineName?
  /// `tb_frame`, once it was asked for.
  final var knownFrame: PyFrame?
  /// The values of the activation that has ended: they live as long as the traceback.
  private var locals: UnsafeMutableBufferPointer<Value>?
  /// Its exception has not left the activation.
  private var isOutermost = true
  /// The same where others keep the activation as well.
  private var kept: KeptFrame?
  /// The activation, while it goes on, and the entries before and after this one that exceptions
  /// have left on their way through it.
  private var activation: Frame?
  private var older: Unmanaged<PyTraceback>?
  private var newer: Unmanaged<PyTraceback>?

  init(context: CodeContext, span: Span, next: PyTraceback?) {
    self.context = context
    self.span = span
    self.next = next
    super.init(context.interpreter.types.traceback, .traceback)
  }

  /// Takes over the locals of the activation; the slots are `undefined` afterwards.
  fileprivate func takeLocals(_ slots: UnsafeMutablePointer<Value>, count: Int) {
    isOutermost = false
    guard locals == nil, kept == nil, count > 0 else { return }
    locals = slots.takeOver(count: count)
  }

  /// Tells the activation of this entry, which it does not keep.
  fileprivate func enter(_ frame: Frame) {
    guard frame.code?.context === context else { return }
    activation = frame
    older = frame.header.pointee.traceback
    let this = Unmanaged.passUnretained(self)
    older?._withUnsafeGuaranteedRef { $0.newer = this }
    frame.header.pointee.traceback = this
  }

  /// The entry dies before its activation.
  private func leave(_ frame: Frame) {
    if let newer {
      newer._withUnsafeGuaranteedRef { $0.older = older }
    } else {
      frame.header.pointee.traceback = older
    }
    older?._withUnsafeGuaranteedRef { $0.newer = newer }
  }

  /// The activation ends: the entries that are still there keep its locals, as the frame object of
  /// CPython does. Unless the activation ends by the exception of this entry alone, they keep the
  /// activation of the caller too.
  func settle(_ frame: Frame, _ code: PyCode, caller: Frame?) {
    if !isOutermost, older == nil {
      activation = nil
      return
    }
    let base = code.hasNamespace ? 1 : 0
    let count = min(code.localNames.count + base, code.slotCount)
    let values = locals ?? (count > 0 ? frame.slots.takeOver(count: count) : nil)
    locals = nil
    let shared = KeptFrame(context.interpreter, values)
    var entry: PyTraceback? = self
    while let current = entry {
      entry = current.older?.takeUnretainedValue()
      current.kept = shared
      current.activation = nil
      current.older = nil
      current.newer = nil
    }
    if let caller { shared.keep(caller) }
  }

  /// The exception has left the ended activation for the library, which does not pass it on to the
  /// program that it was called by: that activation is kept all the same.
  func keepCaller(_ caller: Frame) {
    sharedFrame.keep(caller)
  }

  /// The same with a function of the library as the caller, and what it has in a variable.
  func keepCaller(holding value: Value) {
    let frame = sharedFrame
    if frame.caller != nil { return }
    let keeper = PyTraceback(context: context.interpreter.libraryContext, span: .zero, next: nil)
    var value = value
    withUnsafeMutablePointer(to: &value) { keeper.takeLocals($0, count: 1) }
    frame.caller = keeper
  }

  /// The activation, which has ended, as others may keep it.
  private var sharedFrame: KeptFrame {
    if let kept { return kept }
    let frame = KeptFrame(context.interpreter, locals)
    locals = nil
    kept = frame
    return frame
  }

  /// The activation has moved to another place.
  func follow(_ frame: Frame) {
    var entry: PyTraceback? = self
    while let current = entry {
      entry = current.older?.takeUnretainedValue()
      current.activation = frame
    }
  }

  /// Where the activation has its slots, while it goes on.
  var liveSlots: UnsafeMutableRawPointer? { activation.map { UnsafeMutableRawPointer($0.slots) } }

  /// The local variables by slot, once the activation has ended.
  var heldLocals: UnsafeMutableBufferPointer<Value>? { kept?.locals ?? locals }

  deinit {
    if let activation { leave(activation) }
    if next != nil { releaseChain() }
    if let locals {
      locals.letGo()
    }
  }

  /// The entries further inward die, the innermost first; one after the other, as a chain can be
  /// longer than the native stack is deep.
  private func releaseChain() {
    var turned: PyTraceback?
    var link = next
    next = nil
    while isKnownUniquelyReferenced(&link), let current = link {
      link = current.next
      current.next = turned
      turned = current
    }
    link = nil
    while let current = turned {
      turned = current.next
      current.next = nil
    }
  }

  /// Of a keeper that dies: the entry of the caller that only it keeps.
  fileprivate func takeCaller() -> PyTraceback? {
    guard isKnownUniquelyReferenced(&kept), let last = kept else { return nil }
    defer { last.caller = nil }
    return last.caller
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(next)
    visitor.visit(knownFrame)
    visitor.visit(kept)
    if let locals, let base = locals.baseAddress { visitor.visit(base, count: locals.count) }
  }
}

/// An activation that has ended and that tracebacks keep: its local variables and the activation
/// that called it, as a frame object of CPython refers to them.
final class KeptFrame: PyObject {
  private(set) var locals: UnsafeMutableBufferPointer<Value>?
  /// An entry of no traceback in the activation of the caller.
  fileprivate var caller: PyTraceback?

  fileprivate init(_ interpreter: Interpreter, _ locals: UnsafeMutableBufferPointer<Value>?) {
    self.locals = locals
    super.init(interpreter.types.frame, .other)
  }

  fileprivate func keep(_ activation: Frame) {
    guard caller == nil, let code = activation.code, !code.hasNamespace else { return }
    let keeper = PyTraceback(context: code.context, span: .zero, next: nil)
    keeper.enter(activation)
    caller = keeper
  }

  deinit {
    if let locals {
      locals.letGo()
    }
    var link = caller
    caller = nil
    while isKnownUniquelyReferenced(&link), let last = link { link = last.takeCaller() }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(caller)
    if let locals, let base = locals.baseAddress { visitor.visit(base, count: locals.count) }
  }
}

extension UnsafeMutablePointer<Value> {
  /// The values from here on in a memory of their own; `undefined` takes their place.
  fileprivate func takeOver(count: Int) -> UnsafeMutableBufferPointer<Value> {
    let kept = UnsafeMutablePointer<Value>.room(for: count)
    kept.moveInitialize(from: self, count: count)
    clear(count: count)
    return UnsafeMutableBufferPointer(start: kept, count: count)
  }
}

extension UnsafeMutableBufferPointer<Value> {
  /// Ends what `takeOver` began.
  fileprivate func letGo() {
    baseAddress?.release(count: count)
    baseAddress?.freeRoom()
  }
}
