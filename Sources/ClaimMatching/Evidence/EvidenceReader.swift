/// Compares a message with candidates, field by field.
struct EvidenceReader: Sendable {
  /// For each local term of the segment at hand: place in the query's terms plus one; 0 when it lacks it.
  private var queryPlace: [UInt16] = []
  private var marked: [UInt32] = []
  /// Pairs of neighbouring words of the message, as bits.
  private var pairs = [UInt64](repeating: 0, count: 256)
  /// The message's letter groups, as bits.
  private var grams = LetterGrams()
  /// Term → its first places in the message, `mostOccurrences` each, −1 where there are fewer.
  private var occurrences: [Int32] = []
  /// Term → the last comparison in which it was met; keeps a repeated word from counting twice.
  private var met: [UInt32] = []
  private var metInClaim: [UInt32] = []
  private var comparison: UInt32 = 0
  private var claimComparison: UInt32 = 0
  /// Matched places of the message in one comparison: place and term, packed so that they sort by place.
  private var places: [UInt64] = []
  private var inWindow: [UInt16] = []

  /// Missing words of titles that the message has misspelt.
  private var nearWords = NearWords()
  /// Local term → how far the message has other words for it: over all its words, and by its best one.
  private var told: [Float] = []
  private var toldMost: [Float] = []
  private var toldTerms: [UInt32] = []

  /// Occurrences of one word that are looked at.
  private static let mostOccurrences = 4

  /// What one unit shares with the message.
  struct Overlap {
    var matchedWeight: Float = 0
    /// The part of `matchedWeight` that no earlier unit of this claim had.
    var newWeight: Float = 0
    var totalWeight: Float = 0
    var words = 0
    var matched = 0
    var heaviestMatched: Float = 0
    var heaviestMissing: Float = 0
    var pairsMatched = 0
    var pairWeight: Float = 0
    var numbersShared = 0
    var numbersMissing = 0
    /// Heaviest set of distinct matched words within a short stretch of the message.
    var windowWeight: Float = 0
    /// Words of the message in that stretch.
    var windowTotal: Float = 0
    /// What the matched words in that stretch say, and those near the message's beginning.
    var windowPresence: Float = 0
    var earlyPresence: Float = 0
    /// The first matched word's place in the message.
    var firstPlace: Int32 = .max
    /// Matched words that come in the same order, as a share.
    var order: Float = 0
    /// What matched words say for the claim and missing ones against it, in nats.
    var present: Float = 0
    var missing: Float = 0
    var missingMost: Float = 0
    /// What all its words' absence would say.
    var expected: Float = 0
    /// What matched words say that the message repeats, by how often.
    var repeated: Float = 0
    /// `telling` of matched words that no earlier unit had.
    var telling: Float = 0
    var coverage: Float { totalWeight > 0 ? matchedWeight / totalWeight : 0 }
  }

  /// What the message has in place of a title's missing words.
  struct Substitutes {
    var misspelt: Float = 0
    var missing: Float = 0
    var gain: Float = 0
    var all: Float = 0
    var most: Float = 0
  }

