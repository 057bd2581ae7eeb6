// Parameters of functions and lambdas.

extension ErrorGrammar {
  private func end(_ isLambda: Bool) -> TokenKind { isLambda ? .colon : .rightParen }

  func parameters(isLambda: Bool) throws -> Bool {
    if usesInvalidRules { try invalidParameters(isLambda) }
    return try test {
      if try slashNoDefault(isLambda) {
        try skip { try parameterNoDefault(isLambda) != nil }
        try skip { try parameterWithDefault(isLambda) }
        _ = try starEtc(isLambda)
        return true
      }
      if try slashWithDefault(isLambda) {
        try skip { try parameterWithDefault(isLambda) }
        _ = try starEtc(isLambda)
        return true
      }
      if try parameterNoDefault(isLambda) != nil {
        try skip { try parameterNoDefault(isLambda) != nil }
        try skip { try parameterWithDefault(isLambda) }
        _ = try starEtc(isLambda)
        return true
      }
      if try parameterWithDefault(isLambda) {
        try skip { try parameterWithDefault(isLambda) }
        _ = try starEtc(isLambda)
        return true
      }
      return try starEtc(isLambda)
    }
  }

  /// As often as it matches.
  private func skip(_ rule: () throws -> Bool) throws {
    while try rule() {}
  }

  private func slashNoDefault(_ isLambda: Bool) throws -> Bool {
    try test {
      guard try parameterNoDefault(isLambda) != nil else { return false }
      try skip { try parameterNoDefault(isLambda) != nil }
      return try endOfSlash(isLambda)
    }
  }

  private func slashWithDefault(_ isLambda: Bool) throws -> Bool {
    try test {
      try skip { try parameterNoDefault(isLambda) != nil }
      guard try parameterWithDefault(isLambda) else { return false }
      try skip { try parameterWithDefault(isLambda) }
      return try endOfSlash(isLambda)
    }
  }

  private func endOfSlash(_ isLambda: Bool) throws -> Bool {
    guard try accept(.slash) else { return false }
    if try accept(.comma) { return true }
    return try peek() == end(isLambda)
  }

  private func starEtc(_ isLambda: Bool) throws -> Bool {
    let start = mark
    if usesInvalidRules {
      try invalidStarEtc(isLambda)
      mark = start
    }
    if try accept(.star), try parameterNoDefault(isLambda) != nil {
      try skip { try parameterMaybeDefault(isLambda) }
      _ = try keywords(isLambda)
      return true
    }
    mark = start
    if !isLambda, try accept(.star), try starAnnotated() {
      try skip { try parameterMaybeDefault(isLambda) }
      _ = try keywords(isLambda)
      return true
    }
    mark = start
    if try accept(.star), try accept(.comma), try parameterMaybeDefault(isLambda) {
      try skip { try parameterMaybeDefault(isLambda) }
      _ = try keywords(isLambda)
      return true
    }
    mark = start
    return try keywords(isLambda)
  }

  private func starAnnotated() throws -> Bool {
    guard try accept(.name), try accept(.colon), try starExpression() != nil else { return false }
    return try endOfParameter(false)
  }

  private func keywords(_ isLambda: Bool) throws -> Bool {
    try test {
      let start = mark
      if usesInvalidRules {
        if try accept(.doubleStar), try parameter(isLambda) != nil {
          if let equal = try token(.equal) { throw raise(at: equal.span, Errors.keywordsDefault) }
          if try accept(.comma) {
            let next = mark
            if let parameter = try parameter(isLambda) {
              throw raise(at: parameter, Errors.afterKeywords)
            }
            mark = next
            if try follows(.star, .doubleStar, .slash) {
              throw raise(at: current.span, Errors.afterKeywords)
            }
          }
        }
        mark = start
      }
      return try accept(.doubleStar) && parameterNoDefault(isLambda) != nil
    }
  }

  private func parameter(_ isLambda: Bool) throws -> Span? {
    let start = mark
    guard try accept(.name) else { return nil }
    if !isLambda { _ = try test { try accept(.colon) && expression() != nil } }
    return span(from: start)
  }

  private func endOfParameter(_ isLambda: Bool) throws -> Bool {
    if try accept(.comma) { return true }
    return try peek() == end(isLambda)
  }

  private func parameterNoDefault(_ isLambda: Bool) throws -> Span? {
    try attempt {
      guard let span = try parameter(isLambda), try endOfParameter(isLambda) else { return nil }
      return span
    }
  }

