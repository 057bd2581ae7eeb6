// Type parameters (PEP 695): generic functions and classes, type aliases.

import BatonSyntax

extension Lowering {
  /// `type X[T] = value`.
  func typeAlias(_ alias: TypeAlias, _ span: Span) -> StatementNode {
    let value: ExpressionNode
    if let list = alias.typeParameters {
      value = callOfParameterScope(list, span) { lowering, parameters in
        lowering.aliasNode(alias, span, parameters: parameters)
      }
    } else {
      value = aliasNode(alias, span, parameters: nil)
    }
    return AssignNode(
      context, span, target: nameTarget(alias.name.name, alias.name.span), value: value)
  }

  private func aliasNode(
    _ alias: TypeAlias, _ span: Span, parameters: ExpressionNode?
  ) -> ExpressionNode {
    TypeAliasNode(
      context, span, name: interpreter.intern(alias.name.name),
      value: lazyFunction(scopes.scope(of: alias), alias.value),
      parameters: parameters)
  }

  /// A function without parameters that evaluates a type when it is first asked for.
  private func lazyFunction(_ scope: Scope, _ expression: Expression) -> ExpressionNode {
    let lowering = Lowering(
      interpreter, source: source, scopes: scopes, globals: globals, scope: scope,
      name: scope.name, qualname: scope.qualifiedName, firstOffset: expression.span.start,
      hasNamespace: false, isSuspendable: false)
    let body = ReturnNode(
      lowering.context, expression.span, lowering.scoped(expression))
    let code = lowering.finish(
      body, flavor: .plain, parameters: ParameterList(), docstring: .none, span: expression.span)
    return FunctionNode(
      context, expression.span, code: code, defaults: [], keywordDefaults: [],
      captures: captures(of: scope), annotations: [])
  }

  /// The parameters of a list, as statements that bind them and a tuple of them.
  private func parameterStatements(
    _ list: TypeParameterList
  ) -> (bind: [StatementNode], tuple: ExpressionNode) {
    var statements: [StatementNode] = []
    var loads: [ExpressionNode] = []
    for parameter in list.parameters {
      let kind: TypeParameterNode.Kind
      var bound: ExpressionNode?
      switch parameter.kind {
      case .typeVariable(let expression):
        var isConstrained = false
        if case .tuple? = expression?.kind { isConstrained = true }
        kind = isConstrained ? .constrainedTypeVariable : .typeVariable
        bound = expression.map {
          lazyFunction(scopes.scope(ofTypeExpression: $0), $0)
        }
      case .typeVariableTuple: kind = .typeVariableTuple
      case .parameterSpecification: kind = .parameterSpecification
      }
      let defaultValue = parameter.defaultValue.map {
        lazyFunction(scopes.scope(ofTypeExpression: $0.unstarred), $0.unstarred)
      }
      statements.append(
        AssignNode(
          context, parameter.span, target: nameTarget(parameter.name.name, parameter.name.span),
          value: TypeParameterNode(
            context, parameter.span, kind: kind,
            name: interpreter.intern(parameter.name.name), bound: bound,
            defaultValue: defaultValue)))
      loads.append(load(parameter.name.name, parameter.name.span))
    }
    return (statements, TupleNode(context, list.span, loads))
  }

  /// A call of the scope around a generic definition. `make` gives its value, from the lowering of
  /// the scope and the tuple of the parameters.
  private func callOfParameterScope(
    _ list: TypeParameterList, _ span: Span,
    _ make: (Lowering, ExpressionNode) -> ExpressionNode
  ) -> ExpressionNode {
    let scope = scopes.scope(of: list)
    let lowering = Lowering(
      interpreter, source: source, scopes: scopes, globals: globals, scope: scope,
      name: scope.name, qualname: scope.qualifiedName, firstOffset: span.start,
      hasNamespace: false, isSuspendable: false)
    let (statements, tuple) = lowering.parameterStatements(list)
    let slot = lowering.newSlot()
    let body =
      statements + [
        TemporaryAssignNode(lowering.context, span, slot: slot, value: tuple),
        ReturnNode(
          lowering.context, span,
          make(lowering, TemporaryNode(lowering.context, span, slot: slot))),
      ]
    let code = lowering.finish(
      lowering.sequence(body), flavor: .plain, parameters: ParameterList(), docstring: .none,
      span: span)
    let function = FunctionNode(
      context, span, code: code, defaults: [], keywordDefaults: [],
      captures: captures(of: scope), annotations: [])
    return CallNode(context, span, function: function, arguments: [], keywordNames: [])
  }

