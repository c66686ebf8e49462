import Foundation

/// A moment: milliseconds since 1970-01-01 UTC.
///
/// An integer, so that it is stored, compared and sent without rounding; arithmetic saturates,
/// because moments come from outside (a platform may send any number).
public struct Timestamp: Sendable, Hashable, Codable, Comparable {
  /// Milliseconds since 1970-01-01 UTC.
  public let milliseconds: Int64

  /// From milliseconds since 1970-01-01 UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// From seconds since 1970-01-01 UTC; anything that is no number becomes 0.
  public init(seconds: Double) {
    let value = (seconds * 1000).rounded()
    if value.isNaN {
      milliseconds = 0
    } else {
      milliseconds = Int64(exactly: value) ?? (value < 0 ? .min : .max)
    }
  }

  /// The wall clock's present moment.
  public static var now: Timestamp {
    Timestamp(seconds: Date().timeIntervalSince1970)
  }

  /// Seconds since 1970-01-01 UTC.
  public var seconds: Double { Double(milliseconds) / 1000 }

  /// This moment moved by a number of milliseconds; stays at the ends instead of overflowing.
  public func advanced(byMilliseconds delta: Int64) -> Timestamp {
    let (sum, overflow) = milliseconds.addingReportingOverflow(delta)
    return Timestamp(milliseconds: overflow ? (delta < 0 ? .min : .max) : sum)
  }

  /// This moment moved by a number of seconds.
  public func advanced(bySeconds delta: Double) -> Timestamp {
    advanced(byMilliseconds: Timestamp(seconds: delta).milliseconds)
  }

  /// Milliseconds from `other` to this moment; saturates.
  public func millisecondsSince(_ other: Timestamp) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    return overflow ? (milliseconds < other.milliseconds ? .min : .max) : difference
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
