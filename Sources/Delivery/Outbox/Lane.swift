import Channels
import Domain

/// One account's way out: how fast it may send, how many calls are under way, and whether the platform is
/// refusing everything just now.
struct Lane {
  let adapter: any ChannelAdapter
  /// More calls than this at a time gain nothing and would let one hanging platform hold all memory.
  private static let mostInFlight = 64

  private(set) var inFlight = 0
  private var bucket: TokenBucket
  private var people: [Int64: TokenBucket] = [:]
  /// Of more people than this, those who may be forgotten are looked for.
  private var mostPeople = Lane.manyPeople
  private static let manyPeople = 10_000
  private var failures: Int64 = 0
  /// Failures in a row of calls that say little alone.
  private var stumbles = 0
  /// What notices and broadcasts have coming, because replies took everything for so long.
  private var owed = 0.0
  private var pause: Pause?
  /// What is paid for waits on its own, because it is used up.
  private var meteredPause: (pause: Pause, failure: SendFailure)?
  /// How long until one tries whether there is more: staff may have bought some.
  private static let meteredPauseMilliseconds: Int64 = 600_000

  init(adapter: any ChannelAdapter, at now: Timestamp) {
    self.adapter = adapter
    bucket = TokenBucket(
      perSecond: adapter.pacing.perSecond, capacity: adapter.pacing.burst, at: now)
  }

  /// How many rows may be taken now.
  mutating func room(at now: Timestamp) -> Int {
    if pauseLeft(at: now) > 0 { return 0 }
    // After a pause one message tries whether the platform is back.
    let most = failures > 0 ? 1 : Lane.mostInFlight
    return min(max(most - inFlight, 0), bucket.available(at: now))
  }

  /// A fifth of the places, and of what may go at once, is kept for replies.
  private static let replyShare = 0.2
  private static let replyPlaces = Int(Double(mostInFlight) * replyShare)
  private var replyReserve: Int { Int(bucket.capacity * Lane.replyShare) }
  /// What nobody waits for goes ten times a second, not one by one: each time costs commits, and replies
  /// would wait for those.
  private var bunch: Int {
    max(min(Int(bucket.perSecond / 10), Int(bucket.capacity) - replyReserve), 1)
  }

  /// How much of the room notices and broadcasts may take, so that a reply that comes now need not wait for
  /// the pace that they have used up.
  mutating func roomForLessUrgent(at now: Timestamp) -> Int {
    let room = room(at: now)
    // Whether a platform is back may be tried with anything.
    if failures > 0 { return room }
    let free = bucket.available(at: now) - replyReserve
    guard free >= bunch else { return 0 }
    return max(min(room, Lane.mostInFlight - Lane.replyPlaces - inFlight, free), 0)
  }

  /// Milliseconds until notices and broadcasts may go, where it is the pace that holds them back; `nil` when
  /// only an answer makes room.
  mutating func waitForLessUrgent(at now: Timestamp) -> Int64? {
    let wait = bucket.wait(at: now, leaving: Double(replyReserve + bunch - 1))
    return wait > 0 ? wait : nil
  }

  /// Milliseconds until there may be room; `nil` when only an answer makes room.
  mutating func wait(at now: Timestamp) -> Int64? {
    let pauseLeft = pauseLeft(at: now)
    if pauseLeft > 0 { return pauseLeft }
    if inFlight > 0, failures > 0 || inFlight >= Lane.mostInFlight { return nil }
    let wait = bucket.wait(at: now)
    return wait > 0 ? wait : nil
  }

  /// Whether this person may be sent something now; otherwise in how many milliseconds.
  mutating func admit(person: Int64, at now: Timestamp) -> Int64? {
    let pacing = adapter.pacing
    guard pacing.personIntervalMilliseconds > 0 else { return nil }
    if people.count > mostPeople { forgetIdlePeople(at: now) }
    var personal =
      people[person]
      ?? TokenBucket(
        perSecond: 1000 / Double(pacing.personIntervalMilliseconds), capacity: pacing.personBurst,
        at: now)
    defer { people[person] = personal }
    return personal.take(at: now) ? nil : max(personal.wait(at: now), 1)
  }

