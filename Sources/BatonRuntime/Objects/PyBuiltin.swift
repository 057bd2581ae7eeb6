// Functions written in Swift: the rows of the builtin tables, and how their arguments are bound.

/// The arguments of a builtin after binding, one value for each parameter of its signature.
///
/// An omitted optional parameter is `undefined`, `*args` is a tuple, `**kwargs` a dict, or
/// `undefined` where no keyword was given. For methods the first is the receiver. Valid during the call only.
struct Arguments {
  let base: UnsafeMutablePointer<Value>
  let count: Int

  @inline(__always) subscript(index: Int) -> Value { base[index] }

  /// The receiver, of the type that the caller has seen to, which the arguments keep alive.
  @inline(__always) func receiver<Object: PyObject>(_ type: Object.Type) -> Unmanaged<Object> {
    UnsafeRawPointer(base).load(as: Unmanaged<Object>.self)
  }

  /// The argument, which the body takes over.
  @inline(__always) func take(_ index: Int) -> Value {
    let value = (base + index).move()
    (base + index).initialize(to: .undefined)
    return value
  }

  /// The argument, or nil where it was omitted.
  @inline(__always) func given(_ index: Int) -> Value? { base[index].defined }
}

typealias BuiltinBody = (Interpreter, Arguments) throws(Unwind) -> Value

/// A row of a method table: name, signature as `inspect.signature` shows it, body.
///
/// In the signature `/` ends the positional-only parameters, `*` begins the keyword-only ones,
/// `*args` and `**kwargs` collect, `=` marks a parameter that may be omitted (its value is for the
/// reader; the body sees `undefined`). Methods leave out `self`; class methods `cls`.
struct BuiltinRow {
  enum Binding {
    case function
    case method
    case classMethod
    case staticMethod
  }

  let name: String
  let signature: String
  let binding: Binding
  let body: BuiltinBody
  /// Of a coroutine method: what awaiting the call gives where that takes no waiting; nil leaves it
  /// to the coroutine. It raises nothing that the coroutine would not raise.
  private(set) var immediate: ((Interpreter, Arguments) throws(Unwind) -> Value?)?
  /// Of a method that puts its argument into the receiver and gives None: takes the value over and
  /// does it, without running any code of the program; false leaves the value and the receiver to
  /// the body.
  typealias Addition = (Unmanaged<PyObject>, inout Value) -> Bool
  private(set) var addition: Addition?
  /// Of a method that hands all its arguments on: takes them as they are, the receiver first, so
  /// that they need not be collected.
  typealias Whole = (Interpreter, CallArguments) throws(Unwind) -> Value
  private(set) var whole: Whole?

  /// A method of `*args, **kwargs` that takes them as they are.
  init(_ name: String, _ whole: @escaping Whole) {
    self.init(name, "*args, **kwargs") { interpreter, args throws(Unwind) in
      var all = ContiguousArray([args[0]])
      all += args[1].asTuple?.elements ?? []
      return try interpreter.withCallArguments(interpreter.tuple(all), args[2]) {
        arguments throws(Unwind) in
        try whole(interpreter, arguments)
      }
    }
    self.whole = whole
  }

  init(
    _ name: String, _ signature: String, _ binding: Binding = .method, _ body: @escaping BuiltinBody
  ) {
    self.name = name
    self.signature = signature
    self.binding = binding
    self.body = body
  }

  func awaitedAtOnce(
    _ immediate: @escaping (Interpreter, Arguments) throws(Unwind) -> Value?
  ) -> BuiltinRow {
    var row = self
    row.immediate = immediate
    return row
  }

  func adding(_ addition: @escaping Addition) -> BuiltinRow {
    var row = self
    row.addition = addition
    return row
  }
}

/// A parsed signature.
final class BuiltinSignature: Sendable {
  struct Parameter: Sendable {
    let name: String
    let isRequired: Bool
    /// As written, for `inspect.signature`; nil where required.
    let defaultText: String?
  }

  /// Positional parameters, positional-only first; then the keyword-only ones.
  let parameters: [Parameter]
  let positionalOnlyCount: Int
  let positionalCount: Int
  let variadicName: String?
  let keywordsName: String?
  /// How many of the positional parameters must be given.
  let requiredCount: Int
  /// Some parameter, whether positional or not, must be given.
  let hasRequired: Bool

