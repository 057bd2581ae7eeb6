// Not furnished yet.

import BatonSyntax

extension Interpreter {
  func installNumberTypes() {}
  func installTextTypes() {}
  func installContainerTypes() {}
  func installIteratorTypes() {}
  func installSuspendableTypes() {}
  func installBuiltinFunctions() {}
  func interrupted() throws(Unwind) {}
  func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Unwind) -> Value { .none }
  func makeSuspendable(
    _ function: PyFunction, _ code: PyCode, _ arguments: CallArguments
  ) throws(Unwind) -> Value { .none }
}
