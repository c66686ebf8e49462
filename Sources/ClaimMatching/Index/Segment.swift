/// An immutable part of the index: some claims with their words, ready to be searched.
///
/// Everything lies in flat arrays. *Unit* means one text of a claim: its title, its summary, or one of its
/// narratives.
final class Segment: Sendable {
  /// What a unit is of its claim.
  enum UnitKind: UInt8, Sendable { case title, summary, narrative }

  let ids: [String]
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
  /// Local term → where its postings begin; one more at the end.
  let postingStarts: [UInt32]
  let postingClaims: [UInt32]
  /// How much of the claim the term is: its part of the claim's unit vector, 0…255.
  let postingImpacts: [UInt8]
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

  init(_ builder: SegmentBuilder, statistics: CorpusStatistics) {
    ids = builder.ids
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

    var inverter = PostingInverter(builder)
    let weights = zip(builder.keys, inverter.frequencies).map { key, frequency in
      statistics.weight(of: key, inSegment: frequency)
    }
    self.weights = weights
    documentFrequencies = inverter.frequencies
    inverter.fill(weights: weights)
    postingStarts = inverter.starts
    postingClaims = inverter.claims
    postingImpacts = inverter.impacts

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
      + keys.count * 16 + (postingStarts.count + postingClaims.count) * 4 + postingImpacts.count
      + (claimUnits.count + unitStarts.count + unitTerms.count) * 4 + unitKinds.count * 15
      + titleBytes.count + titleStarts.count * 4
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

  /// How many claims the background list counts for: it steadies the weights of a small store, and is
  /// outweighed in a large one.
  static let backgroundClaims: Float = 1500

  /// How telling a term is: its inverse document frequency, as BM25 has it.
  func weight(of key: UInt64, inSegment own: UInt32) -> Float {
    let background = Lexicon.shared.share(of: key)
    let claims = Float(claims + ownClaims) + Self.backgroundClaims
    let held = Float(own + frequency(key)) + Self.backgroundClaims * background
    return inverseFrequency(held, of: claims)
  }
}

/// ln(1 + (N − n + ½) / (n + ½)): Robertson's and Spärck Jones's weight, kept above zero.
func inverseFrequency(_ held: Float, of claims: Float) -> Float {
  naturalLogarithm(1 + max(0, claims - held + 0.5) / (held + 0.5))
}
