import Domain

/// One thread's working memory for matching; taken from a pool for the length of one question.
struct Searcher: Sendable {
  private var query = Query()
  private var finder = CandidateFinder()
  private var reader = EvidenceReader()
  private(set) var table = EvidenceTable()
  private var sieved: [(row: Int, score: Float)] = []

  /// A candidate with the judge's opinion.
  private struct Judged {
    var row: Int
    /// The judge's raw sum. It orders: calibration gives many sums the same probability.
    var sum: Float
    var probability: Double
  }

  /// See `ClaimIndex.match`.
  mutating func match(
    _ text: String, in snapshot: Snapshot, model: MatchModel, limit: Int, explain: Bool
  ) -> MatchResult {
    let candidates = gather(text, in: snapshot)
    sieve(candidates.count, model: model)
    var judged = sieved.map { entry in
      let sum = model.judge.sum(table, row: entry.row)
      return Judged(row: entry.row, sum: sum, probability: model.calibrated(sum))
    }
    judged.sort { $0.sum != $1.sum ? $0.sum > $1.sum : $0.row < $1.row }
    var vetoes: [Match.Veto] = []
    if let copied = officialCopy(text, judged, candidates, in: snapshot) {
      // A copy of an announcement is about it, whatever the model makes of its wording.
      var official = judged.remove(at: copied.place)
      official.probability = max(official.probability, model.thresholds.sure)
      judged.insert(official, at: 0)
      vetoes = copied.copy.vetoes
    }
    let best = judged.first?.probability ?? 0
    let confidence: MatchResult.Confidence =
      !vetoes.isEmpty
      ? .altered
      : best >= model.thresholds.sure ? .sure : best >= model.thresholds.unsure ? .unsure : .none
    var matches = judged.prefix(max(0, limit)).map {
      match($0, candidates[$0.row], in: snapshot, explain: explain)
    }
    if !matches.isEmpty { matches[0].evidence.vetoes = vetoes }
    return MatchResult(
      confidence: confidence, matches: matches, fingerprint: query.text.fingerprint)
  }

  /// The official announcement that the message copies, if any: one that it leaves as it is before one
  /// that it changes, then the one that it shares most words with.
  private func officialCopy(
    _ text: String, _ judged: [Judged], _ candidates: [Candidate], in snapshot: Snapshot
  ) -> (place: Int, copy: Alteration.Copy)? {
    var message: FactText?
    var best: (place: Int, copy: Alteration.Copy)?
    for (place, entry) in judged.enumerated() {
      let candidate = candidates[entry.row]
      let segment = snapshot.parts[candidate.part].segment
      guard !segment.official.isEmpty, let texts = segment.official[candidate.claim] else {
        continue
      }
      let words = message ?? FactText(text)
      message = words
      for original in texts {
        guard let copy = Alteration.copy(words, of: original) else { continue }
        guard let found = best else {
          best = (place, copy)
          continue
        }
        let isTruer = copy.vetoes.isEmpty && !found.copy.vetoes.isEmpty
        let isAsTrue = copy.vetoes.isEmpty == found.copy.vetoes.isEmpty
        if isTruer || isAsTrue && copy.shared > found.copy.shared { best = (place, copy) }
      }
    }
    return best
  }

  /// The first stage alone, to be timed.
  mutating func findCandidates(_ text: String, in snapshot: Snapshot) {
    query.read(text, snapshot: snapshot)
    if !query.terms.isEmpty { _ = finder.find(query, in: snapshot) }
  }

  /// Fills the table with the evidence for every candidate, in order of their lexical score.
  mutating func gather(_ text: String, in snapshot: Snapshot) -> [Candidate] {
    query.read(text, snapshot: snapshot)
    if query.terms.isEmpty {
      table.reset(rows: 0)
      return []
    }
    var candidates = finder.find(query, in: snapshot)
    let fingerprint = query.text.fingerprint
    for (index, part) in snapshot.parts.enumerated() {
      guard let claim = part.segment.fingerprints.value(of: fingerprint).map(Int.init),
        !part.isGone(claim)
      else { continue }
      if !candidates.contains(where: { $0.part == index && $0.claim == claim }) {
        candidates.append(Candidate(part: index, claim: claim, score: query.norm))
      }
    }
    table.reset(rows: candidates.count)
    reader.read(query)
    for part in snapshot.parts.indices where candidates.contains(where: { $0.part == part }) {
      let segment = snapshot.parts[part].segment
      reader.begin(segment, query)
      for (row, candidate) in candidates.enumerated() where candidate.part == part {
        compare(candidate, row: row, segment, fingerprint)
      }
      reader.end()
    }
    rank(candidates)
    return candidates
  }

