// Calls with plain arguments: written straight into the callee's frame where it is a Python function.

import BatonSyntax

/// Arguments as a chain, so that evaluating them walks no array. This class is the end of one.
class ArgumentChain {
  /// Evaluates all into consecutive places, which hold `undefined`. On an error those not reached
  /// still do.
  func evaluate(_ frame: Frame, into place: UnsafeMutablePointer<Value>) throws(Unwind) {}

  static func make(_ expressions: [ExpressionNode]) -> ArgumentChain {
    expressions.reversed().reduce(ArgumentChain()) { next, expression in
      if let local = expression as? LocalNode { return LocalArgument(local, next: next) }
      return Argument(expression, next: next)
    }
  }
}

private final class Argument: ArgumentChain {
  private let expression: ExpressionNode
  private let next: ArgumentChain

  init(_ expression: ExpressionNode, next: ArgumentChain) {
    self.expression = expression
    self.next = next
  }

  override func evaluate(_ frame: Frame, into place: UnsafeMutablePointer<Value>) throws(Unwind) {
    place.initialize(to: try expression.evaluate(frame))
    return try next.evaluate(frame, into: place + 1)
  }
}

private final class LocalArgument: ArgumentChain {
  private let slot: Int
  private let local: LocalNode
  private let next: ArgumentChain

  init(_ local: LocalNode, next: ArgumentChain) {
    slot = local.slot
    self.local = local
    self.next = next
  }

  override func evaluate(_ frame: Frame, into place: UnsafeMutablePointer<Value>) throws(Unwind) {
    place.initialize(to: frame.slots[slot])
    if place.pointee.isUndefined { return try raise(frame) }
    return try next.evaluate(frame, into: place + 1)
  }

  @inline(never) private func raise(_ frame: Frame) throws(Unwind) {
    _ = try local.evaluate(frame)
  }
}

/// `function(a, b, name=c)` without stars.
final class CallNode: ExpressionNode {
  fileprivate let function: ExpressionNode
  fileprivate let arguments: ArgumentChain
  fileprivate let count: Int
  fileprivate let keywordNames: [PyStr]
  fileprivate let hasKeywords: Bool

  /// `arguments` holds the positional ones, then the values of `keywordNames`.
  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode,
    arguments: [ExpressionNode], keywordNames: [PyStr]
  ) {
    self.function = function
    self.arguments = ArgumentChain.make(arguments)
    count = arguments.count
    self.keywordNames = keywordNames
    hasKeywords = !keywordNames.isEmpty
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    // Keeps the function for as long as it runs.
    defer { withExtendedLifetime(callee) {} }
    if let function = callee.borrowedFunction, !hasKeywords {
      let code = function._withUnsafeGuaranteedRef { $0.codeReference }
      if code._withUnsafeGuaranteedRef({ $0.isSimple && $0.positionalCount == count }) {
        return try callSimple(frame, function, code, receiver: .undefined, arguments)
      }
    }
    return try callGeneral(frame, callee, arguments, count, keywordNames)
  }
}

/// A call that `await` can run without making a coroutine object.
protocol AwaitableCall: ExpressionNode {
  /// `await` of the call from the start; see `Interpreter.beginAwait`.
  func awaitCall(_ frame: Frame, slot: Int, position: UInt32) throws(AwaitFailure) -> Value
}

/// Where an awaited call failed: the traceback shows the call or the whole `await`.
enum AwaitFailure: Error {
  /// Traced already, or evaluating callee and arguments.
  case before(Unwind)
  case awaiting(Unwind)
}

extension CallNode: AwaitableCall {
  func awaitCall(_ frame: Frame, slot: Int, position: UInt32) throws(AwaitFailure) -> Value {
    let callee: Value
    do throws(Unwind) {
      callee = try function.evaluate(frame)
    } catch { throw .before(error) }
    defer { withExtendedLifetime(callee) {} }
    if let function = callee.borrowedFunction, !hasKeywords {
      let code = function._withUnsafeGuaranteedRef { $0.codeReference }
      if code._withUnsafeGuaranteedRef({ $0.runsWhenAwaited && $0.positionalCount == count }) {
        return try runAwaited(
          frame, function, code, receiver: .undefined, arguments, slot: slot, position: position)
      }
    }
    let awaitable: Value
    do throws(Unwind) {
      awaitable = try callGeneral(frame, callee, arguments, count, keywordNames)
    } catch { throw .before(error) }
    do throws(Unwind) {
      return try interpreter.beginAwait(frame, awaitable, slot: slot, position: position)
    } catch { throw .awaiting(error) }
  }
}

