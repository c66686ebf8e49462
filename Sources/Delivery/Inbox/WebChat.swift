import Channels
import Domain
import Storage

/// The web chat's two ends: its messages go through the same inbox as everybody's, its replies are rows of the
/// same outbox, fetched instead of sent.
public struct WebChat: Sendable {
  /// The message could not be stored; the person is asked to send it again.
  public struct NotStored: Error {}

  private let account: AccountID
  private let receiver: WebhookReceiver
  private let database: any Database
  private let people: PersonStore
  private let outbox: OutboxStore
  private let signal: WebChatSignal

  public init(
    account: AccountID, receiver: WebhookReceiver, database: any Database, vault: Vault,
    signal: WebChatSignal
  ) {
    self.account = account
    self.receiver = receiver
    self.database = database
    people = PersonStore(vault: vault)
    outbox = OutboxStore(vault: vault)
    self.signal = signal
  }

  /// Stores what a person typed or pressed.
  ///
  /// - Parameter key: unique to the message: the same again is the same message.
  public func accept(session: String, key: String, text: String?, button: String?) async throws {
    let now = Timestamp.now
    let id = "\(session):\(key)"
    let event = Incoming(
      action: button == nil ? .message : .callback, reply: .required,
      kind: button == nil ? "text" : "button", sender: session, senderIDs: ["session": session],
      chatType: "private", messageID: id, dedupeKey: id, text: text,
      payload: button.map { [$0] } ?? [], timestamp: now)
    let outcome = await receiver.store([event], account: account, body: [], at: now)
    guard case .stored = outcome else { throw NotStored() }
  }

  /// Replies after a number, oldest first.
  public func replies(
    session: String, after: Int64, limit: Int
  ) async throws -> [(id: Int64, part: Reply, at: Timestamp)] {
    try await database.read { [people, outbox, account] session_ in
      guard let person = try people.find(account: account, address: session, in: session_) else {
        return []
      }
      return try outbox.replies(
        personID: person.id, after: after, limit: limit, in: session_)
    }
  }

  /// Returns when there may be a reply after a number, or the time has passed.
  public func waitForReply(session: String, after: Int64, atMost milliseconds: Int) async throws {
    let person = try await database.read { [people, account] session_ in
      try people.find(account: account, address: session, in: session_)?.id
    }
    guard let person else {
      // The first message of a session is being answered; its person does not exist yet.
      try await Task.sleep(for: .milliseconds(min(milliseconds, 100)))
      return
    }
    // At most a second at a time: another process may be the one that answers.
    try await signal.wait(for: person, atMost: min(milliseconds, 1_000)) {
      try await !replies(session: session, after: after, limit: 1).isEmpty
    }
  }
}
