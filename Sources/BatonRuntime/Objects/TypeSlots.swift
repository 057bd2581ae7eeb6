// What a type can do, as functions: the operations that nodes and builtins call without a look-up.

import BatonSyntax

typealias UnarySlot = (Interpreter, Value) throws(Unwind) -> Value
typealias BinarySlotBody = (Interpreter, Value, Value) throws(Unwind) -> Value

/// A binary operation of a type, with an identity: two types that share the object share the
/// operation, which decides whether a reflected operand is asked first (CPython: `binary_op1`).
///
/// The body is called with the operands in source order, whichever of them the slot belongs to,
/// and answers `notImplemented` when it does not know them.
final class BinarySlot {
  let body: BinarySlotBody
  init(_ body: @escaping BinarySlotBody) { self.body = body }
}

extension BinaryOperator {
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "**"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .bitAnd: "&"
    case .bitXor: "^"
    case .bitOr: "|"
    }
  }

  /// `add` for `__add__`, `__radd__` and `__iadd__`.
  var stem: String {
    switch self {
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .matrixMultiply: "matmul"
    case .divide: "truediv"
    case .floorDivide: "floordiv"
    case .modulo: "mod"
    case .power: "pow"
    case .leftShift: "lshift"
    case .rightShift: "rshift"
    case .bitAnd: "and"
    case .bitXor: "xor"
    case .bitOr: "or"
    }
  }
}

enum RichComparison: Int, CaseIterable {
  case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual

  var symbol: String {
    switch self {
    case .less: "<"
    case .lessOrEqual: "<="
    case .equal: "=="
    case .notEqual: "!="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  /// The operator with its operands exchanged.
  var reflected: RichComparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .equal: .equal
    case .notEqual: .notEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }

  var method: String {
    switch self {
    case .less: "__lt__"
    case .lessOrEqual: "__le__"
    case .equal: "__eq__"
    case .notEqual: "__ne__"
    case .greater: "__gt__"
    case .greaterOrEqual: "__ge__"
    }
  }
}

/// The operations of one type; nil where the type does not have it.
///
/// Inherited along the method resolution order. A class body's special methods replace a slot by
/// one that calls the method (see `PyType+Slots.swift`).
struct TypeSlots {
  /// `repr(x)`, a str.
  var repr: UnarySlot?
  /// `str(x)`, a str.
  var str: UnarySlot?
  /// `hash(x)`; nil: unhashable.
  var hash: ((Interpreter, Value) throws(Unwind) -> Int)? { didSet { hashesByIdentity = false } }
  /// `hash` is that of `object`.
  var hashesByIdentity = false
  /// `x(…)`.
  var call: ((Interpreter, Value, CallArguments) throws(Unwind) -> Value)?
  /// `x.name`, the whole look-up. Raises AttributeError.
  var getAttribute: ((Interpreter, Value, PyStr) throws(Unwind) -> Value)?
  /// `x.name = value`, or `del x.name` where the value is `undefined`.
  var setAttribute: ((Interpreter, Value, PyStr, Value) throws(Unwind) -> Void)?
  /// `__get__`: (descriptor, instance or `undefined`, owner).
  var descriptorGet: ((Interpreter, Value, Value, PyType) throws(Unwind) -> Value)?
  /// `__set__`, or `__delete__` where the value is `undefined`. Its presence makes a data descriptor.
  var descriptorSet: ((Interpreter, Value, Value, Value) throws(Unwind) -> Void)?
  /// A rich comparison; `notImplemented` where it does not know the other operand.
  var compare: ((Interpreter, Value, Value, RichComparison) throws(Unwind) -> Value)?
  /// `iter(x)`.
  var iter: UnarySlot?
  /// `next(x)`; `undefined` at the end (StopIteration is not raised).
  var next: UnarySlot?
  /// `await x`: an iterator.
  var await: UnarySlot?
  /// `aiter(x)`.
  var aiter: UnarySlot?
  /// `anext(x)`: an awaitable.
  var anext: UnarySlot?

  /// `bool(x)`; nil: by length, otherwise true.
  var bool: ((Interpreter, Value) throws(Unwind) -> Bool)?
  /// `len(x)`.
  var length: ((Interpreter, Value) throws(Unwind) -> Int)?
  /// `x[key]`.
  var getItem: BinarySlotBody?
  /// `x[key] = value`, or `del x[key]` where the value is `undefined`.
  var setItem: ((Interpreter, Value, Value, Value) throws(Unwind) -> Void)?
  /// `item in x`.
  var contains: ((Interpreter, Value, Value) throws(Unwind) -> Bool)?
  /// `x + y` of sequences, asked after the numeric slots (CPython: `sq_concat`).
  var concatenate: BinarySlotBody?
  /// `x * n` of sequences (CPython: `sq_repeat`).
  var repetition: ((Interpreter, Value, Int) throws(Unwind) -> Value)?
  /// `x += y` of sequences.
  var concatenateInPlace: BinarySlotBody?
  var repeatInPlace: ((Interpreter, Value, Int) throws(Unwind) -> Value)?

