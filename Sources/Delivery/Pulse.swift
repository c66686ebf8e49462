import Synchronization

/// Shows that a loop still goes round.
public final class Pulse: Sendable {
  private let last = Mutex(ContinuousClock.now)

  public init() {}

  func beat() { last.withLock { $0 = .now } }

  /// How long ago the loop was last at its beginning.
  public var age: Duration { ContinuousClock.now - last.withLock { $0 } }
}
