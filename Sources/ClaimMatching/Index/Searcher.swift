import Domain

/// One thread's working memory for matching; taken from a pool for the length of one question.
struct Searcher: Sendable {
  private var query = Query()
  private var finder = CandidateFinder()
  private var reader = EvidenceReader()
  private(set) var table = EvidenceTable()
  private(set) var candidates: [Candidate] = []
  /// Best first.
  private var judged: [JudgedRow] = []
  private var waiting: [JudgedRow] = []

  /// A candidate with the model's opinion, best first: probabilities may be equal where the sums are not.
  private struct Judged {
    var row: Int
    var probability: Double
  }

  /// See `ClaimIndex.match`.
  mutating func match(
    _ text: String, in snapshot: Snapshot, model: MatchModel, limit: Int, explain: Bool
  ) -> MatchResult {
    gather(text, in: snapshot)
    judge(model)
    var judged = judged.map {
      Judged(
        row: $0.row,
        probability: bounded(model.calibrated($0.sum), row: $0.row, in: snapshot, model))
    }
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

  /// A probability that a word or two in common cannot carry over the threshold.
  ///
  /// Here most rumors name the same few places, which the sets that the model was trained on seldom do: a place
  /// alone is no likeness, and a few telling words out of many are not enough for an answer.
  private func bounded(
    _ probability: Double, row: Int, in snapshot: Snapshot, _ model: MatchModel
  ) -> Double {
    let candidate = candidates[row]
    if probability < model.thresholds.unsure { return probability }
    let segment = snapshot.parts[candidate.part].segment
    var shared: [UInt64] = []
    for unit in segment.units(of: candidate.claim) {
      for position in segment.terms(of: unit) {
        let local = Int(segment.unitTerms[position])
        let key = segment.keys[local]
        if segment.weights[local] < Self.tellingWeight || shared.contains(key) { continue }
        guard query.terms.contains(where: { $0.key == key }) else { continue }
        if !Lexicon.shared.isPlace(key) { shared.append(key) }
        if shared.count > 3 { return probability }
      }
    }
    let coverage = max(
      table[row, .titleCoverage], table[row, .narrativeCoverage])
    if shared.count > 1, coverage > Self.leastCoverage { return probability }
    let ceiling = shared.isEmpty ? model.thresholds.unsure : model.thresholds.sure
    return min(probability, ceiling - 0.001)
  }

  /// A few words in common carry an answer only when they are so much of a text of the claim.
  private static let leastCoverage: Float = 0.34
  /// Words as rare as this tell something: about one text in twenty holds them.
  private static let tellingWeight: Float = 3

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
    if !query.terms.isEmpty { finder.find(query, in: snapshot, into: &candidates) }
  }

  /// Finds the candidates and fills the table with the evidence for each, in order of their score.
  mutating func gather(_ text: String, in snapshot: Snapshot) {
    query.read(text, snapshot: snapshot)
    candidates.removeAll(keepingCapacity: true)
    if query.terms.isEmpty {
      table.reset(rows: 0)
      return
    }
    finder.find(query, in: snapshot, into: &candidates)
    let fingerprint = query.text.fingerprint
    for (index, part) in snapshot.parts.enumerated() {
      guard let claim = part.segment.fingerprints.value(of: fingerprint).map(Int.init),
        !part.isGone(claim)
      else { continue }
      if !candidates.contains(where: { $0.part == index && $0.claim == claim }) {
        candidates.append(Candidate(part: index, claim: claim, score: query.totalWeight))
      }
    }
    table.reset(rows: candidates.count)
    reader.read(query)
    for part in snapshot.parts.indices where candidates.contains(where: { $0.part == part }) {
      let segment = snapshot.parts[part].segment
      reader.begin(segment, query, snapshot.words)
      for (row, candidate) in candidates.enumerated() where candidate.part == part {
        compare(candidate, row: row, segment, fingerprint)
      }
      reader.end()
    }
    rank()
  }

