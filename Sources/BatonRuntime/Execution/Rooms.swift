// Not furnished yet.

import BatonSyntax

extension Interpreter {
}

enum Unparser { static func text(_ expression: Expression) -> String { "" } }
