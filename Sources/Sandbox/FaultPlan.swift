import Domain

/// Which calls go wrong, and how.
///
/// Written as a comma-separated list:
///
///     429:0.05          a share of the calls, from 0 to 1; without a share: every call
///     slow:200ms:0.5    answer that much later (`ms` or `s`); goes together with the others
///     retry-after=7     seconds that a 429 asks for (1)
///     only=whatsapp+line  channels that are concerned (all)
///     seed=7            another sequence (0); the same seed gives the same faults
///
/// Kinds: `429`, `500`, `502`, `503` answer as the platform does when it is busy or broken; `expired-token`,
/// `window` (outside the 24 hours), `gone` (the person blocked us), `quota` (what was paid for is used up) likewise, where the platform has such
/// an answer; `timeout` takes the message and never answers; `reset-before` closes the connection and
/// takes nothing; `reset-after` takes the message, then closes; `garbage` takes it and answers nonsense.
public struct FaultPlan: Sendable, Hashable {
  /// What happens to a call.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case tooMany = "429"
    case serverError = "500"
    case badGateway = "502"
    case unavailable = "503"
    case expiredToken = "expired-token"
    case usedUp = "quota"
    case windowClosed = "window"
    case recipientGone = "gone"
    case timeout
    case resetBefore = "reset-before"
    case resetAfter = "reset-after"
    case garbage

    /// Whether the platform takes the message although the sender does not learn of it.
    var takesMessage: Bool {
      switch self {
      case .timeout, .resetAfter, .garbage: true
      default: false
      }
    }
  }

  /// A plan that cannot be read; the reason is one sentence.
  public struct Malformed: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
  }

  /// What one call meets.
  struct Decision: Sendable, Hashable {
    var kind: Kind?
    var delayMilliseconds = 0
  }

  private struct Share: Sendable, Hashable {
    var kind: Kind
    var share: Double
  }

  private var shares: [Share] = []
  private var slowMilliseconds = 0
  private var slowShare = 0.0
  private var channels = Set(Channel.allCases)
  private var seed: UInt64 = 0
  /// Seconds that a 429 asks the sender to wait.
  private(set) var retryAfterSeconds = 1

  /// Nothing goes wrong.
  public static let none = FaultPlan()

  private init() {}

  /// Reads a plan; an empty one (or `none`) means no faults.
  public init(_ specification: String) throws(Malformed) {
    for item in specification.split(separator: ",").map({ $0.filter { !$0.isWhitespace } })
    where !item.isEmpty && item != "none" {
      try apply(item)
    }
    if shares.reduce(0, { $0 + $1.share }) > 1.000_001 {
      throw Malformed(description: "The shares of the faults add up to more than 1.")
    }
  }

  private mutating func apply(_ item: String) throws(Malformed) {
    if let equals = item.firstIndex(of: "=") {
      try set(String(item[..<equals]), to: String(item[item.index(after: equals)...]))
      return
    }
    let parts = item.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first else { return }
    if name == "slow" {
      guard parts.count == 2 || parts.count == 3, let delay = Self.milliseconds(parts[1]) else {
        throw Malformed(
          description: "'\(item)' should read slow:DURATION:SHARE, such as slow:200ms:0.5.")
      }
      slowMilliseconds = delay
      slowShare = parts.count == 3 ? try Self.share(parts[2], in: item) : 1
      return
    }
    guard let kind = Kind(rawValue: name) else {
      let known = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw Malformed(description: "'\(name)' is no fault; there are \(known) and slow.")
    }
    guard parts.count <= 2 else {
      throw Malformed(description: "'\(item)' should read \(name):SHARE, such as \(name):0.05.")
    }
    let share = parts.count == 2 ? try Self.share(parts[1], in: item) : 1
    shares.append(Share(kind: kind, share: share))
  }

  private mutating func set(_ name: String, to value: String) throws(Malformed) {
    switch name {
    case "seed":
      guard let number = UInt64(value) else {
        throw Malformed(description: "seed=\(value) should be a whole number, such as seed=7.")
      }
      seed = number
    case "retry-after":
      guard let seconds = Int(value), (0...86_400).contains(seconds) else {
        throw Malformed(description: "retry-after=\(value) should be seconds, from 0 to 86400.")
      }
      retryAfterSeconds = seconds
    case "only":
      channels = []
      for part in value.split(separator: "+", omittingEmptySubsequences: false) {
        guard let channel = Channel(rawValue: String(part)) else {
          throw Malformed(description: "only=\(value) names no channel, such as only=whatsapp.")
        }
        channels.insert(channel)
      }
    default:
      throw Malformed(
        description: "'\(name)' is no setting; there are only, retry-after and seed.")
    }
  }

  private static func share(_ text: String, in item: String) throws(Malformed) -> Double {
    guard let share = Double(text), (0...1).contains(share) else {
      throw Malformed(description: "The share in '\(item)' should be a number from 0 to 1.")
    }
    return share
  }

  private static func milliseconds(_ text: String) -> Int? {
    let (digits, factor) =
      text.hasSuffix("ms") ? (text.dropLast(2), 1) : (text.dropLast(1), 1_000)
    guard text.hasSuffix("s"), let number = Int(digits), (0...600_000).contains(number) else {
      return nil
    }
    return number * factor
  }

  // MARK: Deciding

  /// What the call with this running number meets: the same for the same seed, whatever the order.
  func decision(for number: Int64, on channel: Channel) -> Decision {
    guard channels.contains(channel) else { return Decision() }
    let state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: number) &* 2
    var decision = Decision()
    var left = Pseudorandom.fraction(state)
    for share in shares {
      if left < share.share {
        decision.kind = share.kind
        break
      }
      left -= share.share
    }
    if Pseudorandom.fraction(state &+ 1) < slowShare {
      decision.delayMilliseconds = slowMilliseconds
    }
    return decision
  }
}
