// Not furnished yet.

import BatonSyntax

extension Interpreter {
  func installSuspendableTypes() {}
  func installBuiltinFunctions() {}
  func warnNeverAwaited(_ qualname: PyStr) {}
  func interrupted() throws(Unwind) {}
  func makeSuspendable(
    _ function: PyFunction, _ code: PyCode, _ arguments: CallArguments
  ) throws(Unwind) -> Value { .none }
}
