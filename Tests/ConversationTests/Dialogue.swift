import CannedResponses
import Conversation
import Domain
import Foundation
import Testing

/// A conversation written down: what the person does, what the bot says to it, what the store has to do.
///
///     == Salam, lalu kabar              a dialogue starts; options follow
///     @ new                             the person is new (also: group, warns, locale en, channel sms)
///     > Assalamualaikum                 the person writes; `\n` is a line break
///     < small/salam                     the bot says exactly this…
///     > {forwarded} Kabar …             {forwarded}, {many}, {image}, {file a.apk}, {addressed}, {wait 25h} …
///     < answer/hoax id "sebagian teks"  …in this language, with these words in it
///     ! ask claim-id sure               the store has to do this
///     > {press Bukan ini}               presses a button of the last reply
///     < -                               the bot says nothing
struct Dialogue: Sendable, CustomTestStringConvertible {
  struct Act: Sendable {
    var words: String
    var tags: [String]
    var replies: [String]
    var effects: [String]
    var line: Int
  }

  var file: String
  var title: String
  var options: [String]
  var acts: [Act]

  var testDescription: String { "\(file): \(title)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Dialogues")

  /// Every dialogue under the folder, in the order of files.
  static let all: [Dialogue] = {
    guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    let files = walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "txt" }
    return files.sorted { $0.path < $1.path }.flatMap(read)
  }()

  static func read(_ file: URL) -> [Dialogue] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let name = file.deletingLastPathComponent().lastPathComponent + "/" + file.lastPathComponent
    var dialogues: [Dialogue] = []
    for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = raw.trimmingCharacters(in: .whitespaces)
      let rest = String(line.dropFirst(2)).trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("==") {
        dialogues.append(Dialogue(file: name, title: rest, options: [], acts: []))
        continue
      }
      guard var dialogue = dialogues.popLast() else { continue }
      if line.hasPrefix("@") {
        dialogue.options.append(rest)
      } else if line.hasPrefix(">") {
        let (tags, words) = split(rest)
        dialogue.acts.append(
          Act(
            words: words.replacing("\\n", with: "\n"), tags: tags, replies: [], effects: [],
            line: index + 1))
      } else if line.hasPrefix("<"), !dialogue.acts.isEmpty {
        dialogue.acts[dialogue.acts.count - 1].replies.append(rest)
      } else if line.hasPrefix("!"), !dialogue.acts.isEmpty {
        dialogue.acts[dialogue.acts.count - 1].effects.append(rest)
      }
      dialogues.append(dialogue)
    }
    return dialogues
  }

  private static func split(_ text: String) -> (tags: [String], words: String) {
    var tags: [String] = []
    var rest = text[...]
    while rest.hasPrefix("{"), let end = rest.firstIndex(of: "}") {
      tags.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
    }
    return (tags, String(rest))
  }
}

/// Plays a dialogue against the conversation and says where the two differ.
struct DialoguePlayer {
  var conversation: Conversation
  private var memory = Memory()
  private var now = Timestamp(seconds: 1_795_500_000)  // 24 November 2026
  private var lastReplies: [Reply] = []
  private var turns = 0

  init(_ conversation: Conversation) { self.conversation = conversation }

  mutating func play(_ dialogue: Dialogue) -> [String] {
    dialogue.acts.flatMap { play($0, dialogue) }
  }

  private mutating func play(_ act: Dialogue.Act, _ dialogue: Dialogue) -> [String] {
    turns += 1
    now = now.advanced(bySeconds: 20)
    var incoming = Incoming(action: .message, reply: .required, kind: "text")
    incoming.messageID = "m\(turns)"
    incoming.sender = "someone"
    incoming.text = act.words.isEmpty ? nil : act.words
    let isGroup = dialogue.options.contains { $0 == "group" || $0 == "warns" }
    incoming.chatType = isGroup ? "group" : "private"
    if isGroup { incoming.reply = .allowed }
    incoming.locale = option("locale", dialogue)
    var problems: [String] = []
    for tag in act.tags { apply(tag, &incoming, &problems) }
    if incoming.addressed { incoming.reply = .required }

    // Through its stored form, as between two messages in real life.
    let decision = conversation.decide(
      Turn(
        incoming: incoming, channel: option("channel", dialogue).flatMap(Channel.init) ?? .whatsapp,
        memory: Memory(stored: memory.stored), now: now,
        isNewPerson: dialogue.options.contains("new") && turns == 1,
        facts: PersonFacts(
          since: now, asks: 2, waiting: 1, topics: ["kiat"], retentionDays: 90),
        groups: dialogue.options.contains("warns") ? .warnsOfHoaxes : .whenAddressed))
    memory = decision.memory
    if !decision.replies.isEmpty { lastReplies = decision.replies }
    problems += differences(decision, act)
    return problems.map { "\(dialogue.file):\(act.line): \($0)" }
  }

