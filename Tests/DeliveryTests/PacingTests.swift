import Channels
import Domain
import Testing

@testable import Delivery

private func at(_ milliseconds: Int64) -> Timestamp {
  Timestamp(milliseconds: 1_790_000_000_000 + milliseconds)
}

@Suite("How many may go")
struct TokenBucketTests {
  /// Takes at moments (milliseconds from the start) and whether each is let through: 3 at once, 2 a second.
  @Test(
    "so many at once, so many a second after that, whatever the clock does",
    arguments: [
      ("all at once", [(0, true), (0, true), (0, true), (0, false)]),
      (
        "one comes back after half a second",
        [
          (0, true), (0, true), (0, true), (499, false), (500, true), (500, false),
        ]
      ),
      (
        "a long pause gives no more than the burst",
        [
          (0, true), (3_600_000, true), (3_600_000, true), (3_600_000, true), (3_600_000, false),
        ]
      ),
      (
        "a clock that steps back gives nothing, and goes on from there",
        [
          (0, true), (0, true), (0, true), (-3_600_000, false), (-3_599_500, true),
          (-3_599_500, false),
        ]
      ),
    ] as [(String, [(Int64, Bool)])])
  func table(name: String, takes: [(Int64, Bool)]) {
    var bucket = TokenBucket(perSecond: 2, capacity: 3, at: at(0))
    for (place, take) in takes.enumerated() {
      #expect(bucket.take(at: at(take.0)) == take.1, "\(name), take \(place)")
    }
  }

  @Test("it says how long to wait, and that wait is enough")
  func wait() {
    var bucket = TokenBucket(perSecond: 3, capacity: 1, at: at(0))
    #expect(bucket.wait(at: at(0)) == 0)
    #expect(bucket.take(at: at(0)) == true)
    let wait = bucket.wait(at: at(0))
    #expect(wait == 334)
    #expect(bucket.take(at: at(wait)) == true)
  }

  @Test("a bucket without a rate waits a minute; one without room still lets one through")
  func extremes() {
    var bucket = TokenBucket(perSecond: 0, capacity: 0, at: at(0))
    #expect(bucket.take(at: at(0)) == true)
    #expect(bucket.wait(at: at(0)) == 60_000)
    var fast = TokenBucket(perSecond: 1, capacity: 5, at: Timestamp(milliseconds: .min))
    #expect(fast.available(at: Timestamp(milliseconds: .max)) == 5)
  }
}

@Suite("When to try again")
struct BackoffTests {
  @Test(
    "it doubles up to ten minutes, half of it random",
    arguments: [
      (1, 500, 1_000), (2, 1_000, 2_000), (5, 8_000, 16_000), (10, 256_000, 512_000),
      (11, 300_000, 600_000), (1_000, 300_000, 600_000), (0, 500, 1_000), (.max, 300_000, 600_000),
    ] as [(Int64, Int64, Int64)])
  func table(attempt: Int64, least: Int64, most: Int64) {
    #expect(Backoff.milliseconds(attempt: attempt, random: 0) == least)
    #expect(Backoff.milliseconds(attempt: attempt, random: 1) == most)
    #expect(Backoff.milliseconds(attempt: attempt, random: -3) == least)
    #expect(Backoff.milliseconds(attempt: attempt, random: 3) == most)
  }
}

@Suite("One account's way out")
struct LaneTests {
  private func lane(perPerson: Int64 = 0) -> Lane {
    Lane(
      adapter: WhatsAppChannel(
        account: AccountID("lane"), appSecret: "s", verifyToken: "v", accessToken: "t",
        phoneNumberID: "1",
        pacing: Pacing(
          perSecond: 100, burst: 100, personIntervalMilliseconds: perPerson, personBurst: 2)),
      at: at(0))
  }

  @Test("only so many calls are under way at a time, and an answer makes room")
  func inFlight() {
    var lane = lane()
    let room = lane.room(at: at(0))
    #expect(room == 64)
    for _ in 0..<room { lane.started(at: at(0)) }
    #expect(lane.room(at: at(1_000)) == 0)
    #expect(lane.wait(at: at(1_000)) == nil)
    lane.finished()
    #expect(lane.room(at: at(1_000)) == 1)
  }

  @Test(
    "a refused account waits longer each time, up to a minute; one message tries; success ends it")
  func circuit() {
    var lane = lane()
    var moment: Int64 = 0
    for pause in [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000] as [Int64] {
      lane.failed(at: at(moment), atLeast: nil)
      #expect(lane.room(at: at(moment + pause - 1)) == 0)
      #expect(lane.wait(at: at(moment)) == pause)
      moment += pause
      #expect(lane.room(at: at(moment)) == 1)
    }
    lane.succeeded(at: at(moment))
    #expect(lane.room(at: at(moment)) == 64)
  }

