import ClaimMatching
import CurlHTTP
import Domain
import Foundation
import Hummingbird
import Logging
import Storage
import Synchronization
import TestSupport
import Testing

@testable import Delivery

/// A server of the embeddings interface on loopback: words of one list point the same way, whatever the language.
private final class EmbeddingStub: Sendable {
  struct Manner {
    var delay: Duration = .zero
    var status = 200
    var asked = 0
  }

  static let meanings = [
    ["dokter", "physician", "medis"], ["gratis", "free", "cuma"], ["vaksin", "jab", "suntik"],
    ["banjir", "flood", "genangan"], ["sekolah", "school", "libur"],
    ["bensin", "petrol", "pertalite"],
  ]

  let manner = Mutex(Manner())

  static func direction(_ text: String) -> [Float] {
    var direction = [Float](repeating: 0.01, count: 40)
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let place = meanings.firstIndex(where: { $0.contains(String(word)) }) {
        direction[place] += 1
      } else {
        direction[6 + word.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % 34] += 0.2
      }
    }
    return direction
  }

  private struct Question: Decodable {
    var model: String
    var input: [String]
  }

  func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.post("/v1/embeddings") { request, _ -> Response in
      let manner = self.manner.withLock { manner in
        manner.asked += 1
        return manner
      }
      try await Task.sleep(for: manner.delay)
      let body = try await request.body.collect(upTo: 1 << 20)
      let question = try JSONDecoder().decode(Question.self, from: Data(body.readableBytesView))
      // Out of order, as the interface allows.
      let rows = question.input.enumerated().reversed().map { place, text in
        "{\"object\":\"embedding\",\"index\":\(place),\"embedding\":\(Self.direction(text))}"
      }
      return Response(
        status: .init(code: manner.status), headers: [.contentType: "application/json"],
        body: .init(
          byteBuffer: .init(
            string: "{\"object\":\"list\",\"data\":[\(rows.joined(separator: ","))]}")))
    }
    return router
  }

  /// The server's address for as long as the body takes.
  func serve(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
    let (ports, report) = AsyncStream.makeStream(of: Int.self)
    var quiet = Logger(label: "test")
    quiet.logLevel = .critical
    let application = Application(
      router: router(), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { report.yield($0.localAddress?.port ?? 0) }, logger: quiet)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      for await port in ports {
        try await body("http://127.0.0.1:\(port)/v1/embeddings")
        break
      }
      group.cancelAll()
    }
  }
}

@Suite("An embedding server", .timeLimit(.minutes(1)))
struct EmbeddingTests {
  private static let claims = [
    Claim(id: "vaksin", title: "Dokter gratis memberi vaksin di balai desa", verdict: .hoax),
    Claim(id: "banjir", title: "Banjir menutup jalan raya Mojoagung", verdict: .true),
    Claim(id: "bensin", title: "Harga bensin turun pekan depan", verdict: .false),
  ]
  /// Says the first claim without one of its words.
  private static let message = "physician offers a free jab"

  private struct Setting {
    var shelf: ClaimShelf
    var server: EmbeddingServer
    var directions: ClaimDirections
    var matcher: DirectedMatcher
    var database: SQLiteDatabase

    init(_ url: String, in folder: URL, patience: Int = 2_000, keeping: Bool = false) async throws {
      var quiet = Logger(label: "test")
      quiet.logLevel = .critical
      database = try SQLiteDatabase(path: folder.appendingPathComponent("db.sqlite").path)
      try await database.write { session in
        for claim in EmbeddingTests.claims where !keeping {
          _ = try ClaimStore().save(claim, at: .now, in: session)
        }
      }
      shelf = ClaimShelf(database: database, logger: quiet)
      try await shelf.load()
      server = EmbeddingServer(
        .init(url: url, patience: patience), http: try CurlHTTPClient())
      directions = ClaimDirections(
        shelf: shelf, server: server, file: folder.appendingPathComponent("directions.bin"),
        logger: quiet)
      matcher = DirectedMatcher(shelf.index, words: shelf.matcher, server: server)
    }
  }

  private static func notes(_ result: MatchResult) -> Set<String> {
    Set(result.matches.flatMap(\.evidence.notes))
  }

