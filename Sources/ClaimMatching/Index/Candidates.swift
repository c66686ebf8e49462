import Domain

/// A claim that shares telling words with the message.
struct Candidate {
  var part: Int
  var claim: Int
  /// What the shared and the missing words say for the claim, in nats; the missing ones not in full.
  var score: Float
  /// It was found by the direction of its text, not by its words.
  var isByVector = false
}

/// Gathers candidates from posting lists with bounded work.
struct CandidateFinder: Sendable {
  /// Most candidates that are looked at closely.
  static let mostCandidates = 40
  /// Posting entries read for one message, at most, in a small store; the most telling words come first. Five
  /// times as many find hardly more of the right claims among the first forty (.893 against .891).
  static let postingBudget = 8_000
  /// In a large store, a share of its claims.
  static let claimsToPosting = 12
  /// Lists read at most.
  static let mostLists = 40

  private var scores: [Float] = []
  private var touched: [UInt32] = []

  /// The best claims of every part of the snapshot, best first.
  mutating func find(_ query: Query, in snapshot: Snapshot, into found: inout [Candidate]) {
    found.removeAll(keepingCapacity: true)
    for (index, part) in snapshot.parts.enumerated() { find(query, in: part, index, &found) }
    found.sort {
      $0.score != $1.score ? $0.score > $1.score : ($0.part, $0.claim) < ($1.part, $1.claim)
    }
    if found.count > Self.mostCandidates { found.removeLast(found.count - Self.mostCandidates) }
  }

  private mutating func find(
    _ query: Query, in part: Snapshot.Part, _ index: Int, _ found: inout [Candidate]
  ) {
    let segment = part.segment
    if scores.count < segment.ids.count {
      scores = [Float](repeating: 0, count: segment.ids.count)
    }
    touched.removeAll(keepingCapacity: true)
    gather(query, segment)
    if let date = query.date {
      for claim in touched where segment.years[Int(claim)] > 0 {
        scores[Int(claim)] += Self.timeliness(segment.years[Int(claim)] - date)
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

  /// What the time between a message's date and a claim's says for the claim, in nats: a claim is mostly published
  /// within days of what it is about, and any day of many years is as likely else.
  private static func timeliness(_ years: Float) -> Float {
    let days = abs(years) * MatchableText.daysAYear
    return max(-2, 6 - 1.1 * naturalLogarithm(1 + days / 3))
  }

  /// Adds up what the message's most telling words say for the claims that hold them.
  private mutating func gather(_ query: Query, _ segment: Segment) {
    let most = max(Self.postingBudget, segment.ids.count / Self.claimsToPosting)
    var budget = most
    var lists = 0
    let reached = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: most) {
      reached -> [UInt32] in
      var count = 0
      scores.withUnsafeMutableBufferPointer { scores in
        segment.postings.withUnsafeBufferPointer { postings in
          segment.claimPriors.withUnsafeBufferPointer { priors in
            for place in query.strongestFirst {
              let term = query.terms[place]
              guard let local = segment.vocabulary.value(of: term.key) else { continue }
              let start = Int(segment.postingStarts[Int(local)])
              let end = Int(segment.postingStarts[Int(local) + 1])
              if end - start > budget || lists == Self.mostLists { break }
              budget -= end - start
              lists += 1
              let inTitle = term.titleGain
              let inNarrative = term.presence * Segment.narrativeShare
              let inSummary = term.summaryGain * Segment.summaryShare
              for posting in postings[start..<end] {
                let claim = Int(posting & PostingInverter.claimMask)
                let gain =
                  posting & PostingInverter.titleBit != 0
                  ? inTitle
                  : posting & PostingInverter.narrativeBit != 0 ? inNarrative : inSummary
                let score = scores[claim]
                if score == 0 {
                  reached[count] = UInt32(truncatingIfNeeded: claim)
                  count += 1
                  // A score of exactly nought would count the claim as new again.
                  scores[claim] = priors[claim] + gain + 1e-6
                } else {
                  scores[claim] = score + gain
                }
              }
            }
          }
        }
      }
      return Array(UnsafeBufferPointer(rebasing: reached[..<count]))
    }
    touched = reached
  }

  /// A score that about twice as many claims reach as are wanted, read off a histogram.
  private func floorScore() -> Float {
    if touched.count <= Self.mostCandidates * 2 { return -.infinity }
    return scores.withUnsafeBufferPointer { scores in
      var highest = -Float.infinity
      var lowest = Float.infinity
      for claim in touched {
        let score = scores[Int(claim)]
        highest = max(highest, score)
        lowest = min(lowest, score)
      }
      guard highest > lowest else { return -.infinity }
      return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 512) { histogram in
        histogram.initialize(repeating: 0)
        let scale = 511 / (highest - lowest)
        for claim in touched { histogram[Int((scores[Int(claim)] - lowest) * scale)] += 1 }
        var above = 0
        for bucket in stride(from: 511, through: 0, by: -1) {
          above += Int(histogram[bucket])
          if above >= Self.mostCandidates { return lowest + (Float(bucket) - 0.01) / scale }
        }
        return -.infinity
      }
    }
  }
}
