// Calls: arguments on the value stack, and how each kind of callable takes them.

/// Arguments as a caller passes them: positional values, then the values of `keywordNames`,
/// contiguous on the value stack. The caller owns the values; the callee copies what it keeps.
struct CallArguments {
  let base: UnsafeMutablePointer<Value>
  let positionalCount: Int
  let keywordNames: [PyStr]

  @inline(__always) init(
    base: UnsafeMutablePointer<Value>, positionalCount: Int, keywordNames: [PyStr] = []
  ) {
    self.base = base
    self.positionalCount = positionalCount
    self.keywordNames = keywordNames
  }

  @inline(__always) subscript(index: Int) -> Value { base[index] }

  var isEmpty: Bool { positionalCount == 0 && keywordNames.isEmpty }
  var totalCount: Int { positionalCount + keywordNames.count }

  func keywordValue(_ index: Int) -> Value { base[positionalCount + index] }

  /// Without the first positional argument.
  func dropFirst() -> CallArguments {
    CallArguments(
      base: base + 1, positionalCount: positionalCount - 1, keywordNames: keywordNames)
  }

  var positional: ContiguousArray<Value> {
    ContiguousArray(UnsafeBufferPointer(start: base, count: positionalCount))
  }

  func positionalTuple(_ interpreter: Interpreter) -> PyTuple {
    positionalCount == 0
      ? interpreter.emptyTuple
      : .copying(
        interpreter.types.tuple, UnsafeBufferPointer(start: base, count: positionalCount))
  }
}

extension Interpreter {
  // MARK: From Swift

  func call(_ callee: Value) throws(Unwind) -> Value {
    try call(callee, CallArguments(base: stackTop, positionalCount: 0))
  }

  func call(_ callee: Value, _ argument: Value) throws(Unwind) -> Value {
    if let function = callee.simpleFunction(1), let frame = reserveFrame(function) {
      frame.slots.initialize(to: argument)
      return try run(function, frame, argumentCount: 1)
    }
    let base = stackTop
    try reserveStack(1)
    base.initialize(to: argument)
    stackTop = base + 1
    defer {
      base.release(count: 1)
      stackTop = base
    }
    return try call(callee, CallArguments(base: base, positionalCount: 1))
  }

  func call(_ callee: Value, _ first: Value, _ second: Value) throws(Unwind) -> Value {
    if let function = callee.simpleFunction(2), let frame = reserveFrame(function) {
      frame.slots.initialize(to: first)
      (frame.slots + 1).initialize(to: second)
      return try run(function, frame, argumentCount: 2)
    }
    let base = stackTop
    try reserveStack(2)
    base.initialize(to: first)
    (base + 1).initialize(to: second)
    stackTop = base + 2
    defer {
      base.release(count: 2)
      stackTop = base
    }
    return try call(callee, CallArguments(base: base, positionalCount: 2))
  }

  /// Three arguments, or four.
  func call(
    _ callee: Value, _ first: Value, _ second: Value, _ third: Value, _ fourth: Value = .undefined
  ) throws(Unwind) -> Value {
    let base = stackTop
    let count = fourth.isUndefined ? 3 : 4
    try reserveStack(count)
    base.initialize(to: first)
    (base + 1).initialize(to: second)
    (base + 2).initialize(to: third)
    if count == 4 { (base + 3).initialize(to: fourth) }
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    return try call(callee, CallArguments(base: base, positionalCount: count))
  }

  /// A frame on the stack's top for the function, its slots not initialised; nil: no room.
  @inline(__always) private func reserveFrame(_ function: Unmanaged<PyFunction>) -> Frame? {
    let code = function._withUnsafeGuaranteedRef { $0.codeReference }
    let base = stackTop
    let slotCount = code._withUnsafeGuaranteedRef { $0.slotCount }
    if stackLimit - base < slotCount + Frame.headerSlots { return nil }
    return Frame(reservedAt: base, function: function, code: code, caller: currentFrame)
  }

  /// Runs a function in such a frame, whose first slots hold the arguments.
  @inline(__always) private func run(
    _ function: Unmanaged<PyFunction>, _ frame: Frame, argumentCount: Int
  ) throws(Unwind) -> Value {
    // The program may let go of the function while it runs.
    _ = function.retain()
    defer { function.release() }
    let code = function._withUnsafeGuaranteedRef { $0.codeReference }
    let slotCount = code._withUnsafeGuaranteedRef { $0.slotCount }
    (frame.slots + argumentCount).clear(count: slotCount - argumentCount)
    let base = stackTop
    stackTop = frame.slots + slotCount
    defer { stackTop = base }
    return try state.run(code, frame)
  }

