/// What the model looks at, in the order of its input. The names go into the model file and the evidence;
/// `Training/train.py` reads them from the dump, so the two cannot drift apart.
enum Feature: Int, CaseIterable, Sendable {
  // How the claim stands among the candidates.
  case score, scoreShare, scoreToBest, rank, marginToNext
  // Its title.
  case titleCoverage, titleWords, titleMatched, titleMissing, titleMissingHeaviest
  case titleMatchedHeaviest, titlePairs, titleWindow, titleOrder, titleGrams
  // The message.
  case queryCoverage, queryTitleCoverage, queryWords, queryWeight, queryUnknown, queryHeaviest
  // Its summary.
  case summaryCoverage, summaryWords, summaryExtra
  // Its best narrative.
  case narrativeCoverage, narrativeQueryCoverage, narrativePairs, narrativeWords
  // What speaks against it.
  case numbersShared, numbersMissing, numbersOther, negationDiffers
  // The message and text are the same.
  case exact
  // English.
  case english

  var name: String { "\(self)" }
}

/// The evidence for one candidate: one number a feature.
struct FeatureVector {
  var values = [Float](repeating: 0, count: Feature.allCases.count)

  subscript(_ feature: Feature) -> Float {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }
}
