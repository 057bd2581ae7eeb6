// Definitions: functions, lambdas, classes, comprehensions, imports, type aliases.

import BatonSyntax

/// Where the maker of a function finds a cell for its closure.
enum CellSource {
  case cell(Int)
  case free(Int)

  func cell(in frame: Frame) -> PyCell {
    switch self {
    case .cell(let slot): frame.cell(slot)
    case .free(let index): frame.freeCell(index)
    }
  }
}

/// Makes a function object of code: `def`, `lambda`, generator expressions.
final class FunctionNode: ExpressionNode {
  let code: PyCode
  private let defaults: [ExpressionNode]
  private let keywordDefaults: [(name: PyStr, value: ExpressionNode)]
  private let captures: [CellSource]
  /// Names and values in the order of evaluation; the values are texts under
  /// `from __future__ import annotations`.
  private let annotations: [(name: PyStr, value: ExpressionNode)]

  init(
    _ context: CodeContext, _ span: Span, code: PyCode, defaults: [ExpressionNode],
    keywordDefaults: [(name: PyStr, value: ExpressionNode)], captures: [CellSource],
    annotations: [(name: PyStr, value: ExpressionNode)]
  ) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.captures = captures
    self.annotations = annotations
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var defaultValues: ContiguousArray<Value> = []
    for node in defaults { defaultValues.append(try node.evaluate(frame)) }
    var keywordValues: PyDict?
    if !keywordDefaults.isEmpty {
      let values = PyDict(interpreter)
      for (name, node) in keywordDefaults { values.set(name, try node.evaluate(frame)) }
      keywordValues = values
    }
    var annotationValues: PyDict?
    if !annotations.isEmpty {
      let values = PyDict(interpreter)
      for (name, node) in annotations { values.set(name, try node.evaluate(frame)) }
      annotationValues = values
    }
    var closure: ContiguousArray<PyCell> = []
    if !captures.isEmpty {
      closure.reserveCapacity(captures.count)
      for source in captures { closure.append(source.cell(in: frame)) }
    }
    let function = PyFunction(
      code: code, closure: closure, defaults: defaultValues, keywordDefaults: keywordValues,
      module: context.globals.get(interpreter.names.name) ?? .none)
    if let annotationValues { function.annotations = .object(annotationValues) }
    return .object(function)
  }
}

/// A decorated definition: the decorators are evaluated in order, and applied from the last.
final class DecoratedNode: ExpressionNode {
  private let decorators: [ExpressionNode]
  private let definition: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, decorators: [ExpressionNode],
    definition: ExpressionNode
  ) {
    self.decorators = decorators
    self.definition = definition
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var functions: [Value] = []
    for decorator in decorators { functions.append(try decorator.evaluate(frame)) }
    var value = try definition.evaluate(frame)
    for (index, function) in functions.enumerated().reversed() {
      do throws(Unwind) {
        value = try interpreter.call(function, value)
      } catch {
        if case .raised(let exception) = error {
          exception.addTraceback(context, decorators[index].span)
        }
        throw error
      }
    }
    return value
  }
}

/// The annotation of `*args: *types`: the one element of what is unpacked.
final class UnpackedAnnotationNode: ExpressionNode {
  /// The tuple that the display `*types` makes.
  private let elements: ExpressionNode

  init(_ context: CodeContext, _ span: Span, _ elements: ExpressionNode) {
    self.elements = elements
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let tuple = try elements.evaluate(frame).asTuple
    if let tuple, tuple.count == 1 { return tuple[0] }
    let isShort = (tuple?.count ?? 0) == 0
    do throws(Unwind) {
      throw interpreter.valueError(
        isShort
          ? "not enough values to unpack (expected 1, got 0)"
          : "too many values to unpack (expected 1)")
    } catch let error where passes(error) { throw error }
  }
}

