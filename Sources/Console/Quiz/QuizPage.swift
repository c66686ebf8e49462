import CannedResponses
import Conversation
import Domain
import Hummingbird
import Storage

/// What the quiz shows about its players, in sums without names.
struct QuizPage: Sendable {
  let desk: ConsoleDesk

  private static let days = 90
  private static let dayMilliseconds: Int64 = 86_400_000

  var routes: [ConsoleRoute] { [.get("kuis", show)] }

  private struct Model {
    struct Rating {
      var stars: Int
      var before: String
      var after: String
    }
    struct Item {
      var id: String
      var text: String
      var isHoax: Bool
      var answers: Int
      var percent: Int
    }
    var frame: Frame
    var days: Int
    var finished: Int
    var isEmpty: Bool
    var meanBefore: String
    var meanAfter: String
    var meanRight: String
    var ratings: [Rating]
    var items: [Item]
    var hasItems: Bool
  }

  @Sendable private func show(_ request: ConsoleRequest) async throws -> Response {
    let start = Timestamp.now.advanced(byMilliseconds: -Int64(Self.days) * Self.dayMilliseconds)
    let sums = try await desk.database.read { session in
      try TallyStore().sums(
        startingWith: "quiz:", since: CalendarDay.inJombang(start), in: session)
    }
    let counts = QuizCounts(sums)
    let library = desk.services.conversation().library
    let known = Dictionary(library.quizItems.map { ($0.id, $0) }) { first, _ in first }
    let items = counts.items.sorted { ($0.value.share, $0.key) < ($1.value.share, $1.key) }
    let model = Model(
      frame: desk.frame(request, "Kuis", in: .today), days: Self.days, finished: counts.finished,
      isEmpty: sums.isEmpty, meanBefore: Self.spoken(QuizCounts.mean(counts.before)),
      meanAfter: Self.spoken(QuizCounts.mean(counts.after)),
      meanRight: counts.share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–",
      ratings: (1...5).map { stars in
        Model.Rating(
          stars: stars, before: Self.share(counts.before, stars),
          after: Self.share(counts.after, stars))
      },
      items: items.map { id, count in
        Model.Item(
          id: id,
          text: library.render(id, language: .id).map { RumorListPage.example($0.text, limit: 90) }
            ?? id,
          isHoax: known[id]?.isHoax ?? false, answers: count.right + count.wrong,
          percent: Int((count.share * 100).rounded()))
      }, hasItems: !items.isEmpty)
    return desk.page(.quiz, model)
  }

  private static func share(_ counts: [Int: Int], _ stars: Int) -> String {
    let all = counts.values.reduce(0, +)
    return all > 0 ? "\((counts[stars] ?? 0) * 100 / all) %" : "–"
  }

  /// One digit after the comma, as Indonesians write it.
  private static func spoken(_ mean: Double?) -> String {
    guard let mean else { return "–" }
    let tenths = Int((mean * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}

/// The quiz's sums, out of the names under which they are counted.
struct QuizCounts: Sendable, Hashable {
  struct Item: Sendable, Hashable {
    var right = 0
    var wrong = 0

    /// Of the answers, how many were right.
    var share: Double { right + wrong > 0 ? Double(right) / Double(right + wrong) : 0 }
  }

  var finished = 0
  /// How sure of themselves players were, 1…5, and how many.
  var before: [Int: Int] = [:]
  var after: [Int: Int] = [:]
  var items: [String: Item] = [:]
  private var rightAnswers = 0
  private var allAnswers = 0

  /// Of the answers in finished rounds, how many were right; `nil`: none was finished.
  var share: Double? { allAnswers > 0 ? Double(rightAnswers) / Double(allAnswers) : nil }

  init(_ sums: [String: Int]) {
    for (name, count) in sums {
      let parts = name.split(separator: ":").map(String.init)
      guard parts.count >= 2 else { continue }
      switch (parts[1], parts.count) {
      case ("finished", 2): finished = count
      case ("before", 3): if let stars = Int(parts[2]) { before[stars] = count }
      case ("after", 3): if let stars = Int(parts[2]) { after[stars] = count }
      case ("score", 3):
        let score = parts[2].split(separator: "/").compactMap { Int($0) }
        guard score.count == 2, (0...1_000).contains(score[0]), (1...1_000).contains(score[1])
        else { continue }
        rightAnswers += score[0] * count
        allAnswers += score[1] * count
      case (let item, 3) where parts[2] == "right": items[item, default: Item()].right = count
      case (let item, 3) where parts[2] == "wrong": items[item, default: Item()].wrong = count
      default: continue
      }
    }
  }

  static func mean(_ counts: [Int: Int]) -> Double? {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return nil }
    return Double(counts.reduce(0) { $0 + $1.key * $1.value }) / Double(all)
  }
}
