/// Turns units round: for each term the claims that hold it.
///
/// A posting is a claim's number, with the top bit set when the claim's title holds the term, else the next one when
/// a narrative does. How much a term says depends on the message alone, so nothing else need be stored with it.
struct PostingInverter {
  /// Term → number of claims that hold it.
  let frequencies: [UInt32]
  /// Term → where its postings begin; one more at the end.
  let starts: [UInt32]
  let postings: [UInt32]

  /// Set in a posting when the term is in the title.
  static let titleBit: UInt32 = 1 << 31
  /// Set when the term is in a narrative, and not in the title.
  static let narrativeBit: UInt32 = 1 << 30
  /// How far those two are from the bottom.
  static let kindShift: UInt32 = 30
  /// What is left of a posting is the claim.
  static let claimMask: UInt32 = narrativeBit - 1

  init(_ builder: SegmentBuilder) {
    let claimStarts = builder.claimUnits + [UInt32(builder.unitKinds.count)]
    let unitStarts = builder.unitStarts + [UInt32(builder.unitTerms.count)]
    var frequencies = [UInt32](repeating: 0, count: builder.keys.count)
    var lastClaim = [UInt32](repeating: .max, count: builder.keys.count)
    // A term that is met twice counts for the text that says more.
    let kinds: [(Segment.UnitKind, UInt32)] = [
      (.title, Self.titleBit), (.narrative, Self.narrativeBit), (.summary, 0),
    ]
    func forEachTerm(_ take: (_ claim: Int, _ term: Int, _ bit: UInt32) -> Void) {
      for claim in builder.ids.indices {
        let units = Int(claimStarts[claim])..<Int(claimStarts[claim + 1])
        for (kind, bit) in kinds {
          for unit in units where builder.unitKinds[unit] == kind.rawValue {
            for place in Int(unitStarts[unit])..<Int(unitStarts[unit + 1]) {
              let term = Int(builder.unitTerms[place])
              if lastClaim[term] == UInt32(claim) { continue }
              lastClaim[term] = UInt32(claim)
              take(claim, term, bit)
            }
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
    forEachTerm { claim, term, bit in
      postings[Int(next[term])] = UInt32(claim) | bit
      next[term] += 1
    }
    self.frequencies = frequencies
    self.starts = starts
    self.postings = postings
  }
}
