import Domain

/// An immutable part of the index: some claims with their words, ready to be searched.
///
/// Everything lies in flat arrays. *Unit* means one text of a claim: its title, its summary, or one of its
/// narratives.
final class Segment: Sendable {
  /// What a unit is of its claim.
  enum UnitKind: UInt8, Sendable { case title, summary, narrative }

  let ids: [String]
  /// The claims as they came.
  let texts: [MatchableText]
  /// Claim → its texts for comparison of facts; only of official announcements, which are few.
  let official: [Int: [FactText]]
  /// Term key → local term.
  let vocabulary: KeyTable
  /// Local term → key.
  let keys: [UInt64]
  /// Local term → how telling it is (inverse document frequency, background counted in).
  let weights: [Float]
  /// Local term → number of claims that hold it.
  let documentFrequencies: [UInt32]
  /// Local term → what was learned of it, its rate with the store's own counts in.
  let words: [WordModel.Word]
  /// Local term → what its absence from a message says against a claim whose title holds it.
  let absences: [Float]
  /// Place in the word model → local term, `noTerm` when the segment lacks it.
  let termOfWord: [UInt32]
  /// Local term → where its postings begin; one more at the end.
  let postingStarts: [UInt32]
  /// See `PostingInverter`.
  let postings: [UInt32]
  /// Claim → its score before any word is found: what all its words' absence says.
  let claimPriors: [Float]
  /// Claim → year of publication, 0 when it is not known.
  let years: [Float]
  /// Claim → the years that its title names, a bit each; see `YearSet`.
  let titleYears: [YearSet]
  /// Claim → where its units begin; one more at the end. A claim's first unit is its title.
  let claimUnits: [UInt32]
  let unitKinds: [UInt8]
  /// Unit → place of a narrative in its claim's list.
  let unitOrdinals: [UInt16]
  /// Unit → where its terms begin; one more at the end.
  let unitStarts: [UInt32]
  /// The local terms of all units, in order of the text.
  let unitTerms: [UInt32]
  /// Unit → sum of the weights of its distinct terms.
  let unitWeights: [Float]
  /// Unit → fingerprint of its text.
  let unitFingerprints: [UInt64]
  /// The folded titles; claim → where its title begins, one more at the end.
  let titleBytes: [UInt8]
  let titleStarts: [UInt32]
  /// Fingerprint → claim, of titles and narratives.
  let fingerprints: KeyTable

  /// In `termOfWord`: the segment has no such term.
  static let noTerm: UInt32 = .max
  /// How much the words of a title that are missing count when candidates are chosen. Less than their due:
  /// messages that share little with their claim's title stay in the race.
  static let absenceShare: Float = 0.7
  /// How much the words of a summary count beside those of the title.
  static let summaryShare: Float = 0.6
  /// The same for the words of a narrative.
  static let narrativeShare: Float = 0.7

  init(_ builder: SegmentBuilder, statistics: CorpusStatistics, model: WordModel) {
    ids = builder.ids
    texts = builder.texts
    official = builder.official
    vocabulary = builder.vocabulary
    keys = builder.keys
    claimUnits = builder.claimUnits + [UInt32(builder.unitKinds.count)]
    unitKinds = builder.unitKinds
    unitOrdinals = builder.unitOrdinals
    unitStarts = builder.unitStarts + [UInt32(builder.unitTerms.count)]
    unitTerms = builder.unitTerms
    unitFingerprints = builder.unitFingerprints

    titleBytes = builder.titleBytes
    titleStarts = builder.titleStarts + [UInt32(builder.titleBytes.count)]

    let inverter = PostingInverter(builder)
    let weights = zip(builder.keys, inverter.frequencies).map { key, frequency in
      statistics.weight(of: key, inSegment: frequency)
    }
    self.weights = weights
    documentFrequencies = inverter.frequencies
    postingStarts = inverter.starts
    postings = inverter.postings

    var termOfWord = [UInt32](repeating: Self.noTerm, count: model.keys.count)
    let words = builder.keys.indices.map { term in
      let place = model.place(of: builder.keys[term])
      if let place { termOfWord[place] = UInt32(term) }
      var word = model.word(at: place, rarity: weights[term])
      word.rate = statistics.rate(
        of: builder.keys[term], inSegment: inverter.frequencies[term], learned: word.rate)
      return word
    }
    self.words = words
    self.termOfWord = termOfWord
    let absences = words.map { WordEvidence.absence(held: $0.held) }
    self.absences = absences
    years = builder.years

    var titleYears = [YearSet](repeating: YearSet(), count: builder.ids.count)
    for claim in builder.ids.indices {
      let start = Int(builder.titleStarts[claim])
      let end =
        claim + 1 < builder.ids.count
        ? Int(builder.titleStarts[claim + 1]) : builder.titleBytes.count
      for word in builder.titleBytes[start..<end].split(separator: UInt8(ascii: " ")) {
        titleYears[claim].insert(word)
      }
    }
    self.titleYears = titleYears

    var unitWeights: [Float] = []
    unitWeights.reserveCapacity(unitKinds.count)
    var lastSeen = [UInt32](repeating: .max, count: keys.count)
    for unit in unitKinds.indices {
      var sum: Float = 0
      for place in Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) {
        let term = Int(unitTerms[place])
        if lastSeen[term] != UInt32(unit) {
          lastSeen[term] = UInt32(unit)
          sum += weights[term]
        }
      }
      unitWeights.append(sum)
    }
    self.unitWeights = unitWeights

