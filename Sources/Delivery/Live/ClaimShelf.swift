import ClaimMatching
import Conversation
import Domain
import Logging
import Metrics
import ServiceLifecycle
import Storage
import Synchronization

/// The published claims in memory: the index that matches and the texts that answer. Follows the store's
/// change log, so what staff publish (or another process imports) answers within a second.
public final class ClaimShelf: Service, ClaimLookup {
  /// Where changes are told (see `changed`) looking is for what was not heard of.
  private static let pollMilliseconds: Int64 = 250
  private static let quietPollMilliseconds: Int64 = 5_000

  /// The index; safe to use from anywhere.
  public let index: ClaimIndex
  /// The same for conversations, which ask the same again and again.
  public let matcher: RememberingMatcher
  private let database: any Database
  private let store = ClaimStore()
  private let logger: Logger
  private let wakeup = Wakeup()
  private struct State {
    var claims: [String: Claim] = [:]
    var links = ClaimLinks()
    var seq: Int64 = 0

    mutating func put(_ claim: Claim) {
      drop(claim.id)
      claims[claim.id] = claim
      links.put(claim)
    }

    mutating func drop(_ id: String) {
      guard let old = claims.removeValue(forKey: id) else { return }
      links.drop(old)
    }
  }
  private let state = Mutex(State())

  public init(database: any Database, logger: Logger) {
    self.database = database
    self.logger = logger
    index = ClaimIndex()
    matcher = RememberingMatcher(index)
  }

  /// The published claims as they stand in the store.
  public struct Content: Sendable {
    fileprivate var claims: [Claim]
    fileprivate var seq: Int64
  }

  /// Reads everything; needs no shelf, so that what a shelf is made of can be made ready meanwhile.
  public static func read(_ database: any Database) async throws -> Content {
    try await database.read { session in
      let store = ClaimStore()
      return Content(
        claims: try store.published(in: session), seq: try store.lastChange(in: session))
    }
  }

  /// Reads everything and takes it up; to be called before anything is answered.
  public func load() async throws { load(try await Self.read(database)) }

  /// Takes up what was read.
  public func load(_ content: Content) {
    index.replaceAll(content.claims.map { MatchableText($0) })
    matcher.forget()
    state.withLock { state in
      state.claims = [:]
      state.claims.reserveCapacity(content.claims.count)
      state.links = ClaimLinks()
      for claim in content.claims { state.put(claim) }
      state.seq = content.seq
    }
    report()
  }

  /// Follows the change log until shutdown.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          while try await self.follow() {}
        } catch is CancellationError {
          break
        } catch {
          self.logger.error("claims cannot be read", metadata: ["error": "\(error)"])
        }
        await self.wakeup.wait(
          atMost: self.database.isShared
            ? ClaimShelf.quietPollMilliseconds : ClaimShelf.pollMilliseconds)
      }
    }
  }

  /// Somebody changed claims: look now.
  public func changed() { wakeup.notify() }

  /// Takes up to so many changes over.
  ///
  /// - Returns: whether there were any.
  public func follow() async throws -> Bool {
    let store = store
    let after = state.withLock { $0.seq }
    let (changed, last) = try await database.read { session in
      let (ids, last) = try store.changes(after: after, limit: 2_000, in: session)
      return (try ids.map { ($0, try store.claim(id: $0, in: session)) }, last)
    }
    guard last > after else { return false }
    var added: [MatchableText] = []
    var removed: [String] = []
    state.withLock { state in
      for (id, claim) in changed {
        if let claim, claim.status == .published {
          state.put(claim)
          added.append(MatchableText(claim))
        } else {
          state.drop(id)
          removed.append(id)
        }
      }
      state.seq = last
    }
    if !removed.isEmpty { index.remove(removed) }
    if !added.isEmpty { index.upsert(added) }
    matcher.forget()
    report()
    return true
  }

  /// A published claim.
  public func claim(id: String) -> Claim? { state.withLock { $0.claims[id] } }

  /// The published claim whose fact-check stands at this address, or with which it travels.
  public func claim(url: String) -> Claim? {
    state.withLock { state in state.links.claimID(of: url).flatMap { state.claims[$0] } }
  }

  /// The number of the last change that has been taken over.
  public var position: Int64 { state.withLock { $0.seq } }

  /// How many claims answer.
  public var count: Int { state.withLock { $0.claims.count } }

  private func report() {
    Meter(label: "tabayun_claims").set(count)
    Meter(label: "tabayun_index_bytes").set(index.memoryBytes)
  }
}