extension ExpressionNode {
  /// Reserves a frame above the stack's top, its slots `undefined` but for the receiver.
  @inline(__always) private func reserve(
    _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>, caller: Frame, receiver: Value
  ) throws(Unwind) -> Frame {
    let base = state.pointee.stackTop
    let slotCount = code._withUnsafeGuaranteedRef { $0.slotCount }
    if state.pointee.stackLimit - base < slotCount + Frame.headerSlots {
      throw interpreter.recursionError()
    }
    let callee = Frame(reservedAt: base, function: function, code: code, caller: caller)
    state.pointee.stackTop = callee.slots + slotCount
    callee.slots.clear(count: slotCount)
    if !receiver.isUndefined { callee.slots.initialize(to: receiver) }
    return callee
  }

  /// Runs an awaited coroutine function in a frame on the value stack, as a plain call: awaiting a
  /// coroutine does not yield. Only when something inside really suspends does the frame move to a
  /// coroutine object on the heap.
  @inline(__always) final func runAwaited(
    _ caller: Frame, _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>,
    receiver: Value, _ arguments: ArgumentChain, slot: Int, position: UInt32
  ) throws(AwaitFailure) -> Value {
    let base = state.pointee.stackTop
    let callee: Frame
    do throws(Unwind) {
      callee = try reserve(function, code, caller: caller, receiver: receiver)
    } catch { throw .awaiting(error) }
    do throws(Unwind) {
      try arguments.evaluate(caller, into: callee.slots + (receiver.isUndefined ? 0 : 1))
    } catch {
      callee.slots.release(count: code._withUnsafeGuaranteedRef { $0.slotCount })
      state.pointee.stackTop = base
      throw .before(error)
    }
    defer { state.pointee.stackTop = base }
    do throws(Unwind) {
      return try interpreter.runAwaited(
        function, code, callee, caller: caller, slot: slot, position: position)
    } catch { throw .awaiting(error) }
  }

  /// Evaluates exactly the parameters of a simple function into its frame, and runs it.
  @inline(__always) final func callSimple(
    _ caller: Frame, _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>,
    receiver: Value, _ arguments: ArgumentChain
  ) throws(Unwind) -> Value {
    let base = state.pointee.stackTop
    let callee: Frame
    do throws(Unwind) {
      callee = try reserve(function, code, caller: caller, receiver: receiver)
    } catch { throw traced(error) }
    do throws(Unwind) {
      try arguments.evaluate(caller, into: callee.slots + (receiver.isUndefined ? 0 : 1))
    } catch {
      callee.slots.release(count: code._withUnsafeGuaranteedRef { $0.slotCount })
      state.pointee.stackTop = base
      throw error
    }
    defer { state.pointee.stackTop = base }
    do throws(Unwind) {
      return try state.run(code, callee)
    } catch { throw traced(error) }
  }

  /// Reserves places for arguments on the value stack, filled with `undefined`.
  @inline(__always) final func push(
    _ count: Int
  ) throws(Unwind) -> UnsafeMutablePointer<Value> {
    let base = state.pointee.stackTop
    if state.pointee.stackLimit - base < count { try interpreter.reserveStack(count) }
    state.pointee.stackTop = base + count
    base.clear(count: count)
    return base
  }

  /// Lets go of what `push` reserved.
  @inline(__always) final func pop(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    base.release(count: count)
    state.pointee.stackTop = base
  }

