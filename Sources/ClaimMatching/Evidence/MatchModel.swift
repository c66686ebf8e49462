/// Turns evidence into a probability, and a probability into a confidence.
public struct MatchModel: Sendable {
  /// The thresholds on the best match's probability.
  public struct Thresholds: Sendable {
    /// From here on the first match is the answer.
    public var sure: Double
    /// From here on the first matches are offered.
    public var unsure: Double
  }

  /// The thresholds in force.
  public var thresholds = Thresholds(sure: 0.8, unsure: 0.35)

  /// The model in this release.
  public static let shipped = MatchModel()

  func probability(_ features: FeatureVector) -> Double {
    if features[.exact] == 1 { return 0.999 }
    let title =
      features[.titleCoverage] * 4 + features[.titlePairs] * 1.5 + features[.queryTitleCoverage] * 2
    let narrative =
      features[.narrativeCoverage] * 2 + features[.narrativeQueryCoverage] * 4
      + features[.narrativePairs] * 2
    let value =
      max(title, narrative) + features[.scoreToBest] * 1.5 + min(features[.score], 40) * 0.06 - 6.5
    return Double(logistic(value))
  }
}

/// 1 / (1 + e^−x).
func logistic(_ value: Float) -> Float { 1 / (1 + exponential(-value)) }
