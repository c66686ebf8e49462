import ClaimMatching
import Domain
import Foundation

/// Finds the canned question that a message asks.
///
/// It works on the same terms as the claim index, but weighs them otherwise: a question is short, has many
/// wordings, and competes with a hundred others about the same few things. Every wording is compared by
/// itself (cosine over terms weighted by rarity); `QuestionModel` makes a probability of the comparison.
public struct QuestionIndex: ClaimMatcher {
  /// One question.
  private struct Entry: Sendable {
    var id: String
    /// The logarithm of how many wordings it has.
    var wordings: Double
  }

  /// A term in a wording.
  private struct Posting: Sendable {
    var wording: Int
    var weight: Double
  }

  /// A term in a question.
  private struct Place: Sendable {
    var entry: Int
    var isInWordings: Bool
    /// The logarithm of how much more wordings have it than would if none had.
    var presence: Double
  }

  private struct Term: Sendable {
    /// How rare it is, among wordings and among questions.
    var weight: Double
    /// The logarithm of the share of a question's wordings that have it where none does, over that of all wordings;
    /// `nil`: it stands in answers alone.
    var absence: Double?
    var postings: [Posting]
    var places: [Place]
  }

  private let entries: [Entry]
  /// The entry that a wording belongs to.
  private let owner: [Int]
  private let known: [UInt64: Term]
  /// The weight of a term that stands nowhere.
  private let strangeness: Double
  private let model: QuestionModel

  /// - Parameter questions: the wordings are title and narratives; the summary is the answer's text.
  public init(_ questions: [MatchableText]) {
    self.init(questions, model: .shipped)
  }

  init(_ questions: [MatchableText], model: QuestionModel) {
    var entries: [Entry] = []
    var owner: [Int] = []
    var wordings: [Set<UInt64>] = []
    /// In how many wordings, of each question, a term stands.
    var counts: [UInt64: [Int: Int]] = [:]
    var answers: [UInt64: [Int]] = [:]
    for (place, question) in questions.enumerated() {
      let sets = ([question.title] + question.narratives).map { Set(terms(of: $0)) }
      for set in sets where !set.isEmpty {
        for term in set { counts[term, default: [:]][place, default: 0] += 1 }
        wordings.append(set)
        owner.append(place)
      }
      for term in Set(terms(of: question.summary)) { answers[term, default: []].append(place) }
      entries.append(Entry(id: question.id, wordings: log(Double(max(1, sets.count)))))
    }
    func rarity(wordings inWordings: Int, questions inQuestions: Int) -> Double {
      let wording = Double(wordings.count + 1) / (Double(inWordings) + 0.5)
      let question = Double(entries.count + 1) / (Double(inQuestions) + 0.5)
      return (log(1 + wording) + log(1 + question)) / 2
    }
    var known: [UInt64: Term] = [:]
    for term in Set(counts.keys).union(answers.keys) {
      let places = counts[term] ?? [:]
      let everywhere = places.values.reduce(0, +)
      let absence =
        log(Self.unseen) - log(Double(everywhere + 1) / Double(max(1, wordings.count)))
      let inWordings = places.map { place, count in
        Place(
          entry: place, isInWordings: true,
          presence: log(Double(count) + Self.unseen) - log(Self.unseen))
      }
      let inAnswers = (answers[term] ?? []).filter { places[$0] == nil }.map { place in
        Place(entry: place, isInWordings: false, presence: 0)
      }
      known[term] = Term(
        weight: rarity(wordings: everywhere, questions: places.count),
        absence: everywhere > 0 ? absence : nil, postings: [],
        places: (inWordings + inAnswers).sorted { $0.entry < $1.entry })
    }
    for (place, set) in wordings.enumerated() {
      let weights = set.map { ($0, known[$0]?.weight ?? 0) }
      let length = weights.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      guard length > 0 else { continue }
      for (term, weight) in weights {
        known[term]?.postings.append(Posting(wording: place, weight: weight / length))
      }
    }
    self.entries = entries
    self.owner = owner
    self.known = known
    self.strangeness = rarity(wordings: 0, questions: 0)
    self.model = model
  }

  /// What counts as standing in a wording where a term stands in none.
  private static let unseen = 0.1

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

  struct Candidate {
    var id: String
    var features: QuestionModel.Features
    /// By which candidates are ranked.
    var score: Double
  }

  /// What a question has of a text.
  private struct Sum {
    var first = 0.0
    var second = 0.0
    var covered = 0.0
    var coveredByAnswer = 0.0
    var presence = 0.0
  }

  /// Every question that shares a term with the text, best first.
  func candidates(for text: String) -> [Candidate] {
    let list = terms(of: text)
    let asked = Set(list)
    guard !asked.isEmpty else { return [] }
    var total = 0.0
    var squares = 0.0
    var unknown = 0.0
    // Of what stands in wordings: the weights, and the sum of what each brings where it is absent.
    var heard = 0.0
    var absence = 0.0
    var likeness = [Double](repeating: 0, count: owner.count)
    var sums = [Sum](repeating: Sum(), count: entries.count)
    for key in asked {
      let term = known[key]
      let weight = term?.weight ?? strangeness
      total += weight
      squares += weight * weight
      if let lack = term?.absence {
        heard += weight
        absence += weight * lack
      } else {
        unknown += weight
      }
      guard let term else { continue }
      for posting in term.postings { likeness[posting.wording] += weight * posting.weight }
      for place in term.places {
        if place.isInWordings { sums[place.entry].covered += weight }
        sums[place.entry].coveredByAnswer += weight
        sums[place.entry].presence += weight * place.presence
      }
    }
    guard total > 0, squares > 0 else { return [] }
    let length = squares.squareRoot()
    for (wording, sum) in likeness.enumerated() where sum > 0 {
      let value = sum / length
      let entry = owner[wording]
      if value > sums[entry].first {
        sums[entry].second = sums[entry].first
        sums[entry].first = value
      } else if value > sums[entry].second {
        sums[entry].second = value
      }
    }

    var candidates: [Candidate] = []
    for (entry, sum) in zip(entries, sums) where sum.first > 0 {
      let typical = absence + sum.presence - heard * entry.wordings
      let features = QuestionModel.Features(
        likeness: sum.first, secondLikeness: sum.second,
        coverage: sum.covered / total, answerCoverage: sum.coveredByAnswer / total,
        typicality: typical / total, margin: 0, score: 0, unknown: unknown / total,
        length: log(1 + Double(list.count)), mass: log(1 + sum.covered))
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
