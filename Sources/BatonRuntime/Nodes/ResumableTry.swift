// `try` and `with` that a suspension passes through.

import BatonSyntax

/// `try` with handlers.
///
/// Slots: where it is suspended (-1 the `else` block, 0… the handler); the exception that the
/// handler handles.
final class ResumableTryExceptNode: StatementNode {
  private let body: StatementNode
  private let handlers: [HandlerNode]
  private let orElse: StatementNode?
  private let placeSlot: Int
  private let exceptionSlot: Int

  init(
    _ context: CodeContext, _ span: Span, body: StatementNode, handlers: [HandlerNode],
    orElse: StatementNode?, placeSlot: Int, exceptionSlot: Int
  ) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.placeSlot = placeSlot
    self.exceptionSlot = exceptionSlot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    if case .int(let place) = frame.take(placeSlot) {
      if place < 0 { return try runElse(frame) }
      if let exception = frame.take(exceptionSlot).asException {
        return try resumeHandlers(frame, exception, at: place)
      }
    }
    let completion: Completion
    do throws(Unwind) {
      completion = try body.execute(frame)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      return try runHandlers(frame, exception, from: 0)
    }
    guard case .normal = completion, orElse != nil else { return completion }
    return try runElse(frame)
  }

  private func runElse(_ frame: Frame) throws(Unwind) -> Completion {
    guard let orElse else { return .normal }
    do throws(Unwind) {
      return try orElse.execute(frame)
    } catch let error where error.suspends({ frame.keep(.int(-1), in: placeSlot) }) { throw error }
  }

  /// Looks for the handler from `first` on. A place of `2 * index` says that the type of the
  /// handler is suspended, `2 * index + 1` that its body is.
  private func runHandlers(
    _ frame: Frame, _ exception: PyException, from first: Int
  ) throws(Unwind) -> Completion {
    var index = first
    while index < handlers.count {
      let handler = handlers[index]
      var taken = true
      if let type = handler.type {
        frame.mark(handler.span.start)
        let outer = interpreter.handledException
        interpreter.handledException = exception
        defer { interpreter.handledException = outer }
        do throws(Unwind) {
          taken = try matches(frame, exception, type, handler)
        } catch {
          if case .suspended = error { note(frame, exception, place: 2 * index) }
          throw error
        }
      }
      if taken {
        if let target = handler.target { try target.store(frame, .object(exception)) }
        return try runBody(frame, exception, index)
      }
      index += 1
    }
    throw .raised(exception)
  }

  private func resumeHandlers(
    _ frame: Frame, _ exception: PyException, at place: Int
  ) throws(Unwind) -> Completion {
    interpreter.standsInHandler = true
    if place % 2 == 0 { return try runHandlers(frame, exception, from: place / 2) }
    return try runBody(frame, exception, place / 2)
  }

  private func runBody(
    _ frame: Frame, _ exception: PyException, _ index: Int
  ) throws(Unwind) -> Completion {
    let handler = handlers[index]
    let outer = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = outer }
    do throws(Unwind) {
      let completion = try handler.body.execute(frame)
      if let target = handler.target { try unbind(frame, target) }
      return completion
    } catch {
      switch error {
      case .suspended: note(frame, exception, place: 2 * index + 1)
      case .raised: if let target = handler.target { try unbind(frame, target) }
      }
      throw error
    }
  }

  private func note(_ frame: Frame, _ exception: PyException, place: Int) {
    frame.slots[placeSlot] = .int(place)
    frame.slots[exceptionSlot] = .object(exception)
  }
}

/// `try` with `finally`.
///
/// Slots: how the body ended, while the `finally` block is suspended (0 normally, 1 break,
/// 2 continue, 3 return, 4 exception); the value returned or the exception.
final class ResumableTryFinallyNode: StatementNode {
  private let body: StatementNode
  private let final: StatementNode
  private let endingSlot: Int
  private let valueSlot: Int

  init(
    _ context: CodeContext, _ span: Span, body: StatementNode, final: StatementNode,
    endingSlot: Int, valueSlot: Int
  ) {
    self.body = body
    self.final = final
    self.endingSlot = endingSlot
    self.valueSlot = valueSlot
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    if case .int(let ending) = frame.take(endingSlot) {
      let value = frame.take(valueSlot)
      switch ending {
      case 0: return try finish(frame, .normal)
      case 1: return try finish(frame, .breakLoop)
      case 2: return try finish(frame, .continueLoop)
      case 3: return try finish(frame, .returned(value))
      default:
        guard let exception = value.asException else { return try finish(frame, .normal) }
        interpreter.standsInHandler = true
        return try finish(frame, exception)
      }
    }
    let completion: Completion
    do throws(Unwind) {
      completion = try body.execute(frame)
    } catch {
      guard case .raised(let exception) = error else { throw error }
      return try finish(frame, exception)
    }
    return try finish(frame, completion)
  }

