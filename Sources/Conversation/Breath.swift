import Domain
import Foundation

/// Several messages that a person sent in one breath: a text, its link, its picture; the forwarded story and
/// *bener gak min?* after it. Together they are one ask.
public enum Breath {
  /// How long after the first of them a message may still belong to it, however close the others came.
  public static let longest: Int64 = 8_000

  /// Words beside links that make a message a story of its own rather than a remark on one.
  private static let story = 5

  /// Whether a message may be one ask with those before it, by its shape alone.
  public static func canJoin(_ next: Incoming, _ parts: [Incoming]) -> Bool {
    let messages = parts.filter { $0.action == .message }
    guard !messages.isEmpty else { return false }
    if next.action == .edit || next.action == .delete {
      let target = next.original
      return target != nil && messages.contains { $0.messageID == target }
    }
    guard next.action == .message else { return false }
    if let album = next.groupKey, messages.contains(where: { $0.groupKey == album }) { return true }
    let utterance = Utterance(next.text ?? "")
    let others = messages.map { Utterance($0.text ?? "") }
    // Two stories are two asks, and so are two links.
    if isStory(utterance), others.contains(where: isStory) { return false }
    let links = Set(others.flatMap(\.links).map(WebLink.canonical))
    if !links.isEmpty, utterance.links.contains(where: { !links.contains(WebLink.canonical($0)) }) {
      return false
    }
    return true
  }

  static func isStory(_ utterance: Utterance) -> Bool {
    utterance.wordsBesideLinks >= story
  }

  /// The one message that they are together; edits and deletions among them are carried out. `nil`: nothing
  /// is left of it.
  public static func joined(_ parts: [Incoming]) -> Incoming? {
    // One by itself is what it is: an edit or a deletion of what was answered before, too.
    if parts.count == 1 { return parts.first }
    var messages: [Incoming] = []
    for part in parts {
      let target = part.original
      switch part.action {
      case .edit:
        guard let place = messages.firstIndex(where: { $0.messageID == target }) else { continue }
        messages[place].text = part.text
      case .delete: messages.removeAll { $0.messageID == target }
      default: messages.append(part)
      }
    }
    // What carries the story gives the message its id: that is quoted, edited and deleted.
    guard
      var whole = messages.first(where: { isStory(Utterance($0.text ?? "")) }) ?? messages.first
    else { return nil }
    guard messages.count > 1 else { return whole }
    whole.parts = messages.compactMap { part in
      guard let id = part.messageID, id != whole.messageID else { return nil }
      return Incoming.Part(messageID: id, text: part.text)
    }
    let texts = messages.compactMap(\.text).filter { !$0.isEmpty }
    whole.text = texts.isEmpty ? nil : texts.joined(separator: "\n")
    whole.media = messages.flatMap(\.media)
    if whole.text != nil, whole.media.isEmpty { whole.kind = "text" }
    if messages.contains(where: { $0.forwarded == .many }) {
      whole.forwarded = .many
    } else if messages.contains(where: { $0.forwarded == .once }) {
      whole.forwarded = .once
    }
    whole.forwardOrigin = messages.compactMap(\.forwardOrigin).first
    if messages.contains(where: { $0.reply == .required }) { whole.reply = .required }
    whole.replyToken = messages.compactMap(\.replyToken).last
    return whole
  }
}

/// How a message stands to the ones before and after it.
public enum Gathering: Sendable, Hashable {
  /// It stands by itself: a command, a button, a greeting, an answer to a question.
  case apart
  /// It is an ask, and what to say to it is certain.
  case settled
  /// It is an ask, or a piece of one; what follows within a breath may change what to say to it.
  case open
}
