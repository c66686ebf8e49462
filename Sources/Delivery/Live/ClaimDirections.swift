import ClaimMatching
import Domain
import Logging
import Metrics
import ServiceLifecycle

/// Keeps the directions of the claims: asks an embedding server for those that have none yet, in the background,
/// a few at a time. A claim is found by its words meanwhile.
public final class ClaimDirections: Service {
  /// Claims in one question to the server.
  private static let batch = 32
  private static let pollMilliseconds = 250
  private static let pauseMilliseconds = 5_000

  private let shelf: ClaimShelf
  private let server: EmbeddingServer
  private let logger: Logger

  public init(shelf: ClaimShelf, server: EmbeddingServer, logger: Logger) {
    self.shelf = shelf
    self.server = server
    self.logger = logger
  }

  /// Follows the shelf until shutdown.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      var hasFailed = false
      while !Task.isCancelled {
        do {
          if try await self.fill() { continue }
          hasFailed = false
        } catch {
          // Once is enough: the server may be gone for days.
          if !hasFailed {
            self.logger.warning("claims get no directions", metadata: ["error": "\(error)"])
          }
          hasFailed = true
        }
        let pause = hasFailed ? Self.pauseMilliseconds : Self.pollMilliseconds
        try? await Task.sleep(for: .milliseconds(pause))
      }
    }
  }

  /// Asks for some of the directions that are missing.
  ///
  /// - Returns: whether there may be more.
  /// - Throws: `EmbeddingServer.Failure`.
  public func fill() async throws -> Bool {
    let ids = shelf.index.idsWithoutVector(limit: Self.batch)
    let claims = ids.compactMap { shelf.claim(id: $0) }
    if claims.isEmpty { return false }
    let vectors = try await server.eventually(claims.map(Self.text))
    var found: [(id: String, vector: TextVector)] = []
    for (claim, vector) in zip(claims, vectors) {
      // It may have been changed meanwhile; then it is asked for anew.
      guard let vector, shelf.claim(id: claim.id) == claim else { continue }
      found.append((claim.id, vector))
    }
    shelf.index.setVectors(found)
    Meter(label: "tabayun_claim_directions").set(shelf.index.vectorCount)
    return !found.isEmpty
  }

  /// What stands for a claim: its title and how it goes round, or what is said of it.
  static func text(of claim: Claim) -> String {
    let more = claim.narratives.first ?? claim.summary
    return more.isEmpty ? claim.title : claim.title + ". " + more
  }
}
