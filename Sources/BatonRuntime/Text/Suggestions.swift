// "Did you mean": the candidate closest to a mistyped name.

/// CPython's `_Py_CalculateSuggestions`.
enum Suggestions {
  private static let maximumCandidates = 750
  private static let maximumLength = 40
  private static let moveCost = 2
  private static let caseCost = 1

  /// The closest candidate, the first among equals; nil when none is close.
  static func closest(to name: String, among candidates: some Collection<String>) -> String? {
    if candidates.count >= maximumCandidates { return nil }
    let wrong = Array(name.utf8)
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates where candidate != name {
      let right = Array(candidate.utf8)
      // No more than a third of the characters may need a change.
      let allowed = min((wrong.count + right.count + 3) * moveCost / 6, bestDistance - 1)
      let distance = distance(wrong[...], right[...], atMost: allowed)
      if distance <= allowed {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// The cost of the edits that make one name of the other; above `limit` once it exceeds it.
  private static func distance(
    _ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, atMost limit: Int
  ) -> Int {
    var (short, long) = (first, second)
    while let head = short.first, head == long.first {
      short.removeFirst()
      long.removeFirst()
    }
    while let tail = short.last, tail == long.last {
      short.removeLast()
      long.removeLast()
    }
    if short.isEmpty || long.isEmpty { return (short.count + long.count) * moveCost }
    if short.count > maximumLength || long.count > maximumLength { return limit + 1 }
    if long.count < short.count { swap(&short, &long) }
    if (long.count - short.count) * moveCost > limit { return limit + 1 }
    var row = (1...short.count).map { $0 * moveCost }
    var result = 0
    for (turn, letter) in long.enumerated() {
      var diagonal = turn * moveCost
      result = diagonal
      var least = Int.max
      for (index, other) in short.enumerated() {
        let substituted = diagonal + substitutionCost(letter, other)
        diagonal = row[index]
        result = min(min(result, diagonal) + moveCost, substituted)
        row[index] = result
        least = min(least, result)
      }
      if least > limit { return limit + 1 }
    }
    return result
  }

  private static func substitutionCost(_ first: UInt8, _ second: UInt8) -> Int {
    if first == second { return 0 }
    func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte }
    return lower(first) == lower(second) ? caseCost : moveCost
  }
}
