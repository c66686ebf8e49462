import Channels
import Domain
import Testing

@testable import Sandbox

@Suite("Fault plans")
struct FaultPlanTests {
  @Test(
    "a malformed plan is refused with one sentence",
    arguments: [
      "429:2", "429:-0.1", "429:x", "429:", "nonsense", "nonsense:0.5", "429:0.6,500:0.6",
      "slow", "slow:200", "slow:200ms:2", "slow:-1ms:0.5", "slow:99999999999999999999s", "seed=-1",
      "seed=x", "only=fax", "only=", "retry-after=x", "colour=red", "500:0.1:0.2", "429:nan",
    ])
  func malformed(_ specification: String) {
    do {
      _ = try FaultPlan(specification)
      Issue.record("'\(specification)' was accepted")
    } catch {
      #expect(error.description.hasSuffix("."))
      #expect(!error.description.contains("\n"))
    }
  }

  @Test(
    "a sound plan is read",
    arguments: [
      "", "none", " ", "429:0.05", "429", "slow:200ms:0.5", "slow:1s", "only=whatsapp+line",
      "429:0.05, 500:0.1,timeout:0.02,reset-before:0.01,reset-after:0.01,garbage:0.01,seed=7",
      "window:0.5,gone:0.5", "expired-token", "retry-after=7,429",
    ])
  func sound(_ specification: String) throws {
    _ = try FaultPlan(specification)
  }

  @Test("the shares come out, and the same seed gives the same faults")
  func shares() throws {
    let plan = try FaultPlan("429:0.1,500:0.2,slow:5ms:0.5,seed=7")
    let decisions = (1...20_000).map { plan.decision(for: $0, on: .whatsapp) }
    #expect((1_800...2_200).contains(decisions.count { $0.kind == .tooMany }))
    #expect((3_700...4_300).contains(decisions.count { $0.kind == .serverError }))
    #expect((9_600...10_400).contains(decisions.count { $0.delayMilliseconds == 5 }))
    #expect(decisions == (1...20_000).map { plan.decision(for: $0, on: .whatsapp) })
    let other = try FaultPlan("429:0.1,500:0.2,slow:5ms:0.5,seed=8")
    #expect(decisions != (1...20_000).map { other.decision(for: $0, on: .whatsapp) })
  }

  @Test("only the named channels are concerned")
  func only() throws {
    let plan = try FaultPlan("500,only=telegram")
    #expect(plan.decision(for: 1, on: .telegram).kind == .serverError)
    #expect(plan.decision(for: 1, on: .whatsapp).kind == nil)
  }
}

@Suite("Faults over the wire", .timeLimit(.minutes(1)))
struct FaultTests {
  static let path = RecordTests.whatsApp
  static let body = RecordTests.text("halo", key: "k")
  static let telegramPath = "/telegram/bot7:T/sendMessage"
  static let telegramBody = #"{"chat_id":6000000001,"text":"halo"}"#

  @Test(
    "busy and broken platforms answer in their own words",
    arguments: [
      ("429", 429, 130_429, 429), ("500", 500, 131_000, 500), ("503", 503, 131_016, 503),
      ("expired-token", 401, 190, 401), ("window", 400, 131_047, 200),
      ("gone", 400, 131_026, 403),
    ])
  func refusals(_ plan: String, _ status: Int, _ code: Int64, _ telegram: Int) async throws {
    try await Bench.run(faults: plan + ",retry-after=7") { bench in
      let answer = try await bench.post(Self.path, Self.body)
      #expect(answer.status == status)
      #expect(try answer.json()["error"]?["code"]?.integer == code)
      let other = try await bench.post(Self.telegramPath, Self.telegramBody, headers: Bench.json)
      #expect(other.status == telegram)
      if telegram == 429 {
        #expect(other.headers["retry-after"] == "7")
        #expect(try other.json()["parameters"]?["retry_after"]?.integer == 7)
      }
      let calls = try bench.sandbox.calls().elements
      #expect(calls.first?["accepted"]?.bool == false)
      #expect(calls.first?["fault"]?.string == plan)
    }
  }

  @Test("a lost answer leaves an accepted call behind", arguments: ["timeout", "reset-after"])
  func lostAnswer(_ plan: String) async throws {
    try await Bench.run(faults: plan) { bench in
      await #expect(throws: TransportFailure.self) {
        _ = try await bench.post(Self.path, Self.body, timeout: plan == "timeout" ? 500 : 10_000)
      }
      // On a busy machine the time limit may be over before the call has been read.
      let deadline = ContinuousClock.now + .seconds(10)
      while try bench.sandbox.calls().elements.isEmpty, ContinuousClock.now < deadline {
        try await Task.sleep(for: .milliseconds(10))
      }
      let call = try #require(try bench.sandbox.calls().elements.first)
      #expect(call["accepted"]?.bool == true)
      #expect(call["status"]?.integer == 0)
      #expect(call["fault"]?.string == plan)
    }
  }

  @Test("a connection closed beforehand leaves nothing but a count")
  func resetBefore() async throws {
    try await Bench.run(faults: "reset-before") { bench in
      await #expect(throws: TransportFailure.self) {
        _ = try await bench.post(Self.path, Self.body)
      }
      let calls = try bench.sandbox.calls()
      let counts = try bench.sandbox.counts()
      #expect(calls.elements.isEmpty)
      #expect(counts["faults"]?["reset-before"]?.integer == 1)
    }
  }

  @Test("garbage is no JSON, and the message was taken")
  func garbage() async throws {
    try await Bench.run(faults: "garbage") { bench in
      let answer = try await bench.post(Self.path, Self.body)
      #expect(throws: ParseFailure.self) { try answer.json() }
      #expect(try bench.sandbox.calls().elements.first?["accepted"]?.bool == true)
    }
  }

  @Test("a slow platform answers all the same")
  func slow() async throws {
    try await Bench.run(faults: "slow:150ms") { bench in
      let start = ContinuousClock.now
      try await bench.expect(200, Self.path, Self.body)
      #expect(ContinuousClock.now - start >= .milliseconds(150))
    }
  }

  @Test("a malformed call is refused for what it is, whatever the plan says")
  func malformedCall() async throws {
    try await Bench.run(faults: "reset-after") { bench in
      try await bench.expect(400, Self.path, "{}")
    }
  }

  @Test("the plan can be changed while it runs; a malformed one is refused")
  func change() async throws {
    try await Bench.run { bench in
      try await bench.expect(200, Self.path, Self.body)
      try await bench.expect(200, "/_fault", "500:1")
      try await bench.expect(500, Self.path, Self.body)
      let refused = try await bench.post("/_fault", "500:7")
      #expect(refused.status == 400)
      #expect(try refused.json()["error"]?.string?.contains("500:7") == true)
      try await bench.expect(200, "/_fault", "")
      try await bench.expect(200, Self.path, Self.body)
    }
  }
}