  /// Calls with positional arguments, then the values of `keywordNames`.
  func call(
    _ callee: Value, _ arguments: ContiguousArray<Value>, keywordNames: [PyStr] = []
  ) throws(Unwind) -> Value {
    let base = stackTop
    let count = arguments.count
    try reserveStack(count)
    for index in 0..<count { (base + index).initialize(to: arguments[index]) }
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    return try call(
      callee,
      CallArguments(
        base: base, positionalCount: count - keywordNames.count, keywordNames: keywordNames))
  }

  func callMethod(
    _ value: Value, _ name: PyStr, _ arguments: Value...
  ) throws(Unwind) -> Value {
    try call(getAttribute(value, name), ContiguousArray(arguments))
  }

  /// Makes sure that `count` values fit above `stackTop`.
  @inline(__always) func reserveStack(_ count: Int) throws(Unwind) {
    if stackLimit - stackTop < count {
      throw error(exceptions.memoryError, "too many values on the value stack")
    }
  }

  // MARK: Any callable

  /// Calls `callee` (CPython: `PyObject_Vectorcall`).
  func call(_ callee: Value, _ arguments: CallArguments) throws(Unwind) -> Value {
    guard let object = callee.borrowed else { throw notCallable(callee) }
    // The caller's value keeps the object; the kinds name its class.
    switch object._withUnsafeGuaranteedRef({ $0.kind }) {
    case .function:
      return try object.borrowing { object throws(Unwind) in
        try call(function: unsafeDowncast(object, to: PyFunction.self), arguments)
      }
    case .builtin:
      return try object.borrowing { object throws(Unwind) in
        try call(builtin: unsafeDowncast(object, to: PyBuiltin.self), arguments)
      }
    case .method:
      return try object.borrowing { object throws(Unwind) in
        let method = unsafeDowncast(object, to: PyMethod.self)
        return try call(method.function, prepending: method.receiver, arguments)
      }
    case .type where object._withUnsafeGuaranteedRef({ $0.type === types.type }):
      return try object.borrowing { object throws(Unwind) in
        try PyType.instantiate(self, unsafeDowncast(object, to: PyType.self), arguments)
      }
    default:
      guard let slot = object._withUnsafeGuaranteedRef({ $0.type.slots.call }) else {
        throw notCallable(callee)
      }
      return try slot(self, callee, arguments)
    }
  }

  func notCallable(_ callee: Value) -> Unwind {
    var hint = ""
    // A module taken for what it holds under the same name (CPython: `object_is_not_callable`).
    if let module = callee.object as? PyModule, let name = module.namespace.get(names.name)?.asStr,
      let held = module.namespace.get(name), isCallable(held)
    {
      hint = ". Did you mean: '\(name.string).\(name.string)(...)'?"
    }
    return typeError("'\(type(of: callee).name)' object is not callable" + hint)
  }

  /// The error for a keyword that is no str. What CPython calls with the dict itself says before
  /// that it takes no keywords, or no calls.
  func strangeKeyword(_ callee: Value) -> Unwind {
    if !callee.isUndefined, !isCallable(callee) { return notCallable(callee) }
    if let type = callee.asType {
      let refusing = [types.slice, types.staticMethod, types.classMethod]
      let isPlainException =
        type.isSubtype(of: exceptions.baseException) && type.module == "builtins"
        && ![exceptions.importError, exceptions.attributeError, exceptions.nameError]
          .contains { type.isSubtype(of: $0) }
      if isPlainException || refusing.contains(where: { $0 === type }) {
        return typeError("\(type.shortName)() takes no keyword arguments")
      }
    }
    return typeError("keywords must be strings")
  }

  func isCallable(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    return object.type.slots.call != nil
  }

  /// Calls with one more argument in front.
  func call(
    _ callee: Value, prepending first: Value, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let base = stackTop
    let count = arguments.totalCount + 1
    try reserveStack(count)
    base.initialize(to: first)
    for index in 1..<max(count, 1) { (base + index).initialize(to: arguments.base[index - 1]) }
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    return try call(
      callee,
      CallArguments(
        base: base, positionalCount: arguments.positionalCount + 1,
        keywordNames: arguments.keywordNames))
  }

  // MARK: Functions written in Python

