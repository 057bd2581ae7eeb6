// What a prompt makes of the lines typed so far, by the answers of CPython's prompt.

import Testing

@testable import BatonSyntax

private enum Answer: Equatable {
  case incomplete
  case statements(Int)
  case error
}

private func answer(_ text: String, endsBlock: Bool = false) -> Answer {
  let source = SourceFile(name: "<python-input-0>", text: text)
  do throws(SyntaxError) {
    switch try Parser.parseInteractive(source, endsBlock: endsBlock) {
    case .incomplete: return .incomplete
    case .statements(let modules): return .statements(modules.count)
    }
  } catch { return .error }
}

@Test(arguments: [
  "def f():", "def f():\n  return 1", "if x:", "if x:\n  y\nelse:", "if 1: pass", "class A: pass",
  "async def f():\n    pass", "for x in y:\n  # comment", "@decorator", "@decorator\ndef f(): pass",
  "try:\n  pass", "with a:\n  b", "match x:\n  case 1:\n    pass", "while 1:\n  if 2:\n    3",
  "(1,", "[\n", "{1: 2,\n\n", "f(a,\n  b", "'''", "\"\"\"text\n", "x = '''a\nb", "f'''{1 +\n1}",
  "f'''{", "1 + \\", "x = \\\n", "x = 1; f(",
])
func asksForMore(_ text: String) {
  #expect(answer(text) == .incomplete)
}

@Test(arguments: [
  ("", 0), ("# comment", 0), ("   ", 0), ("\n", 0), ("x", 1), ("x = 1", 1), ("x; y", 2),
  ("x = 1;", 1), ("(1,\n2)", 1), ("'''a\nb'''", 1), ("1 + \\\n2", 1), ("import a", 1),
  ("if 1:\n  2\nx = 1", 2), ("def f():\n  pass\nf()", 2), ("lambda: 0", 1), ("await x", 1),
])
func takesWholeStatements(_ text: String, _ count: Int) {
  #expect(answer(text) == .statements(count))
}

@Test(arguments: [
  ("def f():\n  return 1\n", 1), ("if 1: pass\n", 1), ("if 1:\n  2\nelse:\n  3\n", 1),
  ("class A:\n  x = 1\n\n  y = 2\n", 1),
])
func blankLineEndsBlock(_ text: String, _ count: Int) {
  #expect(answer(text, endsBlock: true) == .statements(count))
}

@Test(arguments: ["def f():\n", "try:\n  pass\n", "@decorator\n", "(1,\n\n"])
func blankLineDoesNotEndWhatIsOpen(_ text: String) {
  #expect(answer(text, endsBlock: true) == .incomplete)
}

@Test(arguments: [
  "for", "1 +", "x = = 2", "if True", "'abc", "1abc", ")", "(]", " x", "f(a=1, 2)", "def f(:",
  "x = = (", "if 1:\nx", "class", "'a\\", "f'{'",
])
func refusesAtOnce(_ text: String) {
  #expect(answer(text) == .error)
}
