/// How fast an account may send, in figures that a database can hold: so many at once, and one every so
/// often after that (the generic cell rate algorithm). It holds across processes and starts.
public struct Pace: Sendable, Hashable {
  /// Messages a second for the whole account; how many may go at once after a pause.
  public var perSecond: Double
  public var burst: Double
  /// The same for one person; 0 milliseconds: no limit.
  public var personIntervalMilliseconds: Int64
  public var personBurst: Double

  public init(
    perSecond: Double, burst: Double, personIntervalMilliseconds: Int64, personBurst: Double
  ) {
    self.perSecond = perSecond
    self.burst = burst
    self.personIntervalMilliseconds = personIntervalMilliseconds
    self.personBurst = personBurst
  }

  /// Thousandths of a millisecond between two messages of the account.
  var interval: Int64 {
    let exact = (1_000_000 / max(perSecond, 0.001)).rounded(.up)
    return Int64(max(1, min(exact, 1e12)))
  }

  /// Thousandths of a millisecond between two messages to one person.
  var personInterval: Int64 { max(0, min(personIntervalMilliseconds, 86_400_000)) * 1_000 }

  /// Messages of the burst that notices and broadcasts leave to replies.
  var replyReserve: Int { Int(max(0, min(burst, 100_000)) * 0.2) }

  var accountLimit: PaceLimit { PaceLimit(interval: interval, burst: burst) }
  var personLimit: PaceLimit { PaceLimit(interval: personInterval, burst: personBurst) }
}

/// One limit: an even interval, and how far ahead of it one may be.
struct PaceLimit {
  let interval: Int64
  let ahead: Int64

  init(interval: Int64, burst: Double) {
    self.interval = interval
    ahead = interval * Int64(max(0, min(burst.rounded(.down), 100_000)) - 1).clamped(from: 0)
  }

  /// A moment that the limit itself could have set; one that lies further ahead is from before the clock
  /// was set back, and counts from now.
  func believable(_ freeAt: Int64, now: Int64) -> Int64 {
    freeAt - now > ahead + 2 * interval ? now + interval : freeAt
  }

  /// How many may go now.
  ///
  /// - Parameters:
  ///   - freeAt: when the next would go at the even pace; thousandths of a millisecond.
  func room(freeAt: Int64, now: Int64) -> Int {
    guard interval > 0 else { return .max }
    let early = max(freeAt, now) - now
    guard early <= ahead else { return 0 }
    return Int((ahead - early) / interval) + 1
  }

  /// When the next goes at the even pace, after `count` more.
  func next(freeAt: Int64, now: Int64, count: Int) -> Int64 {
    max(freeAt, now) + interval * Int64(count)
  }

  /// Milliseconds until one may go.
  ///
  /// - Parameter rest: so many more have to be free then.
  func wait(freeAt: Int64, now: Int64, leaving rest: Int = 0) -> Int64 {
    max(0, (freeAt - ahead - now + interval * Int64(rest) + 999) / 1_000)
  }
}

extension Int64 {
  fileprivate func clamped(from least: Int64) -> Int64 { Swift.max(self, least) }
}
