import ClaimMatching
import Domain
import Foundation
import Logging
import Metrics
import ServiceLifecycle
import Synchronization

/// Keeps the directions of the claims: asks an embedding server for those that have none yet, in the background,
/// a few at a time. A claim is found by its words meanwhile.
public final class ClaimDirections: Service {
  /// Claims in one question to the server.
  private static let batch = 32
  private static let pollMilliseconds = 250
  private static let pauseMilliseconds = 5_000

  private struct State {
    var known: [String: (text: UInt64, vector: TextVector)] = [:]
    /// Claims that the server has nothing to say of.
    var hopeless: Set<String> = []
    var isUnsaved = false
  }

  private let shelf: ClaimShelf
  private let server: EmbeddingServer
  private let file: DirectionFile?
  private let logger: Logger
  private let state = Mutex(State())

  /// - Parameter file: where they are kept over a restart.
  public init(shelf: ClaimShelf, server: EmbeddingServer, file: URL? = nil, logger: Logger) {
    self.shelf = shelf
    self.server = server
    self.file = file.map { DirectionFile(url: $0, origin: server.name) }
    self.logger = logger
  }

  /// Takes over what is kept on disk, for claims that are still what they were.
  public func load() {
    guard let kept = file?.read(), !kept.isEmpty else { return }
    let valid = kept.filter { id, entry in
      shelf.claim(id: id).map { fingerprint(of: Self.text(of: $0)) == entry.text } ?? false
    }
    state.withLock { $0.known = valid }
    shelf.index.setVectors(valid.map { ($0.key, $0.value.vector) })
  }

  /// Follows the shelf until shutdown.
  public func run() async throws {
    load()
    await cancelWhenGracefulShutdown {
      var hasFailed = false
      while !Task.isCancelled {
        do {
          if try await self.fill() { continue }
          hasFailed = false
        } catch {
          // Saying it once is enough: the server may be gone for days.
          if !hasFailed {
            self.logger.warning("claims get no directions", metadata: ["error": "\(error)"])
          }
          hasFailed = true
        }
        self.save()
        let pause = hasFailed ? Self.pauseMilliseconds : Self.pollMilliseconds
        try? await Task.sleep(for: .milliseconds(pause))
      }
    }
    save()
  }

  /// Asks for some of the directions that are missing.
  ///
  /// - Returns: whether there may be more.
  /// - Throws: `EmbeddingServer.Failure`.
  public func fill() async throws -> Bool {
    let hopeless = state.withLock { $0.hopeless }
    let ids = shelf.index.idsWithoutVector(limit: Self.batch, except: hopeless)
    let claims = ids.compactMap { shelf.claim(id: $0) }
    if claims.isEmpty { return false }
    let texts = claims.map(Self.text)
    let vectors = try await server.eventually(texts)
    var found: [(id: String, vector: TextVector)] = []
    state.withLock { state in
      for ((claim, text), vector) in zip(zip(claims, texts), vectors) {
        guard let vector else {
          state.hopeless.insert(claim.id)
          continue
        }
        // It may have been changed meanwhile; then it is asked for anew.
        if shelf.claim(id: claim.id) != claim { continue }
        found.append((claim.id, vector))
        state.known[claim.id] = (fingerprint(of: text), vector)
        state.isUnsaved = true
      }
    }
    shelf.index.setVectors(found)
    Meter(label: "tabayun_claim_directions").set(shelf.index.vectorCount)
    return true
  }

  /// Writes them down, if there is something new.
  func save() {
    guard let file else { return }
    let known = state.withLock { state in
      defer { state.isUnsaved = false }
      return state.isUnsaved ? state.known : nil
    }
    guard let known else { return }
    do {
      try file.write(known.filter { shelf.claim(id: $0.key) != nil })
    } catch {
      logger.warning("directions cannot be kept", metadata: ["error": "\(error)"])
    }
  }

  /// What stands for a claim: its title and how it goes round, or what is said of it.
  static func text(of claim: Claim) -> String {
    let more = claim.narratives.first ?? claim.summary
    return more.isEmpty ? claim.title : claim.title + ". " + more
  }
}