  /// Orders the candidates by the sieve, keeps the best, and notes its opinion as evidence.
  private mutating func sieve(_ count: Int, model: MatchModel) {
    sieved.removeAll(keepingCapacity: true)
    for row in 0..<count { sieved.append((row, model.sieve.sum(table, row: row))) }
    sieved.sort { $0.score != $1.score ? $0.score > $1.score : $0.row < $1.row }
    if sieved.count > MatchModel.mostJudged {
      sieved.removeLast(sieved.count - MatchModel.mostJudged)
    }
    guard let best = sieved.first?.score else { return }
    let second = sieved.count > 1 ? sieved[1].score : best - 5
    let crowd = sieved.count { $0.score > best - 1 }
    for (rank, entry) in sieved.enumerated() {
      table[entry.row, .sieve] = entry.score
      table[entry.row, .sieveRank] = Float(rank)
      table[entry.row, .sieveMargin] = entry.score - (rank == 0 ? second : best)
      table[entry.row, .sieveCrowd] = Float(crowd)
    }
  }

  /// Evidence from comparing the message with one claim.
  private mutating func compare(
    _ candidate: Candidate, row: Int, _ segment: Segment, _ fingerprint: UInt64
  ) {
    let total = max(query.totalWeight, 0.001)
    table[row, .score] = candidate.score
    table[row, .cosine] = candidate.score / max(query.norm, 0.001)
    table[row, .queryWords] = Float(query.termOfWord.count)
    table[row, .queryWeight] = query.totalWeight
    table[row, .queryUnknown] = query.unknownShare
    table[row, .queryHeaviest] = query.heaviest
    table[row, .queryNumbers] = Float(query.numbers)
    table[row, .english] = query.text.englishWords > query.text.indonesianWords ? 1 : 0
    table[row, .titleGrams] = reader.gramCoverage(segment, claim: candidate.claim)

    reader.beginClaim()
    var accounted: Float = 0
    var numbersShared = 0
    var numbersMissing = 0
    var bestNarrative: Float = 0
    for unit in segment.units(of: candidate.claim) {
      let kind = Segment.UnitKind(rawValue: segment.unitKinds[unit]) ?? .summary
      let overlap = reader.overlap(segment, unit: unit, query: query, closely: kind != .summary)
      accounted += overlap.newWeight
      let share = overlap.matchedWeight / total
      if kind != .summary, fingerprint != 0, segment.unitFingerprints[unit] == fingerprint {
        table[row, .exact] = 1
      }
      switch kind {
      case .title:
        table[row, .titleCoverage] = overlap.coverage
        table[row, .titleWords] = Float(overlap.words)
        table[row, .titleMatched] = Float(overlap.matched)
        table[row, .titleMatchedWeight] = overlap.matchedWeight
        table[row, .titleMissingWeight] = overlap.totalWeight - overlap.matchedWeight
        table[row, .titleMatchedHeaviest] = overlap.heaviestMatched
        table[row, .titleMissingHeaviest] = overlap.heaviestMissing
        table[row, .titleMissingSecond] = overlap.secondMissing
        table[row, .titlePairs] = Float(overlap.pairsMatched) / Float(max(1, overlap.words - 1))
        table[row, .titlePairsMatched] = Float(overlap.pairsMatched)
        table[row, .titleOrder] = overlap.order
        table[row, .titleWindow] = overlap.windowWeight / max(overlap.totalWeight, 0.001)
        table[row, .titleWindowCosine] = overlap.windowWeight / max(overlap.windowTotal, 0.001)
        table[row, .titleFirstMatched] = overlap.firstMatched ? 1 : 0
        table[row, .queryTitleCoverage] = share
        numbersShared = overlap.numbersShared
        numbersMissing = overlap.numbersMissing
      case .summary:
        table[row, .summaryCoverage] = share
        table[row, .summaryWords] = Float(overlap.words)
        table[row, .summaryExtraWeight] = overlap.newWeight
      case .narrative:
        let value = overlap.coverage + share
        if value > bestNarrative {
          bestNarrative = value
          table[row, .narrativeCoverage] = overlap.coverage
          table[row, .narrativeQueryCoverage] = share
          table[row, .narrativePairs] =
            Float(overlap.pairsMatched) / Float(max(1, overlap.words - 1))
          table[row, .narrativeOrder] = overlap.order
          table[row, .narrativeWords] = Float(overlap.words)
          table[row, .narrativeMatchedWeight] = overlap.matchedWeight
          table[row, .narrativeMissingHeaviest] = overlap.heaviestMissing
          table[row, .narrativeMatchedHeaviest] = overlap.heaviestMatched
          table[row, .narrativeWindow] = overlap.windowWeight / max(overlap.totalWeight, 0.001)
          table[row, .narrativeWindowCosine] =
            overlap.windowWeight / max(overlap.windowTotal, 0.001)
          numbersShared = max(numbersShared, overlap.numbersShared)
          numbersMissing = min(numbersMissing, overlap.numbersMissing)
        }
      }
    }
    table[row, .numbersShared] = Float(numbersShared)
    table[row, .numbersMissing] = Float(numbersMissing)
    table[row, .queryCoverage] = accounted / total
    table[row, .queryMissingHeaviest] = reader.heaviestUnmet(query)
  }

