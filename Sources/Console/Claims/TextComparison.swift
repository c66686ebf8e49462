/// Two texts side by side: which words stayed, went and came.
struct TextComparison: Sendable {
  /// A stretch of the same kind.
  struct Piece: Sendable, Hashable {
    var text: String
    var isGone = false
    var isNew = false
  }

  /// Beyond this many words on either side the texts stand as a whole: the table grows with the square.
  private static let mostWords = 1_500

  let pieces: [Piece]

  init(_ old: String, _ new: String) {
    if old == new {
      pieces = new.isEmpty ? [] : [Piece(text: new)]
      return
    }
    let before = Self.words(old)
    let after = Self.words(new)
    guard before.count <= Self.mostWords, after.count <= Self.mostWords else {
      pieces = [Piece(text: old, isGone: true), Piece(text: new, isNew: true)]
      return
    }
    // The longest common subsequence, from the end.
    let width = after.count + 1
    var length = [Int32](repeating: 0, count: (before.count + 1) * width)
    for row in before.indices.reversed() {
      for column in after.indices.reversed() {
        length[row * width + column] =
          before[row] == after[column]
          ? length[(row + 1) * width + column + 1] + 1
          : max(length[(row + 1) * width + column], length[row * width + column + 1])
      }
    }
    var found: [Piece] = []
    func add(_ text: Substring, isGone: Bool = false, isNew: Bool = false) {
      if let last = found.last, last.isGone == isGone, last.isNew == isNew {
        found[found.count - 1].text += text
      } else {
        found.append(Piece(text: String(text), isGone: isGone, isNew: isNew))
      }
    }
    var (row, column) = (0, 0)
    while row < before.count || column < after.count {
      if row < before.count, column < after.count, before[row] == after[column] {
        add(before[row])
        row += 1
        column += 1
      } else if column >= after.count
        || row < before.count
          && length[(row + 1) * width + column] >= length[row * width + column + 1]
      {
        add(before[row], isGone: true)
        row += 1
      } else {
        add(after[column], isNew: true)
        column += 1
      }
    }
    pieces = found
  }

  /// Words with the white space that follows each, so that nothing is lost.
  private static func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      while index < text.endIndex, !text[index].isWhitespace {
        index = text.index(after: index)
      }
      while index < text.endIndex, text[index].isWhitespace { index = text.index(after: index) }
      words.append(text[start..<index])
      start = index
    }
    return words
  }
}
