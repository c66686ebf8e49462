/// What the model looks at, in the order of its input. The names go into the model file and the evidence;
/// `Training/train.py` reads them from the dump, so the two cannot drift apart.
enum Feature: Int, CaseIterable, Sendable {
  // How the claim stands among the candidates.
  case cosine, score, scoreToBest, rank, marginToNext
  // Its title: weights and counts of what the message has of it and has not.
  case titleCoverage, titleWords, titleMatched, titleMatchedWeight, titleMissingWeight
  case titleMatchedHeaviest, titleMissingHeaviest, titleMissingSecond
  case titlePairs, titlePairsMatched, titleOrder, titleWindow, titleWindowCosine, titleGrams
  case titleFirstMatched
  // The message: how much of it the claim accounts for.
  case queryTitleCoverage, queryCoverage, queryWords, queryWeight, queryUnknown, queryHeaviest
  case queryMissingHeaviest
  // Its summary.
  case summaryCoverage, summaryWords, summaryExtraWeight
  // Its best narrative.
  case narrativeCoverage, narrativeQueryCoverage, narrativePairs, narrativeOrder, narrativeWords
  case narrativeMatchedWeight, narrativeMissingHeaviest, narrativeMatchedHeaviest, narrativeWindow
  case narrativeWindowCosine
  // Numbers and negations of title or best narrative against the message's.
  case numbersShared, numbersMissing, queryNumbers, negationDiffers
  // The message and a text of the claim are the same.
  case exact
  // The message is in English.
  case english
  // How it stands among the candidates in other ways.
  case coverageToBest, gramsToBest, matchedToBest, accountedToBest, narrativeToBest
  // The sieve's opinion; only the judge sees these.
  case sieve, sieveRank, sieveMargin, sieveCrowd

  static let count = allCases.count

  var name: String { "\(self)" }
}

/// The evidence for all candidates of one message: a row of numbers each.
struct EvidenceTable: Sendable {
  private(set) var values: [Float] = []
  private(set) var rows = 0

  /// Empties the table and makes room for `rows` candidates, all zero.
  mutating func reset(rows: Int) {
    self.rows = rows
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(0, count: rows * Feature.count))
  }

  subscript(row: Int, feature: Feature) -> Float {
    get { values[row * Feature.count + feature.rawValue] }
    set { values[row * Feature.count + feature.rawValue] = newValue }
  }
}
