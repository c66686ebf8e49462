import CannedResponses
import Channels
import Conversation
import Domain
import Storage

/// The names of the approved templates by which an account may write to people who have not written lately.
public struct TemplateNames: Sendable, Hashable {
  /// What is told in them, with its parameters in order.
  public enum Purpose: String, Sendable, Hashable, CaseIterable {
    /// Title, verdict, link.
    case notice
    /// Organisation, title, link.
    case announcement
  }

  private var names: [AccountID: [Purpose: String]] = [:]

  public init() {}

  /// The template's name; `nil`: there is none, and the message waits until the person writes.
  public subscript(account: AccountID, purpose: Purpose) -> String? {
    get { names[account]?[purpose] }
    set { names[account, default: [:]][purpose] = newValue }
  }
}

/// The messages of one fan-out, each written once for an account and a language and kept for all who get it.
struct NoticeTexts: Sendable {
  /// A part that is in the store.
  struct Part: Sendable {
    var contentID: Int64
    var responseID: String
  }

  private struct Kind: Hashable {
    var account: AccountID
    var language: Language
    var before: Verdict?
    var isRetracted: Bool
  }

  private var claim: Claim?
  private var parts: [Kind: [Part]] = [:]

  /// Says what is told about; a claim that changed meanwhile is written anew.
  mutating func start(_ claim: Claim) {
    if claim != self.claim { parts = [:] }
    self.claim = claim
  }

  /// - Parameter before: the verdict that is corrected.
  mutating func parts(
    before: Verdict?, isRetracted: Bool, in language: Language, _ adapter: any ChannelAdapter,
    _ templates: TemplateNames, _ replies: ClaimReplies, _ outbox: OutboxStore,
    at now: Timestamp, in session: any SQLSession
  ) throws -> [Part] {
    guard let claim else { return [] }
    let kind = Kind(
      account: adapter.account, language: language, before: before, isRetracted: isRetracted)
    if let known = parts[kind] { return known }
    let reply =
      isRetracted
      ? replies.retraction(claim, in: language)
      : replies.notice(claim, before: before, in: language)
    var written = adapter.parts(of: reply)
    if let name = templates[adapter.account, .notice], !written.isEmpty {
      let verdict = isRetracted ? "–" : replies.name(of: claim.verdict, in: language)
      written[0].template = Reply.Template(
        name: name, parameters: [claim.title, verdict, reply.link ?? claim.source ?? "–"])
    }
    let stored = try written.map { part in
      Part(
        contentID: try outbox.share(part, at: now, in: session), responseID: part.responseID)
    }
    parts[kind] = stored
    return stored
  }
}
