// `super()`, and the methods called through it.

import BatonSyntax

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

  /// The class and the first argument; nil where something is not as it is in an ordinary method.
  fileprivate func operands(_ frame: Frame) -> (owner: PyType, receiver: Value)? {
    guard let ownerCell, let first else { return nil }
    do throws(Unwind) {
      guard case .object(let callee) = try function.evaluate(frame),
        callee === interpreter.types.superType, let owner = try ownerCell.evaluate(frame).asType
      else { return nil }
      return (owner, try first.evaluate(frame))
    } catch { return nil }
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
    } catch let error where passes(error) { throw error }
  }
}

/// `super().name(a, b)`: makes neither the super object nor a bound method where the name leads to
/// a function or a builtin method.
final class SuperMethodCallNode: AwaitableCallNode {
  private let owner: ZeroArgumentSuperNode
  private let general: MethodCallNode
  /// Found for a type of this version, after that class in its order, which keeps it alive.
  private var cachedVersion: UInt32 = 0
  private var cachedOwner: UnsafeRawPointer?
  private var cachedMethod: PyObject?

  init(_ owner: ZeroArgumentSuperNode, _ general: MethodCallNode) {
    self.owner = owner
    self.general = general
    super.init(general.context, general.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    guard let (owner, receiver) = owner.operands(frame), case .object(let object) = receiver,
      let method = find(owner, object)
    else { return try general.evaluate(frame) }
    if method.kind == .function {
      // `kind` says so.
      return try general.callMethod(frame, unsafeDowncast(method, to: PyFunction.self), receiver)
    }
    defer { withExtendedLifetime(method) {} }
    // `isBuiltinMethod` has been asked.
    return try general.callBuiltin(
      frame, .passUnretained(unsafeDowncast(method, to: PyBuiltin.self)), receiver)
  }

  private func find(_ owner: PyType, _ object: PyObject) -> PyObject? {
    let type = object.type
    if type.version == cachedVersion,
      UnsafeRawPointer(Unmanaged.passUnretained(owner).toOpaque()) == cachedOwner
    {
      return cachedMethod
    }
    return fill(owner, object, type)
  }

  @inline(never) private func fill(
    _ owner: PyType, _ object: PyObject, _ type: PyType
  ) -> PyObject? {
    guard object.kind != .type, type.isSubtype(of: owner),
      !general.name.isEqual(to: interpreter.names.class),
      let method = interpreter.superLookup(owner, type, general.name)?.object,
      method.kind == .function || interpreter.isBuiltinMethod(method, of: type)
    else { return nil }
    cachedVersion = type.version
    cachedOwner = UnsafeRawPointer(Unmanaged.passUnretained(owner).toOpaque())
    cachedMethod = method
    return method
  }

  override func awaitCall(_ frame: Frame, for node: AwaitCallNode) throws(Unwind) -> Value {
    if let (owner, receiver) = owner.operands(frame), case .object(let object) = receiver,
      let method = find(owner, object), method.kind == .function
    {
      // `kind` says so.
      return try general.awaitMethod(
        frame, unsafeDowncast(method, to: PyFunction.self), receiver, for: node)
    }
    return try general.awaitCall(frame, for: node)
  }
}
