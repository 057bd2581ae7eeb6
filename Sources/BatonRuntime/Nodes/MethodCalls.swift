// Calls of methods, and of members of modules: found through an inline cache, without a bound method.

import BatonSyntax

/// `object.name(a, b)`: no bound method is made where the method is found on the type.
///
/// The cache is keyed by the version of the receiver's type, and for instances by their shape,
/// which says that the name is not an attribute of the instance itself.
final class MethodCallNode: AwaitableCallNode {
  let object: ExpressionNode
  let name: PyStr
  let arguments: ArgumentChain
  let count: Int
  /// The argument, where there is one and nothing else.
  private let onlyArgument: ExpressionNode?
  let keywordNames: [PyStr]
  let hasKeywords: Bool
  private let attributeSpan: Span
  /// The only argument is an int of at most 0: `sleep(0)`.
  private let passesZero: Bool
  /// The first argument is a generator expression.
  private let passesExpression: Bool
  var cachedVersion: UInt32 = 0
  /// Which shape: valid together with `cachedVersion` alone.
  var cachedShape: UnsafeRawPointer?
  var cachedFunction = RememberedFunction()
  /// What was found before that, for calls that see two classes.
  private var formerVersion: UInt32 = 0
  private var formerShape: UnsafeRawPointer?
  private var formerFunction = RememberedFunction()
  /// How often something was taken over from the `PlaceCache`.
  private var takeovers: UInt8 = 0
  /// Builtin types keep their methods.
  private var cachedBuiltin: Unmanaged<PyBuiltin>?
  /// What a program's class has from a builtin type, while the class has that version.
  private var cachedInherited: PyBuiltin?
  private var cachedHeirVersion: UInt32 = 0
  /// A function that a class gives for the name, itself or out of a static or class method.
  private var cachedOfClass = RememberedFunction()
  private var passesClass = false
  private var cachedClassVersion: UInt32 = 0
  /// The same of a class method that a builtin type has of its own.
  private var cachedClassMethod: Unmanaged<PyBuiltin>?
  private var cachedNamespace: PyDict?
  private var cachedKeys: UInt64 = 0
  private var cachedPosition = 0

  init(
    _ context: CodeContext, _ span: Span, object: ExpressionNode, name: PyStr,
    arguments: [ExpressionNode], keywordNames: [PyStr], attributeSpan: Span
  ) {
    self.object = object
    self.name = name
    self.arguments = ArgumentChain.make(arguments)
    count = arguments.count
    onlyArgument = arguments.count == 1 && keywordNames.isEmpty ? arguments[0] : nil
    self.keywordNames = keywordNames
    hasKeywords = !keywordNames.isEmpty
    if arguments.count == 1, let constant = arguments[0] as? ConstantNode,
      case .int(let int) = constant.value
    {
      passesZero = int <= 0
    } else {
      passesZero = false
    }
    self.attributeSpan = attributeSpan
    passesExpression = (arguments.first as? GeneratorExpressionNode)?.isDrainable ?? false
    super.init(context, span)
  }

  deinit {
    cachedFunction.forget()
    formerFunction.forget()
    cachedOfClass.forget()
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    try call(frame, object.evaluate(frame))
  }

  @inline(__always) func call(
    _ frame: Frame, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    if let object = receiver.borrowed {
      let (kind, version) = object._withUnsafeGuaranteedRef { ($0.kind, $0.type.version) }
      if kind == .instance {
        let shape = object._withUnsafeGuaranteedRef {
          // `kind` says so.
          unsafeDowncast($0, to: PyInstance.self).shapeIdentity
        }
        if shape == cachedShape, version == cachedVersion,
          let function = cachedFunction.reference
        {
          return try callRemembered(frame, function, consume receiver)
        }
        if shape == formerShape, version == formerVersion,
          let function = formerFunction.reference
        {
          return try callRemembered(frame, function, consume receiver)
        }
        if let function = methodElsewhere(object) {
          return try callMethod(frame, function, consume receiver)
        }
      } else if kind == .module {
        if let function = moduleMember(object) { return try callPlain(frame, function) }
      } else if kind == .type {
        let classVersion = object._withUnsafeGuaranteedRef {
          // `kind` says so.
          unsafeDowncast($0, to: PyType.self).version
        }
        if classVersion == cachedClassVersion, let function = cachedOfClass.reference {
          return passesClass
            ? try callRemembered(frame, function, consume receiver)
            : try callRemembered(frame, function, .undefined)
        }
        if classVersion == cachedClassVersion, let builtin = cachedClassMethod {
          return try callBuiltin(frame, builtin, consume receiver)
        }
        if version == cachedVersion, let builtin = cachedBuiltin {
          return try callBuiltin(frame, builtin, consume receiver)
        }
      } else if version == cachedVersion, let builtin = cachedBuiltin {
        return try callBuiltin(frame, builtin, consume receiver)
      }
    }
    return try evaluateSlow(frame, consume receiver)
  }

