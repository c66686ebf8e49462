/// What a platform counts when it limits a text.
enum TextUnit {
  case graphemes, scalars, utf16, utf8
  /// What GSM 7-bit counts; a character that it has not counts as one.
  case septets

  func count(_ text: some StringProtocol) -> Int {
    switch self {
    case .graphemes: text.count
    case .scalars: text.unicodeScalars.count
    case .utf16: text.utf16.count
    case .utf8: text.utf8.count
    case .septets: text.unicodeScalars.reduce(0) { $0 + SMSAlphabet.septets($1, orElse: 1) }
    }
  }

  /// Whether a text is within a limit.
  func fits(_ text: some StringProtocol, _ limit: Int) -> Bool {
    // No unit but septets is smaller than a byte, and bytes need no counting.
    (self != .septets && text.utf8.count <= limit) || count(text) <= limit
  }

  /// The size of one character.
  func count(_ character: Character) -> Int {
    switch self {
    case .graphemes: 1
    case .scalars: character.unicodeScalars.count
    case .utf16: character.utf16.count
    case .utf8: character.utf8.count
    case .septets: character.unicodeScalars.reduce(0) { $0 + SMSAlphabet.septets($1, orElse: 1) }
    }
  }

  /// The size of one scalar, where a character alone is longer than a limit.
  func count(_ scalar: Unicode.Scalar) -> Int {
    switch self {
    case .graphemes, .scalars: 1
    case .utf16: UTF16.width(scalar)
    case .utf8: UTF8.width(scalar)
    case .septets: SMSAlphabet.septets(scalar, orElse: 1)
    }
  }

  /// The text in at most `limit` units, cut at a character, with `…` for what is lost.
  func truncate(_ text: String, to limit: Int) -> String {
    if fits(text, limit) { return text }
    let room = limit - count("…" as Character)
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += count(text[end])
      if used > room { break }
      end = text.index(after: end)
    }
    return room < 0 ? "" : String(text[..<end]).trimmingSpace() + "…"
  }
}

extension StringProtocol {
  /// Without white space at either end.
  func trimmingSpace() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