  /// Evidence from comparing the candidates with each other.
  private mutating func rank(_ candidates: [Candidate]) {
    var coverage: Float = 0.001
    var grams: Float = 0.001
    var matched: Float = 0.001
    var accounted: Float = 0.001
    var narrative: Float = 0.001
    for row in candidates.indices {
      coverage = max(coverage, table[row, .titleCoverage])
      grams = max(grams, table[row, .titleGrams])
      matched = max(matched, table[row, .titleMatchedWeight])
      accounted = max(accounted, table[row, .queryCoverage])
      narrative = max(narrative, table[row, .narrativeMatchedWeight])
    }
    let best = max(candidates.first?.score ?? 0, 0.001)
    for (row, candidate) in candidates.enumerated() {
      let next = row + 1 < candidates.count ? candidates[row + 1].score : 0
      table[row, .rank] = Float(row)
      table[row, .scoreToBest] = candidate.score / best
      table[row, .marginToNext] = (candidate.score - next) / best
      table[row, .coverageToBest] = table[row, .titleCoverage] / coverage
      table[row, .gramsToBest] = table[row, .titleGrams] / grams
      table[row, .matchedToBest] = table[row, .titleMatchedWeight] / matched
      table[row, .accountedToBest] = table[row, .queryCoverage] / accounted
      table[row, .narrativeToBest] = table[row, .narrativeMatchedWeight] / narrative
    }
  }

  private func match(
    _ judged: Judged, _ candidate: Candidate, in snapshot: Snapshot, explain: Bool
  ) -> Match {
    let segment = snapshot.parts[candidate.part].segment
    let row = judged.row
    var evidence = Match.Evidence()
    evidence.stage =
      table[row, .exact] == 1
      ? "exact" : table[row, .narrativeQueryCoverage] >= 0.8 ? "nearcopy" : "lexical"
    if explain {
      for feature in Feature.allCases {
        evidence.features[feature.name] = Double(table[row, feature])
      }
      let (words, narrative) = explanation(segment, claim: candidate.claim)
      evidence.words = words
      evidence.narrative = narrative
    }
    return Match(
      claimID: segment.ids[candidate.claim], probability: judged.probability, evidence: evidence)
  }

  /// The words of the message, as folded, whose stems the claim holds, heaviest first; and the narrative
  /// that holds most of them, when it holds more than title or summary.
  private func explanation(_ segment: Segment, claim: Int) -> ([String], Int?) {
    var held: Set<UInt64> = []
    var best: (weight: Float, narrative: Int?) = (0, nil)
    let weights = Dictionary(uniqueKeysWithValues: query.terms.map { ($0.key, $0.weight) })
    for unit in segment.units(of: claim) {
      let keys = Set(segment.terms(of: unit).map { segment.keys[Int(segment.unitTerms[$0])] })
      let weight = keys.reduce(Float(0)) { $0 + (weights[$1] ?? 0) }
      if weight > best.weight {
        let isNarrative = segment.unitKinds[unit] == Segment.UnitKind.narrative.rawValue
        best = (weight, isNarrative ? Int(segment.unitOrdinals[unit]) : nil)
      }
      held.formUnion(keys)
    }
    let words = query.heaviestFirst.filter { held.contains(query.terms[$0].key) }.prefix(20)
      .compactMap { place -> String? in
        guard let word = query.termOfWord.firstIndex(of: UInt16(place)) else { return nil }
        let token = query.text.tokenized.tokens[Int(query.text.tokenIndex[word])]
        return query.text.tokenized.string(token)
      }
    return (words, best.narrative)
  }
}
