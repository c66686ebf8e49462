/// Cuts a long text into messages that a platform takes: between paragraphs where it can, else lines,
/// sentences, words; never inside a link or a pair of marks that would fit, nor inside a character.
struct TextSplitter {
  var limit: Int
  var unit: TextUnit

  /// The pieces, in order, without white space at their ends; none for a blank text.
  func split(_ text: String) -> [String] { pieces(of: text).map { $0.trimmingSpace() } }

  /// The same, where the last piece must be shorter than the others because it carries buttons.
  func split(_ text: String, last lastLimit: Int) -> [String] {
    let pieces = pieces(of: text)
    guard let last = pieces.last, !unit.fits(last.trimmingSpace(), lastLimit) else {
      return pieces.map { $0.trimmingSpace() }
    }
    let tail = TextSplitter(limit: lastLimit, unit: unit).pieces(of: last.trimmingSpace())
    guard let end = tail.last else { return [] }
    let head = tail.dropLast().joined()
    return (pieces.dropLast() + [Substring(head)]).map { $0.trimmingSpace() }
      + [end.trimmingSpace()]
  }

  /// The pieces with the white space between them, so that joined they are the text.
  private func pieces(of text: String) -> [Substring] {
    let body = text.trimmingSpace()
    guard !body.isEmpty else { return [] }
    guard !unit.fits(body, limit) else { return [body[...]] }
    let unbreakable = Markup.unbreakableRanges(in: body).filter { unit.count(body[$0]) <= limit }
    var pieces: [Substring] = []
    var start = body.startIndex
    while start < body.endIndex {
      let end = cut(body, from: start, keeping: unbreakable)
      if body[start..<end].allSatisfy(\.isWhitespace), let previous = pieces.popLast() {
        pieces.append(body[previous.startIndex..<end])
      } else {
        pieces.append(body[start..<end])
      }
      start = end
    }
    return pieces
  }

  /// Where a piece that begins at `start` ends; always after `start`.
  private func cut(
    _ text: String, from start: String.Index, keeping unbreakable: [Range<String.Index>]
  ) -> String.Index {
    var used = 0
    var index = start
    var candidates: [Int: (index: String.Index, used: Int)] = [:]
    var previous: Character = " "
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      let size = unit.count(character)
      // White space after a full piece is trimmed away, so it may overhang.
      if used + size > limit, !character.isWhitespace { break }
      used += size
      if character.isWhitespace, !contains(next, in: unbreakable) {
        candidates[rank(character, after: previous)] = (next, min(used, limit))
      }
      previous = character
      index = next
      if used > limit { break }
    }
    if index == text.endIndex, used <= limit { return index }
    for rank in candidates.keys.sorted() {
      // Not so early that the person gets a scrap.
      if let candidate = candidates[rank], rank == 3 || candidate.used >= limit / 3 {
        return candidate.index
      }
    }
    if index > start {
      let around = unbreakable.first { $0.lowerBound < index && index < $0.upperBound }
      if let around, around.lowerBound > start { return around.lowerBound }
      return index
    }
    return cutScalars(text, from: start)
  }

  private func contains(_ index: String.Index, in ranges: [Range<String.Index>]) -> Bool {
    ranges.contains { $0.lowerBound < index && index < $0.upperBound }
  }

  /// 0 between paragraphs, 1 between lines, 2 between sentences, 3 between words.
  private func rank(_ space: Character, after previous: Character) -> Int {
    if space.isNewline { return previous.isNewline ? 0 : 1 }
    return ".!?…".contains(previous) ? 2 : 3
  }

  /// For one character longer than a whole message.
  private func cutScalars(_ text: String, from start: String.Index) -> String.Index {
    let scalars = text.unicodeScalars
    var used = 0
    var index = start
    while index < scalars.endIndex {
      used += unit.count(scalars[index])
      if used > limit, index > start { break }
      index = scalars.index(after: index)
    }
    return index
  }
}
