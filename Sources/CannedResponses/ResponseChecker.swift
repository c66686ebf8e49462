import Domain
import Foundation

/// Reads a set of files and says everything that is wrong with it, in the words of those who edit them.
public struct ResponseChecker: Sendable {
  /// What a channel shows of one message, in UTF-16 units, and the messages that staff should stay within.
  public struct Limit: Sendable, Hashable {
    public var channel: Channel
    /// Without buttons.
    public var text: Int
    /// With buttons or a list.
    public var withChoices: Int

    public init(channel: Channel, text: Int, withChoices: Int) {
      self.channel = channel
      self.text = text
      self.withChoices = withChoices
    }
  }

  /// The platforms' published limits for a text message and for one with buttons.
  public static let publishedLimits: [Limit] = [
    Limit(channel: .whatsapp, text: 4096, withChoices: 1024),
    Limit(channel: .telegram, text: 4096, withChoices: 4096),
    Limit(channel: .messenger, text: 2000, withChoices: 2000),
    Limit(channel: .instagram, text: 1000, withChoices: 1000),
    Limit(channel: .line, text: 5000, withChoices: 5000),
    Limit(channel: .sms, text: 1600, withChoices: 1600),
  ]

  /// The strictest of the platforms: WhatsApp's buttons and list rows.
  static let buttonTitle = 20
  static let rowTitle = 24
  static let rowDescription = 72
  static let listRows = 10

  /// In the order of path and line.
  public let problems: [ResponseProblem]
  let responses: [CannedResponse]

  /// Lengths that suit a small phone, in UTF-16 units.
  static let tipText = 400
  static let quizText = 500
  static let questionText = 800
  /// Example questions of one file.
  static let fewestQuestions = 5
  static let mostQuestions = 20

  /// - Parameters:
  ///   - unread: what was wrong with files that could not even be read.
  ///   - today: ISO 8601; answers whose review date is past are reported. `nil`: none is.
  public init(
    _ sources: [ResponseSource], unread: [ResponseProblem] = [],
    limits: [Limit] = publishedLimits, today: String? = nil
  ) {
    var problems = unread
    let responses = sources.compactMap { source in
      ParsedResponses.shared.response(source) { problems.append($0) }
    }
    let paths = Set(sources.map(\.path) + unread.map(\.path))
    var rules = ResponseRules(
      responses: responses, paths: paths, limits: limits, today: today)
    rules.all()
    problems += rules.problems
    self.responses = responses
    self.problems = Set(problems).sorted {
      ($0.path, $0.line, $0.message) < ($1.path, $1.line, $1.message)
    }
  }
}