/// A class statement's value: evaluates bases and keywords, runs the body, calls the metaclass.
final class ClassNode: ExpressionNode {
  private let name: PyStr
  private let code: PyCode
  private let captures: [CellSource]
  private let bases: [DisplayItem]
  /// A nil name: `**mapping`.
  private let keywords: [(name: PyStr?, value: ExpressionNode)]
  /// Of a generic class: the type parameters, and `Generic[…]` as its last base.
  private let typeParameters: ExpressionNode?
  /// The slot of the body's frame with the cell for `__class__`.
  private let classCell: Int?
  /// The slot with the cell for the namespace that type scopes in the body see.
  private let dictionaryCell: Int?

  init(
    _ context: CodeContext, _ span: Span, name: PyStr, code: PyCode, captures: [CellSource],
    bases: [DisplayItem], keywords: [(name: PyStr?, value: ExpressionNode)],
    typeParameters: ExpressionNode?, classCell: Int?, dictionaryCell: Int?
  ) {
    self.name = name
    self.code = code
    self.captures = captures
    self.bases = bases
    self.keywords = keywords
    self.typeParameters = typeParameters
    self.classCell = classCell
    self.dictionaryCell = dictionaryCell
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var baseValues: ContiguousArray<Value> = []
    for item in bases {
      let value = try item.expression.evaluate(frame)
      if item.isStarred {
        do throws(Unwind) {
          baseValues += try interpreter.elements(of: value)
        } catch let error where passes(error) { throw error }
      } else {
        baseValues.append(value)
      }
    }
    let keywordValues = PyDict(interpreter)
    for (name, node) in keywords {
      let value = try node.evaluate(frame)
      do throws(Unwind) {
        if let name, keywordValues.get(name) == nil {
          keywordValues.set(name, value)
        } else {
          let given = name.map { name in
            let single = PyDict(interpreter)
            single.set(name, value)
            return Value.object(single)
          }
          try interpreter.mergeKeywords(given ?? value, into: keywordValues) {
            "__build_class__()"
          }
        }
      } catch let error where passes(error) { throw error }
    }
    let parameters = try typeParameters?.evaluate(frame)
    var closure: ContiguousArray<PyCell> = []
    for source in captures { closure.append(source.cell(in: frame)) }
    do throws(Unwind) {
      try interpreter.checkBuildClass(context)
      return try interpreter.makeClass(
        name: name, code: code, closure: closure, bases: baseValues, keywords: keywordValues,
        typeParameters: parameters, classCell: classCell, dictionaryCell: dictionaryCell)
    } catch let error where passes(error) { throw error }
  }
}

extension Interpreter {
  /// Runs a class body and makes the class (CPython: `__build_class__`).
  func makeClass(
    name: PyStr, code: PyCode, closure: ContiguousArray<PyCell>, bases: ContiguousArray<Value>,
    keywords: PyDict, typeParameters: Value?, classCell: Int?, dictionaryCell: Int?
  ) throws(Unwind) -> Value {
    var bases = bases
    if let parameters = typeParameters?.asTuple { bases.append(try genericBase(parameters)) }
    let preparation = try prepareClass(
      name, bases: bases, keywords: keywords.count == 0 ? nil : keywords)
    let body = PyFunction(
      code: code, closure: closure, defaults: [], keywordDefaults: nil,
      module: code.context.globals.get(names.name) ?? .none)
    if let typeParameters {
      try setItem(preparation.namespace, .object(names.typeParameters), typeParameters)
    }
    let cells = try runClassBody(
      body, code, preparation.namespace, (classCell, dictionaryCell))
    let made = try finishClass(name, preparation, classCell: cells.own)
    if let cell = cells.dictionary, made.asType != nil { cell.value = made }
    return made
  }

  /// Runs the body with `namespace` in slot 0; its cells for `__class__` and for the namespace.
  private func runClassBody(
    _ body: PyFunction, _ code: PyCode, _ namespace: Value,
    _ cells: (own: Int?, dictionary: Int?)
  ) throws(Unwind) -> (own: PyCell?, dictionary: PyCell?) {
    try reserveStack(code.slotCount + Frame.headerSlots)
    let frame = Frame(reservedAt: stackTop)
    frame.slots.initialize(repeating: .undefined, count: code.slotCount)
    for slot in code.cellLocals { frame.slots[slot] = .object(PyCell(self, .undefined)) }
    frame.slots[0] = namespace
    let made = (cells.own.map { frame.cell($0) }, cells.dictionary.map { frame.cell($0) })
    _ = try run(body, code, frame)
    return made
  }
}

