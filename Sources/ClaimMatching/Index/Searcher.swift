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
  /// Row → the claim's time and how likely it is among the candidates.
  private var times: [(year: Float, weight: Float)] = []

  /// The direction of the message at hand, if an embedding server gave one.
  var vector: TextVector?
  private var cosines: [Float] = []
  /// Claims are candidates, by their direction alone, up to so many.
  private static let mostByVector = 10

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
    let isSemantic = judgeDirections(model)
    var judged = judged.map {
      let probability =
        isSemantic ? model.semanticCalibrated($0.sum) : model.calibrated($0.sum)
      return Judged(
        row: $0.row, probability: bounded(probability, row: $0.row, in: snapshot, model))
    }
    var vetoes: [Match.Veto] = []
    if let copied = officialCopy(text, judged, candidates, in: snapshot) {
      // A copy of an announcement is about it, whatever the model makes of its wording.
      var official = judged.remove(at: copied.place)
      official.probability = max(official.probability, model.thresholds.sure)
      judged.insert(official, at: 0)
      vetoes = copied.copy.vetoes
    }
    let altered = vetoes.isEmpty ? weighFacts(text, &judged, in: snapshot, model) : [:]
    let best = judged.first?.probability ?? 0
    let confidence: MatchResult.Confidence =
      !vetoes.isEmpty
      ? .altered
      : best >= model.thresholds.sure ? .sure : best >= model.thresholds.unsure ? .unsure : .none
    var matches = judged.prefix(max(0, limit)).map { entry in
      var match = match(entry, candidates[entry.row], in: snapshot, explain: explain)
      match.evidence.vetoes = altered[entry.row] ?? []
      return match
    }
    if !matches.isEmpty, !vetoes.isEmpty { matches[0].evidence.vetoes = vetoes }
    return MatchResult(
      confidence: confidence, matches: matches, fingerprint: query.text.fingerprint)
  }

  /// See `ClaimIndex.likest`.
  mutating func likest(
    _ text: String, in snapshot: Snapshot, model: MatchModel, limit: Int
  ) -> [(claimID: String, likeness: CopyLikeness)] {
    gather(text, in: snapshot)
    judge(model)
    return judged.prefix(max(0, limit)).map { entry in
      let candidate = candidates[entry.row]
      let id = snapshot.parts[candidate.part].segment.ids[candidate.claim]
      return (id, CopyLikeness(table, row: entry.row))
    }
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
    let isVague = shared.isEmpty && table[row, .cosineDeviation] < Self.tellingDeviation
    let ceiling = isVague ? model.thresholds.unsure : model.thresholds.sure
    return min(probability, ceiling - 0.001)
  }

  /// A few words in common carry an answer only when they are so much of a text of the claim.
  private static let leastCoverage: Float = 0.34
  /// Directions as unusually near as this may be offered without a word in common.
  private static let tellingDeviation: Float = 4
  /// Words as rare as this tell something: about one text in twenty holds them.
  private static let tellingWeight: Float = 3

  /// A near copy in which a number, date, place, name or negation was changed is about something else (*gempa di
  /// Kediri*, *gempa di Blitar*): it may be offered, but is no answer. What spoke for it speaks for its twin with
  /// the message's own facts, if there is one.
  ///
  /// - Returns: what differs, by row.
  private func weighFacts(
    _ text: String, _ judged: inout [Judged], in snapshot: Snapshot, _ model: MatchModel
  ) -> [Int: [Match.Veto]] {
    var message: FactText?
    var vetoes: [Int: [Match.Veto]] = [:]
    var place = 0
    var twin: Int?
    var lost = 0.0
    for _ in 0..<Self.mostCompared {
      guard judged.indices.contains(place),
        judged[place].probability >= model.thresholds.unsure
      else { break }
      let row = judged[place].row
      if vetoes[row] != nil {
        place += 1
        continue
      }
      let isExact = table[row, .exact] == 1
      let originals = isExact ? [] : nearCopies(of: row, in: snapshot)
      if isExact { twin = twin ?? row }
      if originals.isEmpty {
        place += 1
        continue
      }
      let words = message ?? FactText(text)
      message = words
      let copies = originals.compactMap { Alteration.copy(words, of: FactText($0)) }
      guard let copy = copies.min(by: { $0.vetoes.count < $1.vetoes.count }) else {
        place += 1
        continue
      }
      if copy.vetoes.isEmpty {
        twin = twin ?? row
        place += 1
        continue
      }
      vetoes[row] = copy.vetoes
      // Behind the others that are as likely now.
      var entry = judged.remove(at: place)
      lost += entry.probability
      entry.probability = min(entry.probability, model.thresholds.sure - 0.001)
      let behind = judged[place...].firstIndex { $0.probability < entry.probability }
      judged.insert(entry, at: behind ?? judged.endIndex)
    }
    if let twin, lost > 0, let place = judged.firstIndex(where: { $0.row == twin }) {
      var entry = judged.remove(at: place)
      let joint = min(Self.mostOfTwins, entry.probability + lost)
      // The two of them leave no doubt but which one it is, and that the facts tell.
      let isSettled = joint >= Self.enoughOfTwins
      entry.probability = max(
        entry.probability, isSettled ? max(joint, model.thresholds.sure) : joint)
      let behind = judged.firstIndex { $0.probability < entry.probability }
      judged.insert(entry, at: behind ?? judged.endIndex)
    }
    return vetoes
  }

  /// How likely a claim becomes at most by what spoke for its twin.
  private static let mostOfTwins = 0.95
  /// From here on the message is about one of the twins.
  private static let enoughOfTwins = 0.6
  /// Near copies whose facts are compared, at most; each costs as much as finding it.
  private static let mostCompared = 3

  /// The texts of a claim that the message may be a copy of.
  private func nearCopies(of row: Int, in snapshot: Snapshot) -> [String] {
    let text = snapshot.parts[candidates[row].part].segment.texts[candidates[row].claim]
    if text.isOfficial { return [] }
    if table[row, .narrativeCoverage] >= 0.6, table[row, .narrativeQueryCoverage] >= 0.5 {
      return Array(text.narratives.prefix(4))
    }
    let isTitle =
      table[row, .titleCoverage] >= 0.75
      && table[row, .queryWords] <= 2 * table[row, .titleWords]
    return isTitle ? [text.title] : []
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
    addByVector(snapshot)
    table.reset(rows: candidates.count)
    times.removeAll(keepingCapacity: true)
    times += repeatElement((year: 0, weight: 0), count: candidates.count)
    reader.read(query)
    for part in snapshot.parts.indices where candidates.contains(where: { $0.part == part }) {
      let segment = snapshot.parts[part].segment
      reader.begin(segment, query, snapshot.words)
      for (row, candidate) in candidates.enumerated() where candidate.part == part {
        compare(candidate, row: row, segment, fingerprint, snapshot.words)
      }
      reader.end()
    }
    rank()
    noteCosines(snapshot)
  }

  // MARK: Directions

  /// Fills `cosines`, part after part, and adds the claims that point most nearly the way of the message.
  private mutating func addByVector(_ snapshot: Snapshot) {
    cosines.removeAll(keepingCapacity: true)
    guard let vector else { return }
    for part in snapshot.parts {
      part.vectors.cosines(with: vector, claims: part.segment.ids.count, into: &cosines)
    }
    var best: [(cosine: Float, part: Int, claim: Int)] = []
    var place = 0
    for (index, part) in snapshot.parts.enumerated() {
      for claim in part.segment.ids.indices {
        let cosine = cosines[place]
        place += 1
        if best.count == Self.mostByVector, cosine <= best[best.count - 1].cosine { continue }
        if cosine <= 0 || part.isGone(claim) { continue }
        let at = best.firstIndex { $0.cosine < cosine } ?? best.count
        best.insert((cosine, index, claim), at: at)
        if best.count > Self.mostByVector { best.removeLast() }
      }
    }
    for (_, part, claim) in best
    where !candidates.contains(where: { $0.part == part && $0.claim == claim }) {
      candidates.append(Candidate(part: part, claim: claim, score: 0, isByVector: true))
    }
  }

  /// Evidence from the directions of message and candidates.
  private mutating func noteCosines(_ snapshot: Snapshot) {
    guard vector != nil, !candidates.isEmpty else { return }
    var sum: Float = 0
    var squares: Float = 0
    var count: Float = 0
    for cosine in cosines where cosine > -1 {
      sum += cosine
      squares += cosine * cosine
      count += 1
    }
    guard count > 0 else { return }
    let mean = sum / count
    let deviation = max(1e-3, max(0, squares / count - mean * mean).squareRoot())
    var starts: [Int] = []
    var start = 0
    for part in snapshot.parts {
      starts.append(start)
      start += part.segment.ids.count
    }
    for (row, candidate) in candidates.enumerated() {
      let cosine = cosines[starts[candidate.part] + candidate.claim]
      table[row, .cosine] = cosine
      table[row, .cosineDeviation] = cosine > -1 ? (cosine - mean) / deviation : 0
    }
    for row in candidates.indices {
      let own = table[row, .cosineDeviation]
      var above: Float = 0
      for other in candidates.indices where table[other, .cosineDeviation] > own { above += 1 }
      table[row, .cosineRank] = above
    }
    noteMargins(of: .cosineDeviation, as: .cosineMargin)
  }

  /// Whether directions were judged: adds to each sum what the trees for them make of it, if there is a direction.
  private mutating func judgeDirections(_ model: MatchModel) -> Bool {
    guard vector != nil, model.semanticJudge.count > 0,
      judged.contains(where: { table[$0.row, .cosine] > 0 })
    else { return false }
    for entry in judged { table[entry.row, .judged] = entry.sum }
    model.semanticJudge.add(trees: 0..<model.semanticJudge.count, table, to: &judged)
    judged.sort { $0.sum != $1.sum ? $0.sum > $1.sum : $0.row < $1.row }
    return true
  }

  /// Lets the first trees order all candidates and the others the best of them.
  private mutating func judge(_ model: MatchModel) {
    judged.removeAll(keepingCapacity: true)
    waiting.removeAll(keepingCapacity: true)
    for row in candidates.indices { waiting.append(JudgedRow(row: row)) }
    var done = 0
    // Directions may raise what words leave behind, so with them nothing is left behind.
    let stages = vector == nil ? model.stages : []
    for stage in stages + [(trees: model.judge.count, kept: 0)] {
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
    _ candidate: Candidate, row: Int, _ segment: Segment, _ fingerprint: UInt64,
    _ words: WordModel
  ) {
    let total = max(query.totalWeight, 0.001)
    table[row, .queryWords] = Float(query.termOfWord.count)
    table[row, .queryWeight] = query.totalWeight
    table[row, .english] = query.text.englishWords > query.text.indonesianWords ? 1 : 0
    table[row, .titleGrams] = reader.gramCoverage(segment, claim: candidate.claim)
    compareYears(candidate.claim, row: row, segment, words)
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
        table[row, .summaryWeight] = overlap.totalWeight
        table[row, .summaryExtraWeight] = overlap.newWeight
        table[row, .summaryPresent] = overlap.present
        table[row, .summaryLLR] = overlap.present - overlap.missing
      case .narrative:
        let value = overlap.coverage + share
        if value > bestNarrative {
          bestNarrative = value
          note(narrative: overlap, share: share, row: row)
          let told = reader.substitutes(segment, unit: unit)
          table[row, .narrativeToldGain] = told.gain
          table[row, .narrativeToldAll] = told.all
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
    table[row, .titleWords] = Float(overlap.words)
    table[row, .titleWeight] = overlap.totalWeight
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
  private mutating func compareYears(
    _ claim: Int, row: Int, _ segment: Segment, _ words: WordModel
  ) {
    let year = segment.years[claim]
    table[row, .yearGap] = -99
    if year > 0, let last = query.years.last { table[row, .yearGap] = year - Float(last) }
    times[row].year = year
    if year > 0, !query.times.isEmpty {
      table[row, .fashion] = query.times[words.time(of: year)]
    }
    table[row, .dayGap] = Self.noGap
    table[row, .dayDistance] = -Self.noGap
    if year > 0, let date = query.date {
      table[row, .dayGap] = (year - date) * MatchableText.daysAYear
      table[row, .dayDistance] = abs(table[row, .dayGap])
    }
    let named = segment.titleYears[claim]
    table[row, .yearSame] =
      named.isEmpty || query.years.isEmpty ? 0 : named.isDisjoint(with: query.years) ? -1 : 1
  }

  /// Nats of evidence by which one candidate is e times as likely as another, for `noteTimes`.
  private static let periodSpread: Float = 4
  /// In place of days when one of the dates is not known.
  private static let noGap: Float = -99_999

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
    noteTimes()
    noteMargins(of: .llr, as: .llrMargin)
    noteMargins(of: .llrBoth, as: .llrBothMargin)
    noteMargins(of: .nearLLR, as: .nearMargin)
    noteMargins(of: .toldAll, as: .toldMargin)
    noteMargins(of: .explained, as: .explainedMargin)
    noteMargins(of: .bestLLR, as: .bestMargin)
  }

  /// What candidates know of a message's time: one whose date none other is nearer to, and the share of the likely
  /// ones (by weight of evidence) that were checked within about half a year of each.
  private mutating func noteTimes() {
    var nearest = -Self.noGap
    var best = -Float.infinity
    for row in candidates.indices {
      nearest = min(nearest, table[row, .dayDistance])
      best = max(best, table[row, .llrBoth])
    }
    var all: Float = 0
    for row in candidates.indices {
      table[row, .dayMargin] = table[row, .dayDistance] - nearest
      let isDated = times[row].year > 0
      let weight =
        isDated ? exponential((table[row, .llrBoth] - best) / Self.periodSpread) : 0
      times[row].weight = weight
      all += weight
    }
    for row in candidates.indices {
      let (year, own) = times[row]
      if year <= 0 {
        table[row, .period] = -1
        continue
      }
      var near: Float = 0
      for (other, weight) in times { near += weight * max(0, 1 - abs(other - year)) }
      table[row, .period] = (near - own) / max(all - own, 1e-6)
    }
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
      ? "exact"
      : table[row, .narrativeQueryCoverage] >= 0.8
        ? "nearcopy" : candidate.isByVector ? "semantic" : "lexical"
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
