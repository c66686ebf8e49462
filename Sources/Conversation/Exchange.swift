import CannedResponses
import Domain

/// A decision in the making.
struct Exchange: Sendable {
  let turn: Turn
  /// The words, without a mention or command before them.
  var utterance: Utterance
  let responses: ResponseLibrary
  var memory: Memory
  var replies: [Reply] = []
  var effects: [Effect] = []
  /// The person wants to be forgotten: nothing may be noted down after this.
  var forgetsEverything = false
  /// See `Decision.gathering`.
  var gathering = Gathering.apart
  /// It belongs to an ask that has been answered a moment ago: saying it again would be noise.
  var isAnsweredAlready = false
  /// In a group: the language of whoever speaks, for this answer alone.
  var spoken: Language?
  /// See `Decision.needsFacts`.
  var needsFacts = false
  /// See `Decision.linkToName`.
  var linkToName: String?

  init(turn: Turn, memory: Memory, responses: ResponseLibrary) {
    self.turn = turn
    self.memory = memory
    self.responses = responses
    utterance = Utterance(
      turn.incoming.chatType.map(Self.isGroup) == true
        ? Self.withoutMentions(turn.incoming.text ?? "") : turn.incoming.text ?? "")
  }

  var incoming: Incoming { turn.incoming }
  /// The platform's id of the message, of the original where this is its new version.
  var messageID: String? {
    switch incoming.action {
    case .edit, .delete: incoming.original
    default: incoming.messageID
    }
  }
  /// What is looked up: the person's words, after the title of the page where there is nothing but a link.
  var asked: String {
    guard let title = turn.linkTitle, utterance.wordsBesideLinks == 0 else { return utterance.text }
    return title + "\n" + utterance.text
  }
  var language: Language { spoken ?? memory.language ?? .id }
  var isForwarded: Bool { incoming.forwarded != nil || incoming.forwardOrigin != nil }
  var isGroup: Bool { incoming.chatType.map(Self.isGroup) ?? false }
  /// ISO 8601, where the bot lives.
  var today: String { CalendarDay.inJombang(turn.now) }

  private static func isGroup(_ chatType: String) -> Bool {
    ["group", "supergroup", "room"].contains(chatType)
  }

  private static func withoutMentions(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("@") }.joined(separator: " ")
    }
    .joined(separator: "\n")
  }

  // MARK: Saying

  mutating func say(_ response: CoreResponse, _ values: [String: ResponseValue] = [:]) {
    say(responses.render(response, in: language, values))
  }

  /// A response by its id; the last resort when there is none.
  mutating func say(_ id: String) {
    say(
      responses.render(id, language: language)
        ?? responses.render(.answerNotUnderstood, in: language))
  }

  mutating func say(_ reply: Reply) {
    if !reply.choices.isEmpty {
      memory.offer = Memory.Offer(choices: reply.choices, at: turn.now)
    }
    replies.append(reply)
  }

  /// The outcome; `lastResort` has to say something when a reply is owed and none was made.
  func decision(lastResort: (inout Exchange) -> Void) -> Decision {
    var exchange = self
    if incoming.reply == .forbidden {
      exchange.replies = []
    } else if incoming.reply == .required, replies.isEmpty, !isAnsweredAlready {
      lastResort(&exchange)
    }
    return Decision(
      replies: exchange.replies,
      memory: forgetsEverything ? Memory() : exchange.memory,
      effects: exchange.effects, needsFacts: exchange.needsFacts,
      gathering: exchange.gathering, linkToName: exchange.linkToName)
  }
}