  /// Prepares for comparing one message; call before `begin`.
  mutating func read(_ query: Query) {
    for index in pairs.indices { pairs[index] = 0 }
    let most = Self.mostOccurrences
    occurrences.removeAll(keepingCapacity: true)
    occurrences.append(contentsOf: repeatElement(-1, count: query.terms.count * most))
    var previous: UInt16?
    for (word, place) in query.termOfWord.enumerated() {
      if let previous {
        let bit = Self.pairBit(previous, place)
        pairs[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      previous = place
      for slot in Int(place) * most..<(Int(place) + 1) * most where occurrences[slot] < 0 {
        occurrences[slot] = Int32(word)
        break
      }
    }
    grams.read(query.text)
    nearWords.read(query)
    while met.count < query.terms.count {
      met.append(0)
      metInClaim.append(0)
      inWindow.append(0)
    }
  }

  /// Turns to a segment.
  mutating func begin(_ segment: Segment, _ query: Query, _ words: WordModel) {
    if queryPlace.count < segment.keys.count {
      let more = segment.keys.count - queryPlace.count
      queryPlace += repeatElement(0, count: more)
      told += repeatElement(0, count: more)
      toldMost += repeatElement(0, count: more)
    }
    let share = 1 / max(query.totalTelling, 1e-6)
    for (place, term) in query.terms.enumerated() {
      if let local = segment.vocabulary.value(of: term.key) {
        queryPlace[Int(local)] = UInt16(place + 1)
        marked.append(local)
      }
      if term.wordPlace < 0 { continue }
      for meaning in words.meanings(at: Int(term.wordPlace)) {
        let local = segment.termOfWord[Int(meaning.target)]
        if local == Segment.noTerm { continue }
        if toldMost[Int(local)] == 0 { toldTerms.append(local) }
        told[Int(local)] += meaning.probability * term.telling * share
        toldMost[Int(local)] = max(toldMost[Int(local)], meaning.probability)
      }
    }
  }

  /// Leaves a segment.
  mutating func end() {
    for local in marked { queryPlace[Int(local)] = 0 }
    marked.removeAll(keepingCapacity: true)
    for local in toldTerms {
      told[Int(local)] = 0
      toldMost[Int(local)] = 0
    }
    toldTerms.removeAll(keepingCapacity: true)
  }

  /// Turns to a claim.
  mutating func beginClaim() { claimComparison &+= 1 }

  /// The share of the title's letter groups that the message has.
  func gramCoverage(_ segment: Segment, claim: Int) -> Float {
    grams.coverage(of: segment.title(of: claim))
  }

  /// What the message has in place of the missing words of a claim's title.
  mutating func substitutes(_ segment: Segment, claim: Int) -> Substitutes {
    var result = Substitutes()
    let unit = Int(segment.claimUnits[claim])
    let shareOfPosting = 1 / Float(max(1, segment.postings.count))
    let titleEnd = Int(segment.titleStarts[claim + 1])
    var place = Int(segment.titleStarts[claim])
    segment.titleBytes.withUnsafeBufferPointer { bytes in
      for position in segment.terms(of: unit) {
        // The title's bytes are a space before each word, in the order of its terms.
        let start = min(titleEnd, place + 1)
        place = start
        while place < titleEnd, bytes[place] != UInt8(ascii: " ") { place += 1 }
        let local = Int(segment.unitTerms[position])
        let usual = Float(segment.documentFrequencies[local]) * shareOfPosting
        let gain = naturalLogarithm(0.9 * told[local] / max(usual, 1e-9) + 0.1)
        result.all += gain
        if queryPlace[local] != 0 { continue }
        let absence = segment.absences[local]
        result.missing += absence * min(1, 2 * toldMost[local])
        result.gain += max(0, gain)
        result.most = max(result.most, gain)
        if !TermKey.isNumber(segment.keys[local]) {
          let likeness = nearWords.likeness(to: bytes[start..<place])
          if likeness > 0 {
            result.misspelt += likeness * (absence + 0.3 * segment.weights[local])
          }
        }
      }
    }
    return result
  }

  /// What the message has for the words of a narrative, and in place of its missing ones.
  func substitutes(_ segment: Segment, unit: Int) -> (gain: Float, all: Float) {
    var result: (gain: Float, all: Float) = (0, 0)
    let shareOfPosting = 1 / Float(max(1, segment.postings.count))
    for position in segment.terms(of: unit).prefix(Self.mostTold) {
      let local = Int(segment.unitTerms[position])
      let usual = Float(segment.documentFrequencies[local]) * shareOfPosting
      let gain = naturalLogarithm(0.9 * told[local] / max(usual, 1e-9) + 0.1)
      result.all += gain
      if queryPlace[local] == 0 { result.gain += max(0, gain) }
    }
    return result
  }

  /// Words of a narrative past these are not asked what stands for them.
  private static let mostTold = 60

  /// What a unit shares with the message.
  mutating func overlap(
    _ segment: Segment, unit: Int, query: Query, kind: Segment.UnitKind
  ) -> Overlap {
    var result = Overlap()
    let isSummary = kind == .summary
    result.totalWeight = segment.unitWeights[unit]
    comparison &+= 1
    places.removeAll(keepingCapacity: true)
    var previous: UInt16 = 0
    var previousWeight: Float = 0
    var lastFirstPlace: Int32 = -1
    var inOrder = 0
    for position in segment.terms(of: unit) {
      let local = Int(segment.unitTerms[position])
      let place = queryPlace[local]
      result.words += 1
      let weight = segment.weights[local]
      if place != 0, previous != 0 {
        let bit = Self.pairBit(previous - 1, place - 1)
        if pairs[bit >> 6] & (1 << UInt64(bit & 63)) != 0 {
          result.pairsMatched += 1
          result.pairWeight += weight + previousWeight
        }
      }
      previous = place
      previousWeight = weight
      let absence =
        isSummary
        ? WordEvidence.absence(held: segment.words[local].heldInSummary) : segment.absences[local]
      if place == 0 {
        result.heaviestMissing = max(result.heaviestMissing, weight)
        result.missing += absence
        result.expected += absence
        result.missingMost = max(result.missingMost, absence)
        if TermKey.isNumber(segment.keys[local]) { result.numbersMissing += 1 }
        continue
      }
      let index = Int(place) - 1
      if met[index] == comparison { continue }
      met[index] = comparison
      let term = query.terms[index]
      result.expected += absence
      result.present += isSummary ? term.summaryPresence : term.presence
      if term.count > 1 {
        result.repeated += term.presence * naturalLogarithm(Float(term.count))
      }
      if metInClaim[index] != claimComparison {
        metInClaim[index] = claimComparison
        result.newWeight += weight
        result.telling += term.telling
      }
      result.matched += 1
      result.matchedWeight += weight
      result.heaviestMatched = max(result.heaviestMatched, weight)
      if TermKey.isNumber(segment.keys[local]) { result.numbersShared += 1 }
      let slot = index * Self.mostOccurrences
      let first = occurrences[slot]
      if first > lastFirstPlace { inOrder += 1 }
      lastFirstPlace = first
      result.firstPlace = min(result.firstPlace, first)
      if first < Int32(Query.nearWords) { result.earlyPresence += term.presenceNear }
      if !isSummary {
        for slot in slot..<slot + Self.mostOccurrences where occurrences[slot] >= 0 {
          places.append(UInt64(occurrences[slot]) << 32 | UInt64(index))
        }
      }
    }
    if result.matched > 0 { result.order = Float(inOrder) / Float(result.matched) }
    if !isSummary, result.matched > 0 { findWindow(query, into: &result) }
    return result
  }

  /// The set of distinct matched terms within a short stretch of the message that says most.
  private mutating func findWindow(_ query: Query, into result: inout Overlap) {
    let width = UInt64(Query.nearWords - 1)
    places.sort()
    var start = 0
    var presence: Float = 0
    var weight: Float = 0
    var bestEnd = 0
    for (end, entry) in places.enumerated() {
      let term = Int(entry & 0xFFFF_FFFF)
      if inWindow[term] == 0 {
        presence += query.terms[term].presenceNear
        weight += query.terms[term].weight
      }
      inWindow[term] += 1
      while (places[start] >> 32) + width < (entry >> 32) {
        let leaving = Int(places[start] & 0xFFFF_FFFF)
        inWindow[leaving] -= 1
        if inWindow[leaving] == 0 {
          presence -= query.terms[leaving].presenceNear
          weight -= query.terms[leaving].weight
        }
        start += 1
      }
      if presence > result.windowPresence {
        result.windowPresence = presence
        result.windowWeight = weight
        bestEnd = end
      }
    }
    for entry in places { inWindow[Int(entry & 0xFFFF_FFFF)] = 0 }
    let last = Int(places[bestEnd] >> 32)
    for word in max(0, last - Int(width))...last {
      result.windowTotal += query.terms[Int(query.termOfWord[word])].weight
    }
  }

  /// The heaviest term of the message that the claim at hand was not met with.
  func heaviestUnmet(_ query: Query) -> Float {
    for place in query.heaviestFirst where metInClaim[place] != claimComparison {
      return query.terms[place].weight
    }
    return 0
  }

  /// A bit of 16,384 for an ordered pair; collisions are rare and only lend a little.
  private static func pairBit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 2_654_435_761 &+ UInt32(second) &* 2_246_822_519) >> 18)
  }
}