  var negative: UnarySlot?
  var positive: UnarySlot?
  var absolute: UnarySlot?
  var invert: UnarySlot?
  /// `__int__`, `__float__`, `__index__`.
  var int: UnarySlot?
  var float: UnarySlot?
  var index: UnarySlot?

  /// By `BinaryOperator.rawValue`; empty where the type has no numeric operation at all.
  var binary: [BinarySlot?] = []
  var inPlace: [BinarySlotBody?] = []

  /// `T(…)`: makes the instance. The first argument of the body is the type asked for.
  var new: ((Interpreter, PyType, CallArguments) throws(Unwind) -> Value)?
  /// `__init__`.
  var initialize: ((Interpreter, Value, CallArguments) throws(Unwind) -> Void)?
  /// `__del__`, of classes written in Python.
  var finalize: ((Interpreter, Value) -> Void)?

  /// Puts the operations of a type itself over those of its base.
  mutating func override(with own: TypeSlots) {
    if let slot = own.repr { repr = slot }
    if let slot = own.str { str = slot }
    if let slot = own.hash {
      hash = slot
      hashesByIdentity = own.hashesByIdentity
    }
    if let slot = own.call { call = slot }
    if let slot = own.getAttribute { getAttribute = slot }
    if let slot = own.setAttribute { setAttribute = slot }
    if let slot = own.descriptorGet { descriptorGet = slot }
    if let slot = own.descriptorSet { descriptorSet = slot }
    if let slot = own.compare { compare = slot }
    if let slot = own.iter { iter = slot }
    if let slot = own.next { next = slot }
    if let slot = own.await { self.await = slot }
    if let slot = own.aiter { aiter = slot }
    if let slot = own.anext { anext = slot }
    if let slot = own.bool { bool = slot }
    if let slot = own.length { length = slot }
    if let slot = own.getItem { getItem = slot }
    if let slot = own.setItem { setItem = slot }
    if let slot = own.contains { contains = slot }
    if let slot = own.concatenate { concatenate = slot }
    if let slot = own.repetition { repetition = slot }
    if let slot = own.concatenateInPlace { concatenateInPlace = slot }
    if let slot = own.repeatInPlace { repeatInPlace = slot }
    if let slot = own.negative { negative = slot }
    if let slot = own.positive { positive = slot }
    if let slot = own.absolute { absolute = slot }
    if let slot = own.invert { invert = slot }
    if let slot = own.int { int = slot }
    if let slot = own.float { float = slot }
    if let slot = own.index { index = slot }
    if let slot = own.new { new = slot }
    if let slot = own.initialize { initialize = slot }
    if !own.binary.isEmpty {
      for operation in BinaryOperator.allCases {
        if let slot = own[operation] { self[operation] = slot }
      }
    }
    if !own.inPlace.isEmpty {
      for operation in BinaryOperator.allCases {
        if let slot = own[inPlace: operation] { self[inPlace: operation] = slot }
      }
    }
  }

  subscript(operation: BinaryOperator) -> BinarySlot? {
    get { binary.isEmpty ? nil : binary[Int(operation.rawValue)] }
    set {
      if binary.isEmpty {
        binary = Array(repeating: nil, count: BinaryOperator.allCases.count)
      }
      binary[Int(operation.rawValue)] = newValue
    }
  }

  subscript(inPlace operation: BinaryOperator) -> BinarySlotBody? {
    get { inPlace.isEmpty ? nil : inPlace[Int(operation.rawValue)] }
    set {
      if inPlace.isEmpty {
        inPlace = Array(repeating: nil, count: BinaryOperator.allCases.count)
      }
      inPlace[Int(operation.rawValue)] = newValue
    }
  }
}

extension PyType {
  /// The operation, which the type keeps. Asked of the type, since a method of the slots would be
  /// given a copy of all of them.
  @inline(__always) func binaryReference(_ operation: BinaryOperator) -> Unmanaged<BinarySlot>? {
    slots.binary.isEmpty ? nil : slots.binary[Int(operation.rawValue)].map(Unmanaged.passUnretained)
  }
}