  private func defaultValue(_ isLambda: Bool) throws -> Bool {
    let start = mark
    if try accept(.equal), try expression() != nil { return true }
    mark = start
    if usesInvalidRules, let equal = try token(.equal) {
      let next = try peek()
      if next == end(isLambda) || next == .comma {
        throw raise(at: equal.span, Errors.expectedDefault)
      }
    }
    mark = start
    return false
  }

  private func parameterWithDefault(_ isLambda: Bool) throws -> Bool {
    try test {
      try parameter(isLambda) != nil && defaultValue(isLambda) && endOfParameter(isLambda)
    }
  }

  private func parameterMaybeDefault(_ isLambda: Bool) throws -> Bool {
    try test {
      guard try parameter(isLambda) != nil else { return false }
      _ = try defaultValue(isLambda)
      return try endOfParameter(isLambda)
    }
  }

  // MARK: - What is wrong

  private func invalidParameters(_ isLambda: Bool) throws {
    let start = mark
    defer { mark = start }
    if let slash = try token(.slash), try accept(.comma) {
      throw raise(at: slash.span, Errors.nothingBeforeSlash)
    }
    mark = start
    if try slashNoDefault(isLambda) || slashWithDefault(isLambda) {
      try skip { try parameterMaybeDefault(isLambda) }
      if let slash = try token(.slash) { throw raise(at: slash.span, Errors.slashTwice) }
    }
    mark = start
    _ = try slashNoDefault(isLambda)
    try skip { try parameterNoDefault(isLambda) != nil }
    var hasDefaults = try slashWithDefault(isLambda)
    if !hasDefaults, try parameterWithDefault(isLambda) {
      hasDefaults = true
      try skip { try parameterWithDefault(isLambda) }
    }
    if hasDefaults, let parameter = try parameterNoDefault(isLambda) {
      throw raise(at: withoutComma(parameter), Errors.defaultBeforeNoDefault)
    }
    mark = start
    try invalidParentheses(isLambda)
    mark = start
    if try !slashNoDefault(isLambda) { _ = try slashWithDefault(isLambda) }
    try skip { try parameterMaybeDefault(isLambda) }
    if try accept(.star), try accept(.comma) || parameterNoDefault(isLambda) != nil {
      try skip { try parameterMaybeDefault(isLambda) }
      if let slash = try token(.slash) { throw raise(at: slash.span, Errors.slashAfterStar) }
    }
    mark = start
    if try parameterMaybeDefault(isLambda) {
      try skip { try parameterMaybeDefault(isLambda) }
      if try accept(.slash), let star = try token(.star) {
        throw raise(at: star.span, Errors.noCommaBeforeStar)
      }
    }
  }

  private func withoutComma(_ span: Span) -> Span { span }

  private func invalidParentheses(_ isLambda: Bool) throws {
    try skip { try parameterNoDefault(isLambda) != nil }
    guard let open = try token(.leftParen) else { return }
    if isLambda {
      // Plain names only.
      guard try accept(.name) else { return }
      while try test({ try accept(.comma) && accept(.name) }) {}
    } else {
      guard try parameterNoDefault(false) != nil else { return }
      try skip { try parameterNoDefault(false) != nil }
    }
    _ = try accept(.comma)
    if let close = try token(.rightParen) {
      throw raise(from: open.span, to: close.span, Errors.parenthesizedParameters(isLambda))
    }
  }

  private func invalidStarEtc(_ isLambda: Bool) throws {
    let start = mark
    if let star = try token(.star) {
      let next = try peek()
      var isBare = next == end(isLambda)
      if !isBare, try accept(.comma) {
        let after = try peek()
        isBare = after == end(isLambda) || after == .doubleStar
      }
      if isBare {
        mark += 1
        throw isLambda ? raise(Errors.bareStar) : raise(at: star.span, Errors.bareStar)
      }
    }
    mark = start
    if try accept(.star), try parameter(isLambda) != nil, let equal = try token(.equal) {
      throw raise(at: equal.span, Errors.variadicDefault)
    }
    mark = start
    if try accept(.star), try parameterNoDefault(isLambda) != nil || accept(.comma) {
      try skip { try parameterMaybeDefault(isLambda) }
      if let star = try token(.star),
        try parameterNoDefault(isLambda) != nil || accept(.comma)
      {
        throw raise(at: star.span, Errors.starTwice)
      }
    }
    mark = start
  }
}