  func call(function: PyFunction, _ arguments: CallArguments) throws(Unwind) -> Value {
    let code = function.code
    if code.flavor != .plain { return try makeSuspendable(function, code, arguments) }
    if stackLimit - stackTop < code.slotCount + Frame.headerSlots { throw recursionError() }
    let frame = Frame(slots: stackTop + Frame.headerSlots)
    if code.isSimple, arguments.positionalCount == code.positionalCount,
      arguments.keywordNames.isEmpty
    {
      let count = code.positionalCount
      frame.slots.copy(arguments.base, count)
      (frame.slots + count).clear(count: code.slotCount - count)
    } else {
      try bind(arguments, of: function, code, into: frame.slots)
    }
    return try run(function, code, frame)
  }

  /// Runs a plain function in a frame whose slots are filled; the frame is gone afterwards.
  func run(_ function: PyFunction, _ code: PyCode, _ frame: Frame) throws(Unwind) -> Value {
    defer { withExtendedLifetime((function, code)) {} }
    let codeReference = Unmanaged.passUnretained(code)
    frame.header.initialize(
      to: Frame.Header(
        code: codeReference, function: Unmanaged.passUnretained(function), caller: currentFrame,
        position: 0, suspendedAt: 0, suspendable: nil, traceback: nil))
    let base = stackTop
    stackTop = frame.slots + code.slotCount
    defer { stackTop = base }
    return try state.run(codeReference, frame)
  }

  /// Where CPython does not ask for the recursion limit, and fills the memory, it ends here.
  private static var depthWithoutLimit: Int { 100_000 }

  /// Called beyond `softDepth`, and where an interruption is asked for.
  @inline(never) func checkDepth(isLimited: Bool = true) throws(Unwind) {
    var marker: UInt8 = 0
    let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    let limit = isLimited ? recursionLimit : max(recursionLimit, Self.depthWithoutLimit)
    if depth > limit || here < nativeStackFloor { throw recursionError() }
    if interruption.pointee != 0 { try interrupted() }
  }

  /// Fills all slots of a frame from the arguments (CPython: `initialize_locals`).
  ///
  /// On an error no slot is left initialised.
  func bind(
    _ arguments: CallArguments, of function: PyFunction, _ code: PyCode,
    into slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    let positionalCount = code.positionalCount
    let given = arguments.positionalCount
    let plainCount = min(given, positionalCount)
    slots.copy(arguments.base, plainCount)
    (slots + plainCount).clear(count: code.slotCount - plainCount)
    do throws(Unwind) {
      let variadicSlot = positionalCount + code.keywordOnlyCount
      if code.hasVariadic {
        let rest = UnsafeBufferPointer(
          start: arguments.base + plainCount, count: given - plainCount)
        slots[variadicSlot] = .object(
          rest.isEmpty ? emptyTuple : PyTuple.copying(types.tuple, rest))
      }
      var keywords: PyDict?
      if code.hasKeywords {
        let made = PyDict(self)
        keywords = made
        slots[variadicSlot + (code.hasVariadic ? 1 : 0)] = .object(made)
      }
      if !arguments.keywordNames.isEmpty {
        try bindKeywords(arguments, of: function, code, into: slots, keywords)
      }
      if given > positionalCount, !code.hasVariadic {
        throw tooManyPositional(given, function, code, slots)
      }
      if given < positionalCount {
        try fillDefaults(from: given, function, code, slots)
      }
      if code.keywordOnlyCount > 0 { try fillKeywordDefaults(function, code, slots) }
    } catch {
      slots.release(count: code.slotCount)
      throw error
    }
    makeCells(of: code, slots)
  }

  private func bindKeywords(
    _ arguments: CallArguments, of function: PyFunction, _ code: PyCode,
    into slots: UnsafeMutablePointer<Value>, _ keywords: PyDict?
  ) throws(Unwind) {
    let parameters = code.parameters
    for (offset, name) in arguments.keywordNames.enumerated() {
      let value = arguments.keywordValue(offset)
      if let slot = parameterSlot(name, parameters) {
        if !slots[slot].isUndefined {
          throw typeError(
            "\(function.qualname.string)() got multiple values for argument '\(name.string)'")
        }
        slots[slot] = value
      } else if let keywords {
        keywords.set(name, value)
      } else {
        throw unexpectedKeyword(name, arguments, function, parameters)
      }
    }
  }

  /// The slot of a parameter that may be given by name.
  private func parameterSlot(_ name: PyStr, _ parameters: ParameterList) -> Int? {
    var slot = parameters.positionalOnlyCount
    while slot < parameters.positional.count {
      if parameters.positional[slot] === name { return slot }
      slot += 1
    }
    for (index, other) in parameters.keywordOnly.enumerated() where other === name {
      return parameters.positional.count + index
    }
    guard !name.isInterned, let known = names.known(name) else { return nil }
    return parameterSlot(known, parameters)
  }

