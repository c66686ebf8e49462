import CannedResponses
import Domain
import Foundation
import Testing

@testable import Conversation

/// A text and what it asks, out of the fixtures.
private struct Sample: Sendable {
  /// The response that answers it; for a text that no canned question answers, its kind.
  var expected: String
  var language: String
  var text: String
  var isQuestion: Bool

  static func read(_ file: String, areQuestions: Bool) -> [Sample] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures").appending(path: file)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 3).map(String.init)
      guard fields.count == 4 else { return nil }
      return Sample(
        expected: fields[1], language: fields[2], text: fields[3], isQuestion: areQuestions)
    }
  }

  static let questions = read("faq-questions.tsv", areQuestions: true)
  static let others = read("faq-none.tsv", areQuestions: false)

  /// Tweets, text messages, headlines and rumors that ask nothing, where the development sets are at hand.
  static let strangers: [Sample] = {
    struct Row: Decodable {
      var text: String
      var kind: String
    }
    let file = World.root.appending(path: "../shared/eval/no-match/queries.jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)),
        row.text.split(whereSeparator: \.isWhitespace).count <= 30
      else { return nil }
      return Sample(expected: row.kind, language: "id", text: row.text, isQuestion: false)
    }
  }()
}

@Suite("Canned questions")
struct QuestionTests {
  private let shows = ProcessInfo.processInfo.environment["TABAYUN_SHOW"] != nil

  /// What somebody new hears first to this text.
  private func answer(_ text: String, _ conversation: Conversation) -> Reply? {
    let incoming = Incoming(
      action: .message, reply: .required, kind: "text", chatType: "private", messageID: "m",
      text: text)
    let turn = Turn(incoming: incoming, channel: .whatsapp, now: Timestamp(seconds: 1_795_500_000))
    return conversation.decide(turn).replies.first
  }

  @Test("are answered with the right answer, and nothing else is taken for one")
  func precision() throws {
    let conversation = try World.shared.get().conversation
    var right = 0
    var offered = 0
    var wrong: [String] = []
    var missed: [String] = []
    for sample in Sample.questions {
      let reply = answer(sample.text, conversation)
      let id = reply?.responseID ?? ""
      if id == sample.expected {
        right += 1
      } else if id.hasPrefix("faq/") {
        wrong.append("\(sample.text) → \(id), not \(sample.expected)")
      } else if reply?.choices.contains(where: {
        ChoiceID($0.id)?.responseID == sample.expected
      }) == true {
        offered += 1
      } else {
        missed.append("\(sample.text) → \(id), not \(sample.expected)")
      }
    }
    var offeredInVain = 0
    for sample in Sample.others {
      let reply = answer(sample.text, conversation)
      if reply?.responseID.hasPrefix("faq/") == true {
        wrong.append("\(sample.text) → \(reply?.responseID ?? ""), but is \(sample.expected)")
      } else if reply?.choices.contains(where: { ChoiceID($0.id)?.verb == .say }) == true {
        offeredInVain += 1
        if shows {
          print("OFFERED \(sample.expected) \(sample.text) \(reply?.text.suffix(80) ?? "")")
        }
      }
    }
    let precision = Double(right) / Double(max(1, right + wrong.count))
    print(
      "canned questions: \(Sample.questions.count) asked: \(right) answered right, \(offered) offered,",
      "\(missed.count) missed; \(Sample.others.count) other texts: \(offeredInVain) offered a question;",
      "\(wrong.count) wrong answers in all; precision \(precision)")
    if shows {
      for line in wrong { print("WRONG \(line)") }
      for line in missed { print("MISSED \(line)") }
    }
    #expect(precision >= 0.97, "\(wrong.joined(separator: "\n"))")
    #expect(offeredInVain <= Sample.others.count / 5)
    #expect(right + offered >= Sample.questions.count * 3 / 4)
    #expect(Sample.questions.count >= 400)
    #expect(Sample.others.count >= 400)
  }