  /// The method of an instance whose class this call has not seen lately.
  @inline(never) private func methodElsewhere(_ object: Unmanaged<PyObject>) -> PyFunction? {
    object._withUnsafeGuaranteedRef {
      // The receiver's kind says so.
      let instance = unsafeDowncast($0, to: PyInstance.self)
      guard let entry = interpreter.placeCache.find(name, in: instance, assigning: false),
        entry.pointee.place == .method, let function = entry.pointee.function
      else { return nil }
      // A call that goes on seeing other classes leaves it at that.
      if takeovers < 16 {
        takeovers += 1
        remember(function.takeUnretainedValue(), instance.shapeIdentity, instance.type.version)
      }
      return function.takeUnretainedValue()
    }
  }

  /// The method of instances of that shape; what was remembered before comes second.
  private func remember(_ function: PyFunction, _ shape: UnsafeRawPointer, _ version: UInt32) {
    let forgotten = formerFunction
    formerShape = cachedShape
    formerVersion = cachedVersion
    formerFunction = cachedFunction
    cachedShape = shape
    cachedVersion = version
    cachedFunction = RememberedFunction(function)
    cachedBuiltin = nil
    forgotten.retire(from: context)
  }

  /// The member of the module that was found last, while it cannot have changed.
  @inline(__always) func moduleMember(_ module: Unmanaged<PyObject>) -> Value? {
    module._withUnsafeGuaranteedRef {
      // The receiver's kind says so.
      let namespace = unsafeDowncast($0, to: PyModule.self).namespace
      guard let cachedNamespace, cachedNamespace === namespace,
        namespace.keysVersion == cachedKeys
      else { return nil }
      return namespace.entries[cachedPosition].value
    }
  }

  /// A Python function with the receiver as its first argument.
  @inline(never) func callMethod(
    _ frame: Frame, _ function: PyFunction, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    // The class may let go of the method while it runs.
    defer { withExtendedLifetime(function) {} }
    return try callRemembered(frame, Unmanaged.passUnretained(function), consume receiver)
  }

  /// The same with a function that somebody keeps for as long as it runs, and with the arguments
  /// alone where the receiver is `undefined`.
  @inline(__always) private func callRemembered(
    _ frame: Frame, _ function: Unmanaged<PyFunction>, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    let given = receiver.isUndefined ? count : count &+ 1
    guard !hasKeywords, function.takes(given) else {
      return try callWithReceiver(
        frame, .object(function.takeUnretainedValue()), consume receiver)
    }
    return try call(frame, function, receiver: consume receiver, arguments, given)
  }

  /// A builtin method: receiver and arguments stand side by side on the value stack.
  func callBuiltin(
    _ frame: Frame, _ reference: Unmanaged<PyBuiltin>, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    if let onlyArgument, let object = receiver.borrowed,
      let addition = reference._withUnsafeGuaranteedRef({ $0.addition })
    {
      var value = try onlyArgument.evaluate(frame)
      if addition(object, &value) {
        // Nobody else may hold it.
        withExtendedLifetime(receiver) {}
        return .none
      }
      return try add(reference, value, to: consume receiver)
    }
    let (arity, consumes) = reference._withUnsafeGuaranteedRef { ($0.arity, $0.consumesIterable) }
    guard !hasKeywords, count < Int(arity.most), count + 1 >= Int(arity.least) else {
      return try callBuiltinGenerally(frame, reference.takeUnretainedValue(), consume receiver)
    }
    // What is left out stays `undefined`.
    let total = Int(arity.total)
    let base = try push(total)
    base.initialize(to: consume receiver)
    do throws(Unwind) {
      try arguments.evaluate(frame, into: base + 1)
    } catch {
      pop(base, total)
      throw error
    }
    if passesExpression, consumes { (base + 1).markDrainable() }
    return try run(reference, base, total)
  }