  private func unexpectedKeyword(
    _ name: PyStr, _ arguments: CallArguments, _ function: PyFunction, _ parameters: ParameterList
  ) -> Unwind {
    let qualname = function.qualname.string
    let positionalOnly = parameters.positional.prefix(parameters.positionalOnlyCount)
    let misused = positionalOnly.filter { parameter in
      arguments.keywordNames.contains { $0.isEqual(to: parameter) }
    }
    if !misused.isEmpty {
      return typeError(
        "\(qualname)() got some positional-only arguments passed as keyword arguments: '"
          + misused.map(\.string).joined(separator: ", ") + "'")
    }
    let candidates =
      (parameters.positional.dropFirst(parameters.positionalOnlyCount) + parameters.keywordOnly)
      .map(\.string)
    let hint = suggestion(for: name.string, among: candidates).map { ". Did you mean '\($0)'?" }
    return typeError(
      "\(qualname)() got an unexpected keyword argument '\(name.string)'" + (hint ?? ""))
  }

  private func tooManyPositional(
    _ given: Int, _ function: PyFunction, _ code: PyCode, _ slots: UnsafeMutablePointer<Value>
  ) -> Unwind {
    let parameters = code.parameters
    let limit = parameters.positional.count
    let keywordOnlyGiven = (0..<parameters.keywordOnly.count)
      .count { !slots[limit + $0].isUndefined }
    let takes: String
    let plural: Bool
    if function.defaults.isEmpty {
      plural = limit != 1
      takes = "\(limit)"
    } else {
      plural = true
      takes = "from \(limit - function.defaults.count) to \(limit)"
    }
    var extra = ""
    if keywordOnlyGiven > 0 {
      extra =
        " positional argument\(given != 1 ? "s" : "") (and \(keywordOnlyGiven) keyword-only "
        + "argument\(keywordOnlyGiven != 1 ? "s" : ""))"
    }
    return typeError(
      "\(function.qualname.string)() takes \(takes) positional argument\(plural ? "s" : "") but "
        + "\(given)\(extra) \(given == 1 && extra.isEmpty ? "was" : "were") given")
  }

  /// Fills the positional parameters from `given` on that no argument has filled.
  func fillDefaults(
    from given: Int, _ function: PyFunction, _ code: PyCode, _ slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    let firstDefault = code.positionalCount - function.defaults.count
    var missing: [String] = []
    for slot in given..<code.positionalCount where slots[slot].isUndefined {
      if slot >= firstDefault {
        slots[slot] = function.defaults[slot - firstDefault]
      } else {
        missing.append(code.parameters.positional[slot].string)
      }
    }
    if !missing.isEmpty { throw missingArguments("positional", missing, function) }
  }

  /// Gives captured variables their cells; parameters move into theirs.
  @inline(__always) func makeCells(of code: PyCode, _ slots: UnsafeMutablePointer<Value>) {
    for slot in code.cellParameters { slots[slot] = .object(PyCell(self, slots[slot])) }
    for slot in code.cellLocals { slots[slot] = .object(PyCell(self, .undefined)) }
  }

  private func fillKeywordDefaults(
    _ function: PyFunction, _ code: PyCode, _ slots: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    var missing: [String] = []
    for (index, name) in code.parameters.keywordOnly.enumerated() {
      let slot = code.parameters.positional.count + index
      guard slots[slot].isUndefined else { continue }
      if let value = function.keywordDefaults?.get(name) {
        slots[slot] = value
      } else {
        missing.append(name.string)
      }
    }
    if !missing.isEmpty { throw missingArguments("keyword-only", missing, function) }
  }

  private func missingArguments(
    _ kind: String, _ names: [String], _ function: PyFunction
  ) -> Unwind {
    let quoted = names.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: quoted.dropLast().joined(separator: ", ") + ", and \(quoted[quoted.count - 1])"
      }
    return typeError(
      "\(function.qualname.string)() missing \(names.count) required \(kind) "
        + "argument\(names.count == 1 ? "" : "s"): \(list)")
  }
}

extension Value {
  /// A function that needs nothing but so many arguments, which the value keeps alive.
  @inline(__always) fileprivate func simpleFunction(_ count: Int) -> Unmanaged<PyFunction>? {
    guard let function = borrowedFunction else { return nil }
    let isSimple = function._withUnsafeGuaranteedRef {
      $0.codeReference._withUnsafeGuaranteedRef { $0.isSimple && $0.positionalCount == count }
    }
    return isSimple ? function : nil
  }
}
