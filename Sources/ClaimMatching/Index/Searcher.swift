import Domain

/// One thread's working memory for matching; taken from a pool for the length of one question.
struct Searcher: Sendable {
  private var query = Query()
  private var finder = CandidateFinder()
  private var reader = EvidenceReader()

  /// One candidate with all that was found about it.
  struct Judged {
    var candidate: Candidate
    var features: FeatureVector
    var probability: Double
    var narrative: Int?
  }

  /// See `ClaimIndex.match`.
  mutating func match(
    _ text: String, in snapshot: Snapshot, model: MatchModel, limit: Int, explain: Bool
  ) -> MatchResult {
    var judged = judge(text, in: snapshot)
    for index in judged.indices {
      judged[index].probability = model.probability(judged[index].features)
    }
    judged.sort { $0.probability > $1.probability }
    let best = judged.first?.probability ?? 0
    let confidence: MatchResult.Confidence =
      best >= model.thresholds.sure ? .sure : best >= model.thresholds.unsure ? .unsure : .none
    let matches = judged.prefix(max(0, limit)).map { match($0, in: snapshot, explain: explain) }
    return MatchResult(
      confidence: confidence, matches: matches, fingerprint: query.text.fingerprint)
  }

  /// The candidates with their evidence, in order of their lexical score.
  mutating func judge(_ text: String, in snapshot: Snapshot) -> [Judged] {
    query.read(text, snapshot: snapshot)
    if query.terms.isEmpty { return [] }
    var candidates = finder.find(query, in: snapshot)
    let fingerprint = query.text.fingerprint
    for (index, part) in snapshot.parts.enumerated() {
      guard let claim = part.segment.fingerprints.value(of: fingerprint).map(Int.init),
        !part.isGone(claim)
      else { continue }
      if !candidates.contains(where: { $0.part == index && $0.claim == claim }) {
        candidates.append(Candidate(part: index, claim: claim, score: query.totalWeight))
      }
    }
    reader.read(query)
    var judged: [Judged] = []
    judged.reserveCapacity(candidates.count)
    for part in snapshot.parts.indices where candidates.contains(where: { $0.part == part }) {
      let segment = snapshot.parts[part].segment
      reader.begin(segment, query)
      for (rank, candidate) in candidates.enumerated() where candidate.part == part {
        judged.append(judge(candidate, rank: rank, among: candidates, segment, fingerprint))
      }
      reader.end()
    }
    return judged
  }

  private mutating func judge(
    _ candidate: Candidate, rank: Int, among candidates: [Candidate], _ segment: Segment,
    _ fingerprint: UInt64
  ) -> Judged {
    var features = FeatureVector()
    let best = candidates.first?.score ?? 0
    let total = max(query.totalWeight, 0.001)
    features[.score] = candidate.score
    features[.scoreShare] = candidate.score / total
    features[.scoreToBest] = best > 0 ? candidate.score / best : 0
    features[.rank] = Float(rank)
    let next = rank + 1 < candidates.count ? candidates[rank + 1].score : 0
    features[.marginToNext] = best > 0 ? (candidate.score - next) / best : 0
    features[.queryWords] = Float(query.termOfWord.count)
    features[.queryWeight] = query.totalWeight
    features[.queryUnknown] =
      Float(query.terms.count { !$0.isKnown }) / Float(max(1, query.terms.count))
    features[.queryHeaviest] = query.heaviestFirst.first.map { query.terms[$0].weight } ?? 0
    features[.english] = query.text.englishWords > query.text.indonesianWords ? 1 : 0

    var narrative: Int?
    var matchedBest: Float = 0
    for unit in segment.units(of: candidate.claim) {
      let kind = Segment.UnitKind(rawValue: segment.unitKinds[unit]) ?? .summary
      let overlap = reader.overlap(segment, unit: unit, query: query, withPlaces: kind == .title)
      let share = overlap.matchedWeight / total
      matchedBest = max(matchedBest, share)
      if kind != .summary, segment.unitFingerprints[unit] == fingerprint { features[.exact] = 1 }
      switch kind {
      case .title:
        features[.titleCoverage] = overlap.coverage
        features[.titleWords] = Float(overlap.words)
        features[.titleMatched] = Float(overlap.matched)
        features[.titleMissing] = overlap.totalWeight - overlap.matchedWeight
        features[.titleMissingHeaviest] = overlap.heaviestMissing
        features[.titleMatchedHeaviest] = overlap.heaviestMatched
        features[.titlePairs] = Float(overlap.pairsMatched) / Float(max(1, overlap.pairs))
        features[.titleWindow] = overlap.windowWeight / max(overlap.totalWeight, 0.001)
        features[.titleOrder] = overlap.order
        features[.queryTitleCoverage] = share
      case .summary:
        features[.summaryCoverage] = share
        features[.summaryWords] = Float(overlap.words)
      case .narrative:
        let value = overlap.coverage + share
        if value > features[.narrativeCoverage] + features[.narrativeQueryCoverage] {
          features[.narrativeCoverage] = overlap.coverage
          features[.narrativeQueryCoverage] = share
          features[.narrativePairs] = Float(overlap.pairsMatched) / Float(max(1, overlap.pairs))
          features[.narrativeWords] = Float(overlap.words)
          narrative = Int(segment.unitOrdinals[unit])
        }
      }
    }
    features[.queryCoverage] = matchedBest
    return Judged(candidate: candidate, features: features, probability: 0, narrative: narrative)
  }

  private func match(_ judged: Judged, in snapshot: Snapshot, explain: Bool) -> Match {
    let segment = snapshot.parts[judged.candidate.part].segment
    var evidence = Match.Evidence()
    evidence.stage =
      judged.features[.exact] == 1
      ? "exact" : judged.features[.narrativeQueryCoverage] >= 0.8 ? "nearcopy" : "lexical"
    if judged.features[.narrativeQueryCoverage] >= judged.features[.queryTitleCoverage] {
      evidence.narrative = judged.narrative
    }
    if explain {
      for feature in Feature.allCases {
        evidence.features[feature.name] = Double(judged.features[feature])
      }
      evidence.words = sharedWords(segment, claim: judged.candidate.claim)
    }
    return Match(
      claimID: segment.ids[judged.candidate.claim], probability: judged.probability,
      evidence: evidence)
  }

  /// The words of the message, as folded, whose stems the claim holds; heaviest first.
  private func sharedWords(_ segment: Segment, claim: Int) -> [String] {
    var held: Set<UInt64> = []
    for unit in segment.units(of: claim) {
      for place in segment.terms(of: unit) {
        held.insert(segment.keys[Int(segment.unitTerms[place])])
      }
    }
    return query.heaviestFirst.filter { held.contains(query.terms[$0].key) }.prefix(20)
      .compactMap { place in
        guard let word = query.termOfWord.firstIndex(of: UInt16(place)) else { return nil }
        return query.text.tokenized.string(
          query.text.tokenized.tokens[Int(query.text.tokenIndex[word])])
      }
  }
}
