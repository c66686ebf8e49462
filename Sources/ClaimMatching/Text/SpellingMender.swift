/// Finds the known word that an unknown one was meant to be: one slip of the finger away, or the known word
/// without some of its vowels (*sblmnya*, *mnjdi*), as people abbreviate.
struct SpellingMender: Sendable {
  private let words: [[UInt8]]
  /// Hash of a known word with one letter left out → the commonest such word.
  private let deletions: KeyTable
  /// Hash of the first letter and the consonants of a known word → the commonest such word.
  private let skeletons: KeyTable
  private let known: KeyTable

  /// Shorter words have too many neighbours.
  private static let shortestSlip = 5

  /// Takes known words with how common they are.
  init(_ counted: [(word: [UInt8], share: Float)]) {
    let sorted = counted.sorted { $0.share > $1.share }.map(\.word)
    var deletions = KeyTable(capacity: sorted.count * 8)
    var skeletons = KeyTable(capacity: sorted.count)
    var known = KeyTable(capacity: sorted.count)
    for (index, word) in sorted.enumerated() {
      let index = UInt32(index)
      known.set(index, for: stableHash(word))
      if word.count >= Self.shortestSlip {
        for place in word.indices {
          _ = deletions.value(of: Self.hash(word[...], without: place), orInsert: index)
        }
      }
      let skeleton = Self.skeleton(word[...])
      if skeleton.count >= 3 { _ = skeletons.value(of: stableHash(skeleton), orInsert: index) }
    }
    words = sorted
    self.deletions = deletions
    self.skeletons = skeletons
    self.known = known
  }

  /// The known word, or `nil` when none is near.
  func mend(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count >= 3, word.count <= 24, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return nil
    }
    let skeleton = Self.skeleton(word)
    if skeleton.count >= 3, word.count - skeleton.count <= skeleton.count / 2,
      let index = skeletons.value(of: stableHash(skeleton)),
      Self.isSubsequence(word, of: words[Int(index)])
    {
      return words[Int(index)]
    }
    guard word.count >= Self.shortestSlip else { return nil }
    // The most common neighbour has the smallest index.
    var best = deletions.value(of: stableHash(word))
    for place in word.indices {
      let hash = Self.hash(word, without: place)
      for found in [known.value(of: hash), deletions.value(of: hash)] {
        if let found, best.map({ found < $0 }) ?? true, words[Int(found)].count >= Self.shortestSlip
        {
          best = found
        }
      }
    }
    return best.map { words[Int($0)] }
  }

  private static func hash(_ word: ArraySlice<UInt8>, without place: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices where index != place {
      hash = (hash ^ UInt64(word[index])) &* 0x0000_0100_0000_01B3
    }
    return mixed(hash)
  }

  private static func skeleton(_ word: ArraySlice<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    for (place, byte) in word.enumerated() {
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        if place == 0 { skeleton.append(byte) }
      default: skeleton.append(byte)
      }
    }
    return skeleton
  }

  private static func isSubsequence(_ short: ArraySlice<UInt8>, of long: [UInt8]) -> Bool {
    var rest = short
    for byte in long where byte == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