  /// How many values the body sees, without a receiver.
  var boundCount: Int {
    parameters.count + (variadicName == nil ? 0 : 1) + (keywordsName == nil ? 0 : 1)
  }

  init(parsing text: String) {
    var parameters: [Parameter] = []
    var positionalOnlyCount = 0
    var positionalCount = 0
    var requiredCount = 0
    var variadicName: String?
    var keywordsName: String?
    var keywordOnly = false
    for piece in BuiltinSignature.pieces(of: text) {
      if piece == "/" {
        positionalOnlyCount = parameters.count
      } else if piece == "*" {
        keywordOnly = true
      } else if piece.hasPrefix("**") {
        keywordsName = String(piece.dropFirst(2))
      } else if piece.hasPrefix("*") {
        variadicName = String(piece.dropFirst())
        keywordOnly = true
      } else {
        let equals = piece.firstIndex(of: "=")
        let name = String(piece[..<(equals ?? piece.endIndex)])
        let defaultText = equals.map { String(piece[piece.index(after: $0)...]) }
        parameters.append(
          Parameter(name: name, isRequired: equals == nil, defaultText: defaultText))
        if !keywordOnly {
          positionalCount += 1
          if equals == nil { requiredCount = positionalCount }
        }
      }
    }
    self.parameters = parameters
    self.positionalOnlyCount = positionalOnlyCount
    self.positionalCount = positionalCount
    self.requiredCount = requiredCount
    hasRequired = parameters.contains(where: \.isRequired)
    self.variadicName = variadicName
    self.keywordsName = keywordsName
  }

  /// How many positional arguments, `leading` ones before them included, fit the parameters as they
  /// are, and how many values the body then sees.
  func arity(leading: Int) -> PyBuiltin.Arity {
    if variadicName != nil || keywordsName != nil
      || parameters[positionalCount...].contains(where: \.isRequired)
    {
      return .never
    }
    return PyBuiltin.Arity(
      least: Int32(truncatingIfNeeded: leading + requiredCount),
      most: Int32(truncatingIfNeeded: leading + positionalCount),
      total: Int32(truncatingIfNeeded: leading + parameters.count))
  }

  /// Splits at the commas that do not stand in quotes or brackets.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var depth = 0
    var inQuotes = false
    var start = text.startIndex
    var index = start
    func add(to end: String.Index) {
      let piece = text[start..<end].drop { $0 == " " }
      if !piece.isEmpty { pieces.append(piece) }
    }
    while index < text.endIndex {
      switch text[index] {
      case "'": inQuotes.toggle()
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case "," where depth == 0 && !inQuotes:
        add(to: index)
        start = text.index(after: index)
      default: break
      }
      index = text.index(after: index)
    }
    add(to: text.endIndex)
    return pieces
  }
}

/// A function or method written in Swift, bound to a receiver or not.
final class PyBuiltin: PyObject {
  let name: PyStr
  let body: BuiltinBody
  let binding: BuiltinRow.Binding
  /// The class whose table holds the row; nil for module functions.
  unowned(unsafe) let owner: PyType?
  /// The receiver of a bound method; `undefined` where unbound.
  let receiver: Value
  /// What a bound method was bound from.
  let unbound: PyBuiltin?
  private let ownModule: String
  private let ownSignatureText: String
  /// See `BuiltinRow.immediate`.
  let immediate: ((Interpreter, Arguments) throws(Unwind) -> Value?)?
  /// See `BuiltinRow.Addition`.
  let addition: BuiltinRow.Addition?
  /// CPython has it in Python: argument errors are worded as those of functions.
  let isFunctionLike: Bool
  private final lazy var ownSignature = BuiltinSignature(parsing: signatureText)

  /// `__module__` of a function.
  final var module: String { unbound?.module ?? ownModule }
  final var signatureText: String { unbound?.signatureText ?? ownSignatureText }
  final var signature: BuiltinSignature { unbound?.signature ?? ownSignature }
  /// Takes the elements of an iterable argument while it runs, and keeps nothing of it.
  final var consumesIterable = false
  /// How `max` and `min` compare, whose arguments mostly need no binding.
  final var extreme: RichComparison?
  /// See `BuiltinRow.Whole`.
  final var whole: BuiltinRow.Whole?
  /// Not known before the first call.
  final var arity = Arity.never

  /// The numbers of positional arguments that need no binding.
  struct Arity {
    let least: Int32
    let most: Int32
    /// How many values the body sees.
    let total: Int32

