/// An immutable part of the index: some claims with their words, ready to be searched.
///
/// Everything lies in flat arrays. *Unit* means one text of a claim: its title, its summary, or one of its
/// narratives.
final class Segment: Sendable {
  /// What a unit is of its claim.
  enum UnitKind: UInt8, Sendable { case title, summary, narrative }

  /// A place in a posting list: a claim and how well the term describes it.
  struct Posting: Sendable {
    var claim: UInt32
    /// BM25's saturated, length-normalised term frequency, best field, 0…255.
    var impact: UInt8
  }

  let ids: [String]
  let isOfficial: [Bool]
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
  /// Fingerprint → claim, of titles and narratives.
  let fingerprints: KeyTable

  init(_ builder: SegmentBuilder, statistics: CorpusStatistics) {
    ids = builder.ids
    isOfficial = builder.isOfficial
    vocabulary = builder.vocabulary
    keys = builder.keys
    claimUnits = builder.claimUnits + [UInt32(builder.unitKinds.count)]
    unitKinds = builder.unitKinds
    unitOrdinals = builder.unitOrdinals
    unitStarts = builder.unitStarts + [UInt32(builder.unitTerms.count)]
    unitTerms = builder.unitTerms
    unitFingerprints = builder.unitFingerprints

    let (claims, starts, impacts) = Self.postings(builder)
    postingClaims = claims
    postingImpacts = impacts
    postingStarts = starts
    let frequencies = (0..<builder.keys.count).map { starts[$0 + 1] - starts[$0] }
    documentFrequencies = frequencies
    let weights = zip(builder.keys, frequencies).map { key, frequency in
      statistics.weight(of: key, inSegment: frequency)
    }
    self.weights = weights

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

  /// Bytes held, near enough.
  var memoryBytes: Int {
    let ids = ids.reduce(0) { $0 + 16 + ($1.utf8.count > 15 ? $1.utf8.count + 32 : 0) }
    return ids + isOfficial.count + vocabulary.memoryBytes + fingerprints.memoryBytes
      + keys.count * 16 + (postingStarts.count + postingClaims.count) * 4 + postingImpacts.count
      + (claimUnits.count + unitStarts.count + unitTerms.count) * 4 + unitKinds.count * 15
  }

  /// Turns the units round: for each term the claims that hold it, with the impact of its best field.
  private static func postings(_ builder: SegmentBuilder) -> ([UInt32], [UInt32], [UInt8]) {
    let unitCount = builder.unitKinds.count
    var lengths: [Double] = [0, 0, 0]
    var counts: [Double] = [0, 0, 0]
    let starts = builder.unitStarts + [UInt32(builder.unitTerms.count)]
    for unit in 0..<unitCount {
      lengths[Int(builder.unitKinds[unit])] += Double(starts[unit + 1] - starts[unit])
      counts[Int(builder.unitKinds[unit])] += 1
    }
    let means = zip(lengths, counts).map { Float($1 > 0 ? $0 / $1 : 1) }

    let claimStarts = builder.claimUnits + [UInt32(unitCount)]
    var frequencies = [UInt32](repeating: 0, count: builder.keys.count + 1)
    var lastClaim = [UInt32](repeating: .max, count: builder.keys.count)
    for claim in builder.ids.indices {
      let range = Int(starts[Int(claimStarts[claim])])..<Int(starts[Int(claimStarts[claim + 1])])
      for place in range {
        let term = Int(builder.unitTerms[place])
        if lastClaim[term] != UInt32(claim) {
          lastClaim[term] = UInt32(claim)
          frequencies[term] += 1
        }
      }
    }
    var postingStarts = [UInt32](repeating: 0, count: frequencies.count)
    var total: UInt32 = 0
    for term in builder.keys.indices {
      postingStarts[term] = total
      total += frequencies[term]
    }
    postingStarts[builder.keys.count] = total

    var claims = [UInt32](repeating: 0, count: Int(total))
    var impacts = [UInt8](repeating: 0, count: Int(total))
    var next = postingStarts
    var slot = [UInt32](repeating: 0, count: builder.keys.count)
    for term in lastClaim.indices { lastClaim[term] = .max }
    var unitCounts = [UInt16](repeating: 0, count: builder.keys.count)
    for claim in builder.ids.indices {
      for unit in Int(claimStarts[claim])..<Int(claimStarts[claim + 1]) {
        let range = Int(starts[unit])..<Int(starts[unit + 1])
        let kind = Int(builder.unitKinds[unit])
        let length = Float(range.count) / max(1, means[kind])
        let normaliser = 0.9 * (1 - lengthPenalty[kind] + lengthPenalty[kind] * length)
        for place in range {
          let term = Int(builder.unitTerms[place])
          if unitCounts[term] < .max { unitCounts[term] += 1 }
        }
        for place in range {
          let term = Int(builder.unitTerms[place])
          let count = Float(unitCounts[term])
          if count == 0 { continue }
          unitCounts[term] = 0
          let share = fieldWeights[kind] * count / (count + normaliser)
          let impact = UInt8(min(255, max(1, share * 255)))
          if lastClaim[term] != UInt32(claim) {
            lastClaim[term] = UInt32(claim)
            slot[term] = next[term]
            next[term] += 1
            claims[Int(slot[term])] = UInt32(claim)
          }
          if impacts[Int(slot[term])] < impact { impacts[Int(slot[term])] = impact }
        }
      }
    }
    return (claims, postingStarts, impacts)
  }
}

/// How much a match in a title, summary or narrative counts towards being a candidate.
private let fieldWeights: [Float] = [1, 0.7, 1]
/// BM25's *b* for each kind of unit.
private let lengthPenalty: [Float] = [0.3, 0.5, 0.5]

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