  /// An addition that its method has to make.
  @inline(never) private func add(
    _ reference: Unmanaged<PyBuiltin>, _ value: Value, to receiver: Value
  ) throws(Unwind) -> Value {
    let base = try push(2)
    base.initialize(to: receiver)
    (base + 1).initialize(to: value)
    return try run(reference, base, 2)
  }

  /// The body, with all its arguments on the value stack.
  @inline(__always) private func run(
    _ reference: Unmanaged<PyBuiltin>, _ base: UnsafeMutablePointer<Value>, _ total: Int
  ) throws(Unwind) -> Value {
    let result: Value
    do throws(Unwind) {
      result = try reference.run(context, Arguments(base: base, count: total))
    } catch {
      let builtin = reference.takeUnretainedValue()
      let traced = traced(
        interpreter.leaving(
          builtin, CallArguments(base: base, positionalCount: count + 1, keywordNames: []), error))
      pop(base, total)
      throw traced
    }
    pop(base, total)
    return result
  }

  /// The same with keyword arguments, or arguments that must be bound or refused.
  @inline(never) private func callBuiltinGenerally(
    _ frame: Frame, _ builtin: PyBuiltin, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    let base = try push(count + 1)
    defer { pop(base, count + 1) }
    base.initialize(to: consume receiver)
    try arguments.evaluate(frame, into: base + 1)
    if passesExpression, builtin.consumesIterable { (base + 1).markDrainable() }
    do throws(Unwind) {
      return try interpreter.callBound(
        builtin,
        CallArguments(
          base: base, positionalCount: count + 1 - keywordNames.count, keywordNames: keywordNames))
    } catch let error where passes(error) { throw error }
  }

  /// Any callable that takes the receiver first.
  @inline(never) private func callWithReceiver(
    _ frame: Frame, _ callee: Value, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    if receiver.isUndefined {
      return try callGeneral(frame, callee, arguments, count, keywordNames)
    }
    let base = try push(count + 1)
    defer { pop(base, count + 1) }
    base.initialize(to: consume receiver)
    try arguments.evaluate(frame, into: base + 1)
    do throws(Unwind) {
      return try interpreter.call(
        callee,
        CallArguments(
          base: base, positionalCount: count + 1 - keywordNames.count, keywordNames: keywordNames))
    } catch let error where passes(error) { throw error }
  }

  /// A callable that needs no receiver.
  @inline(__always) private func callPlain(
    _ frame: Frame, _ callee: Value
  ) throws(Unwind) -> Value {
    defer { withExtendedLifetime(callee) {} }
    if let function = callee.borrowedFunction, !hasKeywords, function.takes(count) {
      return try call(frame, function, receiver: .undefined, arguments, count)
    }
    return try callGeneral(frame, callee, arguments, count, keywordNames)
  }