  /// Lets the first trees order all candidates and the others the best of them.
  private mutating func judge(_ model: MatchModel) {
    judged.removeAll(keepingCapacity: true)
    waiting.removeAll(keepingCapacity: true)
    for row in candidates.indices { waiting.append(JudgedRow(row: row)) }
    var done = 0
    for stage in MatchModel.stages + [(trees: model.judge.count, kept: 0)] {
      let end = min(stage.trees, model.judge.count)
      model.judge.add(trees: done..<max(done, end), table, to: &waiting)
      done = max(done, end)
      waiting.sort { $0.sum != $1.sum ? $0.sum > $1.sum : $0.row < $1.row }
      // Those that fall out stay behind those that go on.
      let kept = min(stage.kept, waiting.count)
      judged.insert(contentsOf: waiting[kept...], at: 0)
      waiting.removeLast(waiting.count - kept)
    }
  }

  /// Evidence from comparing the message with one claim.
  private mutating func compare(
    _ candidate: Candidate, row: Int, _ segment: Segment, _ fingerprint: UInt64
  ) {
    let total = max(query.totalWeight, 0.001)
    table[row, .queryWords] = Float(query.termOfWord.count)
    table[row, .queryWeight] = query.totalWeight
    table[row, .english] = query.text.englishWords > query.text.indonesianWords ? 1 : 0
    table[row, .titleGrams] = reader.gramCoverage(segment, claim: candidate.claim)
    compareYears(candidate.claim, row: row, segment)
    let substitutes = reader.substitutes(segment, claim: candidate.claim)
    table[row, .misspelt] = substitutes.misspelt
    table[row, .toldMissing] = substitutes.missing
    table[row, .toldGain] = substitutes.gain
    table[row, .toldAll] = substitutes.all
    table[row, .toldMost] = substitutes.most

    reader.beginClaim()
    var accounted: Float = 0
    var telling: Float = 0
    var numbersShared = 0
    var numbersMissing = 0
    var bestNarrative: Float = 0
    for unit in segment.units(of: candidate.claim) {
      let kind = Segment.UnitKind(rawValue: segment.unitKinds[unit]) ?? .summary
      let overlap = reader.overlap(segment, unit: unit, query: query, kind: kind)
      accounted += overlap.newWeight
      let share = overlap.matchedWeight / total
      if kind != .summary, fingerprint != 0, segment.unitFingerprints[unit] == fingerprint {
        table[row, .exact] = 1
      }
      switch kind {
      case .title:
        telling += overlap.telling
        note(title: overlap, row: row)
        numbersShared = overlap.numbersShared
        numbersMissing = overlap.numbersMissing
      case .summary:
        telling += overlap.telling
        table[row, .summaryCoverage] = share
        table[row, .summaryExtraWeight] = overlap.newWeight
        table[row, .summaryPresent] = overlap.present
        table[row, .summaryLLR] = overlap.present - overlap.missing
      case .narrative:
        let value = overlap.coverage + share
        if value > bestNarrative {
          bestNarrative = value
          note(narrative: overlap, share: share, row: row)
          numbersShared = max(numbersShared, overlap.numbersShared)
          numbersMissing = min(numbersMissing, overlap.numbersMissing)
        }
      }
    }
    table[row, .llrBoth] =
      table[row, .llr] + Segment.summaryShare * table[row, .summaryLLR]
    table[row, .bestLLR] =
      bestNarrative > 0 ? max(table[row, .llr], table[row, .narrativeLLR]) : table[row, .llr]
    table[row, .numbersShared] = Float(numbersShared)
    table[row, .numbersMissing] = Float(numbersMissing)
    table[row, .queryCoverage] = accounted / total
    table[row, .explained] = telling / max(query.totalTelling, 1e-6)
    table[row, .unexplained] = query.totalTelling - telling
    table[row, .queryMissingHeaviest] = reader.heaviestUnmet(query)
  }

