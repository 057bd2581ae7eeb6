// Calls of functions written in Swift: with their arguments in place where they fit, otherwise bound.

extension Interpreter {
  /// Calls a builtin: binds the arguments to its signature, in place where they fit already.
  func call(builtin: PyBuiltin, _ arguments: CallArguments) throws(Unwind) -> Value {
    if !builtin.receiver.isUndefined {
      let base = stackTop
      let count = arguments.totalCount + 1
      try reserveStack(count)
      base.initialize(to: builtin.receiver)
      for index in 1..<max(count, 1) { (base + index).initialize(to: arguments.base[index - 1]) }
      stackTop = base + count
      defer {
        base.release(count: count)
        stackTop = base
      }
      return try callBound(
        builtin,
        CallArguments(
          base: base, positionalCount: arguments.positionalCount + 1,
          keywordNames: arguments.keywordNames))
    }
    switch builtin.binding {
    case .function, .staticMethod: return try callBound(builtin, arguments)
    case .method, .classMethod:
      try checkReceiver(of: builtin, arguments)
      return try callBound(builtin, arguments)
    }
  }

  /// The receiver of `list.append(x, 1)` must be a list.
  private func checkReceiver(
    of builtin: PyBuiltin, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let owner = builtin.owner else { return }
    guard arguments.positionalCount > 0 else {
      let message =
        builtin.type === types.slotWrapper || builtin.binding == .classMethod
        ? "descriptor '\(builtin.name.string)' of '\(owner.name)' object needs an argument"
        : "unbound method \(builtin.displayName)() needs an argument"
      throw typeError(message)
    }
    if builtin.binding == .classMethod { return try checkClass(of: builtin, owner, arguments[0]) }
    let given = type(of: arguments[0])
    if !given.isSubtype(of: owner) {
      let message =
        builtin.type === types.slotWrapper
        ? "descriptor '\(builtin.name.string)' requires a '\(owner.name)' object but received a "
          + "'\(given.name)'"
        : "descriptor '\(builtin.name.string)' for '\(owner.name)' objects doesn't apply to a "
          + "'\(given.name)' object"
      throw typeError(message)
    }
  }

  /// The receiver of `dict.__dict__["fromkeys"](T)` must be a subclass (CPython:
  /// `classmethod_get`).
  private func checkClass(
    of builtin: PyBuiltin, _ owner: PyType, _ receiver: Value
  ) throws(Unwind) {
    guard let type = receiver.asType else {
      throw typeError(
        "descriptor '\(builtin.name.string)' for type '\(owner.name)' needs a type, not a "
          + "'\(self.type(of: receiver).name)' as arg 2")
    }
    if !type.isSubtype(of: owner) {
      throw typeError(
        "descriptor '\(builtin.name.string)' requires a subtype of '\(owner.name)' but received "
          + "'\(type.name)'")
    }
  }

  /// Calls a builtin with all arguments, the receiver of a method first.
  @inline(__always) func callBound(
    _ builtin: PyBuiltin, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let given = arguments.positionalCount
    let arity = builtin.arity
    if given >= Int(arity.least), given <= Int(arity.most), arguments.keywordNames.isEmpty {
      let missing = Int(arity.total) - given
      if missing == 0 {
        do throws(Unwind) {
          return try builtin.body(self, Arguments(base: arguments.base, count: given))
        } catch { throw leaving(builtin, arguments, error) }
      }
      // What is left out goes behind the arguments, where they are on top of the stack. It is
      // `undefined`, which leaves nothing to deinitialize.
      let end = arguments.base + given
      if end == stackTop {
        end.initialize(repeating: .undefined, count: missing)
        stackTop = end + missing
        defer { stackTop = end }
        do throws(Unwind) {
          return try builtin.body(self, Arguments(base: arguments.base, count: given + missing))
        } catch { throw leaving(builtin, arguments, error) }
      }
    }
    return try callBoundSlow(builtin, arguments)
  }

  /// A function that CPython has written in Python stands in the traceback, and keeps its arguments
  /// alive there.
  @inline(never) func leaving(
    _ builtin: PyBuiltin, _ arguments: CallArguments, _ error: Unwind
  ) -> Unwind {
    if builtin.isFunctionLike, case .raised(let exception) = error {
      let all = UnsafeBufferPointer(start: arguments.base, count: arguments.totalCount)
      exception.addLibraryFrame(self, holding: ContiguousArray(all))
    }
    return error
  }

  @inline(never) private func callBoundSlow(
    _ builtin: PyBuiltin, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if let extreme = builtin.extreme, arguments.positionalCount > 1, arguments.keywordNames.isEmpty
    {
      return try BuiltinFunctions.extreme(
        self, of: UnsafeBufferPointer(start: arguments.base, count: arguments.positionalCount),
        extreme)
    }
    if let whole = (builtin.unbound ?? builtin).whole { return try whole(self, arguments) }
    let signature = builtin.signature
    let leading = builtin.leadingCount
    builtin.arity = signature.arity(leading: leading)
    let base = stackTop
    let count = leading + signature.boundCount
    try reserveStack(count)
    base.initialize(repeating: .undefined, count: count)
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    if leading == 1 { base[0] = arguments[0] }
    if builtin.isFunctionLike {
      try bindLikeFunction(
        arguments, leading: leading, to: signature, of: builtin.displayName, into: base + leading)
    } else {
      try bind(
        arguments, leading: leading, to: signature, builtin: builtin,
        into: base + leading)
    }
    do throws(Unwind) {
      return try builtin.body(self, Arguments(base: base, count: count))
    } catch { throw leaving(builtin, arguments, error) }
  }
}
