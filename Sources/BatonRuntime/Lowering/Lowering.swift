// Syntax tree to node tree. Receives a module with its scopes, gives the code to run.

import BatonSyntax

/// Lowers the code of one frame: a module, a function, a class body.
///
/// Slots of the frame: those of the resolver first (after the namespace, where the frame has one),
/// then temporaries and resume slots, which are handed out as the walk meets them.
final class Lowering {
  let interpreter: Interpreter
  let source: SourceFile
  let scopes: ModuleScopes
  let globals: PyDict
  let context: CodeContext
  /// Where names are resolved: the frame's scope, or an inlined comprehension inside it.
  var scope: Scope
  let frameScope: Scope
  /// Slot 0 holds the namespace of a class body, or of code run with one.
  let hasNamespace: Bool
  /// The frame can be left and entered again.
  let isSuspendable: Bool
  private(set) var nextSlot: Int
  private(set) var awaitSlots: [Int] = []
  /// The code of the definitions lowered so far.
  var nested: [PyCode] = []
  var hasCleanup = false
  /// Spills made so far: tells whether a statement has to clear any.
  private(set) var spillCount = 0
  private var suspensions: [ObjectIdentifier: Bool] = [:]
  let isInteractive: Bool

  init(
    _ interpreter: Interpreter, source: SourceFile, scopes: ModuleScopes, globals: PyDict,
    scope: Scope, name: String, qualname: String, firstOffset: UInt32, hasNamespace: Bool,
    isSuspendable: Bool, isInteractive: Bool = false
  ) {
    self.interpreter = interpreter
    self.source = source
    self.scopes = scopes
    self.globals = globals
    self.scope = scope
    frameScope = scope
    self.hasNamespace = hasNamespace
    self.isSuspendable = isSuspendable
    self.isInteractive = isInteractive
    nextSlot = scope.slots.count + (hasNamespace ? 1 : 0)
    context = CodeContext(
      interpreter: interpreter, source: source, name: name, qualname: qualname,
      firstLine: source.line(at: firstOffset), globals: globals,
      postponesAnnotations: scopes.hasFutureAnnotations)
  }

  /// Lowers a whole module.
  static func lower(
    _ module: Module, _ scopes: ModuleScopes, _ interpreter: Interpreter, globals: PyDict,
    usesNamespace: Bool = false
  ) -> PyCode {
    let lowering = Lowering(
      interpreter, source: module.source, scopes: scopes, globals: globals,
      scope: scopes.module, name: "<module>", qualname: "<module>", firstOffset: 0,
      hasNamespace: usesNamespace, isSuspendable: scopes.isCoroutine,
      isInteractive: module.mode == .interactive)
    var statements: [StatementNode] = []
    if scopes.module.hasAnnotations {
      statements.append(
        SetupAnnotationsNode(lowering.context, .zero, usesNamespace: usesNamespace))
    }
    if module.mode == .expression, case .expression(let expression)? = module.body.first?.kind {
      statements.append(
        ReturnNode(lowering.context, expression.span, lowering.scoped(expression)))
    } else {
      if module.mode == .module, let docstring = module.body.docstring {
        statements.append(
          lowering.assignName("__doc__", lowering.documentation(docstring), .zero))
      }
      statements.append(lowering.block(module.body))
    }
    return lowering.finish(
      BlockNode.make(statements[...], lowering.context, .zero), of: .module(module),
      flavor: scopes.isCoroutine ? .coroutine : .plain, parameters: ParameterList(),
      docstring: .none, span: .zero)
  }

  /// The code of a lowered frame.
  func finish(
    _ body: StatementNode, of tree: CodeTree? = nil, flavor: CodeFlavor, parameters: ParameterList,
    docstring: Value, span: Span
  ) -> PyCode {
    let base = slotBase
    let parameterCount = parameters.slotCount
    var cellParameters: [Int] = []
    var cellLocals: [Int] = []
    for (index, slot) in frameScope.slots.enumerated() where slot.isCell {
      if index < parameterCount {
        cellParameters.append(index + base)
      } else if !slot.isComprehensionVariable {
        cellLocals.append(index + base)
      }
    }
    let code = PyCode(
      context: context, body: body, flavor: flavor, parameters: parameters,
      localNames: frameScope.slots.map { interpreter.intern($0.name) },
      freeNames: frameScope.freeNames.map { interpreter.intern($0) },
      cellParameters: cellParameters, cellLocals: cellLocals, slotCount: max(nextSlot, 1),
      docstring: docstring, definitionSpan: span, hasCleanup: hasCleanup, awaitSlots: awaitSlots,
      hasNamespace: hasNamespace, isModule: frameScope.kind == .module)
    if !source.name.hasPrefix(SourceText.libraryPrefix) {
      code.nested = nested
      code.tree = tree
    }
    return code
  }

