// `co_names` and `co_consts`: what CPython's compiler would number, in the order of its walk.

import BatonSyntax

/// The names and constants of one code object.
final class CodeTables {
  private(set) var names: [PyStr] = []
  private(set) var constants: ContiguousArray<Value> = []
  private var knownNames: Set<String> = []
  private var knownConstants: Set<String> = []
  /// Tuples that are made of constants after the walk.
  private var late: [Value] = []
  /// What is walked through is never reached: its names count, its constants do not.
  var isDead = false
  let code: PyCode
  /// The variables of the frame; in a module and in a class body those of comprehensions alone.
  private var locals: Set<String>
  let interpreter: Interpreter

  init(of code: PyCode, _ interpreter: Interpreter) {
    self.code = code
    self.interpreter = interpreter
    let variables = code.hasNamespace || code.isModule ? [] : code.localNames
    locals = Set((variables + code.freeNames).map(\.string))
    switch code.tree {
    case .module(let module):
      if module.mode == .expression, case .expression(let value)? = module.body.first?.kind {
        visit(value)
      } else {
        if let docstring = module.body.docstring {
          addText(docstring)
          add(name: "__doc__")
        }
        visitBody(module.body)
      }
    case .function(let definition):
      add(code.docstring)
      visitBody(definition.body)
    case .classBody(let definition):
      for name in ["__name__", "__module__", "__qualname__", "__firstlineno__"] { add(name: name) }
      add(interpreter.str(code.context.qualname))
      add(.int(code.context.firstLine))
      if let docstring = definition.docstring {
        addText(docstring)
        add(name: "__doc__")
      }
      visit(definition.body)
      add(name: "__static_attributes__")
      add(StaticAttributes.names(of: definition, interpreter))
      add(.none)
    case .lambda(let lambda):
      add(.none)
      visit(lambda.body)
    case .generator(let comprehension):
      visitClauses(comprehension.clauses[...], of: comprehension, isOutermost: true)
      add(.none)
    case nil: add(code.docstring)
    }
    for value in late { add(value) }
  }

  // MARK: Numbering

  func add(name: String) {
    if knownNames.insert(name).inserted { names.append(interpreter.intern(name)) }
  }

  private func use(_ name: String) {
    if !locals.contains(name) { add(name: name) }
  }

  func add(_ value: Value) {
    if isDead { return }
    if knownConstants.insert(key(value)).inserted { constants.append(value) }
  }

  func addLate(_ value: Value) {
    if !isDead { late.append(value) }
  }

  /// Constants are one where type and text are.
  private func key(_ value: Value) -> String {
    let type = interpreter.type(of: value).name
    if let items = value.asTuple {
      return "(\(items.elements.map { key($0) }.joined(separator: ",")))"
    }
    if value.object is PyCode { return "code \(interpreter.addressText(value.object ?? code))" }
    return "\(type) \((try? interpreter.repr(value).string) ?? "")"
  }

  func addText(_ text: Constant) {
    add(ConstantValue.of(text, interpreter))
  }

  /// The code of an inner definition.
  func addCode(at offset: UInt32, _ name: String) {
    let inner = code.nested.first {
      switch $0.tree {
      case .function(let definition): definition.firstOffset == offset && $0.context.name == name
      case .classBody(let definition): definition.firstOffset == offset
      default: $0.definitionSpan.start == offset && $0.context.name == name
      }
    }
    if let inner { add(.object(inner)) }
  }

  private func addTuple(_ texts: [String]) {
    add(interpreter.tuple(ContiguousArray(texts.map { .object(interpreter.intern($0)) })))
  }

  // MARK: Expressions

  private func visit(_ expressions: [Expression]) {
    for expression in expressions { visit(expression) }
  }

  func visit(_ expression: Expression?) {
    guard let expression else { return }
    if let value = ConstantValue.of(expression, interpreter) { return add(value) }
    switch expression.kind {
    case .constant: break
    case .name(let name): use(name)
    case .formattedString(let parts): visit(parts)
    case .attribute(let object, let name):
      visit(object)
      add(name: name.name)
    case .subscription(let object, let index):
      visit(object)
      visit(index)
    case .slice(let lower, let upper, let step):
      if let lower { visit(lower) } else { add(.none) }
      if let upper { visit(upper) } else { add(.none) }
      visit(step)
    case .call(let function, let arguments):
      visit(function)
      visit(arguments)
    case .unaryOperation(_, let operand): visit(operand)
    case .binaryOperation(let left, _, let right): visit([left, right])
    case .booleanOperation(_, let operands): visit(operands)
    case .comparison(let first, let terms):
      visit(first)
      for term in terms { visitMembers(term) }
    case .conditional(let test, let body, let orElse): visit([test, body, orElse])
    case .namedExpression(let target, let value):
      visit(value)
      use(target.name)
    case .lambda(let lambda):
      visitDefaults(lambda.parameters)
      addCode(at: lambda.span.start, "<lambda>")
    case .tuple(let items): visit(items)
    case .list(let items): visitDisplay(items) { interpreter.tuple($0) }
    case .set(let items):
      visitDisplay(items) { ConstantValue.frozenSet($0, interpreter) }
    case .dictionary(let items): visit(items)
    case .comprehension(let comprehension): visit(comprehension)
    case .starred(let value): visit(value)
    case .await(let value), .yieldFrom(let value):
      visit(value)
      add(.none)
    case .yield(let value):
      if let value { visit(value) } else { add(.none) }
    }
  }

  private func visit(_ parts: [FormattedPart]) {
    for part in parts {
      switch part {
      case .literal(let text, _): addText(text)
      case .value(let field):
        visit(field.value)
        if let spec = field.formatSpec { visit(spec) }
      }
    }
  }

