import Domain
import Foundation

/// What the conversation notes down about one person (or one group) between two messages.
///
/// It holds ids and moments, never words of the person's. It is stored as JSON and outlives versions of
/// the program: a field that is missing or cannot be read takes its default, and what is no memory at all
/// gives a fresh one.
public struct Memory: Sendable, Hashable, Codable {
  /// What a number or a few words may refer to.
  struct Offer: Sendable, Hashable, Codable {
    var choices: [Reply.Choice]
    var at: Timestamp
  }

  /// What the person asked last.
  struct LastAsk: Sendable, Hashable, Codable {
    var fingerprint: UInt64
    /// Given as the answer.
    var shown: String?
    /// What else it might be, best first.
    var others: [String]
    var at: Timestamp
    /// The platform's id of the message, so that its edit is known for one.
    var messageID: String?
    /// A link stood in it.
    var hadLink: Bool?
  }

  /// Messages that wait for the rest of their breath.
  public struct Held: Sendable, Hashable, Codable {
    /// Their rows in the inbox.
    public var rows: [Int64]
    /// When the first of them came.
    public var since: Timestamp

    public init(rows: [Int64], since: Timestamp) {
      self.rows = rows
      self.since = since
    }
  }

  /// A question of ours that the next message may answer.
  struct Pending: Sendable, Hashable, Codable {
    enum Question: String, Sendable, Hashable, Codable {
      case forget, staffMessage, district, subscription
    }
    var question: Question
    var argument: String?
    var at: Timestamp
  }

  /// A quiz that is being played.
  struct Quiz: Sendable, Hashable, Codable {
    var items: [String]
    /// How many have been answered.
    var answered: Int
    var right: Int
    /// Self-assessments, 1…5.
    var before: Int?
    var at: Timestamp

    /// More items than a round ever has.
    private static let mostItems = 100

    /// Whether its figures can have come about by playing: what is stored may be damaged, and what a form
    /// carries may be anything.
    var isSound: Bool {
      items.count <= Self.mostItems && (0...items.count).contains(answered)
        && (0...answered).contains(right) && before.map { (1...5).contains($0) } ?? true
    }
  }

  static let currentVersion = 1

  var version = currentVersion
  var language: Language?
  /// The person chose the language; what they write does not change it any more.
  var languageIsChosen = false
  /// The person wants nothing but answers.
  var isStopped = false
  var offer: Offer?
  var lastAsk: LastAsk?
  /// What was asked before it, so that an edit is known for one.
  var earlierAsks: [LastAsk] = []
  /// Messages that went to the staff: an edit of one is no ask.
  var letters: [String] = []
  var pending: Pending?
  var quiz: Quiz?
  /// Quiz items played before, so that the next round brings others.
  var playedItems: [String] = []
  /// Tips given before, so that the next is another.
  var givenTips: [String] = []
  /// In a group: when a claim was last warned against unasked.
  var warnings: [String: Timestamp] = [:]

  /// What the inbox holds back until the breath is over; noted and cleared by whoever works through it.
  public var held: Held?

  public init() {}

  /// The memory in a stored row; a fresh one when there is none, or nothing can be made of it.
  public init(stored: Data?) {
    self = stored.flatMap { try? JSONDecoder().decode(Memory.self, from: $0) } ?? Memory()
  }

  /// Whether messages may wait for the rest of their breath, without reading the whole memory for it: most of
  /// the time none do.
  public static func mayHold(stored: [UInt8]) -> Bool { stored.firstRange(of: heldKey) != nil }

  private static let heldKey = Array("\"\(CodingKeys.held.rawValue)\"".utf8)

  /// The row to store.
  public var stored: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)) ?? Data("{}".utf8)
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func read<Value: Decodable>(_ key: CodingKeys, _ type: Value.Type = Value.self) -> Value? {
      (try? fields.decodeIfPresent(type, forKey: key)) ?? nil
    }
    language = read(.language)
    languageIsChosen = read(.languageIsChosen) ?? false
    isStopped = read(.isStopped) ?? false
    offer = read(.offer)
    lastAsk = read(.lastAsk)
    earlierAsks = read(.earlierAsks) ?? []
    letters = read(.letters) ?? []
    pending = read(.pending)
    quiz = read(.quiz, Quiz.self).flatMap { $0.isSound ? $0 : nil }
    playedItems = read(.playedItems) ?? []
    givenTips = read(.givenTips) ?? []
    warnings = read(.warnings) ?? [:]
    held = read(.held)
  }

  private enum CodingKeys: String, CodingKey {
    case version, language, languageIsChosen, isStopped, offer, lastAsk, pending, quiz
    case playedItems, givenTips, warnings, held, earlierAsks, letters
  }

  // MARK: What was asked

  private static let mostEarlierAsks = 8

  /// Notes what is asked now; what was asked before it, in another message, is kept for a while.
  mutating func note(_ ask: LastAsk) {
    if let lastAsk, lastAsk.messageID != nil { earlierAsks.append(lastAsk) }
    earlierAsks.removeAll { $0.messageID == ask.messageID }
    earlierAsks = earlierAsks.suffix(Self.mostEarlierAsks)
    lastAsk = ask
  }

  /// What was asked in a message.
  func ask(in messageID: String) -> LastAsk? {
    if lastAsk?.messageID == messageID { return lastAsk }
    return earlierAsks.last { $0.messageID == messageID }
  }

  /// A message is gone, and what was asked in it.
  mutating func dropAsk(in messageID: String) {
    if lastAsk?.messageID == messageID { lastAsk = nil }
    earlierAsks.removeAll { $0.messageID == messageID }
  }

  private static let mostLetters = 4

  /// Notes what has gone to the staff.
  mutating func noteLetter(in messageID: String?) {
    guard let messageID else { return }
    letters = (letters + [messageID]).suffix(Self.mostLetters)
  }

  // MARK: What is still fresh

  static let offerLifetime: Int64 = 24 * 3_600_000
  static let pendingLifetime: Int64 = 15 * 60_000
  /// Text messages are read when somebody looks at the telephone.
  static let subscriptionLifetime: Int64 = 24 * 3_600_000
  static let askLifetime: Int64 = 7 * 24 * 3_600_000
  static let quizLifetime: Int64 = 7 * 24 * 3_600_000
  static let warningPause: Int64 = 24 * 3_600_000

  /// Drops what is too old to be meant.
  mutating func expire(at now: Timestamp) {
    func isOld(_ moment: Timestamp?, _ lifetime: Int64) -> Bool {
      moment.map { now.millisecondsSince($0) > lifetime } ?? false
    }
    if isOld(offer?.at, Self.offerLifetime) { offer = nil }
    let patience =
      pending?.question == .subscription ? Self.subscriptionLifetime : Self.pendingLifetime
    if isOld(pending?.at, patience) { pending = nil }
    if isOld(lastAsk?.at, Self.askLifetime) { lastAsk = nil }
    earlierAsks.removeAll { isOld($0.at, Self.askLifetime) }
    if isOld(quiz?.at, Self.quizLifetime) { quiz = nil }
    warnings = warnings.filter { !isOld($0.value, Self.warningPause) }
  }
}
