/// What the model looks at, in the order of its input. The names go into the model file and the evidence;
/// `Training/train.py` reads them from the dump, so the two cannot drift apart.
enum Feature: Int, CaseIterable, Sendable {
  // What the words that are there and those that are missing say, in nats; see `WordEvidence`.
  case llr, present, missing, missingMost, presentShare, repeated
  case summaryLLR, summaryPresent, llrBoth
  // The same within the best short stretch of the message, and within its beginning.
  case nearLLR, near, early, firstAt
  // Missing words of the title that the message has misspelt, or has other words for.
  case misspelt, toldMissing, toldGain, toldAll, toldMost
  // Words that stand side by side in both.
  case pairWeight, titlePairs
  // How much of what the message is about the claim accounts for.
  case explained, unexplained
  // Years: of the claim against the latest that the message names; whether its title names one of them.
  case yearGap, yearSame
  // Days from the latest date that the message names to the claim's, how far that is, and whether any candidate is nearer.
  case dayGap, dayDistance, dayMargin
  // How many of the likely candidates are of the claim's time.
  case period
  // How much likelier its words make it that the message is of the claim's time than of any.
  case fashion
  // Its title by rarity of words and by letters.
  case titleCoverage, titleMatchedHeaviest, titleMissingHeaviest, titleWindow, titleWindowCosine
  case titleGrams, gramsToBest, titleWords, titleWeight
  // The message.
  case queryCoverage, queryWords, queryWeight, queryMissingHeaviest
  // Its summary.
  case summaryCoverage, summaryExtraWeight, summaryWeight
  // Its best narrative.
  case narrativeCoverage, narrativeQueryCoverage, narrativePairs, narrativeOrder, narrativeWords
  case narrativeMatchedWeight, narrativeMissingHeaviest, narrativeMatchedHeaviest, narrativeWindow
  case narrativeWindowCosine, narrativeToBest, narrativePresent, narrativeLLR, narrativeNear
  case narrativeToldGain, narrativeToldAll
  // The better of title and narrative.
  case bestLLR
  // Numbers of title or best narrative against the message's.
  case numbersShared, numbersMissing
  // The message and a text of the claim are the same.
  case exact
  // The message is in English.
  case english
  // How it stands among the candidates: for the best by how much it leads, for the others how far behind.
  case rank, llrMargin, llrBothMargin, nearMargin, toldMargin, explainedMargin, bestMargin
  // Only with an embedding server: how nearly message and claim point the same way, how that stands among all claims
  // (in standard deviations) and among the candidates, and what the judge made of the words.
  case cosine, cosineDeviation, cosineRank, cosineMargin, judged

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