/// `import a.b as c`, one alias.
final class ImportNode: StatementNode {
  private let name: String
  private let target: TargetNode
  /// `import a.b` binds `a`; with `as` it binds the last part.
  private let bindsLast: Bool

  init(_ context: CodeContext, _ span: Span, name: String, target: TargetNode, bindsLast: Bool) {
    self.name = name
    self.target = target
    self.bindsLast = bindsLast
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let module: Value
    do throws(Unwind) {
      module = try interpreter.imported(name, context, returnsLast: bindsLast)
    } catch let error where passes(error) { throw error }
    try target.store(frame, module)
    return .normal
  }
}

/// `from module import a as b, c`.
final class ImportFromNode: StatementNode {
  private let module: String
  private let level: Int
  private let names: [(name: PyStr, target: TargetNode)]

  init(
    _ context: CodeContext, _ span: Span, module: String, level: Int,
    names: [(name: PyStr, target: TargetNode)]
  ) {
    self.module = module
    self.level = level
    self.names = names
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let source: Value
    do throws(Unwind) {
      source = try interpreter.imported(
        module, level: level, names: names.map(\.name), context)
    } catch let error where passes(error) { throw error }
    for (name, target) in names {
      let value: Value
      do throws(Unwind) {
        value = try interpreter.importName(name, from: source)
      } catch let error where passes(error) { throw error }
      try target.store(frame, value)
    }
    return .normal
  }
}

/// `from module import *`.
final class ImportStarNode: StatementNode {
  private let module: String
  private let level: Int
  /// Stored into the globals, or in a class body or `exec` with a namespace into slot 0.
  private let usesNamespace: Bool

  init(_ context: CodeContext, _ span: Span, module: String, level: Int, usesNamespace: Bool) {
    self.module = module
    self.level = level
    self.usesNamespace = usesNamespace
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    do throws(Unwind) {
      let source = try interpreter.imported(
        module, level: level, names: [interpreter.intern("*")], context)
      let target: Value = usesNamespace ? frame.slots[0] : .object(context.globals)
      try interpreter.importAll(from: source) { name, value throws(Unwind) in
        try interpreter.setItem(target, .object(name), value)
      }
    } catch let error where passes(error) { throw error }
    return .normal
  }
}

/// An annotation `name: annotation` at module or class level, stored in `__annotations__`.
final class AnnotationNode: StatementNode {
  private let name: PyStr
  private let annotation: ExpressionNode
  private let annotations: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, name: PyStr, annotation: ExpressionNode,
    annotations: ExpressionNode
  ) {
    self.name = name
    self.annotation = annotation
    self.annotations = annotations
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let value = try annotation.evaluate(frame)
    let dictionary = try annotations.evaluate(frame)
    do throws(Unwind) {
      try interpreter.setItem(dictionary, .object(name), value)
    } catch let error where passes(error) { throw error }
    return .normal
  }
}

/// Binds `__annotations__` to a dict where it is not bound yet (CPython: `SETUP_ANNOTATIONS`).
final class SetupAnnotationsNode: StatementNode {
  private let usesNamespace: Bool

  init(_ context: CodeContext, _ span: Span, usesNamespace: Bool) {
    self.usesNamespace = usesNamespace
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let name = interpreter.names.annotations
    let namespace: Value = usesNamespace ? frame.slots[0] : .object(context.globals)
    if let dictionary = namespace.exactDict {
      if dictionary.find(name) < 0 { dictionary.set(name, .object(PyDict(interpreter))) }
    } else {
      do throws(Unwind) {
        _ = try interpreter.getItem(namespace, .object(name))
      } catch {
        guard interpreter.caught(error, interpreter.exceptions.keyError) != nil else { throw error }
        try interpreter.setItem(namespace, .object(name), .object(PyDict(interpreter)))
      }
    }
    return .normal
  }
}