  private func finish(_ frame: Frame, _ completion: Completion) throws(Unwind) -> Completion {
    do throws(Unwind) {
      let ending = try final.execute(frame)
      if case .normal = ending { return completion }
      return ending
    } catch {
      if case .suspended = error {
        switch completion {
        case .normal: frame.slots[endingSlot] = .int(0)
        case .breakLoop: frame.slots[endingSlot] = .int(1)
        case .continueLoop: frame.slots[endingSlot] = .int(2)
        case .returned(let value):
          frame.slots[endingSlot] = .int(3)
          frame.slots[valueSlot] = value
        }
      }
      throw error
    }
  }

  private func finish(_ frame: Frame, _ exception: PyException) throws(Unwind) -> Completion {
    let outer = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = outer }
    let ending: Completion
    do throws(Unwind) {
      ending = try final.execute(frame)
    } catch {
      if case .suspended = error {
        frame.slots[endingSlot] = .int(4)
        frame.slots[valueSlot] = .object(exception)
      }
      throw error
    }
    guard case .normal = ending else { return ending }
    throw .raised(exception)
  }
}

/// `with` or `async with`, one item, that a suspension passes through.
///
/// Slots: the bound exit method, from entering on; the phase (0 evaluating the manager, 1 entering,
/// 2 storing the target, 3 the body, 4 leaving, 5 leaving with an exception); what is awaited; how
/// the body ended; the value it returned or the exception.
final class ResumableWithNode: StatementNode {
  struct Slots {
    let exit: Int
    let phase: Int
    let awaited: Int
    let ending: Int
    let value: Int
  }

  private let manager: ExpressionNode
  private let target: TargetNode?
  private let body: StatementNode
  private let isAsync: Bool
  private let slots: Slots

  init(
    _ context: CodeContext, _ span: Span, manager: ExpressionNode, target: TargetNode?,
    body: StatementNode, isAsync: Bool, slots: Slots
  ) {
    self.manager = manager
    self.target = target
    self.body = body
    self.isAsync = isAsync
    self.slots = slots
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    guard case .int(let phase) = frame.take(slots.phase) else { return try enter(frame) }
    let exit = frame.take(slots.exit)
    switch phase {
    case 1: return try entering(frame, exit)
    case 3: return try runBody(frame, exit, entered: nil)
    case 4:
      let value = frame.take(slots.value)
      let completion: Completion =
        switch frame.take(slots.ending) {
        case .int(1): .breakLoop
        case .int(2): .continueLoop
        case .int(3): .returned(value)
        default: .normal
        }
      return try left(frame, completion)
    default:
      guard let exception = frame.take(slots.value).asException else { return .normal }
      interpreter.standsInHandler = true
      return try leftWithException(frame, exception)
    }
  }

  private func enter(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let value = try manager.evaluate(frame)
    if isAsync, let native = nativeManager(value) { return try enter(frame, native) }
    let exit: Value
    let result: Value
    do throws(Unwind) {
      let methods =
        isAsync
        ? try interpreter.asyncContextManager(value) : try interpreter.contextManager(value)
      exit = try interpreter.bound(methods.exit)
      result = try interpreter.call(methods.enter)
    } catch let error where passes(error, manager.span) { throw error }
    guard isAsync else { return try runBody(frame, exit, entered: result) }
    let entered: Value
    do throws(Unwind) {
      let awaitable = try interpreter.checkedAwaitable(result, from: "__aenter__")
      entered = try interpreter.beginAwait(
        frame, awaitable, slot: slots.awaited, position: manager.span.start)
    } catch {
      if case .suspended = error {
        frame.slots[slots.phase] = .int(1)
        frame.slots[slots.exit] = exit
      }
      throw traced(error, manager.span)
    }
    return try runBody(frame, exit, entered: entered)
  }

  /// Of the library's own managers `exit` is the manager itself.
  @inline(__always) private func nativeManager(_ value: Value) -> PyAsyncManager? {
    guard case .object(let object) = value, object.flags.contains(.isAsyncManager) else {
      return nil
    }
    // The flag says so.
    return unsafeDowncast(object, to: PyAsyncManager.self)
  }

  private func enter(_ frame: Frame, _ native: PyAsyncManager) throws(Unwind) -> Completion {
    let entered: Value
    do throws(Unwind) {
      if let known = try native.enterAtOnce(interpreter) {
        entered = known
      } else {
        entered = try interpreter.beginAwait(
          frame, native.enterLater(interpreter), slot: slots.awaited,
          position: manager.span.start)
      }
    } catch {
      if case .suspended = error {
        frame.slots[slots.phase] = .int(1)
        frame.slots[slots.exit] = .object(native)
      }
      throw traced(error, manager.span)
    }
    return try runBody(frame, .object(native), entered: entered)
  }

