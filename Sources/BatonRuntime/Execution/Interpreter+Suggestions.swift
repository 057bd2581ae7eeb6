// "Did you mean": the candidate nearest to a name that was not found.

extension Interpreter {
  /// The nearest of the candidates, if one is near enough (CPython: `_compute_suggestion_error`).
  func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
    let wrong = Array(name.unicodeScalars)
    guard wrong.count <= EditDistance.sizeLimit else { return nil }
    var best: String?
    var bestDistance = wrong.count
    var count = 0
    for candidate in candidates {
      count += 1
      if count > EditDistance.candidateLimit { return nil }
      if candidate == name { continue }
      let possible = Array(candidate.unicodeScalars)
      let limit = min(
        (possible.count + wrong.count + 3) * EditDistance.moveCost / 6, bestDistance - 1)
      let distance = EditDistance.between(wrong, possible, limit: limit)
      if distance > limit { continue }
      if best == nil || distance < bestDistance {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }
}

/// The cost of turning one name into another; a change of case costs less.
enum EditDistance {
  static var moveCost: Int { 2 }
  static var caseCost: Int { 1 }
  static var sizeLimit: Int { 40 }
  static var candidateLimit: Int { 750 }

  /// The distance, or something above `limit` (CPython: `_levenshtein_distance`).
  static func between(
    _ first: [Unicode.Scalar], _ second: [Unicode.Scalar], limit: Int
  ) -> Int {
    if first == second { return 0 }
    var left = first[...]
    var right = second[...]
    while let a = left.first, let b = right.first, a == b {
      left.removeFirst()
      right.removeFirst()
    }
    while let a = left.last, let b = right.last, a == b {
      left.removeLast()
      right.removeLast()
    }
    if left.isEmpty || right.isEmpty { return moveCost * (left.count + right.count) }
    if left.count > sizeLimit || right.count > sizeLimit { return limit + 1 }
    if abs(left.count - right.count) * moveCost > limit { return limit + 1 }
    var row = (0...right.count).map { $0 * moveCost }
    for (index, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = (index + 1) * moveCost
      for (offset, b) in right.enumerated() {
        let substitution = diagonal + substitutionCost(a, b)
        diagonal = row[offset + 1]
        row[offset + 1] = min(substitution, row[offset] + moveCost, diagonal + moveCost)
      }
    }
    return row[right.count]
  }

  private static func substitutionCost(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Int {
    if a == b { return 0 }
    if a.properties.lowercaseMapping == b.properties.lowercaseMapping { return caseCost }
    return moveCost
  }
}
