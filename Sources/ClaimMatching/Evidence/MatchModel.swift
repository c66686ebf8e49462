/// Turns evidence into a probability, and a probability into a confidence.
///
/// An ensemble of trees, the *judge*, sums up the evidence, and a monotone table makes a probability of the
/// sum. Trees, table and thresholds are one text; what was learned of single words (`WordModel`) is another.
public struct MatchModel: Sendable {
  /// The thresholds on the best match's probability.
  public struct Thresholds: Sendable, Hashable {
    /// From here on the first match is the answer.
    public var sure: Double
    /// From here on the first matches are offered.
    public var unsure: Double
  }

  /// The thresholds in force.
  public private(set) var thresholds = Thresholds(sure: 0.8, unsure: 0.35)
  private(set) var judge = TreeEnsemble()
  /// What directions add to the judge's sum, where an embedding server is in use.
  private(set) var semanticJudge = TreeEnsemble()
  private var semanticCalibration: [(raw: Float, probability: Float)] = []
  /// The judge's raw sum → probability, between the points linearly.
  private var calibration: [(raw: Float, probability: Float)] = []

  private var indonesianWords = WordModel()
  private var englishWords = WordModel()

  /// All candidates pass the first trees; after so many, only so many of the best go on.
  private(set) var stages: [(trees: Int, kept: Int)] = []

  /// The model in this release.
  public static let shipped =
    (try? MatchModel(text: shippedModel, words: shippedWords)) ?? MatchModel()

  /// What was learned of the words of a language.
  func words(_ language: StemLanguage) -> WordModel {
    language == .indonesian ? indonesianWords : englishWords
  }

  private init() {}

  /// Reads a model as `Training/train.py` writes it, and words as `Training/words.py` does: a line
  /// `language id` or `language en` before those of a language.
  ///
  /// - Throws: `ModelError` that says what is wrong.
  public init(text: String, words: String) throws(ModelError) {
    try read(words: words)
    var names: [Int] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let head = parts.first, head.first != "#", parts.count == 2 else { continue }
      let rest = parts[1]
      switch head {
      case "features":
        names = []
        for name in rest.split(separator: " ") {
          guard let feature = Feature.allCases.first(where: { $0.name == name }) else {
            throw ModelError(reason: "unknown feature \(name)")
          }
          names.append(feature.rawValue)
        }
      case "thresholds":
        let values = try Self.numbers(rest)
        guard values.count == 2 else { throw ModelError(reason: "thresholds needs two numbers") }
        thresholds = Thresholds(sure: Double(values[0]), unsure: Double(values[1]))
      case "stage":
        let values = try Self.integers(rest)
        guard values.count == 2, values.allSatisfy({ $0 > 0 }) else {
          throw ModelError(reason: "stage needs how many trees and how many that go on")
        }
        stages.append((values[0], values[1]))
      case "calibration":
        let values = try Self.numbers(rest)
        guard values.count == 2 else { throw ModelError(reason: "calibration needs two numbers") }
        calibration.append((values[0], values[1]))
      case "semantic-calibration":
        let values = try Self.numbers(rest)
        guard values.count == 2 else { throw ModelError(reason: "calibration needs two numbers") }
        semanticCalibration.append((values[0], values[1]))
      case "semantic-judge": try Self.add(rest, names, to: &semanticJudge)
      case "judge": try Self.add(rest, names, to: &judge)
      default: throw ModelError(reason: "unknown line \(head)")
      }
    }
    if calibration.isEmpty { throw ModelError(reason: "no calibration") }
  }

  /// A model that knows words only, for training.
  init(words: String) throws(ModelError) { try read(words: words) }

  private mutating func read(words: String) throws(ModelError) {
    var lines: [String: [Substring]] = [:]
    var language = ""
    for line in words.split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.first == "#" { continue }
      if line.hasPrefix("language ") {
        language = String(line.dropFirst("language ".count))
      } else {
        lines[language, default: []].append(line)
      }
    }
    indonesianWords = try WordModel(lines: lines["id"] ?? [], language: .indonesian)
    englishWords = try WordModel(lines: lines["en"] ?? [], language: .english)
  }

  /// The probability that belongs to the judge's raw sum.
  func calibrated(_ raw: Float) -> Double { Self.calibrated(raw, calibration) }

  /// The same for a sum that directions are in.
  func semanticCalibrated(_ raw: Float) -> Double { Self.calibrated(raw, semanticCalibration) }

  private static func calibrated(
    _ raw: Float, _ calibration: [(raw: Float, probability: Float)]
  ) -> Double {
    guard let first = calibration.first, let last = calibration.last else {
      return Double(logistic(raw))
    }
    if raw <= first.raw { return Double(first.probability) }
    if raw >= last.raw { return Double(last.probability) }
    var low = 0
    var high = calibration.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if calibration[middle].raw <= raw { low = middle } else { high = middle }
    }
    let span = calibration[high].raw - calibration[low].raw
    let share = span > 0 ? (raw - calibration[low].raw) / span : 0
    let rise = calibration[high].probability - calibration[low].probability
    return Double(calibration[low].probability + share * rise)
  }

  /// A tree on one line: features | thresholds | left | right | leaves.
  private static func add(
    _ line: Substring, _ names: [Int], to ensemble: inout TreeEnsemble
  ) throws(ModelError) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false)
    guard fields.count == 5 else { throw ModelError(reason: "a tree needs five fields") }
    var features: [Int] = []
    for index in try integers(fields[0]) {
      guard names.indices.contains(index) else {
        throw ModelError(reason: "a tree asks for an unnamed feature")
      }
      features.append(names[index])
    }
    try ensemble.add(
      features: features, thresholds: numbers(fields[1]), left: integers(fields[2]),
      right: integers(fields[3]), leaves: numbers(fields[4]))
  }

  private static func numbers(_ text: Substring) throws(ModelError) -> [Float] {
    var values: [Float] = []
    for part in text.split(separator: " ") {
      guard let value = Float(part), value.isFinite else {
        throw ModelError(reason: "\(part) is no number")
      }
      values.append(value)
    }
    return values
  }

  private static func integers(_ text: Substring) throws(ModelError) -> [Int] {
    var values: [Int] = []
    for part in text.split(separator: " ") {
      guard let value = Int(part) else { throw ModelError(reason: "\(part) is no whole number") }
      values.append(value)
    }
    return values
  }
}

/// 1 / (1 + e^−x).
func logistic(_ value: Float) -> Float { 1 / (1 + exponential(-value)) }
