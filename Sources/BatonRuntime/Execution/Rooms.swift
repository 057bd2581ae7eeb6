// Not furnished yet.

import BatonSyntax

extension Interpreter {
  func installDescriptorTypes() {}
  func installNumberTypes() {}
  func installTextTypes() {}
  func installContainerTypes() {}
  func installIteratorTypes() {}
  func installFunctionTypes() {}
  func installSuspendableTypes() {}
  func installExceptionTypes() {}
  func installBuiltinFunctions() {}
  func interrupted() throws(Unwind) {}
  func runFinalizer(_ value: Value) {}
  func genericAlias(_ type: PyType, _ key: Value) throws(Unwind) -> Value { .none }
  func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Unwind) -> Value { .none }
  func suggestion(for name: String, among candidates: some Sequence<String>) -> String? { nil }
  func makeSuspendable(
    _ function: PyFunction, _ code: PyCode, _ arguments: CallArguments
  ) throws(Unwind) -> Value { .none }
}

extension PyInstance { static func install(_ type: PyType) {} }
extension PyType { static func install(_ type: PyType) {} }
