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

/// A call that `await` can run without making a coroutine object.
class AwaitableCallNode: ExpressionNode {
  /// The call as the operand of `node`, from the start; see `Interpreter.beginAwait`. Tracebacks
  /// show the call for what fails before there is something to await, then the whole `await`.
  func awaitCall(_ frame: Frame, for node: AwaitCallNode) throws(Unwind) -> Value {
    preconditionFailure("every awaitable call overrides awaitCall")
  }
}

/// `function(a, b, name=c)` without stars.
final class CallNode: AwaitableCallNode {
  fileprivate let function: ExpressionNode
  fileprivate let arguments: ArgumentChain
  fileprivate let count: Int
  fileprivate let keywordNames: [PyStr]
  fileprivate let hasKeywords: Bool
  /// The first argument is a generator expression.
  private let passesExpression: Bool
  /// Where the function is a global name.
  private let global: GlobalNode?
  /// The builtin function that the name stood for first, which this call keeps.
  private var cachedBuiltin: PyBuiltin?
  /// The `__init__` of the class that was called last, while the class has that version.
  private var cachedInitializer = RememberedFunction()
  private var cachedVersion: UInt32 = 0

  /// `arguments` holds the positional ones, then the values of `keywordNames`.
  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode,
    arguments: [ExpressionNode], keywordNames: [PyStr]
  ) {
    self.function = function
    global = function as? GlobalNode
    self.arguments = ArgumentChain.make(arguments)
    count = arguments.count
    self.keywordNames = keywordNames
    hasKeywords = !keywordNames.isEmpty
    passesExpression = (arguments.first as? GeneratorExpressionNode)?.isDrainable ?? false
    super.init(context, span)
  }

  deinit {
    cachedInitializer.forget()
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if !hasKeywords, let function = global?.knownPlace?.pointee.borrowedFunction {
      let code = function._withUnsafeGuaranteedRef { $0.codeReference }
      if code._withUnsafeGuaranteedRef({ $0.isSimple && $0.positionalCount == count }) {
        // The program may let go of the function while it runs.
        _ = function.retain()
        defer { function.release() }
        return try callSimple(frame, function, code, receiver: .undefined, arguments)
      }
    }
    if let builtin = cachedBuiltin.map(Unmanaged.passUnretained),
      let place = global?.knownBuiltin, place.holds(builtin)
    {
      return try callBuiltin(frame, builtin)
    }
    return try evaluateGenerally(frame)
  }

  /// A builtin function that takes the arguments as they are; what is left out stays `undefined`.
  private func callBuiltin(
    _ frame: Frame, _ reference: Unmanaged<PyBuiltin>
  ) throws(Unwind) -> Value {
    let (total, consumes) = reference._withUnsafeGuaranteedRef {
      (Int($0.arity.total), $0.consumesIterable)
    }
    let base = try push(total)
    do throws(Unwind) {
      try arguments.evaluate(frame, into: base)
    } catch {
      pop(base, total)
      throw error
    }
    if passesExpression, consumes { base.markDrainable() }
    let result: Value
    do throws(Unwind) {
      result = try reference.run(context, Arguments(base: base, count: total))
    } catch {
      let given = CallArguments(base: base, positionalCount: count, keywordNames: [])
      let traced = traced(interpreter.leaving(reference.takeUnretainedValue(), given, error))
      pop(base, total)
      throw traced
    }
    pop(base, total)
    return result
  }

  /// Remembers a builtin function once it is known that it takes that many arguments.
  private func remember(builtin callee: Value) {
    guard !hasKeywords, let object = callee.object, object.kind == .builtin else { return }
    // `kind` says so.
    let builtin = unsafeDowncast(object, to: PyBuiltin.self)
    guard builtin.binding == .function, builtin.unbound == nil,
      count >= Int(builtin.arity.least), count <= Int(builtin.arity.most)
    else { return }
    cachedBuiltin = builtin
  }

  @inline(never) private func evaluateGenerally(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    // Keeps the function for as long as it runs.
    defer { withExtendedLifetime(callee) {} }
    if let function = callee.borrowedFunction, !hasKeywords {
      let code = function._withUnsafeGuaranteedRef { $0.codeReference }
      if code._withUnsafeGuaranteedRef({ $0.isSimple && $0.positionalCount == count }) {
        return try callSimple(frame, function, code, receiver: .undefined, arguments)
      }
    } else if !hasKeywords, let object = callee.borrowed,
      object._withUnsafeGuaranteedRef({ $0.kind == .type })
    {
      // `kind` says so.
      let type = unsafeDowncast(object.takeUnretainedValue(), to: PyType.self)
      if type.version == cachedVersion, let initializer = cachedInitializer.reference {
        return try construct(frame, type, initializer)
      }
      if findInitializer(type), let initializer = cachedInitializer.reference {
        return try construct(frame, type, initializer)
      }
    }
    let result = try callGeneral(
      frame, callee, arguments, count, keywordNames,
      drains: passesExpression && callee.consumesIterable)
    if cachedBuiltin == nil, global != nil { remember(builtin: callee) }
    return result
  }

  /// An instance of a class that is made by `object.__new__` and initialised by a simple function.
  @inline(never) private func construct(
    _ frame: Frame, _ type: PyType, _ initializer: Unmanaged<PyFunction>
  ) throws(Unwind) -> Value {
    let instance = Value.object(PyInstance.make(type))
    let result = try callSimple(
      frame, initializer, initializer._withUnsafeGuaranteedRef { $0.codeReference },
      receiver: instance, arguments)
    if !result.isNone {
      throw traced(
        interpreter.typeError(
          "__init__() should return None, not '\(interpreter.type(of: result).name)'"))
    }
    return instance
  }

  /// Remembers the class where nothing but `object.__new__` and such a function takes part.
  private func findInitializer(_ type: PyType) -> Bool {
    let types = interpreter.types
    guard type.isHeapType, type.type === types.type, type.instanceKind == .instance,
      !type.typeFlags.contains(.isAbstract), !type.typeFlags.contains(.customNew),
      // `construct` makes the instance before the arguments: one that dies with them would tell.
      type.slots.finalize == nil,
      let initializer = type.lookup(interpreter.names.initialize)?.asFunction,
      initializer.code.isSimple, initializer.code.positionalCount == count + 1
    else { return false }
    let forgotten = cachedInitializer
    cachedInitializer = RememberedFunction(initializer)
    cachedVersion = type.version
    forgotten.retire(from: context)
    return true
  }

  override func awaitCall(_ frame: Frame, for node: AwaitCallNode) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    defer { withExtendedLifetime(callee) {} }
    if let function = callee.borrowedFunction, !hasKeywords {
      let code = function._withUnsafeGuaranteedRef { $0.codeReference }
      if code._withUnsafeGuaranteedRef({ $0.runsWhenAwaited && $0.positionalCount == count }) {
        return try runAwaited(
          frame, function, code, receiver: .undefined, arguments, for: node)
      }
    }
    return try node.begin(frame, callGeneral(frame, callee, arguments, count, keywordNames))
  }
}

