import Domain

/// The web chat's way into the house: the durable inbox on one side, the outbox on the other.
///
/// A session is an opaque name (22 letters, digits, `-`, `_`) that the site gives to a browser; it is
/// the person's address on the `web` channel, so it is as private as a phone number.
public protocol WebChatGateway: Sendable {
  /// Stores a message before it returns.
  ///
  /// - Parameters:
  ///   - session: who speaks.
  ///   - key: unique to the message: the same key again is the same message (32 hexadecimal digits).
  ///   - text: what was typed; `nil` when a button was pressed.
  ///   - button: the id of the pressed choice; `nil` when text was typed.
  /// - Throws: when it could not be stored; the person is asked to send it again.
  func accept(session: String, key: String, text: String?, button: String?) async throws

  /// Replies to this session with a sequence above `after`, oldest first, at most `limit`.
  func replies(session: String, after: Int64, limit: Int) async throws -> [WebChatReply]

  /// Suspends until there may be a reply above `after`, or the time has passed.
  ///
  /// May return early, though not at once every time: a stream asks again after each return. Ends promptly
  /// when its task is cancelled (the browser went, the server stops).
  func waitForReply(session: String, after: Int64, timeoutMilliseconds: Int) async throws
}

/// One reply, as the web chat shows it.
public struct WebChatReply: Sendable, Hashable {
  /// Grows with every reply of a session; above 0.
  public var sequence: Int64
  public var reply: Reply
  /// When it was written.
  public var time: Timestamp

  public init(sequence: Int64, reply: Reply, time: Timestamp) {
    self.sequence = sequence
    self.reply = reply
    self.time = time
  }
}
