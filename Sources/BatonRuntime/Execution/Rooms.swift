// Not furnished yet.

import BatonSyntax

extension Interpreter {
  func installBuiltinFunctions() {}
  func display(_ value: Value) throws(Unwind) {}
  func importModule(
    _ name: String, level: Int, globals: PyDict, returnsLast: Bool
  ) throws(Unwind) -> Value { .none }
  func importName(_ name: PyStr, from module: Value) throws(Unwind) -> Value { .none }
  func importAll(
    from module: Value, _ store: (PyStr, Value) throws(Unwind) -> Void
  ) throws(Unwind) {}
  func configure(_ program: Program) {}
}

enum Unparser { static func text(_ expression: Expression) -> String { "" } }