extension ExpressionNode {
  /// Reserves a frame above the stack's top, its slots `undefined` but for the receiver.
  @inline(__always) private func reserve(
    _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>, caller: Frame,
    receiver: __owned Value
  ) throws(Unwind) -> Frame {
    let base = state.pointee.stackTop
    let slotCount = code._withUnsafeGuaranteedRef { $0.slotCount }
    let end = base + (slotCount &+ Frame.headerSlots)
    if end > state.pointee.stackLimit { throw interpreter.recursionError() }
    let callee = Frame(reservedAt: base, function: function, code: code, caller: caller)
    state.pointee.stackTop = end
    callee.slots.clear(count: slotCount)
    if !receiver.isUndefined { callee.slots.initialize(to: consume receiver) }
    return callee
  }

  /// Runs an awaited coroutine function in a frame on the value stack, as a plain call: awaiting a
  /// coroutine does not yield. Only when something inside really suspends does the frame move to a
  /// coroutine object on the heap.
  @inline(__always) final func runAwaited(
    _ caller: Frame, _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>,
    receiver: Value, _ arguments: ArgumentChain, for node: AwaitCallNode
  ) throws(Unwind) -> Value {
    let base = state.pointee.stackTop
    let callee: Frame
    do throws(Unwind) {
      callee = try reserve(function, code, caller: caller, receiver: receiver)
    } catch let error where node.passes(error) { throw error }
    do throws(Unwind) {
      try arguments.evaluate(caller, into: callee.slots + (receiver.isUndefined ? 0 : 1))
    } catch {
      callee.slots.release(count: code._withUnsafeGuaranteedRef { $0.slotCount })
      state.pointee.stackTop = base
      throw error
    }
    defer { state.pointee.stackTop = base }
    do throws(Unwind) {
      return try interpreter.runAwaited(
        function, code, callee, caller: caller, slot: node.slot, position: node.span.start)
    } catch let error where node.passes(error) { throw error }
  }