  /// Evaluates the arguments onto the value stack and calls whatever the callee is.
  final func callGeneral(
    _ frame: Frame, _ callee: Value, _ arguments: ArgumentChain, _ count: Int,
    _ keywordNames: [PyStr]
  ) throws(Unwind) -> Value {
    let interpreter = interpreter
    let base = try push(count)
    defer { pop(base, count) }
    try arguments.evaluate(frame, into: base)
    do throws(Unwind) {
      return try interpreter.call(
        callee,
        CallArguments(
          base: base, positionalCount: count - keywordNames.count, keywordNames: keywordNames))
    } catch { throw traced(error) }
  }
}

/// `object.name(a, b)`: no bound method is made where the method is found on the type.
///
/// The cache is keyed by the version of the receiver's type, and for instances by their shape,
/// which says that the name is not an attribute of the instance itself.
final class MethodCallNode: ExpressionNode {
  fileprivate let object: ExpressionNode
  fileprivate let name: PyStr
  fileprivate let arguments: ArgumentChain
  fileprivate let count: Int
  fileprivate let keywordNames: [PyStr]
  fileprivate let hasKeywords: Bool
  private let attributeSpan: Span
  fileprivate var cachedVersion: UInt32 = 0
  /// Which shape: valid together with `cachedVersion` alone.
  fileprivate var cachedShape: UnsafeRawPointer?
  fileprivate var cachedFunction: PyFunction?
  private var cachedBuiltin: PyBuiltin?
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
    self.keywordNames = keywordNames
    hasKeywords = !keywordNames.isEmpty
    self.attributeSpan = attributeSpan
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    try call(frame, object.evaluate(frame))
  }

  @inline(__always) fileprivate func call(
    _ frame: Frame, _ receiver: Value
  ) throws(Unwind) -> Value {
    if let object = receiver.borrowed {
      let (kind, version) = object._withUnsafeGuaranteedRef { ($0.kind, $0.type.version) }
      if kind == .instance {
        let shape = object._withUnsafeGuaranteedRef {
          // `kind` says so.
          unsafeDowncast($0, to: PyInstance.self).shapeIdentity
        }
        if shape == cachedShape, version == cachedVersion, let function = cachedFunction {
          return try callMethod(frame, function, receiver)
        }
      } else if kind == .module {
        if let function = moduleMember(object) { return try callPlain(frame, function) }
      } else if version == cachedVersion, let builtin = cachedBuiltin {
        return try callBuiltin(frame, builtin, receiver)
      }
    }
    return try evaluateSlow(frame, receiver)
  }

  /// The member of the module that was found last, while it cannot have changed.
  @inline(__always) fileprivate func moduleMember(_ module: Unmanaged<PyObject>) -> Value? {
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
  @inline(__always) private func callMethod(
    _ frame: Frame, _ function: PyFunction, _ receiver: Value
  ) throws(Unwind) -> Value {
    // The class may let go of the method while it runs.
    defer { withExtendedLifetime(function) {} }
    let code = function.codeReference
    guard !hasKeywords,
      code._withUnsafeGuaranteedRef({ $0.isSimple && $0.positionalCount == count + 1 })
    else {
      return try callWithReceiver(frame, .object(function), receiver)
    }
    return try callSimple(
      frame, Unmanaged.passUnretained(function), code, receiver: receiver, arguments)
  }

  /// A builtin method: receiver and arguments stand side by side on the value stack.
  private func callBuiltin(
    _ frame: Frame, _ builtin: PyBuiltin, _ receiver: Value
  ) throws(Unwind) -> Value {
    let interpreter = interpreter
    let base = try push(count + 1)
    defer { pop(base, count + 1) }
    base.initialize(to: receiver)
    try arguments.evaluate(frame, into: base + 1)
    do throws(Unwind) {
      return try interpreter.callBound(
        builtin,
        CallArguments(
          base: base, positionalCount: count + 1 - keywordNames.count, keywordNames: keywordNames))
    } catch { throw traced(error) }
  }

  /// Any callable that takes the receiver first.
  private func callWithReceiver(
    _ frame: Frame, _ callee: Value, _ receiver: Value
  ) throws(Unwind) -> Value {
    let interpreter = interpreter
    let base = try push(count + 1)
    defer { pop(base, count + 1) }
    base.initialize(to: receiver)
    try arguments.evaluate(frame, into: base + 1)
    do throws(Unwind) {
      return try interpreter.call(
        callee,
        CallArguments(
          base: base, positionalCount: count + 1 - keywordNames.count, keywordNames: keywordNames))
    } catch { throw traced(error) }
  }

  /// A callable that needs no receiver.
  @inline(__always) private func callPlain(
    _ frame: Frame, _ callee: Value
  ) throws(Unwind) -> Value {
    defer { withExtendedLifetime(callee) {} }
    if let function = callee.borrowedFunction, !hasKeywords {
      let code = function._withUnsafeGuaranteedRef { $0.codeReference }
      if code._withUnsafeGuaranteedRef({ $0.isSimple && $0.positionalCount == count }) {
        return try callSimple(frame, function, code, receiver: .undefined, arguments)
      }
    }
    return try callGeneral(frame, callee, arguments, count, keywordNames)
  }

  @inline(never) private func evaluateSlow(
    _ frame: Frame, _ receiver: Value
  ) throws(Unwind) -> Value {
    let type = interpreter.type(of: receiver)
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
            cachedShape = instance.shapeIdentity
            cachedVersion = type.version
            cachedFunction = function
            cachedBuiltin = nil
            return try callMethod(frame, function, receiver)
          }
          if instance.attribute(name) == nil { return try callMethod(frame, function, receiver) }
        } else if receiver.object?.attributeDictionary?.get(name) == nil {
          return try callMethod(frame, function, receiver)
        }
      } else if method.type === interpreter.types.methodDescriptor
        || method.type === interpreter.types.slotWrapper,
        receiver.asInstance == nil
      {
        let builtin = unsafeDowncast(method, to: PyBuiltin.self)
        if !type.isHeapType, receiver.object?.attributeDictionary == nil {
          cachedVersion = type.version
          cachedBuiltin = builtin
          cachedFunction = nil
          return try callBuiltin(frame, builtin, receiver)
        }
        if receiver.object?.attributeDictionary?.get(name) == nil {
          return try callBuiltin(frame, builtin, receiver)
        }
      }
    }
    let callee: Value
    do throws(Unwind) {
      callee = try interpreter.getAttribute(receiver, name)
    } catch {
      if case .raised(let exception) = error { exception.addTraceback(context, attributeSpan) }
      throw error
    }
    return try callPlain(frame, callee)
  }
}