  private func entering(_ frame: Frame, _ exit: Value) throws(Unwind) -> Completion {
    let entered: Value
    do throws(Unwind) {
      entered = try interpreter.resumeAwait(
        frame, slot: slots.awaited, position: manager.span.start)
    } catch {
      if case .suspended = error {
        frame.slots[slots.phase] = .int(1)
        frame.slots[slots.exit] = exit
      }
      throw traced(error, manager.span)
    }
    return try runBody(frame, exit, entered: entered)
  }

  /// `entered` is nil when the body is entered again.
  private func runBody(
    _ frame: Frame, _ exit: Value, entered: Value?
  ) throws(Unwind) -> Completion {
    let completion: Completion
    do throws(Unwind) {
      if let entered, let target { try target.store(frame, entered) }
      completion = try body.execute(frame)
    } catch {
      switch error {
      case .suspended:
        frame.slots[slots.phase] = .int(3)
        frame.slots[slots.exit] = exit
        throw error
      case .raised(let exception):
        return try leave(frame, exit, exception)
      }
    }
    frame.mark(span.start)
    let result: Value
    do throws(Unwind) {
      if isAsync, let native = nativeManager(exit) {
        if try native.exitAtOnce(interpreter, nil) != nil { return completion }
        result = try native.exitLater(interpreter, nil)
      } else {
        result = try interpreter.call(exit, .none, .none, .none)
      }
    } catch let error where passes(error, manager.span) { throw error }
    guard isAsync else { return completion }
    do throws(Unwind) {
      let awaitable = try interpreter.checkedAwaitable(result, from: "__aexit__")
      _ = try interpreter.beginAwait(
        frame, awaitable, slot: slots.awaited, position: manager.span.start)
    } catch {
      if case .suspended = error { note(frame, completion) }
      throw traced(error, manager.span)
    }
    return completion
  }

  private func note(_ frame: Frame, _ completion: Completion) {
    frame.slots[slots.phase] = .int(4)
    switch completion {
    case .normal: frame.slots[slots.ending] = .int(0)
    case .breakLoop: frame.slots[slots.ending] = .int(1)
    case .continueLoop: frame.slots[slots.ending] = .int(2)
    case .returned(let value):
      frame.slots[slots.ending] = .int(3)
      frame.slots[slots.value] = value
    }
  }

  private func left(_ frame: Frame, _ completion: Completion) throws(Unwind) -> Completion {
    do throws(Unwind) {
      _ = try interpreter.resumeAwait(
        frame, slot: slots.awaited, position: manager.span.start)
    } catch {
      if case .suspended = error { note(frame, completion) }
      throw traced(error, manager.span)
    }
    return completion
  }

  private func leave(
    _ frame: Frame, _ exit: Value, _ exception: PyException
  ) throws(Unwind) -> Completion {
    let outer = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = outer }
    frame.mark(span.start)
    let suppresses: Bool
    do throws(Unwind) {
      if isAsync, let native = nativeManager(exit) {
        if let known = try native.exitAtOnce(interpreter, exception) {
          suppresses = known
        } else {
          suppresses = try interpreter.isTrue(
            interpreter.beginAwait(
              frame, native.exitLater(interpreter, exception), slot: slots.awaited,
              position: manager.span.start))
        }
      } else if isAsync {
        let result = try interpreter.call(exit, interpreter.exitArguments(exception))
        let awaitable = try interpreter.checkedAwaitable(result, from: "__aexit__")
        suppresses = try interpreter.isTrue(
          interpreter.beginAwait(
            frame, awaitable, slot: slots.awaited, position: manager.span.start))
      } else {
        suppresses = try interpreter.isTrue(
          interpreter.call(exit, interpreter.exitArguments(exception)))
      }
    } catch {
      if case .suspended = error { note(frame, exception) }
      throw traced(error, manager.span)
    }
    if suppresses { return .normal }
    throw .raised(exception)
  }

  private func note(_ frame: Frame, _ exception: PyException) {
    frame.slots[slots.phase] = .int(5)
    frame.slots[slots.value] = .object(exception)
  }

  private func leftWithException(
    _ frame: Frame, _ exception: PyException
  ) throws(Unwind) -> Completion {
    let outer = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = outer }
    let suppresses: Bool
    do throws(Unwind) {
      suppresses = try interpreter.isTrue(
        interpreter.resumeAwait(frame, slot: slots.awaited, position: manager.span.start))
    } catch {
      if case .suspended = error { note(frame, exception) }
      throw traced(error, manager.span)
    }
    if suppresses { return .normal }
    throw .raised(exception)
  }
}

extension Interpreter {
  /// `__aenter__` and `__aexit__` must give something to await.
  func checkedAwaitable(_ value: Value, from method: String) throws(Unwind) -> Value {
    if let kind = value.object?.kind, kind == .coroutine || kind == .future { return value }
    if type(of: value).slots.await != nil { return value }
    if let generator = value.downcast(.generator, PyGenerator.self), generator.isIterableCoroutine {
      return value
    }
    throw typeError(
      "'async with' received an object from \(method) that does not implement __await__: "
        + type(of: value).name)
  }
}