  /// `def f[T](…)`: the function is made in the parameters' scope; decorators and defaults are
  /// evaluated outside of it.
  func genericFunction(_ definition: FunctionDefinition, _ list: TypeParameterList)
    -> ExpressionNode
  {
    let parameters = definition.parameters
    let positionalDefaults = (parameters.positionalOnly + parameters.positional)
      .compactMap(\.defaultValue)
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    let nodes = operands(
      definition.decorators + positionalDefaults + keywordDefaults.compactMap(\.defaultValue))
    let decoratorCount = definition.decorators.count
    let call = callOfParameterScope(list, definition.span) { lowering, tuple in
      GenericFunctionNode(
        lowering.context, definition.span,
        function: lowering.plainFunction(definition, defaults: [], keywordDefaults: []),
        typeParameters: tuple)
    }
    let function = FunctionDefaultsNode(
      context, definition.span,
      defaults: Array(nodes[decoratorCount..<(decoratorCount + positionalDefaults.count)]),
      keywordDefaults: zip(
        keywordDefaults, nodes.dropFirst(decoratorCount + positionalDefaults.count)
      ).map { (name($0.name.name), $1) },
      function: call)
    if decoratorCount == 0 { return function }
    return DecoratedNode(
      context, definition.span, decorators: Array(nodes.prefix(decoratorCount)),
      definition: function)
  }

  /// `class C[T](…)`: bases and keywords are evaluated in the parameters' scope.
  func genericClass(_ definition: ClassDefinition, _ list: TypeParameterList) -> ExpressionNode {
    let decorators = operands(definition.decorators)
    let call = callOfParameterScope(list, definition.span) { lowering, tuple in
      lowering.plainClass(definition, typeParameters: tuple)
    }
    if decorators.isEmpty { return call }
    return DecoratedNode(context, definition.span, decorators: decorators, definition: call)
  }
}

/// A generic function with its `__type_params__`.
final class GenericFunctionNode: ExpressionNode {
  private let function: ExpressionNode
  private let typeParameters: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode, typeParameters: ExpressionNode
  ) {
    self.function = function
    self.typeParameters = typeParameters
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = try function.evaluate(frame)
    value.asFunction?.typeParameters = try typeParameters.evaluate(frame)
    return value
  }
}

/// A function that gets its defaults from the scope around its type parameters.
final class FunctionDefaultsNode: ExpressionNode {
  private let defaults: [ExpressionNode]
  private let keywordDefaults: [(name: PyStr, value: ExpressionNode)]
  private let function: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, defaults: [ExpressionNode],
    keywordDefaults: [(name: PyStr, value: ExpressionNode)], function: ExpressionNode
  ) {
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.function = function
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var values: ContiguousArray<Value> = []
    for node in defaults { values.append(try node.evaluate(frame)) }
    var keywordValues: PyDict?
    if !keywordDefaults.isEmpty {
      let dictionary = PyDict(interpreter)
      for (name, node) in keywordDefaults { dictionary.set(name, try node.evaluate(frame)) }
      keywordValues = dictionary
    }
    let value = try function.evaluate(frame)
    if let function = value.asFunction {
      function.defaults = values
      function.keywordDefaults = keywordValues
    }
    return value
  }
}

/// `TypeVar`, `TypeVarTuple` or `ParamSpec` of a type parameter list.
final class TypeParameterNode: ExpressionNode {
  enum Kind {
    case typeVariable
    /// The bound is a tuple: `T: (A, B)`.
    case constrainedTypeVariable
    case typeVariableTuple
    case parameterSpecification
  }

  private let kind: Kind
  private let name: PyStr
  private let bound: ExpressionNode?
  private let defaultValue: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, kind: Kind, name: PyStr, bound: ExpressionNode?,
    defaultValue: ExpressionNode?
  ) {
    self.kind = kind
    self.name = name
    self.bound = bound
    self.defaultValue = defaultValue
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let bound = try bound?.evaluate(frame)
    let defaultValue = try defaultValue?.evaluate(frame)
    let types = interpreter.types
    let type =
      switch kind {
      case .typeVariable, .constrainedTypeVariable: types.typeVariable
      case .typeVariableTuple: types.typeVariableTuple
      case .parameterSpecification: types.parameterSpecification
      }
    let isConstrained = kind == .constrainedTypeVariable
    return .object(
      PyTypeParameter(
        type, name: name, lazyBound: isConstrained ? .undefined : bound ?? .undefined,
        lazyConstraints: isConstrained ? bound ?? .undefined : .undefined,
        lazyDefault: defaultValue ?? .undefined,
        module: context.globals.get(interpreter.names.name) ?? .none))
  }
}

/// The `TypeAliasType` of a `type` statement.
final class TypeAliasNode: ExpressionNode {
  private let name: PyStr
  private let value: ExpressionNode
  private let parameters: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, name: PyStr, value: ExpressionNode,
    parameters: ExpressionNode?
  ) {
    self.name = name
    self.value = value
    self.parameters = parameters
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let function = try value.evaluate(frame)
    let parameters = try parameters?.evaluate(frame).asTuple
    return .object(
      PyTypeAlias(
        interpreter, name: name, parameters: parameters, lazyValue: function,
        module: context.globals.get(interpreter.names.name) ?? .none))
  }
}
