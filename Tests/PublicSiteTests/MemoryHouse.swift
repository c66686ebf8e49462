import Domain
import Foundation
import PublicSite
import Synchronization

/// Claims and a web chat kept in memory, with the promises of the real ones: a key is stored once, a reply
/// follows each message, and both can be made to fail.
final class MemoryHouse: ClaimCatalogue, WebChatGateway {
  struct Down: Error, CustomStringConvertible {
    /// What a careless driver might say; it must never reach a person or a log.
    var description: String { "INSERT of 'the person's words' failed" }
  }

  struct Message: Sendable, Hashable {
    var session: String
    var key: String
    var text: String?
    var button: String?
  }

  private struct State {
    var messages: [Message] = []
    var replies: [String: [WebChatReply]] = [:]
    var isDown = false
    var waits = 0
  }

  let claims: [Claim]
  private let state = Mutex(State())

  init(claims: [Claim] = []) { self.claims = claims }

  var messages: [Message] { state.withLock { $0.messages } }

  /// How often somebody has begun to wait for a reply.
  var waits: Int { state.withLock { $0.waits } }

  func setDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }

  /// Something new for a session, as a notice would be.
  func add(_ text: String, to session: String) {
    state.withLock { Self.append(Reply(responseID: "notice", text: text), to: session, in: &$0) }
  }

  func claim(id: String) async throws -> Claim? {
    try check()
    return claims.first { $0.id == id }
  }

  func search(_ text: String, limit: Int) async throws -> [Claim] {
    try check()
    let words = text.lowercased().split(separator: " ")
    return Array(
      published.filter { claim in words.contains { claim.title.lowercased().contains($0) } }
        .prefix(limit))
  }

  func latest(limit: Int, offset: Int) async throws -> [Claim] {
    try check()
    return Array(published.dropFirst(offset).prefix(limit))
  }

  func count() async throws -> Int {
    try check()
    return published.count
  }

  func accept(session: String, key: String, text: String?, button: String?) async throws {
    try check()
    state.withLock { state in
      guard !state.messages.contains(where: { $0.session == session && $0.key == key }) else {
        return
      }
      state.messages.append(Message(session: session, key: key, text: text, button: button))
      let reply = Reply(
        responseID: "answer/hoax",
        text: "*HOAKS*: \(button ?? text ?? "")\nhttps://periksa.example/a_b_c",
        choices: [
          Reply.Choice(id: "fb:yes", title: "Membantu"),
          Reply.Choice(id: "fb:no", title: "Bukan ini"),
        ])
      Self.append(reply, to: session, in: &state)
    }
  }

  func replies(session: String, after: Int64, limit: Int) async throws -> [WebChatReply] {
    try check()
    return state.withLock { state in
      Array((state.replies[session] ?? []).filter { $0.sequence > after }.prefix(limit))
    }
  }

  func waitForReply(session: String, after: Int64, timeoutMilliseconds: Int) async throws {
    state.withLock { $0.waits += 1 }
    let end = Timestamp.now.advanced(byMilliseconds: Int64(timeoutMilliseconds))
    while Timestamp.now < end {
      if try await !replies(session: session, after: after, limit: 1).isEmpty { return }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private var published: [Claim] { claims.filter { $0.status == .published } }

  private func check() throws {
    if state.withLock({ $0.isDown }) { throw Down() }
  }

  private static func append(_ reply: Reply, to session: String, in state: inout State) {
    let sequence = Int64(state.replies[session, default: []].count + 1)
    state.replies[session, default: []].append(
      WebChatReply(
        sequence: sequence, reply: reply, time: Timestamp(milliseconds: 1_772_500_000_000)))
  }
}
