/// How far a text and a claim (its likest narrative) are copies of each other; see `Feature`.
public struct CopyLikeness: Sendable, Hashable {
  /// They are the same, greetings and spelling apart.
  public var isExact: Bool
  /// The share of the narrative that the text holds, and of the text that the narrative holds, by weight.
  public var coverage: Double
  public var share: Double
  /// The share of the text that anything of the claim holds.
  public var queryCoverage: Double
  /// The narrative's pairs of neighbouring words that the text has too, as a share.
  public var pairs: Double
  /// The weight of the words in common.
  public var weight: Double
  /// Words of the narrative and of the text.
  public var words: Double
  public var queryWords: Double

  init(_ table: EvidenceTable, row: Int) {
    isExact = table[row, .exact] == 1
    coverage = Double(table[row, .narrativeCoverage])
    share = Double(table[row, .narrativeQueryCoverage])
    queryCoverage = Double(table[row, .queryCoverage])
    pairs = Double(table[row, .narrativePairs])
    weight = Double(table[row, .narrativeMatchedWeight])
    words = Double(table[row, .narrativeWords])
    queryWords = Double(table[row, .queryWords])
  }
}