  /// Three constants and more are one constant that fills the display.
  private func visitDisplay(
    _ items: [Expression], _ whole: (ContiguousArray<Value>) -> Value?
  ) {
    let values = items.compactMap { ConstantValue.of($0, interpreter) }
    if items.count > 2, values.count == items.count, let made = whole(ContiguousArray(values)) {
      return add(made)
    }
    visit(items)
  }

  /// A display that is only searched or walked through is a constant if its items are.
  private func visitIterated(_ expression: Expression) {
    switch expression.kind {
    case .list(let items):
      let values = items.compactMap { ConstantValue.of($0, interpreter) }
      if values.count == items.count { return add(interpreter.tuple(ContiguousArray(values))) }
    case .set(let items):
      let values = items.compactMap { ConstantValue.of($0, interpreter) }
      if values.count == items.count,
        let set = ConstantValue.frozenSet(ContiguousArray(values), interpreter)
      {
        return add(set)
      }
    default: break
    }
    visit(expression)
  }

  private func visitMembers(_ term: ComparisonTerm) {
    switch term.operation {
    case .in, .notIn: visitIterated(term.operand)
    default: visit(term.operand)
    }
  }

  private func visit(_ items: [DictionaryItem]) {
    for part in items.split(omittingEmptySubsequences: true, whereSeparator: { $0.key == nil }) {
      let keys = part.compactMap { $0.key.flatMap { ConstantValue.of($0, interpreter) } }
      if part.count > 1, keys.count == part.count {
        for item in part { visit(item.value) }
        add(interpreter.tuple(ContiguousArray(keys)))
      } else {
        for item in part { visit([item.key, item.value].compactMap(\.self)) }
      }
    }
    for item in items where item.key == nil { visit(item.value) }
  }

  private func visit(_ arguments: [Argument]) {
    visit(arguments.filter(\.isPositional).map(\.value))
    let isPlain = arguments.allSatisfy {
      switch $0.kind {
      case .positional, .keyword: true
      case .starred, .doubleStarred: false
      }
    }
    var run: [Argument] = []
    func name(_ argument: Argument) -> String? {
      if case .keyword(let name) = argument.kind { return name.name }
      return nil
    }
    let others = arguments.filter { !$0.isPositional }
    for (index, argument) in others.enumerated() {
      guard name(argument) != nil else {
        visit(argument.value)
        continue
      }
      run.append(argument)
      if index + 1 < others.count, name(others[index + 1]) != nil { continue }
      let names = run.compactMap(name)
      // Beside stars they fill a dict.
      if !isPlain, names.count == 1 { add(.object(interpreter.intern(names[0]))) }
      for argument in run { visit(argument.value) }
      if isPlain || names.count > 1 { addTuple(names) }
      run = []
    }
  }

  private func visit(_ comprehension: Comprehension) {
    if case .generator = comprehension.result {
      addCode(at: comprehension.span.start, "<genexpr>")
      return visit(comprehension.clauses.first?.iterable)
    }
    visitIterated(comprehension.clauses[0].iterable)
    let outer = locals
    for clause in comprehension.clauses { locals.formUnion(TargetNames.of(clause.target)) }
    visitClauses(comprehension.clauses[...], of: comprehension, isOutermost: true)
    locals = outer
  }

  private func visitClauses(
    _ clauses: ArraySlice<ComprehensionClause>, of comprehension: Comprehension, isOutermost: Bool
  ) {
    guard let clause = clauses.first else {
      switch comprehension.result {
      case .list(let element), .set(let element), .generator(let element): visit(element)
      case .dictionary(let key, let value): visit([key, value])
      }
      return
    }
    if !isOutermost { visitIterated(clause.iterable) }
    if clause.isAsync { add(.none) }
    visit(clause.target)
    visit(clause.conditions)
    visitClauses(clauses.dropFirst(), of: comprehension, isOutermost: false)
  }

  // MARK: Definitions

  func visitDefaults(_ parameters: Parameters) {
    let positional = (parameters.positionalOnly + parameters.positional).compactMap(\.defaultValue)
    let values = positional.compactMap { ConstantValue.of($0, interpreter) }
    if !positional.isEmpty, values.count == positional.count {
      addLate(interpreter.tuple(ContiguousArray(values)))
    } else {
      visit(positional)
    }
    let keywordOnly = parameters.keywordOnly.filter { $0.defaultValue != nil }
    visit(keywordOnly.compactMap(\.defaultValue))
    if !keywordOnly.isEmpty { addTuple(keywordOnly.map(\.name.name)) }
  }

  func visitFunction(_ definition: FunctionDefinition) {
    visit(definition.decorators)
    visitDefaults(definition.parameters)
    let parameters = definition.parameters
    let annotated =
      parameters.positional + parameters.positionalOnly
      + (parameters.variadic.map { [$0] } ?? []) + parameters.keywordOnly
      + (parameters.keywordVariadic.map { [$0] } ?? [])
    for parameter in annotated {
      if let annotation = parameter.annotation {
        add(.object(interpreter.intern(parameter.name.name)))
        visit(annotation)
      }
    }
    if let returns = definition.returns {
      add(.object(interpreter.intern("return")))
      visit(returns)
    }
    addCode(at: definition.firstOffset, definition.name.name)
    use(definition.name.name)
  }

  func visitClass(_ definition: ClassDefinition) {
    visit(definition.decorators)
    addCode(at: definition.firstOffset, definition.name.name)
    add(.object(interpreter.intern(definition.name.name)))
    visit(definition.arguments)
    use(definition.name.name)
  }

  func visitTarget(_ name: Identifier) { use(name.name) }
}