  @Test("are judged as well on texts that the weights were not fitted to")
  func crossValidation() throws {
    let index = try World.shared.get().faq
    let all = Sample.questions + Sample.others + Sample.strangers
    let samples = all.compactMap { sample -> Case? in
      let candidates = index.candidates(for: sample.text)
      guard let best = candidates.first, !QuestionIndex.leavesWordsToAnother(candidates) else {
        return nil
      }
      return Case(
        features: best.features.values, isRight: sample.isQuestion && best.id == sample.expected,
        half: sample.text.utf8.reduce(0) { ($0 + Int($1)) % 2 })
    }
    var right = 0
    var answered = 0
    for half in 0...1 {
      let model = fit(samples.filter { $0.half != half })
      for sample in samples
      where sample.half == half
        && model.probability(sample.features) >= QuestionModel.shipped.sure
      {
        answered += 1
        if sample.isRight { right += 1 }
      }
    }
    let precision = Double(right) / Double(max(1, answered))
    print(
      "canned questions, cross-validated: \(right) of \(answered) right, precision \(precision)")
    if ProcessInfo.processInfo.environment["TABAYUN_FIT"] != nil {
      let model = fit(samples)
      print("weights: \(model.weights), bias: \(model.bias)")
    }
    #expect(precision >= 0.97)
  }

  @Test(
    "are not seen in texts that ask nothing", .enabled(if: !Sample.strangers.isEmpty))
  func strangers() throws {
    let index = try World.shared.get().faq
    var answered: [String] = []
    for sample in Sample.strangers {
      let result = index.match(sample.text, limit: 1, explain: false)
      if result.confidence == .sure { answered.append(sample.text) }
    }
    print("canned questions: \(answered.count) of \(Sample.strangers.count) strangers answered")
    if shows { for text in answered { print("STRANGER \(text.replacing("\n", with: " "))") } }
    #expect(answered.count <= Sample.strangers.count / 50)
  }

  private struct Case {
    var features: [Double]
    var isRight: Bool
    var half: Int
  }

  /// Logistic regression by gradient descent on standardised figures.
  private struct Fit {
    var weights: [Double]
    var bias: Double

    func probability(_ features: [Double]) -> Double {
      1 / (1 + exp(-zip(weights, features).reduce(bias) { $0 + $1.0 * $1.1 }))
    }
  }

  private func fit(_ cases: [Case]) -> Fit {
    let count = Double(cases.count)
    let width = cases.first?.features.count ?? 0
    var mean = [Double](repeating: 0, count: width)
    var spread = mean
    for sample in cases { for i in 0..<width { mean[i] += sample.features[i] / count } }
    for sample in cases {
      for i in 0..<width {
        spread[i] += (sample.features[i] - mean[i]) * (sample.features[i] - mean[i]) / count
      }
    }
    spread = spread.map { max($0.squareRoot(), 1e-9) }
    var weights = [Double](repeating: 0, count: width)
    var bias = 0.0
    let scaled = cases.map { sample in
      (0..<width).map { (sample.features[$0] - mean[$0]) / spread[$0] }
    }
    for _ in 0..<600 {
      var gradient = [Double](repeating: 0, count: width)
      var shift = 0.0
      for (sample, values) in zip(cases, scaled) {
        var sum = bias
        for i in 0..<width { sum += weights[i] * values[i] }
        let error = 1 / (1 + exp(-sum)) - (sample.isRight ? 1 : 0)
        for i in 0..<width { gradient[i] += error * values[i] / count }
        shift += error / count
      }
      for i in 0..<width { weights[i] -= 1.2 * (gradient[i] + 0.005 * weights[i]) }
      bias -= 1.2 * shift
    }
    for i in 0..<width {
      weights[i] /= spread[i]
      bias -= weights[i] * mean[i]
    }
    return Fit(weights: weights, bias: bias)
  }
}
