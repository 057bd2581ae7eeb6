// Compiled code: what a function shares with all its activations.

import BatonSyntax

/// What nodes know of the code they stand in: enough for tracebacks.
final class CodeContext {
  let interpreter: Interpreter
  /// `interpreter.state`.
  let state: UnsafeMutablePointer<ExecutionState>
  let source: SourceFile
  /// `co_name`: `<module>`, `<lambda>`, `<genexpr>` or the name in the definition.
  let name: String
  let qualname: String
  /// `co_firstlineno`: the line of the first decorator, or of `def`.
  let firstLine: Int
  /// The dictionary in which global names are looked up.
  let globals: PyDict
  /// `from __future__ import annotations` holds, and for the texts that the code runs too.
  let postponesAnnotations: Bool
  /// The code object that stands in this context, while there is one.
  unowned(unsafe) fileprivate(set) var code: PyCode?

  init(
    interpreter: Interpreter, source: SourceFile, name: String, qualname: String, firstLine: Int,
    globals: PyDict, postponesAnnotations: Bool = false
  ) {
    self.interpreter = interpreter
    state = interpreter.state
    self.source = source
    self.name = name
    self.qualname = qualname
    self.firstLine = firstLine
    self.globals = globals
    self.postponesAnnotations = postponesAnnotations
  }
}

extension CodeContext {
  /// The code object, or where that is gone (a class body, what `exec` ran) one that shows the same.
  var shownCode: PyCode {
    if let code { return code }
    let span = Span(start: 0, end: 0)
    return PyCode(
      context: self, body: PassNode(self, span), flavor: .plain, parameters: ParameterList(),
      localNames: [], freeNames: [], cellParameters: [], cellLocals: [], slotCount: 0,
      docstring: .none, definitionSpan: span, hasCleanup: false, awaitSlots: [],
      hasNamespace: false, isModule: name == "<module>")
  }
}

/// How a call of the code runs.
enum CodeFlavor {
  case plain
  case generator
  case coroutine
  case asyncGenerator
}

/// A Python code object: parameters, slots and the node tree.
///
/// Frame slots, in order: the parameters (positional, keyword-only, `*args`, `**kwargs`), the other
/// locals, temporaries, resume slots. Captured locals hold a `PyCell`.
final class PyCode: PyObject {
  let context: CodeContext
  /// `context.name` and `context.qualname`, for the functions made of this code.
  let name: PyStr
  let qualname: PyStr
  let body: StatementNode
  let flavor: CodeFlavor
  let parameters: ParameterList
  /// `parameters.positional.count`, for calls.
  let positionalCount: Int
  let keywordOnlyCount: Int
  let hasVariadic: Bool
  let hasKeywords: Bool
  /// Names of all locals by slot (`co_varnames` and `co_cellvars`), for messages and `locals()`.
  let localNames: [PyStr]
  /// Names of the closure's cells (`co_freevars`).
  let freeNames: [PyStr]
  /// Slots of parameters that are captured: their value moves into a cell on entry.
  let cellParameters: [Int]
  /// Slots of other captured locals: a fresh cell on entry.
  let cellLocals: [Int]
  /// All slots of a frame.
  let slotCount: Int
  let docstring: Value
  /// The definition, where a traceback shows an exception thrown into a function not begun.
  let definitionSpan: Span
  /// Leaving a suspended activation for good has effects: it stands in a `try` or `with`.
  let hasCleanup: Bool
  /// Slots that hold what is awaited or delegated to while suspended.
  let awaitSlots: [Int]
  /// Slot 0 holds the namespace in which names are looked up.
  let hasNamespace: Bool
  /// The body of a module or a class, not of a function.
  let isModule: Bool
  /// Exactly as many plain arguments as positional parameters can be written into the first slots.
  let bindsDirectly: Bool
  /// A call with exactly `parameters.positional.count` plain arguments needs nothing but the body.
  let isSimple: Bool
  /// A call with such arguments needs defaults, cells and the body alone.
  let isPositional: Bool
  /// The same where the call is awaited.
  let runsWhenAwaited: Bool
  /// Of a generator that `types.coroutine` has decorated: it may be awaited.
  final var isIterableCoroutine = false
  /// Of what `compile` gave: its text.
  final var compiled: CompiledSource?
  /// Of a named tuple's `__new__`: how many fields its tuples have; otherwise -1.
  final var tupleFields = -1
  /// How many values CPython's stack would hold.
  final var stackDepth = 3
  /// Of a generator expression.
  final var drain: DrainCode?
  /// The code of the definitions inside, in the order of the text.
  final var nested: [PyCode] = []
  /// What the code was lowered from; nil in the library's own text.
  final var tree: CodeTree?