  @inline(never) private func evaluateSlow(
    _ frame: Frame, _ receiver: __owned Value
  ) throws(Unwind) -> Value {
    let type = interpreter.type(of: receiver)
    if type.version == cachedVersion, let builtin = cachedBuiltin, receiver.borrowed == nil {
      return try callBuiltin(frame, builtin, consume receiver)
    }
    if type.version == cachedHeirVersion, let builtin = cachedInherited,
      receiver.object?.attributeDictionary == nil
    {
      defer { withExtendedLifetime(builtin) {} }
      return try callBuiltin(frame, .passUnretained(builtin), consume receiver)
    }
    if let module = receiver.exactDowncast(.module, PyModule.self) {
      let position = module.namespace.find(name)
      if position >= 0 {
        cachedNamespace = module.namespace
        cachedKeys = module.namespace.keysVersion
        cachedPosition = position
        return try callPlain(frame, module.namespace.entries[position].value)
      }
    } else if type.slots.getAttribute == nil, let found = type.lookup(name),
      case .object(let method) = found
    {
      if method.kind == .function {
        let function = unsafeDowncast(method, to: PyFunction.self)
        if let instance = receiver.asInstance {
          if instance.dictionary == nil, instance.shape.index(of: name) < 0 {
            remember(function, instance.shapeIdentity, type.version)
            interpreter.placeCache.remember(
              name, instance.shapeIdentity, type, assigning: false, .method,
              target: Unmanaged.passUnretained(function).toOpaque())
            return try callMethod(frame, function, receiver)
          }
          if instance.attribute(name) == nil { return try callMethod(frame, function, receiver) }
        } else if receiver.object?.attributeDictionary?.get(name) == nil {
          return try callMethod(frame, function, receiver)
        }
      } else if interpreter.isBuiltinMethod(method, of: type), receiver.asInstance == nil {
        let builtin = unsafeDowncast(method, to: PyBuiltin.self)
        if !type.isHeapType, receiver.object?.attributeDictionary == nil {
          let forgotten = cachedFunction
          cachedFunction = RememberedFunction()
          cachedVersion = type.version
          cachedBuiltin = .passUnretained(builtin)
          forgotten.retire(from: context)
          return try callBuiltin(frame, .passUnretained(builtin), receiver)
        }
        if receiver.object?.attributeDictionary?.get(name) == nil {
          if type.isHeapType {
            cachedInherited = builtin
            cachedHeirVersion = type.version
          }
          defer { withExtendedLifetime(builtin) {} }
          return try callBuiltin(frame, .passUnretained(builtin), receiver)
        }
      }
    }
    if let ofClass = receiver.asType, fillClassCache(ofClass) { return try call(frame, receiver) }
    let callee: Value
    do throws(Unwind) {
      callee = try interpreter.getAttribute(receiver, name)
    } catch {
      if case .raised(let exception) = error { exception.addTraceback(context, attributeSpan) }
      throw error
    }
    return try callPlain(frame, callee)
  }

  /// Remembers the function that a class gives for the name. False where a metaclass or another
  /// descriptor takes part.
  private func fillClassCache(_ type: PyType) -> Bool {
    guard type.type === interpreter.types.type, interpreter.types.type.lookup(name) == nil,
      let object = type.lookup(name)?.object
    else { return false }
    let found: PyFunction
    switch object.exactKind {
    case .function:
      // `exactKind` says so, here and below.
      found = unsafeDowncast(object, to: PyFunction.self)
      passesClass = false
    case .staticMethod:
      guard let function = unsafeDowncast(object, to: PyStaticMethod.self).function.asFunction
      else { return false }
      found = function
      passesClass = false
    case .classMethod:
      guard let function = unsafeDowncast(object, to: PyClassMethod.self).function.asFunction
      else { return false }
      found = function
      passesClass = true
    case .builtin:
      let builtin = unsafeDowncast(object, to: PyBuiltin.self)
      guard builtin.binding == .classMethod, builtin.owner === type, !type.isHeapType else {
        return false
      }
      let forgotten = cachedOfClass
      cachedOfClass = RememberedFunction()
      cachedClassMethod = .passUnretained(builtin)
      cachedClassVersion = type.version
      forgotten.retire(from: context)
      return true
    default: return false
    }
    let forgotten = cachedOfClass
    cachedOfClass = RememberedFunction(found)
    cachedClassMethod = nil
    cachedClassVersion = type.version
    forgotten.retire(from: context)
    return true
  }

  override func awaitCall(_ frame: Frame, for node: AwaitCallNode) throws(Unwind) -> Value {
    let receiver = try object.evaluate(frame)
    if let object = receiver.borrowed {
      let (kind, version) = object._withUnsafeGuaranteedRef { ($0.kind, $0.type.version) }
      if kind == .instance {
        let shape = object._withUnsafeGuaranteedRef {
          // `kind` says so.
          unsafeDowncast($0, to: PyInstance.self).shapeIdentity
        }
        if shape == cachedShape, version == cachedVersion,
          let function = cachedFunction.reference
        {
          return try awaitMethod(frame, function.takeUnretainedValue(), receiver, for: node)
        }
      } else if kind == .module, count == 1, !hasKeywords, let member = moduleMember(object),
        let function = member.borrowed?.toOpaque(),
        UnsafeRawPointer(function) == state.pointee.sleepFunction
      {
        if passesZero { throw yieldOnce(frame, for: node) }
        return try awaitSleep(frame, member, for: node)
      } else if version == cachedVersion, !hasKeywords,
        let builtin = cachedBuiltin?.takeUnretainedValue(),
        let immediate = builtin.immediate, Int(builtin.arity.total) == count + 1
      {
        return try awaitBuiltin(frame, builtin, immediate, receiver, for: node)
      }
    }
    return try node.begin(frame, call(frame, receiver))
  }

