import Domain
import Foundation

/// Every canned answer in every language: an immutable value, replaced as a whole when a file changes.
public struct ResponseLibrary: Sendable {
  /// A canned question with what all languages say about it.
  public struct Question: Sendable, Hashable {
    public var id: String
    public var topic: String
    public var source: String
    public var link: String?
    /// The last day on which it may be given, ISO 8601.
    public var review: String?

    /// Whether it may be given on a day (ISO 8601).
    public func mayAnswer(on today: String) -> Bool { review.map { today <= $0 } ?? true }
  }

  /// One item of the quiz.
  public struct QuizItem: Sendable, Hashable {
    public var id: String
    /// The story is made up.
    public var isHoax: Bool
    /// The trick that it teaches.
    public var trick: String
    public var source: String
    public var link: String?
  }

  /// A wording that calls for a response when it is the whole message.
  public struct Phrase: Sendable, Hashable {
    public var text: String
    public var responseID: String
    /// The language whose file it stands in.
    public var language: Language
  }

  private let responses: [String: [Language: CannedResponse]]

  /// All questions, in the order of their ids.
  public let questions: [Question]
  /// All items of the quiz, in the order of their ids.
  public let quizItems: [QuizItem]
  /// All wordings of all languages.
  public let phrases: [Phrase]
  /// Tip → the words that it is about, in lower case.
  private let keywordsOfTips: [String: Set<String>]

  /// Builds the library, if nothing in the files would make the bot say something wrong.
  ///
  /// - Throws: every problem of weight `error` that `ResponseChecker` finds.
  public init(_ sources: [ResponseSource]) throws(InvalidResponses) {
    let checker = ResponseChecker(sources)
    let errors = checker.problems.filter { $0.weight == .error }
    guard errors.isEmpty else { throw InvalidResponses(errors) }
    self.init(parsed: checker.responses)
  }

  /// Reads a folder of responses.
  public static func load(folder: URL) throws(InvalidResponses) -> ResponseLibrary {
    try ResponseLibrary(ResponseSource.read(folder: folder))
  }

  private init(parsed: [CannedResponse]) {
    var responses: [String: [Language: CannedResponse]] = [:]
    for response in parsed { responses[response.id, default: [:]][response.language] = response }
    self.responses = responses

    func ids(_ area: OpenArea) -> [String] {
      responses.keys.filter { CannedResponse.area(of: $0) == area.rawValue }.sorted()
    }
    questions = ids(.faq).compactMap { id in
      guard let front = responses[id]?[.id]?.front else { return nil }
      return Question(
        id: id, topic: front.topic ?? "", source: front.source ?? "", link: front.link,
        review: front.review)
    }
    quizItems = ids(.quiz).compactMap { id in
      guard let front = responses[id]?[.id]?.front else { return nil }
      return QuizItem(
        id: id, isHoax: front.answer == "hoax", trick: front.trick ?? "",
        source: front.source ?? "", link: front.link)
    }
    keywordsOfTips = Dictionary(
      uniqueKeysWithValues: ids(.tips).map { id in
        let keywords = (responses[id] ?? [:]).values.flatMap(\.front.keywords)
        return (id, Set(keywords.map { $0.lowercased() }))
      })
    phrases = parsed.sorted { $0.path < $1.path }.flatMap { response in
      response.front.phrases.map {
        Phrase(text: $0, responseID: response.id, language: response.language)
      }
    }
  }

  // MARK: Saying something

  /// A core response with its values put in.
  public func render(
    _ response: CoreResponse, in language: Language, _ values: [String: ResponseValue] = [:]
  ) -> Reply {
    render(response.rawValue, language: language, values: values)
      ?? Reply(responseID: response.rawValue, language: language, text: response.rawValue)
  }

  /// A response with its values put in, in Indonesian when the language lacks it; `nil` when no language
  /// has it.
  public func render(
    _ id: String, language: Language, values: [String: ResponseValue] = [:]
  ) -> Reply? {
    guard let response = response(id, in: language) else { return nil }
    return Reply(
      responseID: id, language: response.language, text: response.body.render(values),
      link: response.front.link,
      choices: response.front.choices.map {
        Reply.Choice(id: $0.id.description, title: $0.title, description: $0.description)
      },
      listTitle: response.front.list)
  }

  /// The second part of a quiz item: why it is what it is.
  public func explanation(_ id: String, language: Language) -> String? {
    response(id, in: language)?.explanation?.render([:])
      ?? response(id, in: .id)?.explanation?.render([:])
  }

  /// The short name of a response, for a list or a button.
  public func title(_ id: String, language: Language) -> String? {
    response(id, in: language)?.front.title ?? response(id, in: .id)?.front.title
  }

  /// The first example question of a canned question, as people would ask it.
  public func exampleQuestion(_ id: String, language: Language) -> String? {
    response(id, in: language)?.front.questions.first
      ?? response(id, in: .id)?.front.questions.first
  }

  public func contains(_ id: String) -> Bool { responses[id] != nil }

  private func response(_ id: String, in language: Language) -> CannedResponse? {
    let languages = responses[id]
    return languages?[language] ?? languages?[.id]
  }

  // MARK: What is there

  /// The canned questions as a matcher wants them: wordings as title and narratives, the answer as summary.
  /// Without a language, those of all of them together: people mix.
  public func faq(language: Language? = nil) -> [MatchableText] {
    questions.compactMap { question in
      let wanted = language.map { [$0] } ?? Language.allCases
      let fronts = wanted.compactMap { responses[question.id]?[$0]?.front }
      let wordings = fronts.flatMap(\.questions)
      guard let first = wordings.first else { return nil }
      let answers = wanted.compactMap { responses[question.id]?[$0]?.body.render([:]) }
      return MatchableText(
        id: question.id, title: first, summary: answers.joined(separator: "\n"),
        narratives: Array(wordings.dropFirst()))
    }
  }

  /// The question of that id.
  public func question(_ id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The canned questions whose review date is past on a day (ISO 8601): they are not given until staff have
  /// looked at them.
  public func stale(on today: String) -> [String] {
    questions.filter { !$0.mayAnswer(on: today) }.map(\.id)
  }

  /// The questions of a topic that may be given on a day (ISO 8601).
  public func questions(topic: String, on today: String) -> [Question] {
    questions.filter { $0.topic == topic && $0.mayAnswer(on: today) }
  }

  /// The tips, those first whose keywords occur most in `words` (in lower case).
  public func tips(about words: Set<String>) -> [String] {
    let hits = keywordsOfTips.mapValues { keywords in keywords.count { words.contains($0) } }
    return hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