    var priors = [Float](repeating: 0, count: builder.ids.count)
    for term in lastSeen.indices { lastSeen[term] = .max }
    for claim in priors.indices {
      for unit in Int(claimUnits[claim])..<Int(claimUnits[claim + 1])
      where unitKinds[unit] != UnitKind.narrative.rawValue {
        let isTitle = unitKinds[unit] == UnitKind.title.rawValue
        for place in Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) {
          let term = Int(unitTerms[place])
          if lastSeen[term] == UInt32(claim) { continue }
          lastSeen[term] = UInt32(claim)
          priors[claim] -=
            isTitle
            ? absences[term]
            : WordEvidence.absence(held: words[term].heldInSummary) * Self.summaryShare
        }
      }
      priors[claim] *= Self.absenceShare
    }
    claimPriors = priors

    var fingerprints = KeyTable(capacity: unitKinds.count)
    for claim in ids.indices {
      for unit in Int(claimUnits[claim])..<Int(claimUnits[claim + 1])
      where unitKinds[unit] != UnitKind.summary.rawValue {
        _ = fingerprints.value(of: unitFingerprints[unit], orInsert: UInt32(claim))
      }
    }
    self.fingerprints = fingerprints
  }

  /// The place of a claim's units.
  func units(of claim: Int) -> Range<Int> { Int(claimUnits[claim])..<Int(claimUnits[claim + 1]) }

  /// The place of a unit's terms.
  func terms(of unit: Int) -> Range<Int> { Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) }

  /// A claim's folded title, a space before each word and at the end.
  func title(of claim: Int) -> ArraySlice<UInt8> {
    titleBytes[Int(titleStarts[claim])..<Int(titleStarts[claim + 1])]
  }

  /// Bytes held, near enough.
  var memoryBytes: Int {
    let ids = ids.reduce(0) { $0 + 16 + ($1.utf8.count > 15 ? $1.utf8.count + 32 : 0) }
    return ids + official.count * 20_000 + vocabulary.memoryBytes + fingerprints.memoryBytes
      + keys.count * 36 + (postingStarts.count + postings.count + termOfWord.count) * 4
      + (claimUnits.count + unitStarts.count + unitTerms.count) * 4 + unitKinds.count * 15
      + titleBytes.count + titleStarts.count * 4
      + years.count * (12 + MemoryLayout<MatchableText>.stride)
  }
}

/// What is counted over the whole index when a segment gets its weights.
struct CorpusStatistics: Sendable {
  /// Claims in the other segments.
  var claims = 0
  /// Term key → claims in other segments that hold it.
  var frequency: @Sendable (UInt64) -> UInt32 = { _ in 0 }
  /// Claims in the segment being built.
  var ownClaims = 0
  /// Words in all segments, the one being built included.
  var words = 0

  /// How many claims the background list counts for: it steadies the weights of a small store, and is
  /// outweighed in a large one.
  static let backgroundClaims: Float = 1500
  /// Words in so many texts, about.
  static let backgroundWords: Float = 21_000

  /// How telling a term is: its inverse document frequency, as BM25 has it.
  func weight(of key: UInt64, inSegment own: UInt32) -> Float {
    let background = Lexicon.shared.share(of: key)
    let claims = Float(claims + ownClaims) + Self.backgroundClaims
    let held = Float(own + frequency(key)) + Self.backgroundClaims * background
    return inverseFrequency(held, of: claims)
  }

  /// How often a term comes in messages, as a share of their words: twice what was learned from messages, and
  /// once what the store and the background say.
  func rate(of key: UInt64, inSegment own: UInt32, learned: Float) -> Float {
    let held =
      Float(own + frequency(key)) + 0.2
      + Self.backgroundClaims * Lexicon.shared.share(of: key)
    return (2 * learned + held / (Float(words) + Self.backgroundWords)) / 3
  }
}

/// Years from 2008 to 2071, a bit each: what a text names of them.
struct YearSet: Sendable, Hashable {
  private(set) var bits: UInt64 = 0
  private static let first = 2008

  var isEmpty: Bool { bits == 0 }
  /// The latest; `nil` when there is none.
  var last: Int? { bits == 0 ? nil : Self.first + 63 - bits.leadingZeroBitCount }

  func isDisjoint(with other: YearSet) -> Bool { bits & other.bits == 0 }

  /// Takes a word that is a year.
  mutating func insert(_ word: ArraySlice<UInt8>) {
    guard word.count == 4 else { return }
    var value = 0
    for byte in word {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    guard value >= Self.first, value < Self.first + 64 else { return }
    bits |= 1 << UInt64(value - Self.first)
  }
}

/// ln(1 + (N − n + ½) / (n + ½)): Robertson's and Spärck Jones's weight, kept above zero.
func inverseFrequency(_ held: Float, of claims: Float) -> Float {
  naturalLogarithm(1 + max(0, claims - held + 0.5) / (held + 0.5))
}
