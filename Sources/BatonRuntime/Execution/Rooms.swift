// Not furnished yet.

import BatonSyntax

extension Interpreter {
}
