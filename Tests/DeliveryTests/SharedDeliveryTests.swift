import Channels
import Delivery
import Domain
import Foundation
import Logging
import ServiceLifecycle
import Storage
import TestSupport
import Testing

@Suite("Several processes that send from one database", .serialized)
struct SharedDeliveryTests {
  private static func database() throws -> any Database {
    var limits = PostgresLimits()
    limits.connections = 4
    return try PostgresDatabase(url: try PostgresServer.shared().newSchema(), limits: limits)
  }

  /// Three dispatchers as three processes would have them.
  private static func whileThreeSend(
    _ office: PostOffice, _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    try await office.whileSending(lease: "one") {
      try await office.whileSending(lease: "two", wakeup: Wakeup()) {
        try await office.whileSending(lease: "three", wakeup: Wakeup(), body)
      }
    }
  }

  @Test("each message goes once, a person's in order")
  func once() async throws {
    try await PostOffice.run(in: try Self.database()) { office in
      for number in 0..<60 {
        try await office.queue(
          "m\(number)", to: "62812\(number % 6)", on: PostOffice.telegram,
          cause: "test:\(number % 6)")
      }
      try await Self.whileThreeSend(office) {
        try await eventually("all are sent") {
          try await office.count(.sent, on: PostOffice.telegram) == 60
        }
      }
      let calls = try office.calls(.telegram).filter { $0.method != "GET" && !$0.text.isEmpty }
      #expect(calls.count == 60)
      for person in 0..<6 {
        let numbers = calls.filter { $0.to == "62812\(person)" }.compactMap {
          Int($0.text.dropFirst())
        }
        #expect(numbers == numbers.sorted() && numbers.count == 10)
      }
    }
  }

  @Test("all together keep to the account's pace")
  func pace() async throws {
    let pacing = Pacing(
      perSecond: 20, burst: 5, personIntervalMilliseconds: 0, personBurst: 1)
    try await PostOffice.run(whatsAppPacing: pacing, in: try Self.database()) { office in
      for number in 0..<45 { try await office.queue("m\(number)", to: "6281200\(number)") }
      let began = ContinuousClock.now
      try await Self.whileThreeSend(office) {
        try await eventually("all are sent") { try await office.count(.sent) == 45 }
      }
      // Five at once and forty at twenty a second: none of it sooner, whoever sends.
      #expect(ContinuousClock.now - began >= .milliseconds(1_900))
      #expect(try office.calls().count == 45)
    }
  }

  @Test("a platform that refuses one process's call is left alone by all")
  func pause() async throws {
    try await PostOffice.run(
      faults: "429,only=telegram,retry-after=4", in: try Self.database()
    ) { office in
      try await Self.whileThreeSend(office) {
        let began = ContinuousClock.now
        try await office.queue("first", to: "628120", on: PostOffice.telegram)
        try await eventually("it is refused") {
          try await office.row("first")?.error != nil
        }
        try office.setFaults("none")
        for number in 0..<12 {
          try await office.queue("m\(number)", to: "62812\(number)9", on: PostOffice.telegram)
        }
        try await eventually("one is sent") {
          try await office.count(.sent, on: PostOffice.telegram) > 0
        }
        #expect(ContinuousClock.now - began >= .milliseconds(3_990))
        try await eventually("all are sent") {
          try await office.count(.sent, on: PostOffice.telegram) == 13
        }
      }
      let calls = try office.calls(.telegram).filter { !$0.text.isEmpty }
      let refused = calls.filter { $0.status == 429 }.map(\.text)
      #expect(refused == ["first"])
      #expect(calls.count == 14)
    }
  }

  @Test("what a process held when it died is sent by the others, and counted as a possible repeat")
  func death() async throws {
    try await PostOffice.run(in: try Self.database()) { office in
      let processes = ProcessStore()
      try await office.queue("held", to: "628121")
      // One takes it and is not heard of again.
      try await office.database.write { session in
        _ = try processes.beat("dead", at: .now, in: session)
        let claim = try office.outbox.claim(
          account: PostOffice.whatsApp, lease: "dead", limit: 9,
          pace: Pace(
            perSecond: 9, burst: 9, personIntervalMilliseconds: 0, personBurst: 1), at: .now,
          in: session)
        guard claim.rows.count == 1 else { throw NeverHappened(description: "it was not taken") }
      }
      var quiet = Logger(label: "test")
      quiet.logLevel = .critical
      let register = ProcessRegister(
        database: office.database, vault: PostOffice.vault, lease: "alive",
        rhythm: .init(beat: .milliseconds(20), silence: .milliseconds(200)),
        wakeups: [office.wakeup], logger: quiet)
      try await register.enter()
      // One that beats is left alone, however long it takes.
      let group = ServiceGroup(configuration: .init(services: [register], logger: quiet))
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        try await office.whileSending(lease: "alive") {
          try await eventually("it is sent") { try await office.count(.sent) == 1 }
        }
        let names = try await office.database.read { try processes.all(in: $0).map(\.lease) }
        #expect(names == ["alive"])
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
      }
      #expect(try await office.row("held")?.repeats == 1)
      // Who leaves in order leaves nothing behind.
      let left = try await office.database.read { try processes.all(in: $0).count }
      #expect(left == 0)
    }
  }
}
