import CannedResponses
import Domain

/// A decision in the making.
struct Exchange: Sendable {
  let turn: Turn
  let utterance: Utterance
  let responses: ResponseLibrary
  var memory: Memory
  var replies: [Reply] = []
  var effects: [Effect] = []
  /// The person wants to be forgotten: nothing may be noted down after this.
  var forgetsEverything = false
  /// See `Decision.needsFacts`.
  var needsFacts = false

  init(turn: Turn, memory: Memory, responses: ResponseLibrary) {
    self.turn = turn
    self.memory = memory
    self.responses = responses
    utterance = Utterance(
      turn.incoming.chatType.map(Self.isGroup) == true
        ? Self.withoutMentions(turn.incoming.text ?? "") : turn.incoming.text ?? "")
  }

  var incoming: Incoming { turn.incoming }
  var language: Language { memory.language ?? .id }
  var isForwarded: Bool { incoming.forwarded != nil || incoming.forwardOrigin != nil }
  var isGroup: Bool { incoming.chatType.map(Self.isGroup) ?? false }
  /// ISO 8601, where the bot lives.
  var today: String { CalendarDay.inJombang(turn.now) }

  private static func isGroup(_ chatType: String) -> Bool {
    ["group", "supergroup", "room"].contains(chatType)
  }

  private static func withoutMentions(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("@") }.joined(separator: " ")
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
    } else if incoming.reply == .required, replies.isEmpty {
      lastResort(&exchange)
    }
    return Decision(
      replies: exchange.replies,
      memory: forgetsEverything ? Memory() : exchange.memory,
      effects: exchange.effects, needsFacts: exchange.needsFacts)
  }
}
