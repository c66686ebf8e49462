/// A claim that shares telling words with the message.
struct Candidate {
  var part: Int
  var claim: Int
  /// Sum over shared terms of weight × impact: a cosine but for the message's length.
  var score: Float
}

/// Gathers candidates from posting lists with bounded work.
struct CandidateFinder {
  /// Most candidates that are looked at closely.
  static let mostCandidates = 100
  /// Posting entries read for one message, at most; the rarest words come first.
  static let postingBudget = 60_000
  /// Lists read at most.
  static let mostLists = 60

  private var scores: [Float] = []
  private var touched: [UInt32] = []

  /// The best claims of every part of the snapshot, best first.
  mutating func find(_ query: Query, in snapshot: Snapshot) -> [Candidate] {
    var found: [Candidate] = []
    for (index, part) in snapshot.parts.enumerated() { find(query, in: part, index, &found) }
    found.sort {
      $0.score != $1.score ? $0.score > $1.score : ($0.part, $0.claim) < ($1.part, $1.claim)
    }
    if found.count > Self.mostCandidates { found.removeLast(found.count - Self.mostCandidates) }
    return found
  }

  private mutating func find(
    _ query: Query, in part: Snapshot.Part, _ index: Int, _ found: inout [Candidate]
  ) {
    let segment = part.segment
    if scores.count < segment.ids.count {
      scores = [Float](repeating: 0, count: segment.ids.count)
    }
    touched.removeAll(keepingCapacity: true)
    var budget = Self.postingBudget
    var lists = 0
    for place in query.heaviestFirst {
      let term = query.terms[place]
      guard let local = segment.vocabulary.value(of: term.key) else { continue }
      let range =
        Int(segment.postingStarts[Int(local)])..<Int(segment.postingStarts[Int(local) + 1])
      if range.count > budget || lists == Self.mostLists { break }
      budget -= range.count
      lists += 1
      let weight = term.weight * term.emphasis / 255
      for posting in range {
        let claim = segment.postingClaims[posting]
        if scores[Int(claim)] == 0 { touched.append(claim) }
        scores[Int(claim)] += weight * Float(segment.postingImpacts[posting])
      }
    }
    let floor = floorScore()
    for claim in touched {
      let score = scores[Int(claim)]
      scores[Int(claim)] = 0
      if score >= floor, !part.isGone(Int(claim)) {
        found.append(Candidate(part: index, claim: Int(claim), score: score))
      }
    }
  }

  /// A score that about twice as many claims reach as are wanted, read off a histogram.
  private func floorScore() -> Float {
    if touched.count <= Self.mostCandidates * 2 { return 0 }
    var highest: Float = 0
    for claim in touched { highest = max(highest, scores[Int(claim)]) }
    guard highest > 0 else { return 0 }
    var histogram = [Int](repeating: 0, count: 256)
    let scale = 255 / highest
    for claim in touched { histogram[Int(scores[Int(claim)] * scale)] += 1 }
    var above = 0
    for bucket in stride(from: 255, through: 0, by: -1) {
      above += histogram[bucket]
      if above >= Self.mostCandidates { return Float(bucket) / scale * 0.9999 }
    }
    return 0
  }
}