  init(
    context: CodeContext, body: StatementNode, flavor: CodeFlavor, parameters: ParameterList,
    localNames: [PyStr], freeNames: [PyStr], cellParameters: [Int], cellLocals: [Int],
    slotCount: Int, docstring: Value, definitionSpan: Span,
    hasCleanup: Bool, awaitSlots: [Int], hasNamespace: Bool, isModule: Bool
  ) {
    self.context = context
    name = context.interpreter.intern(context.name)
    qualname = context.interpreter.intern(context.qualname)
    self.body = body
    self.flavor = flavor
    self.parameters = parameters
    positionalCount = parameters.positional.count
    keywordOnlyCount = parameters.keywordOnly.count
    hasVariadic = parameters.hasVariadic
    hasKeywords = parameters.hasKeywords
    self.localNames = localNames
    self.freeNames = freeNames
    self.cellParameters = cellParameters
    self.cellLocals = cellLocals
    self.slotCount = slotCount
    self.docstring = docstring
    self.definitionSpan = definitionSpan
    self.hasCleanup = hasCleanup
    self.awaitSlots = awaitSlots
    self.hasNamespace = hasNamespace
    self.isModule = isModule
    let isPositional =
      parameters.keywordOnly.isEmpty && !parameters.hasVariadic && !parameters.hasKeywords
    bindsDirectly = isPositional && cellParameters.isEmpty && cellLocals.isEmpty
    isSimple = flavor == .plain && bindsDirectly
    self.isPositional = flavor == .plain && isPositional
    runsWhenAwaited = flavor == .coroutine && bindsDirectly
    super.init(context.interpreter.types.code, .code)
    context.code = self
  }

  deinit { if context.code === self { context.code = nil } }
}

/// A generator expression as a plain function that gives its elements to a consumer.
final class DrainCode {
  /// Where the frame holds the address of the `Consumer`.
  private(set) var consumerSlot = 0
  private var lower: (() -> (code: PyCode, consumerSlot: Int))?
  /// Lowered when it is first needed.
  private(set) lazy var code = makeCode()

  init(_ lower: @escaping () -> (code: PyCode, consumerSlot: Int)) { self.lower = lower }

  private func makeCode() -> PyCode {
    guard let lowered = lower?() else { preconditionFailure("`code` is lazy: made once") }
    lower = nil
    consumerSlot = lowered.consumerSlot
    return lowered.code
  }
}

/// The part of the syntax tree that a code object stands for.
enum CodeTree {
  case module(Module)
  case function(FunctionDefinition)
  case classBody(ClassDefinition)
  case lambda(Lambda)
  case generator(Comprehension)
}

/// The parameters of a Python function.
struct ParameterList {
  /// Positional-only first, then those that may be named as well.
  var positional: [PyStr] = []
  var positionalOnlyCount = 0
  var keywordOnly: [PyStr] = []
  var variadicName: PyStr?
  var keywordsName: PyStr?

  var hasVariadic: Bool { variadicName != nil }
  var hasKeywords: Bool { keywordsName != nil }
  /// The slots that arguments fill.
  var slotCount: Int {
    positional.count + keywordOnly.count + (hasVariadic ? 1 : 0) + (hasKeywords ? 1 : 0)
  }
}