  /// `await` of a Python function's call with the receiver as its first argument.
  @inline(__always) func awaitMethod(
    _ frame: Frame, _ function: PyFunction, _ receiver: Value, for node: AwaitCallNode
  ) throws(Unwind) -> Value {
    // The class may let go of the method while it runs.
    defer { withExtendedLifetime(function) {} }
    let code = function.codeReference
    if !hasKeywords,
      code._withUnsafeGuaranteedRef({ $0.runsWhenAwaited && $0.positionalCount == count + 1 })
    {
      return try runAwaited(
        frame, Unmanaged.passUnretained(function), code, receiver: receiver, arguments, for: node)
    }
    return try node.begin(frame, callMethod(frame, function, receiver))
  }

  /// `await` of a builtin's coroutine method, which is made only where it has to wait.
  @inline(never) private func awaitBuiltin(
    _ frame: Frame, _ builtin: PyBuiltin,
    _ immediate: (Interpreter, Arguments) throws(Unwind) -> Value?, _ receiver: Value,
    for node: AwaitCallNode
  ) throws(Unwind) -> Value {
    let base = try push(count + 1)
    let awaitable: Value
    do {
      defer { pop(base, count + 1) }
      base.initialize(to: receiver)
      try arguments.evaluate(frame, into: base + 1)
      do throws(Unwind) {
        if let value = try immediate(interpreter, Arguments(base: base, count: count + 1)) {
          return value
        }
        awaitable = try interpreter.callBound(
          builtin, CallArguments(base: base, positionalCount: count + 1))
      } catch let error where passes(error) { throw error }
    }
    return try node.begin(frame, awaitable)
  }

  /// Gives up control for one pass; None in the slot says so.
  @inline(__always) private func yieldOnce(_ frame: Frame, for node: AwaitCallNode) -> Unwind {
    // The slot is `undefined`: nothing to let go of.
    frame.keep(.none, in: node.slot)
    frame.header.pointee.suspendedAt = node.span.start
    interpreter.transfer = .none
    return .suspended
  }

  /// `await asyncio.sleep(delay)`: for a delay of zero control is given up for one pass without a
  /// coroutine being made.
  @inline(never) private func awaitSleep(
    _ frame: Frame, _ sleep: Value, for node: AwaitCallNode
  ) throws(Unwind) -> Value {
    let base = try push(1)
    let delay: Value
    do {
      defer { pop(base, 1) }
      try arguments.evaluate(frame, into: base)
      delay = base.pointee
    }
    if case .int(let seconds) = delay, seconds <= 0 { throw yieldOnce(frame, for: node) }
    if let future = interpreter.beginSleep(delay) {
      frame.slots[node.slot] = .object(future)
      frame.header.pointee.suspendedAt = node.span.start
      interpreter.transfer = .object(future)
      throw .suspended
    }
    let awaitable: Value
    do throws(Unwind) {
      awaitable = try interpreter.call(sleep, delay)
    } catch let error where passes(error) { throw error }
    return try node.begin(frame, awaitable)
  }
}

extension Interpreter {
  /// A method of a builtin type, a `PyBuiltin` that takes its receiver as the first argument.
  func isBuiltinMethod(_ object: PyObject) -> Bool {
    object.type === types.methodDescriptor || object.type === types.slotWrapper
      || object.kind == .builtin && object.type === types.function
        && unsafeDowncast(object, to: PyBuiltin.self).takesReceiver
  }

  /// The same for a receiver of that type: a class may hold a method that is none of its own, as in
  /// `push = list.append`.
  func isBuiltinMethod(_ object: PyObject, of type: PyType) -> Bool {
    // A builtin method is a `PyBuiltin`.
    isBuiltinMethod(object)
      && unsafeDowncast(object, to: PyBuiltin.self).owner.map { type.isSubtype(of: $0) } ?? true
  }
}
