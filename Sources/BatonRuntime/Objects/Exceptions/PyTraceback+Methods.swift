// Tracebacks and frames as objects of a program.

import BatonSyntax

extension Value {
  @inline(__always) var asTraceback: PyTraceback? { downcast(.traceback, PyTraceback.self) }
}

/// What a program sees of an activation: its code and line, not its variables.
final class PyFrame: PyObject {
  let context: CodeContext
  let line: Int
  var back: PyFrame?
  /// The local variables, where they are known.
  fileprivate var locals: Value?
  /// Where the slots of the activation stood, for as long as it runs.
  fileprivate var activation: UnsafeMutableRawPointer?

  init(_ interpreter: Interpreter, context: CodeContext, line: Int, back: PyFrame? = nil) {
    self.context = context
    self.line = line
    self.back = back
    super.init(interpreter.types.frame, .other)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(back)
    visitor.visit(locals ?? .none)
  }
}

extension PyFrame {
  fileprivate static func frame(_ value: Value) -> PyFrame? {
    value.object.flatMap { $0 as? PyFrame }
  }

  /// The activation itself while it is on the stack.
  private func running(_ interpreter: Interpreter) -> Frame? {
    guard let activation else { return nil }
    var link: Frame? = interpreter.currentFrame
    while let frame = link {
      if UnsafeMutableRawPointer(frame.slots) == activation, frame.code?.context === context {
        return frame
      }
      link = frame.caller
    }
    self.activation = nil
    return nil
  }

  /// The line that runs now, or ran when the picture was taken.
  func shownLine(_ interpreter: Interpreter) -> Int {
    guard let frame = running(interpreter) else { return line }
    return context.source.line(at: frame.header.pointee.position)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let frame = frame(value) else { return .none }
      return interpreter.str(
        "<frame at \(interpreter.addressText(frame)), file '\(frame.context.source.name)', line "
          + "\(frame.shownLine(interpreter)), code \(frame.context.name)>")
    }
    type.install(
      slots,
      [BuiltinRow("clear", "") { _, _ in .none }],
      [
        AttributeRow("f_code", member: true) { _, value in
          frame(value).map { .object($0.context.shownCode) } ?? .none
        },
        AttributeRow("f_lineno") { interpreter, value in
          frame(value).map { .int($0.shownLine(interpreter)) } ?? .none
        },
        AttributeRow("f_back") { _, value in
          frame(value)?.back.map { .object($0) } ?? .none
        },
        AttributeRow("f_globals") { _, value in
          frame(value).map { .object($0.context.globals) } ?? .none
        },
        AttributeRow("f_builtins") { interpreter, _ in .object(interpreter.builtins) },
        AttributeRow("f_lasti", member: true) { _, _ in .int(0) },
        AttributeRow("f_trace_lines", { _, _ in .bool(true) }, set: { _, _, _ in }),
        AttributeRow("f_trace_opcodes", { _, _ in .bool(false) }, set: { _, _, _ in }),
        AttributeRow("f_trace", { _, _ in .none }, set: { _, _, _ in }),
        AttributeRow("f_locals") { interpreter, value throws(Unwind) in
          guard let frame = frame(value) else { return .none }
          if frame.context.name == "<module>" { return .object(frame.context.globals) }
          if let running = frame.running(interpreter), let code = running.code {
            return interpreter.locals(of: running, code)
          }
          if let locals = frame.locals { return locals }
          throw interpreter.unsupported("the local variables of another frame (frame.f_locals)")
        },
      ])
  }
}

extension Interpreter {
  /// The frame object of a suspended function: `gi_frame`, `cr_frame`.
  func frameObject(of frame: Frame, code: PyCode, owner: FramedSuspendable?) -> Value {
    let header = frame.header.pointee
    let position = owner.map { header.lineOffset($0.state) } ?? header.position
    let line =
      position == 0 || owner?.state == .created
      ? code.context.firstLine : code.context.source.line(at: position)
    let made = PyFrame(self, context: code.context, line: line)
    made.locals = locals(of: frame, code)
    return .object(made)
  }

  /// A running activation as it is now: the local variables of a function are a copy.
  func frameObject(of frame: Frame, _ code: PyCode) -> PyFrame {
    let line = code.context.source.line(at: frame.header.pointee.position)
    let made = PyFrame(self, context: code.context, line: line)
    made.locals = locals(of: frame, code)
    made.activation = UnsafeMutableRawPointer(frame.slots)
    return made
  }

