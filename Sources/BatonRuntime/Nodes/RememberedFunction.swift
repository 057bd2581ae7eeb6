// Functions that call sites remember, so that calling them counts no reference.

/// A function that a call site keeps. A call through it counts no reference; what the site lets go
/// of while such a call may be in progress is kept by the interpreter.
struct RememberedFunction {
  private(set) var reference: Unmanaged<PyFunction>?

  init() {}

  init(_ function: PyFunction) { reference = .passRetained(function) }

  /// Lets go of the function, together with the site itself.
  func forget() { reference?.release() }

  /// Lets go of the function as soon as no call of the site can be running it.
  @inline(never) func retire(from site: CodeContext) {
    guard let reference else { return }
    site.interpreter.retire(RetiredFunction(function: reference.takeRetainedValue(), site: site))
  }
}

/// A function that a site has forgotten.
struct RetiredFunction {
  let function: PyFunction
  /// The code of the site.
  let site: CodeContext
}

extension Interpreter {
  fileprivate func retire(_ entry: RetiredFunction) {
    // Other threads have chains of callers of their own.
    if let threads, threads.activeCount > 0 { return retired.append(entry) }
    var running: [ObjectIdentifier: Int] = [:]
    var frame = currentFrame
    while let caller = frame.caller {
      if let code = frame.code { running[ObjectIdentifier(code.context), default: 0] += 1 }
      frame = caller
    }
    func activations(_ entry: RetiredFunction) -> Int {
      running[ObjectIdentifier(entry.site), default: 0]
    }
    // What dies here may run code that comes here again.
    let former = retired
    retired = former.filter { activations($0) > 0 }
    // In its own activation the site has just looked for another function.
    if activations(entry) > 1 { retired.append(entry) }
    withExtendedLifetime(former) {}
  }
}
