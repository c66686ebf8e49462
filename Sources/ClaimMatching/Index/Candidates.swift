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

  /// Claim → what the shared words say for it; 0: it shares none that was looked at. Eight to a lane.
  private var scores: [SIMD8<Float>] = []
  /// Whether any claim of a block has a score.
  private var touched: [UInt8] = []

  /// Lanes of a block: so many claims are passed over at once when none of them was found.
  private static let lanesInBlock = 32

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
    let blocks = (segment.ids.count + Self.lanesInBlock * 8 - 1) / (Self.lanesInBlock * 8)
    if touched.count < blocks {
      touched = [UInt8](repeating: 0, count: blocks)
      scores = [SIMD8<Float>](repeating: .zero, count: blocks * Self.lanesInBlock)
    }
    gather(query, segment)
    if let date = query.date { weighDates(date, segment) }
    take(part, index, blocks: blocks, &found)
  }

  /// Adds what the date that a message names says for the claims that have been found.
  private mutating func weighDates(_ date: Float, _ segment: Segment) {
    let years = segment.years
    scores.withUnsafeMutableBytes { bytes in
      let scores = bytes.assumingMemoryBound(to: Float.self)
      for claim in years.indices where years[claim] > 0 && scores[claim] != 0 {
        scores[claim] += Self.timeliness(years[claim] - date)
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
    var budget = max(Self.postingBudget, segment.ids.count / Self.claimsToPosting)
    var lists = 0
    scores.withUnsafeMutableBytes { bytes in
      let scores = bytes.assumingMemoryBound(to: Float.self)
      touched.withUnsafeMutableBufferPointer { touched in
        segment.postings.withUnsafeBufferPointer { postings in
          withUnsafeTemporaryAllocation(of: Float.self, capacity: 4) { gains in
            for place in query.strongestFirst {
              let term = query.terms[place]
              guard let local = segment.vocabulary.value(of: term.key) else { continue }
              let start = Int(segment.postingStarts[Int(local)])
              let end = Int(segment.postingStarts[Int(local) + 1])
              if end - start > budget || lists == Self.mostLists { break }
              budget -= end - start
              lists += 1
              // By a posting's two top bits. A gain of exactly nought would count as not found.
              gains[0] = term.summaryGain * Segment.summaryShare + 1e-6
              gains[1] = term.presence * Segment.narrativeShare + 1e-6
              gains[2] = term.titleGain + 1e-6
              gains[3] = gains[2]
              for place in start..<end {
                let posting = postings[place]
                let claim = Int(posting & PostingInverter.claimMask)
                scores[claim] += gains[Int(posting >> PostingInverter.kindShift)]
                touched[claim / (Self.lanesInBlock * 8)] = 1
              }
            }
          }
        }
      }
    }
  }

  /// Takes the claims with the best scores, and clears the scores for the next message.
  private mutating func take(
    _ part: Snapshot.Part, _ index: Int, blocks: Int, _ found: inout [Candidate]
  ) {
    let priors = part.segment.claimPriors
    let count = part.segment.ids.count
    var best = BestClaims(Self.mostCandidates)
    scores.withUnsafeMutableBufferPointer { scores in
      priors.withUnsafeBytes { bytes in
        for block in 0..<blocks where touched[block] != 0 {
          touched[block] = 0
          let first = block * Self.lanesInBlock
          for lane in first..<first + Self.lanesInBlock {
            let gains = scores[lane]
            // What all the words' absence says is taken in only now: it is the same for every message.
            let isFound = gains .!= 0
            scores[lane] = .zero
            let start = lane * 8
            if start + 8 <= count {
              let priors = bytes.loadUnaligned(
                fromByteOffset: start * MemoryLayout<Float>.stride, as: SIMD8<Float>.self)
              let sums = gains + priors
              let bits = unsafeBitCast(
                isFound .& (sums .> best.floor), to: SIMD4<UInt64>.self)
              if bits.x | bits.y | bits.z | bits.w == 0 { continue }
              for place in 0..<8 where isFound[place] && sums[place] > best.floor {
                if !part.isGone(start + place) { best.take(start + place, sums[place]) }
              }
            } else {
              for place in 0..<8 where isFound[place] && start + place < count {
                let sum = gains[place] + priors[start + place]
                if sum > best.floor, !part.isGone(start + place) {
                  best.take(start + place, sum)
                }
              }
            }
          }
        }
      }
    }
    for (claim, score) in best.claims {
      found.append(Candidate(part: index, claim: claim, score: score))
    }
  }
}

/// The claims with the highest scores of those that it is shown; of equal ones the first.
///
/// A heap with the least of them on top, each packed into one number: the score in an order of bits, then the
/// claim, the first the highest.
private struct BestClaims {
  private let wanted: Int
  /// No claim below it, nor a later one with just this score, is among the best any more.
  private(set) var floor: Float = -.infinity
  private var heap: [UInt64] = []

  init(_ wanted: Int) {
    self.wanted = wanted
    heap.reserveCapacity(wanted)
  }

  /// Best first.
  var claims: [(claim: Int, score: Float)] {
    heap.sorted(by: >).map { (Int(~UInt32(truncatingIfNeeded: $0)), Self.score(of: $0)) }
  }

  mutating func take(_ claim: Int, _ score: Float) {
    let key = Self.key(claim, score)
    if heap.count < wanted {
      heap.append(key)
      rise()
    } else {
      if key < heap[0] { return }
      sink(key)
    }
    if heap.count == wanted { floor = Self.score(of: heap[0]) }
  }

  private static func key(_ claim: Int, _ score: Float) -> UInt64 {
    let bits = score.bitPattern
    let ordered = bits >> 31 == 0 ? bits | 0x8000_0000 : ~bits
    return UInt64(ordered) << 32 | UInt64(~UInt32(truncatingIfNeeded: claim))
  }

  private static func score(of key: UInt64) -> Float {
    let ordered = UInt32(truncatingIfNeeded: key >> 32)
    return Float(bitPattern: ordered >> 31 == 1 ? ordered & 0x7FFF_FFFF : ~ordered)
  }

  private mutating func rise() {
    heap.withUnsafeMutableBufferPointer { heap in
      var place = heap.count - 1
      let key = heap[place]
      while place > 0, heap[(place - 1) / 2] > key {
        heap[place] = heap[(place - 1) / 2]
        place = (place - 1) / 2
      }
      heap[place] = key
    }
  }

  /// Puts a key in the place of the least one.
  private mutating func sink(_ key: UInt64) {
    heap.withUnsafeMutableBufferPointer { heap in
      var place = 0
      while true {
        var child = 2 * place + 1
        guard child < heap.count else { break }
        if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
        if heap[child] >= key { break }
        heap[place] = heap[child]
        place = child
      }
      heap[place] = key
    }
  }
}
