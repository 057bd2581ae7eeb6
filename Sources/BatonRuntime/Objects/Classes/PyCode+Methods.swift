// Code objects as a program sees them: names, counts and flags; there is no bytecode.

import BatonSyntax

extension PyCode {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let code = value.asCode else { return .none }
      return interpreter.str(
        "<code object \(code.context.name) at \(interpreter.addressText(code)), file "
          + "\"\(code.context.source.name)\", line \(code.context.firstLine)>")
    }
    slots.new = { interpreter, _, _ throws(Unwind) in
      throw interpreter.unsupported("making code objects (types.CodeType)")
    }
    type.install(slots, [], attributes, doc: "Create a code object.  Not for mere mortals.")
  }

  private static func row(
    _ name: String, _ get: @escaping (Interpreter, PyCode) -> Value
  ) -> AttributeRow {
    AttributeRow(name, member: true) { interpreter, value in
      value.asCode.map { get(interpreter, $0) } ?? .none
    }
  }

  static var attributes: [AttributeRow] {
    [
      row("co_name") { _, code in .object(code.name) },
      row("co_qualname") { _, code in .object(code.qualname) },
      row("co_filename") { interpreter, code in interpreter.str(code.context.source.name) },
      row("co_firstlineno") { _, code in .int(code.context.firstLine) },
      row("co_argcount") { _, code in .int(code.parameters.positional.count) },
      row("co_posonlyargcount") { _, code in .int(code.parameters.positionalOnlyCount) },
      row("co_kwonlyargcount") { _, code in .int(code.parameters.keywordOnly.count) },
      row("co_varnames") { interpreter, code in interpreter.names(code.variableNames) },
      row("co_cellvars") { interpreter, code in interpreter.names(code.cellNames) },
      row("co_freevars") { interpreter, code in interpreter.names(code.freeNames) },
      row("co_nlocals") { _, code in .int(code.variableNames.count) },
      row("co_flags") { _, code in .int(code.publicFlags) },
      row("co_names") { interpreter, code in
        interpreter.names(CodeTables(of: code, interpreter).names)
      },
      row("co_consts") { interpreter, code in
        interpreter.tuple(CodeTables(of: code, interpreter).constants)
      },
      row("co_stacksize") { _, code in .int(code.slotCount) },
    ]
  }

  /// Where the slot of the first local stands.
  private var firstSlot: Int { hasNamespace ? 1 : 0 }

  /// Captured variables that are no parameters stand among the cell variables alone.
  private var variableNames: [PyStr] {
    localNames.enumerated().filter { !cellLocals.contains($0.offset + firstSlot) }.map(\.element)
  }

  private var cellNames: [PyStr] {
    (cellParameters + cellLocals).map { $0 - firstSlot }
      .filter { localNames.indices.contains($0) }.map { localNames[$0] }
  }

  /// `__future__.annotations.compiler_flag`.
  static var futureAnnotations: Int { 0x100_0000 }

  /// CPython's `CO_…` bits.
  private var publicFlags: Int {
    var flags = context.name == "<module>" ? 0 : 3
    if parameters.hasVariadic { flags |= 0x04 }
    if parameters.hasKeywords { flags |= 0x08 }
    if context.qualname.contains("<locals>") { flags |= 0x10 }
    if context.postponesAnnotations { flags |= Self.futureAnnotations }
    switch flavor {
    case .plain: break
    case .generator: flags |= isIterableCoroutine ? 0x120 : 0x20
    case .coroutine: flags |= 0x80
    case .asyncGenerator: flags |= 0x200
    }
    return flags
  }
}

extension Interpreter {
  fileprivate func names(_ list: [PyStr]) -> Value {
    tuple(ContiguousArray(list.map { .object($0) }))
  }
}
