// The state of the interpreter that every call reads and writes.

/// Held apart from the interpreter, so that nodes change it through a plain pointer.
struct ExecutionState {
  /// The first free place of the value stack.
  var stackTop: UnsafeMutablePointer<Value>
  var stackLimit: UnsafeMutablePointer<Value>
  /// The running activation; its header leads to its callers.
  var currentFrame: Frame
  /// Python calls in progress.
  var depth = 0
  /// Up to this depth neither the recursion limit nor the native stack can be exhausted.
  var softDepth = 1000
  /// The address of `asyncio.sleep`, once there.
  var sleepFunction: UnsafeRawPointer?
  /// Set by signal handlers and limits; asked at loop turns and calls.
  let interruption: UnsafeMutablePointer<Int32>
}

extension Interpreter {
  @inline(__always) var stackTop: UnsafeMutablePointer<Value> {
    get { state.pointee.stackTop }
    set { state.pointee.stackTop = newValue }
  }

  @inline(__always) var stackLimit: UnsafeMutablePointer<Value> { state.pointee.stackLimit }

  @inline(__always) var currentFrame: Frame {
    get { state.pointee.currentFrame }
    set { state.pointee.currentFrame = newValue }
  }

  @inline(__always) var depth: Int {
    get { state.pointee.depth }
    set { state.pointee.depth = newValue }
  }

  @inline(__always) var softDepth: Int {
    get { state.pointee.softDepth }
    set { state.pointee.softDepth = newValue }
  }

  @inline(__always) var interruption: UnsafeMutablePointer<Int32> { state.pointee.interruption }
}

extension UnsafeMutablePointer<ExecutionState> {
  /// Reserves places on the value stack, filled with `undefined`.
  @inline(__always) func push(
    _ count: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> UnsafeMutablePointer<Value> {
    let base = pointee.stackTop
    let end = base + count
    if end > pointee.stackLimit { try interpreter.reserveStack(count) }
    pointee.stackTop = end
    base.clear(count: count)
    return base
  }

  /// Lets go of what `push` reserved.
  @inline(__always) func pop(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    base.release(count: count)
    pointee.stackTop = base
  }

  /// Runs code in a frame whose header and slots are filled and which ends at `stackTop`; lets go of
  /// the slots. `isLimited`: the recursion limit holds.
  @inline(__always) func run(
    _ code: Unmanaged<PyCode>, _ frame: Frame, isLimited: Bool = true
  ) throws(Unwind) -> Value {
    let caller = pointee.currentFrame
    pointee.currentFrame = frame
    pointee.depth += 1
    defer {
      // What dies with the locals belongs to the caller's line already.
      pointee.currentFrame = caller
      frame.settleTracebacks()
      frame.slots.release(count: code._withUnsafeGuaranteedRef { $0.slotCount })
      pointee.depth -= 1
    }
    do throws(Unwind) {
      let completion = try code.borrowing { code throws(Unwind) in
        if pointee.depth > pointee.softDepth || pointee.interruption.pointee != 0 {
          try code.context.interpreter.checkDepth(isLimited: isLimited)
        }
        return try code.body.execute(frame)
      }
      if case .returned(let value) = completion { return value }
      return .none
    } catch {
      if case .raised(let exception) = error {
        exception.keepLocals(of: frame, code.takeUnretainedValue())
      }
      throw error
    }
  }
}
