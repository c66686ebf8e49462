import CannedResponses
import Delivery
import Domain
import Foundation
import Logging
import ServiceLifecycle
import Storage
import TestSupport
import Testing

/// What a process has in memory of claims and canned answers, with connections of its own.
private struct Shelves: Sendable {
  let claims: ClaimShelf
  let responses: ResponseShelf

  init(_ url: String) async throws {
    var limits = PostgresLimits()
    limits.connections = 2
    let database = try PostgresDatabase(url: url, limits: limits)
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let claims = ClaimShelf(database: database, logger: quiet)
    self.claims = claims
    try await claims.load()
    responses = try ResponseShelf(
      folder: URL(fileURLWithPath: PackageRoot.path("Responses")), claims: claims.matcher,
      lookup: claims, database: database, logger: quiet)
    try await responses.load()
    // As the house does.
    database.onSignal { signal in
      if signal == .claims || signal == .missed { claims.changed() }
    }
  }

  func thanks() -> String {
    responses.library.render("small/thanks", language: .id)?.text ?? ""
  }
}

@Suite("What one process publishes, the others say", .serialized, .timeLimit(.minutes(5)))
struct LiveSharingTests {
  /// Serves two processes' shelves while something else publishes.
  private func whileTwoServe(
    _ body: @Sendable (_ shelves: [Shelves], _ writer: any Database) async throws -> Void
  ) async throws {
    let url = try PostgresServer.shared().newSchema()
    var limits = PostgresLimits()
    limits.connections = 1
    let writer = try PostgresDatabase(url: url, limits: limits)
    let shelves = [try await Shelves(url), try await Shelves(url)]
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let services = ServiceGroup(
      configuration: .init(
        services: shelves.flatMap { [$0.claims, $0.responses] as [any Service] }, logger: quiet))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await services.run() }
      do {
        try await body(shelves, writer)
      } catch {
        await services.triggerGracefulShutdown()
        throw error
      }
      await services.triggerGracefulShutdown()
      try await group.waitForAll()
    }
  }

  /// How long after its commit a change is live everywhere: the middle of seven tries, because what else this
  /// machine does at that moment is no matter of ours.
  private func median(
    _ change: (Int) async throws -> Void, isLive: (Int) async throws -> Bool
  ) async throws -> Duration {
    var took: [Duration] = []
    for number in 0..<7 {
      try await change(number)
      let committed = ContinuousClock.now
      try await eventually("change \(number) is live everywhere") { try await isLive(number) }
      took.append(ContinuousClock.now - committed)
    }
    return took.sorted()[took.count / 2]
  }

  @Test("a claim, within a second")
  func claims() async throws {
    try await whileTwoServe { shelves, writer in
      let middle = try await median { number in
        _ = try await writer.write(.beside) { session in
          try ClaimStore().save(
            Claim(id: "c\(number)", title: "Jembatan Ploso ditutup \(number)", verdict: .hoax),
            at: .now, in: session)
        }
      } isLive: { number in
        shelves.allSatisfy { $0.claims.claim(id: "c\(number)") != nil }
      }
      #expect(middle <= .seconds(1))
    }
  }

  @Test("an edited answer, within a second and the time that reading the answers takes here")
  func responses() async throws {
    // A debug build reads them slowly, and two processes do so at once.
    let reading = try ContinuousClock().measure {
      _ = try ResponseLibrary.load(
        folder: URL(fileURLWithPath: PackageRoot.path("Responses")))
    }
    try await whileTwoServe { shelves, writer in
      let file = try String(
        contentsOfFile: PackageRoot.path("Responses/id/small/thanks.md"), encoding: .utf8)
      let middle = try await median { number in
        _ = try await writer.write { session in
          try ResponseRevisionStore().add(
            path: "id/small/thanks.md", text: file + "\nSalam ke-\(number).\n", base: file,
            author: "siti", note: "uji", after: Int64(number), at: .now, in: session)
        }
      } isLive: { number in
        shelves.allSatisfy { $0.thanks().contains("Salam ke-\(number).") }
      }
      #expect(middle <= .seconds(1) + reading * 4)
    }
  }
}
