// The third walk, in the order in which CPython's compiler emits code: statements out of place, and
// the slots of variables in the order of their first use. Receives the tree with its analysed
// scopes. CPython: `compile.c`, whose errors and warnings are kept.

import BatonSyntax

struct CompilationChecks {
  /// What CPython keeps on its stack of blocks.
  enum Block {
    case loop
    case groupHandler
    case other
  }

  static let maximumBlocks = 21

  let source: SourceFile
  let opened: [ObjectIdentifier: SymbolScope]
  let topLevelAwait: Bool
  /// The line of the last `from __future__` import that stands where it may.
  let lastFutureLine: Int
  var current: SymbolScope
  var blocks: [Block] = []
  var warnings: [SyntaxWarning] = []

  init(
    source: SourceFile, module: SymbolScope, opened: [ObjectIdentifier: SymbolScope],
    topLevelAwait: Bool, lastFutureLine: Int
  ) {
    self.source = source
    self.opened = opened
    self.topLevelAwait = topLevelAwait
    self.lastFutureLine = lastFutureLine
    current = module
  }

  func error(_ span: Span, _ message: String) -> SyntaxError {
    Errors.compiling(span, in: source, message)
  }

  mutating func warn(_ span: Span, _ message: String) {
    warnings.append(SyntaxWarning(message: message, line: source.line(at: span.start)))
  }

  // MARK: - Names and scopes

  /// Gives a variable its slot when it is met first.
  func touch(_ name: String) {
    let name = current.scope.mangle(name)
    guard case .own(let owner)? = current.resolutions[name] else { return }
    owner.giveSlot(name)
  }

  mutating func store(_ name: String, _ span: Span) throws(SyntaxError) {
    try checkAssignable(name, span)
    touch(name)
  }

  func checkAssignable(_ name: String, _ span: Span) throws(SyntaxError) {
    if name == "__debug__" { throw error(span, Errors.assignsDebug) }
  }

  /// Walks what belongs to another scope; a frame of its own starts without blocks.
  mutating func inside(
    _ id: ObjectIdentifier, _ walk: (inout CompilationChecks) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    guard let symbol = opened[id] else { return }
    let saved = (current, blocks)
    current = symbol
    if symbol.kind != .inlinedComprehension {
      let suspends =
        symbol.hasYield || symbol.isAsyncFunction || symbol.kind == .generatorExpression
      blocks = suspends ? [.other] : []
      for name in symbol.parameters { symbol.giveParameterSlot(name) }
    }
    try walk(&self)
    (current, blocks) = saved
  }

  mutating func push(_ block: Block, _ span: Span) throws(SyntaxError) {
    if blocks.count >= CompilationChecks.maximumBlocks {
      throw error(span, Errors.tooManyBlocks)
    }
    blocks.append(block)
  }

  var frame: SymbolScope { current.frame }

  /// Whether `await` and its kin may stand in the current frame.
  var isAsyncPlace: Bool {
    frame.isAsyncFunction || (topLevelAwait && frame.kind == .module)
  }

  // MARK: - Statements

