// Operators and brackets.

extension Lexer {
  mutating func readOperator(_ first: UInt8) -> Bool {
    let start = position
    position += 1
    let isFieldMark = first == 0x3A || first == 0x7D || first == 0x21 || first == 0x7B
    if isFieldMark, let mode = formattedStrings.last, mode.isInField, first == 0x3A,
      mode.depth - 1 == mode.fieldDepth
    {
      formattedStrings[formattedStrings.count - 1].isInText = true
      formattedStrings[formattedStrings.count - 1].isInFormatSpec = true
      emit(.colon, from: start)
      return true
    }
    let second = byte(position)
    if let two = Lexer.twoByteOperator(first, second) {
      position += 1
      if let three = Lexer.threeByteOperator(two, byte(position)) {
        position += 1
        emit(three, from: start)
      } else {
        emit(two, from: start)
      }
      return true
    }
    if first == 0x2E, second == 0x2E, byte(position + 1) == 0x2E {
      position += 2
      emit(.ellipsis, from: start)
      return true
    }
    switch first {
    case 0x28, 0x5B, 0x7B:
      return openBracket(first, at: start)
    case 0x29, 0x5D, 0x7D:
      return closeBracket(first, at: start)
    default:
      break
    }
    guard let kind = Lexer.oneByteOperator(first) else {
      if first < 0x20 || first == 0x7F {
        return fail(Errors.nonPrintable(Unicode.Scalar(first)), cursor: position)
      }
      emit(.unknown, from: start)
      return true
    }
    if kind == .equal, let mode = formattedStrings.last, mode.isInField {
      formattedStrings[formattedStrings.count - 1].hasDebugText = true
    }
    emit(kind, from: start)
    return true
  }

  private mutating func openBracket(_ bracket: UInt8, at start: Int) -> Bool {
    if brackets.count >= Lexer.maximumNesting {
      return fail(Errors.tooManyParentheses, cursor: position)
    }
    brackets.append(Bracket(byte: bracket, offset: start))
    if !formattedStrings.isEmpty { formattedStrings[formattedStrings.count - 1].depth += 1 }
    emit(bracket == 0x28 ? .leftParen : bracket == 0x5B ? .leftBracket : .leftBrace, from: start)
    return true
  }

  private mutating func closeBracket(_ bracket: UInt8, at start: Int) -> Bool {
    let modeIndex = formattedStrings.count - 1
    if let mode = formattedStrings.last, mode.depth == 0, bracket == 0x7D {
      return fail(Errors.singleBrace, cursor: position)
    }
    guard let opening = brackets.popLast() else {
      return fail(Errors.unmatched(bracket), cursor: position)
    }
    let matches =
      opening.byte == 0x28 ? bracket == 0x29 : bracket == (opening.byte == 0x5B ? 0x5D : 0x7D)
    if !matches {
      if let mode = formattedStrings.last, opening.byte == 0x7B, mode.depth - 1 == mode.fieldDepth {
        return fail(Errors.unmatchedInField(bracket), cursor: position)
      }
      let openingLine = source.line(at: UInt32(truncatingIfNeeded: opening.offset))
      let line = source.line(at: UInt32(truncatingIfNeeded: start))
      return fail(
        Errors.mismatched(
          bracket, opening.byte, openingLine: openingLine == line ? nil : openingLine),
        cursor: position)
    }
    if modeIndex >= 0 {
      formattedStrings[modeIndex].depth -= 1
      let mode = formattedStrings[modeIndex]
      if mode.depth < 0 { return fail(Errors.unmatchedInField(bracket), cursor: position) }
      if bracket == 0x7D, mode.depth == mode.fieldDepth {
        formattedStrings[modeIndex].fieldDepth -= 1
        formattedStrings[modeIndex].isInText = true
        formattedStrings[modeIndex].isInFormatSpec = false
        formattedStrings[modeIndex].hasDebugText = false
      }
    }
    emit(bracket == 0x29 ? .rightParen : bracket == 0x5D ? .rightBracket : .rightBrace, from: start)
    return true
  }

  private static func oneByteOperator(_ byte: UInt8) -> TokenKind? {
    switch byte {
    case 0x21: .exclamation
    case 0x25: .percent
    case 0x26: .ampersand
    case 0x2A: .star
    case 0x2B: .plus
    case 0x2C: .comma
    case 0x2D: .minus
    case 0x2E: .dot
    case 0x2F: .slash
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x3C: .less
    case 0x3D: .equal
    case 0x3E: .greater
    case 0x40: .at
    case 0x5E: .caret
    case 0x7C: .bar
    case 0x7E: .tilde
    default: nil
    }
  }

  @inline(__always)
  private static func twoByteOperator(_ first: UInt8, _ second: UInt8) -> TokenKind? {
    if second == 0x3D {
      switch first {
      case 0x21: return .notEqual
      case 0x25: return .percentEqual
      case 0x26: return .ampersandEqual
      case 0x2A: return .starEqual
      case 0x2B: return .plusEqual
      case 0x2D: return .minusEqual
      case 0x2F: return .slashEqual
      case 0x3A: return .colonEqual
      case 0x3C: return .lessEqual
      case 0x3D: return .equalEqual
      case 0x3E: return .greaterEqual
      case 0x40: return .atEqual
      case 0x5E: return .caretEqual
      case 0x7C: return .barEqual
      default: return nil
      }
    }
    switch (first, second) {
    case (0x2A, 0x2A): return .doubleStar
    case (0x2D, 0x3E): return .arrow
    case (0x2F, 0x2F): return .doubleSlash
    case (0x3C, 0x3C): return .leftShift
    case (0x3C, 0x3E): return .lessGreater
    case (0x3E, 0x3E): return .rightShift
    default: return nil
    }
  }

  @inline(__always)
  private static func threeByteOperator(_ two: TokenKind, _ third: UInt8) -> TokenKind? {
    guard third == 0x3D else { return nil }
    switch two {
    case .doubleStar: return .doubleStarEqual
    case .doubleSlash: return .doubleSlashEqual
    case .leftShift: return .leftShiftEqual
    case .rightShift: return .rightShiftEqual
    default: return nil
    }
  }
}