  @Test("many calls that fail together are one failure")
  func together() {
    var lane = lane()
    for _ in 0..<50 { lane.failed(at: at(0), atLeast: nil) }
    #expect(lane.wait(at: at(0)) == 2_000)
    #expect(lane.room(at: at(2_000)) == 1)
  }

  @Test("it waits as long as the platform says, however that comes")
  func told() {
    var lane = lane()
    lane.failed(at: at(0), atLeast: 90_000)
    #expect(lane.wait(at: at(0)) == 90_000)
    // A second answer of the same moment may say more, never less.
    lane.failed(at: at(0), atLeast: 1_000)
    #expect(lane.wait(at: at(0)) == 90_000)
    lane.failed(at: at(0), atLeast: 120_000)
    #expect(lane.wait(at: at(0)) == 120_000)
  }

  @Test("a clock that steps back makes no pause longer")
  func clock() {
    var lane = lane()
    lane.failed(at: at(0), atLeast: nil)
    #expect(lane.wait(at: at(-3_600_000)) == 2_000)
    #expect(lane.room(at: at(-3_600_000 + 1_999)) == 0)
    #expect(lane.room(at: at(-3_600_000 + 2_000)) == 1)
  }

  @Test("one person is not written to faster than allowed; others are")
  func people() {
    var lane = lane(perPerson: 1_000)
    #expect(lane.admit(person: 1, at: at(0)) == nil)
    #expect(lane.admit(person: 1, at: at(0)) == nil)
    #expect(lane.admit(person: 1, at: at(0)) == 1_000)
    #expect(lane.admit(person: 2, at: at(0)) == nil)
    #expect(lane.admit(person: 1, at: at(1_000)) == nil)
  }

  @Test(
    "notices and broadcasts leave a fifth of places and burst to replies, and go some at a time")
  func reserve() {
    var lane = lane()
    #expect(lane.roomForLessUrgent(at: at(0)) == 52)
    for _ in 0..<52 { lane.started(at: at(0)) }
    // Room for replies only, and only an answer changes that.
    #expect(lane.room(at: at(0)) == 12)
    #expect(lane.roomForLessUrgent(at: at(10_000)) == 0)
    #expect(lane.waitForLessUrgent(at: at(10_000)) == nil)
    for _ in 0..<52 { lane.finished() }
    for _ in 0..<75 { lane.started(at: at(10_000)) }
    for _ in 0..<75 { lane.finished() }
    // 25 are left: 20 are the replies', and five are too few to set out for.
    #expect(lane.room(at: at(10_000)) == 25)
    #expect(lane.roomForLessUrgent(at: at(10_000)) == 0)
    #expect(lane.waitForLessUrgent(at: at(10_000)) == 50)
    #expect(lane.roomForLessUrgent(at: at(10_050)) == 10)
  }

  @Test("an account that may send one at a time sends notices too; so does one that tries again")
  func smallest() {
    var small = Lane(
      adapter: WhatsAppChannel(
        account: AccountID("lane"), appSecret: "s", verifyToken: "v", accessToken: "t",
        phoneNumberID: "1",
        pacing: Pacing(
          perSecond: 0.2, burst: 1, personIntervalMilliseconds: 0, personBurst: 1)),
      at: at(0))
    #expect(small.roomForLessUrgent(at: at(0)) == 1)
    small.started(at: at(0))
    small.finished()
    #expect(small.waitForLessUrgent(at: at(0)) == 5_000)
    #expect(small.roomForLessUrgent(at: at(4_990)) == 0)
    #expect(small.roomForLessUrgent(at: at(5_001)) == 1)
    var refused = lane()
    for _ in 0..<60 { refused.started(at: at(0)) }
    refused.failed(at: at(0), atLeast: nil)
    for _ in 0..<60 { refused.finished() }
    #expect(refused.roomForLessUrgent(at: at(2_000)) == 1)
  }

  @Test(
    "a hundred thousand people within a moment are admitted as fast as a hundred",
    .timeLimit(.minutes(1)))
  func manyPeople() {
    var lane = lane(perPerson: 6_000)
    let began = ContinuousClock.now
    for person in 0..<100_000 {
      // Two thousand a second, as a large broadcast without pace has them.
      let refused = lane.admit(person: Int64(person), at: at(Int64(person / 2)))
      if refused != nil { Issue.record("person \(person) was refused") }
    }
    // Looking at all of the others for each of them takes minutes.
    #expect(ContinuousClock.now - began < .seconds(10))
  }
}
