/// What readers see: segments and which of their claims are gone. Immutable; a writer makes a new one.
final class Snapshot: Sendable {
  /// One segment with the claims that were removed from it since.
  struct Part: Sendable {
    var segment: Segment
    /// A bit for each claim; empty when none is gone.
    var gone: [UInt64] = []
    var goneCount = 0
    /// Empty unless an embedding server is in use.
    var vectors = SegmentVectors()

    func isGone(_ claim: Int) -> Bool {
      !gone.isEmpty && gone[claim >> 6] & (1 << UInt64(claim & 63)) != 0
    }

    mutating func remove(_ claim: Int) {
      if gone.isEmpty { gone = [UInt64](repeating: 0, count: segment.ids.count / 64 + 1) }
      if isGone(claim) { return }
      gone[claim >> 6] |= 1 << UInt64(claim & 63)
      goneCount += 1
    }

    var liveCount: Int { segment.ids.count - goneCount }
  }

  let parts: [Part]
  /// The language that most claims are in.
  let language: StemLanguage
  /// What was learned of words of that language.
  let words: WordModel

  init(parts: [Part], language: StemLanguage, words: WordModel) {
    self.parts = parts
    self.language = language
    self.words = words
  }

  /// The same with other parts.
  func with(_ parts: [Part]) -> Snapshot {
    Snapshot(parts: parts, language: language, words: words)
  }

  var count: Int { parts.reduce(0) { $0 + $1.liveCount } }

  /// What a new segment has to know of these parts to weigh its terms.
  func statistics(addingClaims own: Int, words ownWords: Int) -> CorpusStatistics {
    let segments = parts.map(\.segment)
    return CorpusStatistics(
      claims: count,
      frequency: { key in
        segments.reduce(0) { sum, segment in
          guard let local = segment.vocabulary.value(of: key) else { return sum }
          return sum + segment.documentFrequencies[Int(local)]
        }
      },
      ownClaims: own,
      words: segments.reduce(ownWords) { $0 + $1.unitTerms.count })
  }
}