  @Test("finds what shares no word, and follows claims that change")
  func finds() async throws {
    let stub = EmbeddingStub()
    let folder = try TemporaryFolder()
    try await stub.serve { url in
      let setting = try await Setting(url, in: folder.url)
      let before = setting.matcher.match(Self.message, limit: 3, explain: true)
      #expect(before.confidence == .none)
      while try await setting.directions.fill() {}
      #expect(setting.shelf.index.vectorCount == 3)

      let found = await setting.matcher.match(fetching: Self.message, limit: 3, explain: true)
      let first = try #require(found.matches.first)
      #expect(first.claimID == "vaksin")
      #expect((first.evidence.features["cosine"] ?? 0) > 0.8)
      #expect(Self.notes(found) == [])

      var changed = Self.claims[1]
      changed.title = "School closed for free jab by physician"
      let edited = changed
      _ = try await setting.database.write { try ClaimStore().save(edited, at: .now, in: $0) }
      while try await setting.shelf.follow() {}
      #expect(setting.shelf.index.vectorCount == 2)
      while try await setting.directions.fill() {}
      #expect(setting.shelf.index.vectorCount == 3)
      let again = await setting.matcher.match(fetching: Self.message, limit: 3, explain: true)
      #expect(again.matches.contains { $0.claimID == "banjir" })
    }
  }

  @Test("is asked once for what is kept on disk, and again for what changed or was damaged")
  func kept() async throws {
    let stub = EmbeddingStub()
    let folder = try TemporaryFolder()
    try await stub.serve { url in
      let first = try await Setting(url, in: folder.url)
      while try await first.directions.fill() {}
      first.directions.save()
      let asked = stub.manner.withLock { $0.asked }
      var changed = Self.claims[2]
      changed.title = "Harga pertalite naik"
      let edited = changed
      _ = try await first.database.write { try ClaimStore().save(edited, at: .now, in: $0) }

      let second = try await Setting(url, in: folder.url, keeping: true)
      second.directions.load()
      #expect(second.shelf.index.vectorCount == 2)
      while try await second.directions.fill() {}
      #expect(second.shelf.index.vectorCount == 3)
      #expect(stub.manner.withLock { $0.asked } == asked + 1)

      let path = folder.url.appendingPathComponent("directions.bin")
      let whole = try Data(contentsOf: path)
      for length in [0, 10, 30, whole.count - 1] {
        try whole.prefix(length).write(to: path)
        let third = try await Setting(url, in: folder.url, keeping: true)
        third.directions.load()
        #expect(third.shelf.index.vectorCount == 0)
      }
    }
  }

  @Test("that is slow or gone costs nobody more than its patience, and the evidence says so")
  func fails() async throws {
    let stub = EmbeddingStub()
    let folder = try TemporaryFolder()
    try await stub.serve { url in
      let setting = try await Setting(url, in: folder.url, patience: 100)
      while try await setting.directions.fill() {}
      let text = "Harga bensin turun pekan depan katanya"
      #expect(
        Self.notes(setting.matcher.match(text, limit: 3, explain: true)) == [
          "embeddings: not asked"
        ])

      stub.manner.withLock { $0.delay = .seconds(5) }
      let clock = ContinuousClock()
      var result = MatchResult(confidence: .none, matches: [], fingerprint: 0)
      let time = await clock.measure {
        result = await setting.matcher.match(fetching: text, limit: 3, explain: true)
      }
      #expect(time < .seconds(2))
      #expect(result.matches.first?.claimID == "bensin")
      #expect(Self.notes(result) == ["embeddings: no answer in time"])

      stub.manner.withLock {
        $0.delay = .zero
        $0.status = 503
      }
      let refused = await setting.matcher.match(
        fetching: "harga bensin turun", limit: 3, explain: true)
      #expect(Self.notes(refused) == ["embeddings: refused with status 503"])
      _ = await setting.matcher.match(fetching: "bensin turun harga", limit: 3, explain: true)

      // After three failures in a row it is left alone.
      let asked = stub.manner.withLock { $0.asked }
      let alone = await setting.matcher.match(fetching: "bensin turun", limit: 3, explain: true)
      #expect(Self.notes(alone) == ["embeddings: left alone after failures"])
      #expect(stub.manner.withLock { $0.asked } == asked)
    }
    let other = try TemporaryFolder()
    let gone = try await Setting("http://127.0.0.1:9/v1/embeddings", in: other.url)
    let result = await gone.matcher.match(
      fetching: "Banjir menutup jalan raya Mojoagung", limit: 3, explain: true)
    #expect(result.matches.first?.claimID == "banjir")
    await #expect(throws: EmbeddingServer.Failure.self) { try await gone.directions.fill() }
  }
}
