import ClaimMatching
import Domain
import Foundation

/// Finds the canned question that a message asks.
///
/// It works on the same terms as the claim index, but weighs them otherwise: a question is short, has many
/// wordings, and competes with a hundred others about the same few things. Every wording is compared by
/// itself (cosine over terms weighted by rarity); `QuestionModel` makes a probability of the comparison.
public struct QuestionIndex: ClaimMatcher {
  /// What is known of one question, apart from its wordings.
  private struct Entry: Sendable {
    var id: String
    var wordings: Int
    /// In how many of its wordings a term stands.
    var counts: [UInt64: Int]
    /// The terms of its answer.
    var answer: Set<UInt64>
  }

  private struct Posting: Sendable {
    var wording: Int
    var weight: Double
  }

  private let entries: [Entry]
  /// The entry that a wording belongs to.
  private let owner: [Int]
  private let postings: [UInt64: [Posting]]
  /// In how many wordings, and in how many questions, a term stands.
  private let wordingFrequency: [UInt64: Int]
  private let questionFrequency: [UInt64: Int]
  private let model: QuestionModel

  /// - Parameter questions: the wordings are title and narratives; the summary is the answer's text.
  public init(_ questions: [MatchableText]) {
    self.init(questions, model: .shipped)
  }

  init(_ questions: [MatchableText], model: QuestionModel) {
    var entries: [Entry] = []
    var owner: [Int] = []
    var wordings: [Set<UInt64>] = []
    var wordingFrequency: [UInt64: Int] = [:]
    var questionFrequency: [UInt64: Int] = [:]
    for question in questions {
      var counts: [UInt64: Int] = [:]
      let sets = ([question.title] + question.narratives).map { Set(terms(of: $0)) }
      for set in sets where !set.isEmpty {
        for term in set { counts[term, default: 0] += 1 }
        wordings.append(set)
        owner.append(entries.count)
      }
      for (term, count) in counts {
        wordingFrequency[term, default: 0] += count
        questionFrequency[term, default: 0] += 1
      }
      entries.append(
        Entry(
          id: question.id, wordings: sets.count, counts: counts,
          answer: Set(terms(of: question.summary))))
    }
    self.entries = entries
    self.owner = owner
    self.wordingFrequency = wordingFrequency
    self.questionFrequency = questionFrequency
    self.model = model
    let rarity = Rarity(
      wordings: wordings.count, questions: entries.count, inWordings: wordingFrequency,
      inQuestions: questionFrequency)
    var postings: [UInt64: [Posting]] = [:]
    for (place, set) in wordings.enumerated() {
      let length = set.reduce(0) { $0 + rarity.of($1) * rarity.of($1) }.squareRoot()
      for term in set where length > 0 {
        postings[term, default: []].append(
          Posting(wording: place, weight: rarity.of(term) / length))
      }
    }
    self.postings = postings
  }

  public func match(_ text: String, limit: Int, explain: Bool) -> MatchResult {
    let ranked = candidates(for: text)
    let matches = ranked.prefix(max(0, limit)).map { candidate in
      Match(
        claimID: candidate.id, probability: model.probability(candidate.features),
        evidence: Match.Evidence(
          stage: "lexical", features: explain ? candidate.features.named : [:]))
    }
    let best = matches.first?.probability ?? 0
    let isSure = best >= model.sure && !Self.leavesWordsToAnother(ranked)
    return MatchResult(
      confidence: isSure ? .sure : best >= model.unsure ? .unsure : .none,
      matches: matches, fingerprint: fingerprint(of: text))
  }

  /// Whether another question has more of the message in its wordings than the first: *syarate dadi kpps* is
  /// nearer to a short *syarate dadi pemilih* than to any wording about the KPPS, but it names the KPPS.
  static func leavesWordsToAnother(_ ranked: [Candidate]) -> Bool {
    guard let first = ranked.first else { return false }
    return ranked.dropFirst().prefix(nearRivals).contains {
      $0.features.coverage > first.features.coverage + more
    }
  }

  private static let nearRivals = 5
  /// Chosen on the fixtures: at .15 nothing changes, at .04 one wrong answer in seven and four right ones in 371 become
  /// choices.
  private static let more = 0.04

  /// How rare a term is, among wordings and among questions.
  private struct Rarity {
    var wordings: Int
    var questions: Int
    var inWordings: [UInt64: Int]
    var inQuestions: [UInt64: Int]

    func of(_ term: UInt64) -> Double {
      let wording = Double(wordings + 1) / (Double(inWordings[term] ?? 0) + 0.5)
      let question = Double(questions + 1) / (Double(inQuestions[term] ?? 0) + 0.5)
      return (log(1 + wording) + log(1 + question)) / 2
    }
  }

  struct Candidate {
    var id: String
    var features: QuestionModel.Features
    /// By which candidates are ranked.
    var score: Double
  }

  /// Every question that shares a term with the text, best first.
  func candidates(for text: String) -> [Candidate] {
    let list = terms(of: text)
    let asked = Set(list)
    guard !asked.isEmpty else { return [] }
    let rarity = Rarity(
      wordings: owner.count, questions: entries.count, inWordings: wordingFrequency,
      inQuestions: questionFrequency)
    let weights = Dictionary(uniqueKeysWithValues: asked.map { ($0, rarity.of($0)) })
    let total = weights.values.reduce(0, +)
    let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard total > 0, length > 0 else { return [] }

    var likeness = [Double](repeating: 0, count: owner.count)
    for (term, weight) in weights {
      for posting in postings[term] ?? [] {
        likeness[posting.wording] += weight * posting.weight / length
      }
    }
    var best = [(first: Double, second: Double)](repeating: (0, 0), count: entries.count)
    for (wording, value) in likeness.enumerated() where value > 0 {
      let entry = owner[wording]
      if value > best[entry].first {
        best[entry] = (value, best[entry].first)
      } else if value > best[entry].second {
        best[entry].second = value
      }
    }
    let unknown =
      weights.reduce(0) { $0 + (wordingFrequency[$1.key] == nil ? $1.value : 0) } / total

    var candidates: [Candidate] = []
    for (place, entry) in entries.enumerated() where best[place].first > 0 {
      var covered = 0.0
      var coveredByAnswer = 0.0
      var typical = 0.0
      for (term, weight) in weights {
        if entry.counts[term] != nil { covered += weight }
        if entry.counts[term] != nil || entry.answer.contains(term) { coveredByAnswer += weight }
        guard let everywhere = wordingFrequency[term] else { continue }
        let here = (Double(entry.counts[term] ?? 0) + 0.1) / Double(max(1, entry.wordings))
        typical += weight * log(here / (Double(everywhere + 1) / Double(owner.count)))
      }
      let features = QuestionModel.Features(
        likeness: best[place].first, secondLikeness: best[place].second,
        coverage: covered / total, answerCoverage: coveredByAnswer / total,
        typicality: typical / total, margin: 0, score: 0, unknown: unknown,
        length: log(1 + Double(list.count)), mass: log(1 + covered))
      candidates.append(
        Candidate(id: entry.id, features: features, score: features.rank))
    }
    candidates.sort { ($1.score, $0.id) < ($0.score, $1.id) }
    for place in candidates.indices {
      let rival =
        place == 0 ? (candidates.count > 1 ? candidates[1].score : 0) : candidates[0].score
      candidates[place].features.margin = candidates[place].score - rival
      candidates[place].features.score = candidates[place].score
    }
    return candidates
  }
}
