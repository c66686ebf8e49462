import Foundation

/// Turns the comparison of a message with a canned question into the probability that it asks it.
///
/// A logistic regression over ten figures. The weights were fitted to the questions and near-misses in
/// `Tests/ConversationTests/Fixtures` and to texts that ask nothing (`TABAYUN_FIT=1 swift test --filter QuestionTests` prints new ones);
/// the thresholds are chosen on the half that a fit did not see.
struct QuestionModel: Sendable {
  /// What is compared.
  struct Features: Sendable {
    /// Cosine with the nearest wording, and with the next nearest of the same question.
    var likeness: Double
    var secondLikeness: Double
    /// The share of the message that stands in any wording, and in the wordings or the answer.
    var coverage: Double
    var answerCoverage: Double
    /// How much more often the message's terms stand in this question's wordings than in all.
    var typicality: Double
    /// The lead over the best other question (negative behind it).
    var margin: Double
    var score: Double
    /// The share of the message that stands in no question at all.
    var unknown: Double
    /// The logarithm of the number of terms.
    var length: Double
    /// The logarithm of how much of the message, by rarity, stands in the question's wordings.
    var mass: Double

    /// The sum by which questions are ranked.
    var rank: Double {
      likeness + 0.5 * secondLikeness + 0.7 * coverage + 0.2 * answerCoverage + 0.15 * typicality
    }

    var values: [Double] {
      [
        likeness, secondLikeness, coverage, answerCoverage, typicality, margin, score, unknown,
        length, mass,
      ]
    }

    static let names = [
      "likeness", "secondLikeness", "coverage", "answerCoverage", "typicality", "margin", "score",
      "unknown", "length", "mass",
    ]

    var named: [String: Double] {
      Dictionary(zip(Self.names, values)) { first, _ in first }
    }
  }

  var weights: [Double]
  var bias: Double
  /// From here on the first question is answered.
  var sure = 0.89
  /// From here on the first questions are offered.
  var unsure = 0.33

  static let shipped = QuestionModel(
    weights: [4.796, 2.500, 0.369, 1.492, 0.059, 0.942, 0.738, -0.678, 0.246, 3.238],
    bias: -15.323)

  func probability(_ features: Features) -> Double {
    let sum = zip(weights, features.values).reduce(bias) { $0 + $1.0 * $1.1 }
    return 1 / (1 + exp(-sum))
  }
}
