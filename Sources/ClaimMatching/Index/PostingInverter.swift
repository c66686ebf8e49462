/// Turns units round: for each term the claims that hold it.
///
/// A posting is a claim's number, with the top bit set when the claim's title holds the term. How much a term
/// says depends on the message alone, so nothing else need be stored with it.
struct PostingInverter {
  /// Term → number of claims that hold it.
  let frequencies: [UInt32]
  /// Term → where its postings begin; one more at the end.
  let starts: [UInt32]
  let postings: [UInt32]

  /// Set in a posting when the term is in the title.
  static let titleBit: UInt32 = 1 << 31

  init(_ builder: SegmentBuilder) {
    let claimStarts = builder.claimUnits + [UInt32(builder.unitKinds.count)]
    let unitStarts = builder.unitStarts + [UInt32(builder.unitTerms.count)]
    var frequencies = [UInt32](repeating: 0, count: builder.keys.count)
    var lastClaim = [UInt32](repeating: .max, count: builder.keys.count)
    func forEachTerm(_ take: (_ claim: Int, _ term: Int, _ isTitle: Bool) -> Void) {
      for claim in builder.ids.indices {
        let units = Int(claimStarts[claim])..<Int(claimStarts[claim + 1])
        for unit in units {
          // The title comes first, so it is the title that a term met twice counts for.
          let isTitle = unit == units.lowerBound
          for place in Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) {
            let term = Int(builder.unitTerms[place])
            if lastClaim[term] == UInt32(claim) { continue }
            lastClaim[term] = UInt32(claim)
            take(claim, term, isTitle)
          }
        }
      }
    }
    forEachTerm { _, term, _ in frequencies[term] += 1 }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(frequencies.count + 1)
    var total: UInt32 = 0
    for frequency in frequencies {
      total += frequency
      starts.append(total)
    }
    var postings = [UInt32](repeating: 0, count: Int(total))
    var next = starts
    for term in lastClaim.indices { lastClaim[term] = .max }
    forEachTerm { claim, term, isTitle in
      postings[Int(next[term])] = UInt32(claim) | (isTitle ? Self.titleBit : 0)
      next[term] += 1
    }
    self.frequencies = frequencies
    self.starts = starts
    self.postings = postings
  }
}