/// The groups of four letters in a message, as bits of a filter: finds what words are too broken to show.
struct LetterGrams: Sendable {
  private var bits = [UInt64](repeating: 0, count: 512)
  private var used: [UInt16] = []

  /// Letters of a message past these are left out.
  private static let mostLetters = 2_000

  /// Takes the groups of a message's kept words.
  mutating func read(_ text: AnalyzedText) {
    for word in used { bits[Int(word)] = 0 }
    used.removeAll(keepingCapacity: true)
    var window: UInt32 = UInt32(UInt8(ascii: " "))
    var length = 1
    func take(_ byte: UInt8) {
      window = window << 8 | UInt32(byte)
      length += 1
      if length >= 4 {
        let bit = Self.bit(window)
        if bits[bit >> 6] == 0 { used.append(UInt16(bit >> 6)) }
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
    for index in text.tokenIndex {
      for byte in text.tokenized.word(text.tokenized.tokens[Int(index)]) { take(byte) }
      take(UInt8(ascii: " "))
      if length > Self.mostLetters { break }
    }
  }

  /// The share of a text's groups that the message has.
  func coverage(of bytes: ArraySlice<UInt8>) -> Float {
    if bytes.count < 4 { return 0 }
    var window: UInt32 = 0
    var length = 0
    var shared = 0
    for byte in bytes {
      window = window << 8 | UInt32(byte)
      length += 1
      if length >= 4 {
        let bit = Self.bit(window)
        if bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0 { shared += 1 }
      }
    }
    return Float(shared) / Float(length - 3)
  }

  private static func bit(_ window: UInt32) -> Int { Int((window &* 2_654_435_761) >> 17) }
}