  mutating func visit(_ body: [Statement]) throws(SyntaxError) {
    for statement in body { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SyntaxError) {
    let span = statement.span
    switch statement.kind {
    case .functionDefinition(let definition): try visit(definition)
    case .classDefinition(let definition): try visit(definition)
    case .typeAlias(let alias): try visit(alias)
    case .return(let value): try visitReturn(span, value)
    case .delete(let targets):
      for target in targets { try delete(target) }
    case .assign(let targets, let value):
      try visit(value)
      for target in targets { try store(target) }
    case .augmentedAssign(let target, _, let value):
      try visitAugmented(target, value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try visitAnnotated(span, target, annotation, value, isSimple: isSimple)
    case .for(let loop): try visit(loop, span)
    case .while(let test, let body, let orElse):
      try push(.loop, span)
      let start = warnings.count
      try visit(test)
      let end = warnings.count
      try visit(body)
      // The test is compiled a second time behind the body.
      warnings += warnings[start..<end]
      blocks.removeLast()
      try visit(orElse)
    case .if(let test, let body, let orElse):
      try visit(test)
      try visit(body)
      try visit(orElse)
    case .with(let isAsync, let items, let body):
      try visitWith(span, isAsync: isAsync, items[...], body)
    case .match(let subject, let cases): try visitMatch(subject, cases)
    case .raise(let exception, let cause):
      try visit(optional: exception)
      try visit(optional: cause)
    case .try(let statement): try visit(statement, span)
    case .assert(let test, let message):
      if case .tuple(let elements) = test.kind, !elements.isEmpty {
        warn(span, Errors.assertionAlwaysTrue)
      }
      try visit(test)
      try visit(optional: message)
    case .import(let aliases):
      for alias in aliases {
        let name = alias.asName?.name ?? String(alias.name.name.prefix { $0 != "." })
        try store(name, span)
      }
    case .importFrom(let module, let aliases, let level):
      if level == 0, module?.name == "__future__", source.line(at: span.start) > lastFutureLine {
        throw error(span, Errors.lateFuture)
      }
      for alias in aliases where alias.name.name != "*" {
        try store(alias.asName?.name ?? alias.name.name, span)
      }
    case .expression(let value):
      if case .constant = value.kind { return }
      try visit(value)
    case .break: try visitJump(span, Errors.breakOutsideLoop)
    case .continue: try visitJump(span, Errors.continueOutsideLoop)
    case .global, .nonlocal, .pass: break
    }
  }

  private mutating func visitReturn(_ span: Span, _ value: Expression?) throws(SyntaxError) {
    let frame = frame
    guard frame.isFunctionLike else { throw error(span, Errors.returnOutsideFunction) }
    if value != nil, frame.hasYield, frame.isAsyncFunction || frame.hasAwait {
      throw error(span, Errors.returnInAsyncGenerator)
    }
    try visit(optional: value)
    var place = span
    if let value, case .constant = value.kind { place = value.span }
    for block in blocks.reversed() {
      if case .groupHandler = block { throw error(place, Errors.leavesGroupHandler) }
    }
  }

  private func visitJump(_ span: Span, _ message: String) throws(SyntaxError) {
    for block in blocks.reversed() {
      switch block {
      case .loop: return
      case .groupHandler: throw error(span, Errors.leavesGroupHandler)
      case .other: break
      }
    }
    throw error(span, message)
  }

  private mutating func visitAugmented(_ target: Expression, _ value: Expression)
    throws(SyntaxError)
  {
    switch target.kind {
    case .attribute(let object, let name):
      try visit(object)
      try visit(value)
      try checkAssignable(name.name, target.span)
    case .subscription(let object, let index):
      try visit(object)
      try visit(index)
      try visit(value)
    default:
      try visit(target)
      try visit(value)
      try store(target)
    }
  }

  private mutating func visitAnnotated(
    _ span: Span, _ target: Expression, _ annotation: Expression, _ value: Expression?,
    isSimple: Bool
  ) throws(SyntaxError) {
    if let value {
      try visit(value)
      try store(target)
    }
    switch target.kind {
    case .name(let name):
      try checkAssignable(name, span)
      if isSimple, !frame.isFunctionLike { try visit(annotation: annotation) }
    case .attribute(let object, let name):
      try checkAssignable(name.name, span)
      if value == nil { try visit(object) }
      if !frame.isFunctionLike { try visit(annotation: annotation) }
    case .subscription(let object, let index):
      if value == nil {
        try visit(object)
        try visit(index)
      }
      if !frame.isFunctionLike { try visit(annotation: annotation) }
    default:
      break
    }
  }

  /// Annotations that are kept as text have no scopes: nothing in them was opened.
  mutating func visit(annotation: Expression?) throws(SyntaxError) {
    guard let annotation, !hasFutureAnnotations else { return }
    if case .starred(let value) = annotation.kind { return try visit(value) }
    try visit(annotation)
  }

  var hasFutureAnnotations = false

  private mutating func visit(_ loop: ForLoop, _ span: Span) throws(SyntaxError) {
    if loop.isAsync, !isAsyncPlace { throw error(span, Errors.asyncForOutside) }
    if loop.isAsync, frame.kind == .module { frame.hasAwait = true }
    if loop.isAsync {
      try visit(loop.iterable)
      try push(.loop, span)
    } else {
      try push(.loop, span)
      try visit(loop.iterable)
    }
    try store(loop.target)
    try visit(loop.body)
    blocks.removeLast()
    try visit(loop.orElse)
  }

  private mutating func visitWith(
    _ span: Span, isAsync: Bool, _ items: ArraySlice<WithItem>, _ body: [Statement]
  ) throws(SyntaxError) {
    guard let item = items.first else { return try visit(body) }
    if isAsync, !isAsyncPlace { throw error(span, Errors.asyncWithOutside) }
    if isAsync, frame.kind == .module { frame.hasAwait = true }
    try visit(item.context)
    try push(.other, span)
    if let target = item.target { try store(target) }
    try visitWith(span, isAsync: isAsync, items.dropFirst(), body)
    blocks.removeLast()
  }

  private mutating func visit(_ statement: TryStatement, _ span: Span) throws(SyntaxError) {
    let hasFinally = !statement.finalBody.isEmpty
    if hasFinally { try push(.other, span) }
    if statement.handlers.isEmpty {
      try visit(statement.body)
    } else {
      try visitHandlers(statement, span)
    }
    if hasFinally {
      blocks.removeLast()
      try visit(statement.finalBody)
      // It is emitted once more for when an exception passes.
      try push(.other, span)
      try visit(statement.finalBody)
      blocks.removeLast()
    }
  }

  private mutating func visitHandlers(_ statement: TryStatement, _ span: Span) throws(SyntaxError) {
    try push(.other, span)
    try visit(statement.body)
    blocks.removeLast()
    try visit(statement.orElse)
    try push(statement.isStar ? .groupHandler : .other, span)
    for (number, handler) in statement.handlers.enumerated() {
      if handler.type == nil, number < statement.handlers.count - 1 {
        throw error(handler.span, Errors.defaultExceptLast)
      }
      try visit(optional: handler.type)
      if let name = handler.name { try store(name.name, handler.span) }
      try push(.other, handler.span)
      try visit(handler.body)
      blocks.removeLast()
    }
    blocks.removeLast()
  }

  // MARK: - Definitions

  private mutating func visit(_ definition: FunctionDefinition) throws(SyntaxError) {
    for decorator in definition.decorators { try visit(decorator) }
    try visitDefaults(definition.parameters)
    if let list = definition.typeParameters {
      try inside(ObjectIdentifier(list)) { checks throws(SyntaxError) in
        try checks.visit(list)
        try checks.visitBody(definition)
      }
    } else {
      try visitBody(definition)
    }
    try store(definition.name.name, definition.span)
  }

  private mutating func visitBody(_ definition: FunctionDefinition) throws(SyntaxError) {
    for parameter in definition.parameters.annotationOrder {
      try visit(annotation: parameter.annotation)
    }
    try visit(annotation: definition.returns)
    try checkParameters(definition.parameters)
    try inside(ObjectIdentifier(definition)) { checks throws(SyntaxError) in
      try checks.visit(definition.body)
    }
  }

  mutating func visitDefaults(_ parameters: Parameters) throws(SyntaxError) {
    for parameter in parameters.positionalOnly { try visit(optional: parameter.defaultValue) }
    for parameter in parameters.positional { try visit(optional: parameter.defaultValue) }
    for parameter in parameters.keywordOnly { try visit(optional: parameter.defaultValue) }
  }

  func checkParameters(_ parameters: Parameters) throws(SyntaxError) {
    for parameter in parameters.all { try checkAssignable(parameter.name.name, parameter.span) }
  }

  private mutating func visit(_ definition: ClassDefinition) throws(SyntaxError) {
    for decorator in definition.decorators { try visit(decorator) }
    if let list = definition.typeParameters {
      try inside(ObjectIdentifier(list)) { checks throws(SyntaxError) in
        try checks.visit(list)
        try checks.visitBody(definition)
      }
    } else {
      try visitBody(definition)
    }
    try store(definition.name.name, definition.span)
  }

  private mutating func visitBody(_ definition: ClassDefinition) throws(SyntaxError) {
    try inside(ObjectIdentifier(definition)) { checks throws(SyntaxError) in
      try checks.visit(definition.body)
    }
    try visit(definition.arguments)
  }

  private mutating func visit(_ alias: TypeAlias) throws(SyntaxError) {
    func visitValue(_ checks: inout CompilationChecks) throws(SyntaxError) {
      try checks.inside(ObjectIdentifier(alias)) { checks throws(SyntaxError) in
        try checks.visit(alias.value)
      }
    }
    if let list = alias.typeParameters {
      try inside(ObjectIdentifier(list)) { checks throws(SyntaxError) in
        try checks.visit(list)
        try visitValue(&checks)
      }
    } else {
      try visitValue(&self)
    }
    try store(alias.name.name, alias.span)
  }

  private mutating func visit(_ list: TypeParameterList) throws(SyntaxError) {
    var hasDefault = false
    for parameter in list.parameters {
      if case .typeVariable(let bound?) = parameter.kind {
        try inside(ObjectIdentifier(bound)) { checks throws(SyntaxError) in
          try checks.visit(bound)
        }
      }
      if let value = parameter.defaultValue {
        hasDefault = true
        try inside(ObjectIdentifier(value)) { checks throws(SyntaxError) in
          if case .starred(let inner) = value.kind { return try checks.visit(inner) }
          try checks.visit(value)
        }
      } else if hasDefault {
        throw error(parameter.span, Errors.nonDefaultTypeParameter(parameter.name.name))
      }
      try store(parameter.name.name, parameter.span)
    }
  }
}

extension SymbolScope {
  /// The slot of a variable that is no cell; those come last.
  func giveSlot(_ name: String) {
    guard slots[name] == nil, !cells.contains(name), kind != .module else { return }
    addSlot(name, isCell: false)
  }

  func giveParameterSlot(_ name: String) {
    guard slots[name] == nil else { return }
    addSlot(name, isCell: cells.contains(name))
  }

  func addSlot(_ name: String, isCell: Bool) {
    let frame = frame
    slots[name] = frame.scope.slots.count
    frame.scope.slots.append(
      Scope.Slot(name: name, isCell: isCell, isComprehensionVariable: frame !== self))
  }
}