  // MARK: Slots

  /// What is added to the resolver's slot numbers.
  var slotBase: Int { hasNamespace ? 1 : 0 }

  func newSlot() -> Int {
    nextSlot += 1
    return nextSlot - 1
  }

  func newAwaitSlot() -> Int {
    let slot = newSlot()
    awaitSlots.append(slot)
    return slot
  }

  /// Keeps the operand's value across a suspension in a later operand.
  func spill(_ node: ExpressionNode) -> ExpressionNode {
    if node is ConstantNode || node is SpillNode || node is TemporaryNode { return node }
    spillCount += 1
    return SpillNode(node, slot: newSlot())
  }

  /// Lowers an expression that stands for itself: its spills are cleared when it has its value.
  func scoped(_ expression: Expression) -> ExpressionNode {
    scoped { lower(expression) }
  }

  /// The same for what a loop runs over.
  func scopedIterable(_ expression: Expression, showsAsTuple: Bool = false) -> ExpressionNode {
    scoped { lowerIterable(expression, showsAsTuple: showsAsTuple) }
  }

  private func scoped(_ make: () -> ExpressionNode) -> ExpressionNode {
    let firstSlot = nextSlot
    let spills = spillCount
    let node = make()
    if spillCount == spills { return node }
    return SpillScopeExpressionNode(node, firstSlot: firstSlot, count: nextSlot - firstSlot)
  }

  /// Lowers a statement whose expressions share their spills.
  func scopedStatement(_ make: () -> StatementNode) -> StatementNode {
    let firstSlot = nextSlot
    let spills = spillCount
    let node = make()
    if spillCount == spills { return node }
    return SpillScopeNode(node, firstSlot: firstSlot, count: nextSlot - firstSlot)
  }

  /// Operands in the order of evaluation: those before the last one that suspends are spilled.
  func operands(_ expressions: [Expression]) -> [ExpressionNode] {
    let last = isSuspendable ? expressions.lastIndex { suspends($0) } : nil
    guard let last else { return expressions.map { lower($0) } }
    return expressions.enumerated().map { index, expression in
      index < last ? spill(lower(expression)) : lower(expression)
    }
  }

  // MARK: What can suspend

  func suspends(_ expression: Expression?) -> Bool {
    guard isSuspendable, let expression else { return false }
    let id = ObjectIdentifier(expression)
    if let known = suspensions[id] { return known }
    let answer = SuspensionSearch.suspends(expression)
    suspensions[id] = answer
    return answer
  }

  func suspends(_ statements: [Statement]) -> Bool {
    isSuspendable && statements.contains { suspends($0) }
  }

  func suspends(_ statement: Statement) -> Bool {
    guard isSuspendable else { return false }
    let id = ObjectIdentifier(statement)
    if let known = suspensions[id] { return known }
    let answer = SuspensionSearch.children(
      of: statement, expression: { self.suspends($0) }, statement: { self.suspends($0) })
    suspensions[id] = answer
    return answer
  }

  // MARK: Texts

  func name(_ text: String) -> PyStr { interpreter.intern(scope.mangle(text)) }

  func constant(_ value: Value, _ span: Span) -> ExpressionNode {
    ConstantNode(context, span, value)
  }

  /// A docstring as the compiler stores it: without the indentation of its lines (CPython:
  /// `_PyCompile_CleanDoc`).
  func documentation(_ docstring: Constant) -> Value {
    guard case .string(let text) = docstring else { return constantValue(docstring) }
    return interpreter.str(DocstringCleaning.clean(text))
  }
}

enum DocstringCleaning {
  /// Removes the common indentation of all lines but the first, and leading space of that one.
  static func clean(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var margin = Int.max
    for line in lines.dropFirst() {
      let indentation = line.prefix { $0 == " " }.count
      if indentation < line.count { margin = min(margin, indentation) }
    }
    lines[0] = lines[0].drop { $0 == " " }
    if margin == Int.max { margin = 0 }
    for index in lines.indices.dropFirst() {
      let indentation = lines[index].prefix { $0 == " " }.count
      lines[index] = lines[index].dropFirst(min(margin, indentation))
    }
    return lines.joined(separator: "\n")
  }
}