  private func option(_ name: String, _ dialogue: Dialogue) -> String? {
    dialogue.options.first { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
  }

  private mutating func apply(_ tag: String, _ incoming: inout Incoming, _ problems: inout [String])
  {
    let argument = tag.firstIndex(of: " ").map { String(tag[tag.index(after: $0)...]) } ?? ""
    switch tag.prefix(while: { $0 != " " }) {
    case "forwarded": incoming.forwarded = .once
    case "many": incoming.forwarded = .many
    case "image", "voice", "video", "sticker", "location", "contacts", "audio":
      incoming.kind = String(tag)
      incoming.media = [Incoming.Media(id: "x")]
    case "file":
      incoming.kind = "document"
      incoming.media = [Incoming.Media(id: "x", fileName: argument)]
    case "addressed": incoming.addressed = true
    case "wait":
      let unit: Double = argument.hasSuffix("h") ? 3600 : argument.hasSuffix("d") ? 86_400 : 60
      now = now.advanced(bySeconds: (Double(argument.dropLast()) ?? 0) * unit)
    case "press":
      incoming.action = .callback
      incoming.kind = "button"
      let choices = lastReplies.flatMap(\.choices)
      if let choice = choices.first(where: { $0.title.hasPrefix(argument) }) {
        incoming.payload = [choice.id]
        incoming.text = choice.title
      } else {
        problems.append("no button \(argument) among \(choices.map(\.title))")
      }
    case "callback":
      incoming.action = .callback
      incoming.payload = [argument]
    case "action":
      incoming.action = Incoming.Action(rawValue: argument) ?? .ignore
      incoming.reply = [.follow, .joined].contains(incoming.action) ? .allowed : .forbidden
      incoming.target = "m1"
    case "fresh": memory = Memory(stored: Data(argument.utf8))
    case "forbidden": incoming.reply = .forbidden
    default: problems.append("unknown tag {\(tag)}")
    }
  }

  private func differences(_ decision: Decision, _ act: Dialogue.Act) -> [String] {
    var problems: [String] = []
    let said = decision.replies.map { "\($0.responseID) \($0.language.rawValue)" }
    let expected = act.replies.filter { $0 != "-" }
    if said.count != expected.count { problems.append("said \(said), expected \(expected)") }
    for (reply, wanted) in zip(decision.replies, expected) {
      let parts = wanted.split(separator: " ", maxSplits: 2).map(String.init)
      if reply.responseID != parts.first {
        problems.append("said \(reply.responseID), expected \(wanted): \(reply.text.prefix(200))")
        continue
      }
      for part in parts.dropFirst() {
        if part.hasPrefix("\"") || part.contains("\"") {
          let text = wanted.drop { $0 != "\"" }.dropFirst().dropLast()
          if !reply.text.contains(text) {
            problems.append("\(reply.responseID) lacks \"\(text)\": \(reply.text)")
          }
          break
        }
        if reply.language.rawValue != part {
          problems.append("\(reply.responseID) in \(reply.language.rawValue), expected \(part)")
        }
      }
      if reply.text.isEmpty { problems.append("\(reply.responseID) says nothing") }
    }
    let effects = decision.effects.map(Self.describe)
    for wanted in act.effects {
      if wanted == "-" {
        if !effects.isEmpty { problems.append("effects \(effects), expected none") }
      } else if !effects.contains(where: { ($0 + " ").hasPrefix(wanted + " ") }) {
        problems.append("effects \(effects), expected \(wanted)")
      }
    }
    return problems
  }

  /// An effect in the words of the dialogue files.
  static func describe(_ effect: Effect) -> String {
    switch effect {
    case .recordAsk(let ask):
      "ask \(ask.claimID ?? "-") \(ask.confidence.rawValue) \(ask.wantsToHear ? "tell" : "quiet")"
        + (ask.scam.map { " \($0)" } ?? "")
    case .resolveAsk(_, let claimID): "resolve \(claimID)"
    case .reopenAsk(_, let wantsToHear): "reopen \(wantsToHear ? "tell" : "quiet")"
    case .feedback(let feedback): "feedback \(feedback.kind.rawValue) \(feedback.claimID)"
    case .shared(let claimID): "shared \(claimID)"
    case .optOut: "optOut"
    case .optIn: "optIn"
    case .forgetMe: "forgetMe"
    case .setLanguage(let language): "language \(language.rawValue)"
    case .subscribe(let topic, let district): "subscribe \(topic) \(district ?? "-")"
    case .unsubscribe(let topic): "unsubscribe \(topic ?? "-")"
    case .handToStaff: "staff"
    case .amend: "amend"
    case .withdraw: "withdraw"
    case .quizAnswered(_, let right): "quiz \(right ? "right" : "wrong")"
    case .quizFinished(let right, let total, _, _): "quizFinished \(right)/\(total)"
    }
  }
}