extension MethodCallNode: AwaitableCall {
  func awaitCall(_ frame: Frame, slot: Int, position: UInt32) throws(AwaitFailure) -> Value {
    let receiver: Value
    do throws(Unwind) {
      receiver = try object.evaluate(frame)
    } catch { throw .before(error) }
    if let object = receiver.borrowed {
      let (kind, version) = object._withUnsafeGuaranteedRef { ($0.kind, $0.type.version) }
      if kind == .instance {
        let shape = object._withUnsafeGuaranteedRef {
          // `kind` says so.
          unsafeDowncast($0, to: PyInstance.self).shapeIdentity
        }
        if shape == cachedShape, version == cachedVersion, !hasKeywords,
          let function = cachedFunction
        {
          // The class may let go of the method while it runs.
          defer { withExtendedLifetime(function) {} }
          let code = function.codeReference
          if code._withUnsafeGuaranteedRef({
            $0.runsWhenAwaited && $0.positionalCount == count + 1
          }) {
            return try runAwaited(
              frame, Unmanaged.passUnretained(function), code, receiver: receiver, arguments,
              slot: slot, position: position)
          }
        }
      } else if kind == .module, count == 1, !hasKeywords, let member = moduleMember(object),
        let function = member.borrowed?.toOpaque(),
        UnsafeRawPointer(function) == state.pointee.sleepFunction
      {
        return try awaitSleep(frame, member, slot: slot, position: position)
      }
    }
    let awaitable: Value
    do throws(Unwind) {
      awaitable = try call(frame, receiver)
    } catch { throw .before(error) }
    do throws(Unwind) {
      return try interpreter.beginAwait(frame, awaitable, slot: slot, position: position)
    } catch { throw .awaiting(error) }
  }
}

