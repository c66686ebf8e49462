/// The words of a message by their pairs of letters: tells a misspelt word from a missing one.
struct NearWords: Sendable {
  /// The pairs of letters of a word, its beginning and end counted as letters, as bits of a filter.
  private struct Pairs: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0
    var length = 0

    init(_ word: some Collection<UInt8>) {
      length = word.count
      var previous: UInt8 = 0
      for byte in word {
        insert(previous, byte)
        previous = byte
      }
      insert(previous, 1)
      count = low.nonzeroBitCount + high.nonzeroBitCount
    }

    private mutating func insert(_ first: UInt8, _ second: UInt8) {
      let hash = (UInt32(first) &* 0x9E37_79B1 ^ UInt32(second) &* 0x85EB_CA6B) >> 13
      let bit = UInt64(1) << UInt64(hash & 63)
      if hash & 64 == 0 { low |= bit } else { high |= bit }
    }

    /// Dice's coefficient of the two sets.
    func likeness(_ other: Pairs) -> Float {
      let shared = (low & other.low).nonzeroBitCount + (high & other.high).nonzeroBitCount
      return Float(2 * shared) / Float(count + other.count)
    }
  }

  private var words: [Pairs] = []

  /// Shorter words have too many neighbours.
  private static let shortest = 4
  /// Words of a message past these are left out.
  private static let mostWords = 120
  /// Less than this is another word.
  private static let leastLikeness: Float = 0.55

  /// Takes the distinct kept words of a message.
  mutating func read(_ query: Query) {
    words.removeAll(keepingCapacity: true)
    var next: UInt16 = 0
    for (word, place) in query.termOfWord.enumerated() where place == next {
      next += 1
      let token = query.text.tokenized.tokens[Int(query.text.tokenIndex[word])]
      if token.isNumber || token.length < Self.shortest { continue }
      words.append(Pairs(query.text.tokenized.word(token)))
      if words.count == Self.mostWords { break }
    }
  }

  /// How like the likest word of the message is: 0 for another word, 1 for the same.
  func likeness(to word: Slice<UnsafeBufferPointer<UInt8>>) -> Float {
    if word.count < Self.shortest { return 0 }
    let pairs = Pairs(word)
    var best: Float = 0
    for other in words where abs(other.length - pairs.length) <= 3 {
      best = max(best, pairs.likeness(other))
    }
    return max(0, (best - Self.leastLikeness) / (1 - Self.leastLikeness))
  }
}
