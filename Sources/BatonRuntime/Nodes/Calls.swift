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
  /// The builtin type that the name stood for first: builtin types stay.
  private var cachedType: Unmanaged<PyType>?
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
    if !hasKeywords, let function = global?.knownPlace?.pointee.borrowedFunction,
      function.takes(count)
    {
      // The program may let go of the function while it runs.
      _ = function.retain()
      defer { function.release() }
      return try call(frame, function, receiver: .undefined, arguments, count)
    }
    if let place = global?.knownBuiltin {
      if let builtin = cachedBuiltin.map(Unmanaged.passUnretained), place.holds(builtin) {
        return try callBuiltin(frame, builtin)
      }
      if let type = cachedType, place.holds(type) { return try callType(frame, type) }
    }
    return try evaluateGenerally(frame)
  }

  /// A builtin type.
  private func callType(
    _ frame: Frame, _ reference: Unmanaged<PyType>
  ) throws(Unwind) -> Value {
    let base = try push(count)
    do throws(Unwind) {
      try arguments.evaluate(frame, into: base)
    } catch {
      pop(base, count)
      throw error
    }
    let consumes = reference._withUnsafeGuaranteedRef {
      $0.typeFlags.contains(.consumesIterable)
    }
    if passesExpression, consumes { base.markDrainable() }
    let given = CallArguments(
      base: base, positionalCount: count - keywordNames.count, keywordNames: keywordNames)
    let result: Value
    do throws(Unwind) {
      result = try reference.borrowing { type throws(Unwind) in
        try PyType.instantiate(interpreter, type, given)
      }
    } catch {
      pop(base, count)
      throw traced(error)
    }
    pop(base, count)
    return result
  }

  /// A builtin function that takes the arguments as they are; what is left out stays `undefined`.
  /// `max` and `min` take several.
  private func callBuiltin(
    _ frame: Frame, _ reference: Unmanaged<PyBuiltin>
  ) throws(Unwind) -> Value {
    let (arity, consumes, extreme) = reference._withUnsafeGuaranteedRef {
      ($0.arity, $0.consumesIterable, $0.extreme)
    }
    let total = extreme == nil ? Int(arity.total) : count
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
      result =
        if let extreme {
          try BuiltinFunctions.extreme(
            interpreter, of: UnsafeBufferPointer(start: base, count: count), extreme)
        } else {
          try reference.run(context, Arguments(base: base, count: total))
        }
    } catch {
      let given = CallArguments(base: base, positionalCount: count, keywordNames: [])
      let traced = traced(interpreter.leaving(reference.takeUnretainedValue(), given, error))
      pop(base, total)
      throw traced
    }
    pop(base, total)
    return result
  }

  /// Remembers a builtin type, or a builtin function once it is known that it takes that many
  /// arguments.
  private func remember(builtin callee: Value) {
    if let type = callee.asType {
      if !type.isHeapType, type.type === interpreter.types.type {
        cachedType = Unmanaged.passUnretained(type)
      }
      return
    }
    guard !hasKeywords, let object = callee.object, object.kind == .builtin else { return }
    // `kind` says so.
    let builtin = unsafeDowncast(object, to: PyBuiltin.self)
    guard builtin.binding == .function, builtin.unbound == nil else { return }
    let fits = count >= Int(builtin.arity.least) && count <= Int(builtin.arity.most)
    // Of several values `max` and `min` are called without binding them.
    if fits || (builtin.extreme != nil && count > 1) { cachedBuiltin = builtin }
  }

  @inline(never) private func evaluateGenerally(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    // Keeps the function for as long as it runs.
    defer { withExtendedLifetime(callee) {} }
    if !hasKeywords, let object = callee.borrowed {
      switch object._withUnsafeGuaranteedRef({ $0.kind }) {
      // The kinds name the classes.
      case .function:
        let function = Unmanaged<PyFunction>.fromOpaque(object.toOpaque())
        if function.takes(count) {
          return try call(frame, function, receiver: .undefined, arguments, count)
        }
      case .method:
        let method = unsafeDowncast(object.takeUnretainedValue(), to: PyMethod.self)
        if let function = method.function.borrowedFunction, function.takes(count + 1) {
          return try call(frame, function, receiver: method.receiver, arguments, count + 1)
        }
      case .type:
        let type = unsafeDowncast(object.takeUnretainedValue(), to: PyType.self)
        if type.version == cachedVersion || findInitializer(type),
          let initializer = cachedInitializer.reference
        {
          return try construct(frame, type, initializer)
        }
      default: break
      }
    }
    let result = try callGeneral(
      frame, callee, arguments, count, keywordNames,
      drains: passesExpression && callee.consumesIterable)
    if cachedBuiltin == nil, cachedType == nil, global != nil { remember(builtin: callee) }
    return result
  }

  /// An instance of a class that is made by `object.__new__` and initialised by a simple function.
  @inline(never) private func construct(
    _ frame: Frame, _ type: PyType, _ initializer: Unmanaged<PyFunction>
  ) throws(Unwind) -> Value {
    let instance = Value.object(PyInstance.make(type))
    let result = try call(
      frame, initializer, receiver: instance, arguments, count + 1, isConstructor: true)
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
      Unmanaged.passUnretained(initializer).takes(count + 1)
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

  /// A function that takes `given` positional arguments, the receiver included: defaults fill the
  /// rest.
  @inline(__always) final func call(
    _ caller: Frame, _ function: Unmanaged<PyFunction>, receiver: __owned Value,
    _ arguments: ArgumentChain, _ given: Int, isConstructor: Bool = false
  ) throws(Unwind) -> Value {
    let code = function._withUnsafeGuaranteedRef { $0.codeReference }
    if code._withUnsafeGuaranteedRef({ $0.isSimple && $0.positionalCount == given }) {
      return try callSimple(caller, function, code, receiver: consume receiver, arguments)
    }
    return try callFilling(
      caller, function, code, receiver: consume receiver, arguments, given,
      isConstructor: isConstructor)
  }

  /// The same where the frame needs defaults or cells.
  @inline(never) private final func callFilling(
    _ caller: Frame, _ function: Unmanaged<PyFunction>, _ code: Unmanaged<PyCode>,
    receiver: __owned Value, _ arguments: ArgumentChain, _ given: Int, isConstructor: Bool
  ) throws(Unwind) -> Value {
    let base = state.pointee.stackTop
    let first = receiver.isUndefined ? 0 : 1
    let callee: Frame
    do throws(Unwind) {
      callee = try reserve(function, code, caller: caller, receiver: consume receiver)
    } catch let error where passes(error) { throw error }
    defer { state.pointee.stackTop = base }
    var isReady = false
    do throws(Unwind) {
      try arguments.evaluate(caller, into: callee.slots + first)
      isReady = true
      try code.borrowing { code throws(Unwind) in
        try function.borrowing { function throws(Unwind) in
          try interpreter.fillDefaults(from: given, function, code, callee.slots)
        }
        interpreter.makeCells(of: code, callee.slots)
      }
    } catch {
      callee.slots.release(count: code._withUnsafeGuaranteedRef { $0.slotCount })
      throw isReady ? traced(error) : error
    }
    // CPython does not ask for the recursion limit where defaults fill a frame
    // (`CALL_PY_WITH_DEFAULTS`).
    let isLimited = isConstructor || code._withUnsafeGuaranteedRef { $0.positionalCount == given }
    do throws(Unwind) {
      return try state.run(code, callee, isLimited: isLimited)
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

extension Unmanaged<PyFunction> {
  /// It runs at once with so many positional arguments, defaults filling the rest.
  @inline(__always) func takes(_ count: Int) -> Bool {
    _withUnsafeGuaranteedRef { function in
      function.codeReference._withUnsafeGuaranteedRef { code in
        guard code.isPositional, count <= code.positionalCount else { return false }
        return count == code.positionalCount
          || count >= code.positionalCount &- function.defaults.count
      }
    }
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
