import Domain
import Synchronization

/// Token buckets by key: a burst, then a steady rate. Bounded in memory.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var updated: Timestamp
  }

  private let burst: Double
  private let perMillisecond: Double
  private let capacity: Int
  private let buckets = Mutex<[String: Bucket]>([:])

  init(burst: Int, perMinute: Int, capacity: Int = 20_000) {
    self.burst = Double(max(1, burst))
    self.perMillisecond = Double(max(1, perMinute)) / 60_000
    self.capacity = capacity
  }

  /// Takes one token. `nil` when there was one; otherwise the seconds until the next.
  func secondsToWait(_ key: String, now: Timestamp = .now) -> Int? {
    buckets.withLock { buckets in
      if buckets.count >= capacity, buckets[key] == nil { makeRoom(&buckets, now: now) }
      let tokens = buckets[key].map { refilled($0, now: now) } ?? burst
      guard tokens >= 1 else {
        buckets[key] = Bucket(tokens: tokens, updated: now)
        return max(1, Int(((1 - tokens) / perMillisecond / 1000).rounded(.up)))
      }
      buckets[key] = Bucket(tokens: tokens - 1, updated: now)
      return nil
    }
  }

  private func refilled(_ bucket: Bucket, now: Timestamp) -> Double {
    let passed = Double(max(0, now.millisecondsSince(bucket.updated)))
    return min(burst, bucket.tokens + passed * perMillisecond)
  }

  /// A full bucket limits nobody and can go; when all are in use, the table starts anew.
  private func makeRoom(_ buckets: inout [String: Bucket], now: Timestamp) {
    buckets = buckets.filter { refilled($0.value, now: now) < burst }
    if buckets.count >= capacity { buckets.removeAll(keepingCapacity: true) }
  }
}