  /// `sys._getframe(depth)`: the running activation, or one further out; nil beyond the outermost.
  ///
  /// A picture of the stack as it is now: the local variables of functions are copies.
  func frameObject(depth: Int) -> PyFrame? {
    var frames: [PyFrame] = []
    var link: Frame? = currentFrame
    var skipped = 0
    while let frame = link {
      if let code = frame.code {
        if skipped >= depth {
          let made = frameObject(of: frame, code)
          frames.last?.back = made
          frames.append(made)
        }
        skipped += 1
      }
      link = frame.caller
    }
    return frames.first
  }
}

extension PyTraceback {
  /// `tb_lineno`.
  var line: Int { givenLine ?? context.source.line(at: span.start) }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = new
    type.install(
      slots,
      [
        BuiltinRow("__dir__", "") { interpreter, _ in
          interpreter.list(
            ContiguousArray(
              ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"].map { interpreter.str($0) }))
        }
      ],
      [
        AttributeRow(
          "tb_next", { _, value in value.asTraceback?.nextShown.map { .object($0) } ?? .none },
          set: setNext),
        AttributeRow("tb_frame", member: true) { _, value in
          value.asTraceback.map { .object($0.frame) } ?? .none
        },
        AttributeRow("tb_lasti", member: true) { _, value in
          .int(value.asTraceback?.givenInstruction ?? Int(value.asTraceback?.span.start ?? 0))
        },
        AttributeRow("tb_lineno") { _, value in
          value.asTraceback.map { .int($0.line) } ?? .none
        },
      ])
  }

  /// The next frame inward that is the program's.
  private var nextShown: PyTraceback? {
    var link = next
    while let current = link, current.isLibrary { link = current.next }
    return link
  }

  /// It stands for a frame of CPython's library.
  private var isLibrary: Bool { context === context.interpreter.libraryContext }

  /// The activation, the same object each time.
  var frame: PyFrame {
    if let known = knownFrame { return known }
    let made = PyFrame(context.interpreter, context: context, line: line)
    made.locals = localVariables.map { .object($0) }
    made.activation = liveSlots
    knownFrame = made
    return made
  }

  /// The bound local variables of an activation that has ended.
  private var localVariables: PyDict? {
    guard let held = heldLocals, let code = context.code else { return nil }
    let base = code.hasNamespace ? 1 : 0
    if code.hasNamespace { return held.first?.asDict }
    let captured = Set(code.cellLocals + code.cellParameters)
    let result = PyDict(context.interpreter)
    for (index, name) in code.localNames.enumerated() where index + base < held.count {
      var value = held[index + base]
      if captured.contains(index + base), let cell = value.asCell { value = cell.value }
      if !value.isUndefined { result.set(name, value) }
    }
    return result
  }

  private static func setNext(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    guard let traceback = value.asTraceback else { return }
    if new.isUndefined { throw interpreter.typeError("can't delete tb_next attribute") }
    let next = new.asTraceback
    if next == nil, !new.isNone {
      throw interpreter.typeError(
        "expected traceback object, got '\(interpreter.type(of: new).name)'")
    }
    var link = next
    while let current = link {
      if current === traceback { throw interpreter.valueError("traceback loop detected") }
      link = current.next
    }
    traceback.next = next
  }

  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let bound = try interpreter.bound(
      arguments, to: BuiltinSignature(parsing: "tb_next, tb_frame, tb_lasti, tb_lineno"),
      of: "traceback")
    guard let frame = PyFrame.frame(bound[1]) else {
      throw interpreter.typeError(
        "traceback() argument 'tb_frame' must be frame, not "
          + interpreter.type(of: bound[1]).name)
    }
    let next = bound[0].asTraceback
    if next == nil, !bound[0].isNone {
      throw interpreter.typeError(
        "expected traceback object or None, got '\(interpreter.type(of: bound[0]).name)'")
    }
    let instruction = try interpreter.indexAsInt(bound[2]) ?? 0
    let line = try interpreter.indexAsInt(bound[3]) ?? 0
    let made = PyTraceback(context: frame.context, span: .zero, next: next)
    made.givenLine = line
    made.givenInstruction = instruction
    made.knownFrame = frame
    return .object(made)
  }
}
