import Domain

/// What pressing a button means: a verb, and for some an argument.
///
/// It travels through the platforms as `verb` or `verb:argument` in `Reply.Choice.id`
/// (at most 64 bytes of `[A-Za-z0-9:._-]`, which every platform carries).
public struct ChoiceID: Sendable, Hashable, CustomStringConvertible {
  /// Everything that a button can do. The raw values stand in staff's files as `do:`.
  public enum Verb: String, Sendable, Hashable, CaseIterable {
    case menu, help, faq, quiz, tip, language, privacy, subscribe, unsubscribe, staff
    /// After the answer of a claim; the argument is the claim's id.
    case helpful, share, why
    case notThis = "not-this"
    /// None of the choices offered.
    case none
    /// Answers to a question of the bot's.
    case yes, no
    /// In the quiz. `rate` carries the figure of a self-assessment.
    case hoax, fact, next, rate
    case stopQuiz = "stop-quiz"
    /// Opens the response that the argument names, its `/` written as `.`.
    case say
    /// Takes the claim that the argument names.
    case claim
    /// Takes the n-th of the choices offered, where a claim's id is too long to travel.
    case pick
    /// Opens the questions of the topic that the argument names.
    case topic
    /// Asks for what is stored about the person, or for its deletion.
    case data, forget
    /// Stops, or allows again, what the bot sends by itself.
    case stop, start
  }

  public static let byteLimit = 64

  public var verb: Verb
  public var argument: String?

  public init(_ verb: Verb, _ argument: String? = nil) {
    self.verb = verb
    self.argument = argument
  }

  /// `nil` for what no button of ours says.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let verb = Verb(rawValue: String(first)) else { return nil }
    self.verb = verb
    if parts.count == 2 {
      guard Self.canCarry(String(parts[1])) else { return nil }
      argument = String(parts[1])
    }
  }

  /// Opens a response.
  public static func opening(_ responseID: String) -> ChoiceID {
    ChoiceID(.say, responseID.replacing("/", with: "."))
  }

  /// The response that a `say` opens.
  public var responseID: String? {
    guard verb == .say, let argument else { return nil }
    return argument.replacing(".", with: "/")
  }

  public var description: String {
    argument.map { "\(verb.rawValue):\($0)" } ?? verb.rawValue
  }

  /// Whether it is short enough to travel.
  public var fits: Bool { description.utf8.count <= Self.byteLimit }

  private static func canCarry(_ argument: String) -> Bool {
    !argument.isEmpty
      && argument.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"), UInt8(ascii: ":"):
          true
        default: false
        }
      }
  }
}