    /// No number of arguments is right.
    static var never: Arity { Arity(least: .max, most: -1, total: 0) }
  }

  init(
    type: PyType, _ interpreter: Interpreter, row: BuiltinRow, owner: PyType?,
    module: String = "builtins"
  ) {
    name = interpreter.intern(row.name)
    body = row.body
    binding = row.binding
    self.owner = owner
    receiver = .undefined
    unbound = nil
    ownModule = module
    ownSignatureText = row.signature
    immediate = row.immediate
    addition = row.addition
    whole = row.whole
    isFunctionLike = Self.isLikeFunction(row, owner, module)
    super.init(type, .builtin)
  }

  private static func isLikeFunction(_ row: BuiltinRow, _ owner: PyType?, _ module: String) -> Bool
  {
    let home = owner?.module ?? module
    return home.hasPrefix("asyncio")
      || (home == "random" && row.name != "random" && row.name != "getrandbits")
  }

  convenience init(
    _ interpreter: Interpreter, row: BuiltinRow, owner: PyType?, module: String = "builtins"
  ) {
    let isFunction =
      (row.binding == .function || row.binding == .method) && row.name != "__new__"
      && Self.isLikeFunction(row, owner, module)
    let type =
      switch row.binding {
      case .function where isFunction, .method where isFunction: interpreter.types.function
      case .function, .staticMethod: interpreter.types.builtinFunction
      case .method: interpreter.types.methodDescriptor
      case .classMethod: interpreter.types.classMethodDescriptor
      }
    self.init(type: type, interpreter, row: row, owner: owner, module: module)
  }

  /// `unbound` called on `receiver`.
  init(binding unbound: PyBuiltin, to receiver: Value) {
    name = unbound.name
    body = unbound.body
    binding = unbound.binding
    owner = unbound.owner
    self.unbound = unbound
    ownModule = ""
    ownSignatureText = ""
    immediate = nil
    addition = nil
    isFunctionLike = unbound.isFunctionLike
    self.receiver = receiver
    let types = unbound.type.interpreter.types
    if unbound.arity.most < 0 {
      unbound.arity = unbound.signature.arity(leading: unbound.leadingCount)
    }
    let type =
      unbound.type === types.slotWrapper
      ? types.methodWrapper
      : unbound.type === types.function ? types.method : types.builtinFunction
    super.init(type, .builtin)
    arity = unbound.arity
  }

  /// The arguments before those of the signature: the receiver, or none.
  final var leadingCount: Int { binding == .function || binding == .staticMethod ? 0 : 1 }

  /// The name as error messages show it: `list.append`, `print`.
  var displayName: String {
    guard let owner else { return name.string }
    // What CPython has in Python shows its qualified name.
    var home = isFunctionLike && owner.module == "random" ? owner.shortName : owner.name
    if owner.module == "asyncio.locks" { home = homeInLocks(owner) }
    return binding == .function ? name.string : "\(home).\(name.string)"
  }

  /// What CPython's locks have from another class.
  private func homeInLocks(_ owner: PyType) -> String {
    switch (owner.shortName, name.string) {
    case ("Lock", "__aenter__"), ("Lock", "__aexit__"), ("Condition", "__aenter__"),
      ("Condition", "__aexit__"), ("Semaphore", "__aenter__"), ("Semaphore", "__aexit__"):
      return "_ContextManagerMixin"
    case ("Condition", "acquire"), ("Condition", "locked"), ("Condition", "release"):
      return "Lock"
    default: return owner.shortName
    }
  }

  /// It takes its receiver as the first argument and is not bound yet.
  final var takesReceiver: Bool { binding == .method && unbound == nil }

  override func makeAttributeDictionary() -> PyDict? {
    let interpreter = type.interpreter
    return type === interpreter.types.function
      ? interpreter.makeSideDictionary(of: self) : super.makeAttributeDictionary()
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(receiver)
  }
}

extension Unmanaged<PyBuiltin> {
  /// Calls the body with arguments that it takes as they are; counts no reference.
  @inline(__always) func run(
    _ context: CodeContext, _ arguments: Arguments
  ) throws(Unwind) -> Value {
    try Unmanaged<Interpreter>.passUnretained(context.interpreter)
      .borrowing { interpreter throws(Unwind) in
        try borrowing { builtin throws(Unwind) in try builtin.body(interpreter, arguments) }
      }
  }
}