  mutating func started(at now: Timestamp) {
    inFlight += 1
    _ = bucket.take(at: now)
  }

  mutating func finished() { inFlight = max(inFlight - 1, 0) }

  /// This many calls that fail in a row are no accident.
  private static let mostStumbles = 3

  /// One call failed, as any may: the platform or the network is to blame, or a proxy in between. Only
  /// several in a row close the account's way.
  mutating func stumbled(at now: Timestamp) {
    stumbles += 1
    if stumbles >= Lane.mostStumbles || failures > 0 { failed(at: now, atLeast: nil) }
  }

  /// The account works; but a call that was under way when the platform asked for a pause ends no pause.
  mutating func succeeded(at now: Timestamp) {
    stumbles = 0
    guard pauseLeft(at: now) == 0 else { return }
    failures = 0
    pause = nil
  }

  /// Whether everything of the account waits because the platform refused it.
  mutating func isClosed(at now: Timestamp) -> Bool { pauseLeft(at: now) > 0 }

  /// The whole account was refused: everything waits, longer each time, up to a minute. Calls that were
  /// under way together and fail together are one failure.
  mutating func failed(at now: Timestamp, atLeast milliseconds: Int64?) {
    let left = pauseLeft(at: now)
    if left == 0 { failures = min(failures + 1, 6) }
    let own = left == 0 ? min(Int64(1_000) << failures, 60_000) : left
    pause = Pause(since: now, milliseconds: max(own, milliseconds ?? 0))
  }

  /// What the account pays for is used up: calls of that kind wait, all others go on.
  mutating func ranOut(at now: Timestamp, _ failure: SendFailure) {
    meteredPause = (Pause(since: now, milliseconds: Lane.meteredPauseMilliseconds), failure)
  }

  /// How long what is paid for waits, and why; `nil`: it need not.
  mutating func meteredWait(at now: Timestamp) -> (milliseconds: Int64, failure: SendFailure)? {
    guard var (pause, failure) = meteredPause else { return nil }
    let left = pause.left(at: now)
    meteredPause = left > 0 ? (pause, failure) : nil
    // This message alone is concerned: nothing new was learnt of the account.
    failure.scope = .recipient
    return left > 0 ? (left, failure) : nil
  }

  /// Of ten places one is for what is less urgent, should replies take them all.
  private static let lowerShare = 0.1

  /// Notes what of the room replies took and whether something less urgent may be waiting.
  ///
  /// - Returns: how many places to give to what is less urgent, now.
  mutating func placesForLessUrgent(room: Int, replies: Int) -> Int {
    guard replies >= room else {
      // Replies left room: whatever else waits was looked at too.
      owed = 0
      return 0
    }
    owed += Double(replies) * Lane.lowerShare
    let places = min(Int(owed), room)
    owed -= Double(places)
    return places
  }

  private mutating func pauseLeft(at now: Timestamp) -> Int64 { pause?.left(at: now) ?? 0 }

  private mutating func forgetIdlePeople(at now: Timestamp) {
    let full = max(adapter.pacing.personBurst.rounded(.down), 1)
    people = people.filter { _, bucket in
      var bucket = bucket
      return Double(bucket.available(at: now)) < full
    }
    // However many are written to within a moment: a sweep comes after as many new people as it looks at.
    mostPeople = max(Lane.manyPeople, people.count * 2)
  }
}

/// A time in which nothing goes.
private struct Pause {
  private var since: Timestamp
  private let milliseconds: Int64

  init(since: Timestamp, milliseconds: Int64) {
    self.since = since
    self.milliseconds = milliseconds
  }

  /// Milliseconds until it is over.
  mutating func left(at now: Timestamp) -> Int64 {
    let passed = now.millisecondsSince(since)
    // A clock that steps back makes no pause longer.
    if passed < 0 { since = now }
    return max(milliseconds - max(passed, 0), 0)
  }
}
