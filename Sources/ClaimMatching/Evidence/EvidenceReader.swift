/// Compares a message with candidates, field by field.
struct EvidenceReader {
  /// For each local term of the segment at hand: place in the query's terms plus one; 0 when it lacks it.
  private var queryPlace: [UInt16] = []
  private var marked: [UInt32] = []
  /// Pairs of neighbouring words of the message, as bits.
  private var pairs = [UInt64](repeating: 0, count: 256)
  /// Places of the message's words, by term.
  private var occurrences: [[Int32]] = []
  private var seen: [UInt32] = []
  private var stamp: UInt32 = 0

  /// What one unit shares with the message.
  struct Overlap {
    var matchedWeight: Float = 0
    var totalWeight: Float = 0
    var words = 0
    var matched = 0
    var heaviestMatched: Float = 0
    var heaviestMissing: Float = 0
    var pairs = 0
    var pairsMatched = 0
    /// Heaviest set of distinct matched words within a short stretch of the message.
    var windowWeight: Float = 0
    /// Matched words that come in the same order, as a share.
    var order: Float = 0
    var coverage: Float { totalWeight > 0 ? matchedWeight / totalWeight : 0 }
  }

  /// Prepares for comparing one message; call before `begin`.
  mutating func read(_ query: Query) {
    for index in pairs.indices { pairs[index] = 0 }
    var previous: UInt16?
    for place in query.termOfWord {
      if let previous { setPair(previous, place) }
      previous = place
    }
    for index in occurrences.indices { occurrences[index].removeAll(keepingCapacity: true) }
    while occurrences.count < query.terms.count { occurrences.append([]) }
    for (word, place) in query.termOfWord.enumerated() {
      if occurrences[Int(place)].count < 8 { occurrences[Int(place)].append(Int32(word)) }
    }
    if seen.count < query.terms.count {
      seen += [UInt32](repeating: 0, count: query.terms.count - seen.count)
    }
  }

  /// Turns to a segment.
  mutating func begin(_ segment: Segment, _ query: Query) {
    if queryPlace.count < segment.keys.count {
      queryPlace = [UInt16](repeating: 0, count: segment.keys.count)
    }
    for (place, term) in query.terms.enumerated() {
      guard let local = segment.vocabulary.value(of: term.key) else { continue }
      queryPlace[Int(local)] = UInt16(place + 1)
      marked.append(local)
    }
  }

  /// Leaves a segment.
  mutating func end() {
    for local in marked { queryPlace[Int(local)] = 0 }
    marked.removeAll(keepingCapacity: true)
  }

  /// What a unit shares with the message.
  mutating func overlap(_ segment: Segment, unit: Int, query: Query, withPlaces: Bool) -> Overlap {
    var result = Overlap()
    result.totalWeight = segment.unitWeights[unit]
    stamp &+= 1
    var previous: UInt16 = 0
    var places: [(place: Int32, weight: Float)] = []
    var lastFirstPlace: Int32 = -1
    var inOrder = 0
    for position in segment.terms(of: unit) {
      let local = Int(segment.unitTerms[position])
      let place = queryPlace[local]
      result.words += 1
      if position > segment.terms(of: unit).lowerBound {
        result.pairs += 1
        if place != 0, previous != 0, hasPair(previous - 1, place - 1) { result.pairsMatched += 1 }
      }
      previous = place
      let weight = segment.weights[local]
      if place == 0 {
        result.heaviestMissing = max(result.heaviestMissing, weight)
        continue
      }
      let index = Int(place) - 1
      if seen[index] == stamp { continue }
      seen[index] = stamp
      result.matched += 1
      result.matchedWeight += weight
      result.heaviestMatched = max(result.heaviestMatched, weight)
      if withPlaces {
        for occurrence in occurrences[index] { places.append((occurrence, weight)) }
        if let first = occurrences[index].first {
          if first > lastFirstPlace { inOrder += 1 }
          lastFirstPlace = first
        }
      }
    }
    if withPlaces, result.matched > 0 {
      result.order = Float(inOrder) / Float(result.matched)
      result.windowWeight = window(places, query, width: Int32(max(10, result.words * 2)))
    }
    return result
  }

  /// The heaviest set of distinct terms within `width` words of the message.
  private func window(
    _ places: [(place: Int32, weight: Float)], _ query: Query, width: Int32
  ) -> Float {
    let sorted = places.sorted { $0.place < $1.place }
    var best: Float = 0
    var start = 0
    var sum: Float = 0
    var counts: [UInt16: Int] = [:]
    for entry in sorted {
      let term = query.termOfWord[Int(entry.place)]
      if counts[term, default: 0] == 0 { sum += entry.weight }
      counts[term, default: 0] += 1
      while sorted[start].place + width < entry.place {
        let leaving = query.termOfWord[Int(sorted[start].place)]
        counts[leaving, default: 1] -= 1
        if counts[leaving] == 0 { sum -= sorted[start].weight }
        start += 1
      }
      best = max(best, sum)
    }
    return best
  }

  private mutating func setPair(_ first: UInt16, _ second: UInt16) {
    let bit = Self.pairBit(first, second)
    pairs[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  private func hasPair(_ first: UInt16, _ second: UInt16) -> Bool {
    let bit = Self.pairBit(first, second)
    return pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// A bit of 16,384 for an ordered pair; collisions are rare and only lend a little.
  private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int(truncatingIfNeeded: (UInt32(first) &* 2_654_435_761 &+ UInt32(second) &* 40_503) >> 7)
      & 16_383
  }
}