  private mutating func note(title overlap: EvidenceReader.Overlap, row: Int) {
    table[row, .llr] = overlap.present - overlap.missing
    table[row, .present] = overlap.present
    table[row, .missing] = overlap.missing
    table[row, .missingMost] = overlap.missingMost
    table[row, .presentShare] = overlap.present / (overlap.expected + 0.5)
    table[row, .repeated] = overlap.repeated
    table[row, .near] = overlap.windowPresence
    table[row, .nearLLR] = overlap.windowPresence - overlap.missing
    table[row, .early] = overlap.earlyPresence
    table[row, .firstAt] =
      overlap.matched == 0 ? 1 : Float(overlap.firstPlace) / Float(query.termOfWord.count + 1)
    table[row, .pairWeight] = overlap.pairWeight
    table[row, .titlePairs] = Float(overlap.pairsMatched) / Float(max(1, overlap.words - 1))
    table[row, .titleCoverage] = overlap.coverage
    table[row, .titleMatchedHeaviest] = overlap.heaviestMatched
    table[row, .titleMissingHeaviest] = overlap.heaviestMissing
    table[row, .titleWindow] = overlap.windowWeight / max(overlap.totalWeight, 0.001)
    table[row, .titleWindowCosine] = overlap.windowWeight / max(overlap.windowTotal, 0.001)
  }

  private mutating func note(narrative overlap: EvidenceReader.Overlap, share: Float, row: Int) {
    table[row, .narrativePresent] = overlap.present
    table[row, .narrativeLLR] = overlap.present - overlap.missing
    table[row, .narrativeNear] = overlap.windowPresence
    table[row, .narrativeCoverage] = overlap.coverage
    table[row, .narrativeQueryCoverage] = share
    table[row, .narrativePairs] = Float(overlap.pairsMatched) / Float(max(1, overlap.words - 1))
    table[row, .narrativeOrder] = overlap.order
    table[row, .narrativeWords] = Float(overlap.words)
    table[row, .narrativeMatchedWeight] = overlap.matchedWeight
    table[row, .narrativeMissingHeaviest] = overlap.heaviestMissing
    table[row, .narrativeMatchedHeaviest] = overlap.heaviestMatched
    table[row, .narrativeWindow] = overlap.windowWeight / max(overlap.totalWeight, 0.001)
    table[row, .narrativeWindowCosine] = overlap.windowWeight / max(overlap.windowTotal, 0.001)
  }

  /// A message that names a year is seldom about a claim of years before or after.
  private mutating func compareYears(_ claim: Int, row: Int, _ segment: Segment) {
    let year = segment.years[claim]
    table[row, .yearGap] = -99
    if year > 0, let last = query.years.last { table[row, .yearGap] = year - Float(last) }
    let named = segment.titleYears[claim]
    table[row, .yearSame] =
      named.isEmpty || query.years.isEmpty ? 0 : named.isDisjoint(with: query.years) ? -1 : 1
  }

  /// Evidence from comparing the candidates with each other.
  private mutating func rank() {
    var grams: Float = 0.001
    var narrative: Float = 0.001
    for row in candidates.indices {
      grams = max(grams, table[row, .titleGrams])
      narrative = max(narrative, table[row, .narrativeMatchedWeight])
    }
    for row in candidates.indices {
      table[row, .rank] = Float(row)
      table[row, .gramsToBest] = table[row, .titleGrams] / grams
      table[row, .narrativeToBest] = table[row, .narrativeMatchedWeight] / narrative
    }
    noteMargins(of: .llr, as: .llrMargin)
    noteMargins(of: .llrBoth, as: .llrBothMargin)
    noteMargins(of: .nearLLR, as: .nearMargin)
    noteMargins(of: .toldAll, as: .toldMargin)
    noteMargins(of: .explained, as: .explainedMargin)
    noteMargins(of: .bestLLR, as: .bestMargin)
  }

  private mutating func noteMargins(of feature: Feature, as margin: Feature) {
    var best = -Float.infinity
    var second = -Float.infinity
    var bestRow = -1
    for row in candidates.indices {
      let value = table[row, feature]
      if value > best {
        second = best
        best = value
        bestRow = row
      } else {
        second = max(second, value)
      }
    }
    for row in candidates.indices { table[row, margin] = table[row, feature] - best }
    if bestRow >= 0 { table[bestRow, margin] = candidates.count > 1 ? best - second : 5 }
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
