/// Turns units round: for each term the claims that hold it, each with an impact.
///
/// The impact is the term's part in the claim's unit-length tf-idf vector (cosine), the mean of title alone
/// and title with summary, or the best narrative's where that is larger. On the development sets this finds
/// more of the right claims among its first hundred than BM25 over the same fields (.904 against .870).
struct PostingInverter {
  private let builder: SegmentBuilder
  private let claimStarts: [UInt32]
  private let unitStarts: [UInt32]
  /// Term → number of claims that hold it.
  let frequencies: [UInt32]
  /// Term → where its postings begin; one more at the end.
  let starts: [UInt32]
  private(set) var claims: [UInt32]
  private(set) var impacts: [UInt8]

  init(_ builder: SegmentBuilder) {
    self.builder = builder
    claimStarts = builder.claimUnits + [UInt32(builder.unitKinds.count)]
    unitStarts = builder.unitStarts + [UInt32(builder.unitTerms.count)]
    var frequencies = [UInt32](repeating: 0, count: builder.keys.count)
    var lastClaim = [UInt32](repeating: .max, count: builder.keys.count)
    for claim in builder.ids.indices {
      let first = Int(unitStarts[Int(claimStarts[claim])])
      let end = Int(unitStarts[Int(claimStarts[claim + 1])])
      for place in first..<end {
        let term = Int(builder.unitTerms[place])
        if lastClaim[term] != UInt32(claim) {
          lastClaim[term] = UInt32(claim)
          frequencies[term] += 1
        }
      }
    }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(frequencies.count + 1)
    var total: UInt32 = 0
    for frequency in frequencies {
      total += frequency
      starts.append(total)
    }
    self.frequencies = frequencies
    self.starts = starts
    claims = [UInt32](repeating: 0, count: Int(total))
    impacts = [UInt8](repeating: 0, count: Int(total))
  }

  /// Writes the postings.
  mutating func fill(weights: [Float]) {
    var next = starts
    var counts = [UInt16](repeating: 0, count: weights.count)
    var sums = [Float](repeating: 0, count: weights.count)
    var terms: [Int] = []
    for claim in builder.ids.indices {
      let units = Int(claimStarts[claim])..<Int(claimStarts[claim + 1])
      var entries: [Int] = []
      func add(_ units: [Int], share: Float) {
        terms.removeAll(keepingCapacity: true)
        for unit in units {
          for place in Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) {
            let term = Int(builder.unitTerms[place])
            if counts[term] == 0 { terms.append(term) }
            if counts[term] < .max { counts[term] += 1 }
          }
        }
        var square: Float = 0
        for term in terms {
          let value = weights[term] * repeated(counts[term])
          square += value * value
        }
        let scale = square > 0 ? share / square.squareRoot() : 0
        for term in terms {
          if sums[term] == 0 { entries.append(term) }
          sums[term] += weights[term] * repeated(counts[term]) * scale
          counts[term] = 0
        }
      }
      var body: [Int] = []
      var narratives: [Int] = []
      for unit in units {
        if builder.unitKinds[unit] == Segment.UnitKind.narrative.rawValue {
          narratives.append(unit)
        } else {
          body.append(unit)
        }
      }
      if body.count > 1 {
        add(Array(body.prefix(1)), share: 0.5)
        add(body, share: 0.5)
      } else {
        add(body, share: 1)
      }
      // Narratives take the place of what they exceed.
      for narrative in narratives {
        let before = entries.map { (term: $0, value: sums[$0]) }
        for entry in before { sums[entry.term] = 0 }
        entries.removeAll(keepingCapacity: true)
        add([narrative], share: 1)
        for entry in before {
          if sums[entry.term] == 0 { entries.append(entry.term) }
          sums[entry.term] = max(sums[entry.term], entry.value)
        }
      }
      for term in entries {
        claims[Int(next[term])] = UInt32(claim)
        impacts[Int(next[term])] = UInt8(min(255, max(1, sums[term] * 255)))
        next[term] += 1
        sums[term] = 0
      }
    }
  }

  /// A word said twice counts a little more than once.
  private func repeated(_ count: UInt16) -> Float {
    count == 1 ? 1 : 1 + naturalLogarithm(Float(count))
  }
}