extension MethodCallNode {
  /// `await asyncio.sleep(delay)`: for a delay of zero control is given up for one pass without a
  /// coroutine being made.
  @inline(never) private func awaitSleep(
    _ frame: Frame, _ sleep: Value, slot: Int, position: UInt32
  ) throws(AwaitFailure) -> Value {
    let delay: Value
    do throws(Unwind) {
      let base = try push(1)
      defer { pop(base, 1) }
      try arguments.evaluate(frame, into: base)
      delay = base.pointee
    } catch { throw .before(error) }
    if case .int(let seconds) = delay, seconds <= 0 {
      frame.slots[slot] = .none
      frame.header.pointee.suspendedAt = position
      interpreter.transfer = .none
      throw .awaiting(.suspended)
    }
    let awaitable: Value
    do throws(Unwind) {
      awaitable = try interpreter.call(sleep, delay)
    } catch { throw .before(traced(error)) }
    do throws(Unwind) {
      return try interpreter.beginAwait(frame, awaitable, slot: slot, position: position)
    } catch { throw .awaiting(error) }
  }
}

/// `super()` without arguments: the class that the method is defined in, and its first argument.
final class ZeroArgumentSuperNode: ExpressionNode {
  private let function: ExpressionNode
  /// The cell `__class__`; nil outside of a class.
  private let ownerCell: ExpressionNode?
  /// The first parameter; nil where the function has none.
  private let first: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode, ownerCell: ExpressionNode?,
    first: ExpressionNode?
  ) {
    self.function = function
    self.ownerCell = ownerCell
    self.first = first
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    do throws(Unwind) {
      guard case .object(let object) = callee, object === interpreter.types.superType else {
        return try interpreter.call(callee)
      }
      guard let first else { throw interpreter.runtimeError("super(): no arguments") }
      guard let ownerCell else {
        throw interpreter.runtimeError("super(): __class__ cell not found")
      }
      let owner: Value
      do throws(Unwind) {
        owner = try ownerCell.evaluate(frame)
      } catch { throw interpreter.runtimeError("super(): empty __class__ cell") }
      let receiver: Value
      do throws(Unwind) {
        receiver = try first.evaluate(frame)
      } catch { throw interpreter.runtimeError("super(): arg[0] deleted") }
      return try interpreter.call(callee, owner, receiver)
    } catch { throw traced(error) }
  }
}

/// A call with `*` or `**` arguments: collected into an array and a dict first.
final class SpreadCallNode: ExpressionNode {
  enum Part {
    case positional(ExpressionNode)
    case starred(ExpressionNode)
    case keyword(PyStr, ExpressionNode)
    case doubleStarred(ExpressionNode)
  }

  private let function: ExpressionNode
  /// In the order of evaluation: positional and starred ones, then the others.
  private let parts: [Part]

  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode, parts: [Part]
  ) {
    self.function = function
    self.parts = parts
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    var positional: ContiguousArray<Value> = []
    let keywords = PyDict(interpreter)
    for part in parts {
      switch part {
      case .positional(let node): positional.append(try node.evaluate(frame))
      case .starred(let node):
        let iterable = try node.evaluate(frame)
        do throws(Unwind) {
          if parts.count > 1, !interpreter.isIterable(iterable) {
            throw interpreter.typeError(
              "Value after * must be an iterable, not \(interpreter.type(of: iterable).name)")
          }
          positional += try interpreter.positionalArguments(from: iterable, callee: callee)
        } catch { throw traced(error) }
      case .keyword(let name, let node):
        let value = try node.evaluate(frame)
        if keywords.find(name) >= 0 {
          throw traced(
            interpreter.typeError(
              "\((try interpreter.functionText(callee))) got multiple values for keyword argument "
                + "'\(name.string)'"))
        }
        keywords.set(name, value)
      case .doubleStarred(let node):
        let mapping = try node.evaluate(frame)
        do throws(Unwind) {
          try interpreter.mergeKeywords(mapping, into: keywords, callee: callee)
        } catch { throw traced(error) }
      }
    }
    do throws(Unwind) {
      return try interpreter.withCallArguments(
        .object(PyTuple(interpreter, positional)), .object(keywords)
      ) { arguments throws(Unwind) in
        try interpreter.call(callee, arguments)
      }
    } catch { throw traced(error) }
  }
}
