import Conversation
import Domain
import Foundation
import Testing

extension Dialogue: CustomTestStringConvertible {
  public var testDescription: String { "\(file): \(title)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Dialogues", directoryHint: .isDirectory)

  /// Every dialogue under the folder, in the order of files.
  static let all = read(folder)
}

/// Plays a dialogue against the conversation alone and says where the two differ.
struct DialoguePlayer {
  var conversation: Conversation
  private var memory = Memory()

  init(_ conversation: Conversation) { self.conversation = conversation }

  mutating func play(_ dialogue: Dialogue) -> [String] {
    // 24 November 2026
    var script = DialogueScript(
      dialogue, sender: "someone", start: Timestamp(seconds: 1_795_500_000))
    return dialogue.acts.flatMap { play($0, dialogue, &script) }
  }

  private mutating func play(
    _ act: Dialogue.Act, _ dialogue: Dialogue, _ script: inout DialogueScript
  ) -> [String] {
    var memory = memory
    let (incoming, unmade) = script.event(of: act) { memory = $0 }
    // Through its stored form, as between two messages in real life.
    let decision = conversation.decide(
      Turn(
        incoming: incoming, channel: dialogue.channel, memory: Memory(stored: memory.stored),
        now: script.now, isNewPerson: dialogue.isWithNewPerson && script.isFirst,
        facts: PersonFacts(
          since: script.now, asks: 2, waiting: 1, subscriptions: [("kiat", nil)],
          retentionDays: 90),
        groups: dialogue.groups))
    self.memory = decision.memory
    let problems =
      unmade + script.differences(decision.replies, act) + differences(decision.effects, act)
    return problems.map { "\(dialogue.file):\(act.line): \($0)" }
  }

  private func differences(_ effects: [Effect], _ act: Dialogue.Act) -> [String] {
    let effects = effects.map(Self.describe)
    return act.effects.compactMap { wanted in
      if wanted == "-" { return effects.isEmpty ? nil : "effects \(effects), expected none" }
      return effects.contains { ($0 + " ").hasPrefix(wanted + " ") }
        ? nil : "effects \(effects), expected \(wanted)"
    }
  }

  /// An effect in the words of the dialogue files.
  static func describe(_ effect: Effect) -> String {
    switch effect {
    case .recordAsk(let ask):
      "ask \(ask.claimID ?? "-") \(ask.confidence.rawValue) \(ask.wantsToHear ? "tell" : "quiet")"
        + (ask.scam.map { " \($0)" } ?? "")
    case .resolveAsk(_, let claimID): "resolve \(claimID)"
    case .reopenAsk(_, _, let wantsToHear): "reopen \(wantsToHear ? "tell" : "quiet")"
    case .feedback(let feedback): "feedback \(feedback.kind.rawValue) \(feedback.claimID)"
    case .shared(let claimID): "shared \(claimID)"
    case .optOut: "optOut"
    case .optIn: "optIn"
    case .forgetMe: "forgetMe"
    case .setLanguage(let language): "language \(language.rawValue)"
    case .subscribe(let topic, let district): "subscribe \(topic) \(district ?? "-")"
    case .unsubscribe(let topic, let district):
      "unsubscribe \(topic ?? "-")" + (district.map { " \($0)" } ?? "")
    case .handToStaff: "staff"
    case .amend: "amend"
    case .withdraw: "withdraw"
    case .quizAnswered(_, let right): "quiz \(right ? "right" : "wrong")"
    case .quizFinished(let right, let total, _, _): "quizFinished \(right)/\(total)"
    }
  }
}