  /// Evaluates exactly the parameters of a simple function into its frame, and runs it.
  @inline(__always) final func callSimple(
    _ caller: Frame, _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>,
    receiver: __owned Value, _ arguments: ArgumentChain
  ) throws(Unwind) -> Value {
    let base = state.pointee.stackTop
    let given = receiver.isUndefined ? 0 : 1
    let callee: Frame
    do throws(Unwind) {
      callee = try reserve(function, code, caller: caller, receiver: consume receiver)
    } catch let error where passes(error) { throw error }
    do throws(Unwind) {
      try arguments.evaluate(caller, into: callee.slots + given)
    } catch {
      callee.slots.release(count: code._withUnsafeGuaranteedRef { $0.slotCount })
      state.pointee.stackTop = base
      throw error
    }
    defer { state.pointee.stackTop = base }
    do throws(Unwind) {
      return try state.run(code, callee)
    } catch let error where passes(error) { throw error }
  }

  /// Reserves places for arguments on the value stack, filled with `undefined`.
  @inline(__always) final func push(
    _ count: Int
  ) throws(Unwind) -> UnsafeMutablePointer<Value> { try state.push(count, interpreter) }

  /// Lets go of what `push` reserved.
  @inline(__always) final func pop(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    state.pop(base, count)
  }

  /// Evaluates the arguments onto the value stack and calls whatever the callee is.
  final func callGeneral(
    _ frame: Frame, _ callee: Value, _ arguments: ArgumentChain, _ count: Int,
    _ keywordNames: [PyStr], drains: Bool = false
  ) throws(Unwind) -> Value {
    let base = try push(count)
    defer { pop(base, count) }
    try arguments.evaluate(frame, into: base)
    if drains { base.markDrainable() }
    do throws(Unwind) {
      return try interpreter.call(
        callee,
        CallArguments(
          base: base, positionalCount: count - keywordNames.count, keywordNames: keywordNames))
    } catch let error where passes(error) { throw error }
  }
}

extension UnsafeMutablePointer<Value> {
  /// The generator expression that stands here is the argument of a builtin that consumes it.
  @inline(never) func markDrainable() {
    pointee.exactDowncast(.generator, PyGenerator.self)?.isDrainable = true
  }
}

extension Value {
  /// A builtin that takes the elements of an iterable argument, and keeps nothing of it.
  fileprivate var consumesIterable: Bool {
    guard case .object(let object) = self else { return false }
    // The kinds say so.
    return switch object.kind {
    case .type:
      !unsafeDowncast(object, to: PyType.self).isHeapType
        && unsafeDowncast(object, to: PyType.self).typeFlags.contains(.consumesIterable)
    case .builtin: unsafeDowncast(object, to: PyBuiltin.self).consumesIterable
    default: false
    }
  }
}
