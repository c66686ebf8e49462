import Domain

/// So many at once, so many a second after that.
struct TokenBucket: Sendable {
  let perSecond: Double
  let capacity: Double
  private var tokens: Double
  private var filledAt: Timestamp

  init(perSecond: Double, capacity: Double, at now: Timestamp) {
    self.perSecond = perSecond
    self.capacity = max(capacity, 1)
    tokens = self.capacity
    filledAt = now
  }

  /// How many may go now.
  mutating func available(at now: Timestamp) -> Int {
    // A clock that steps back adds nothing and takes nothing.
    let seconds = max(Double(now.millisecondsSince(filledAt)) / 1000, 0)
    tokens = min(capacity, tokens + seconds * perSecond)
    filledAt = now
    return Int(tokens)
  }

  /// Takes one if there is one.
  mutating func take(at now: Timestamp) -> Bool {
    guard available(at: now) >= 1 else { return false }
    tokens -= 1
    return true
  }

  /// Milliseconds until one may go.
  ///
  /// - Parameter rest: so many have to be left then.
  mutating func wait(at now: Timestamp, leaving rest: Double = 0) -> Int64 {
    _ = available(at: now)
    let needed = min(1 + rest, capacity)
    if tokens >= needed { return 0 }
    guard perSecond > 0 else { return 60_000 }
    return Int64(min((needed - tokens) / perSecond * 1000, 86_400_000).rounded(.up))
  }
}
