import Domain

/// SplitMix64: the same numbers on every machine, so that a failure can be repeated.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A short text of any scripts; sometimes empty.
  public mutating func text() -> String {
    let letters = Array("aé z0\n\"\\\u{0}ꦗ🙏🏽ب\u{202E}")
    return String(
      (0..<Int.random(in: 0...40, using: &self)).compactMap { _ in
        letters.randomElement(using: &self)
      })
  }

  public mutating func maybe<Value>(_ make: (inout SplitMix64) -> Value) -> Value? {
    Bool.random(using: &self) ? make(&self) : nil
  }

  public mutating func list<Value>(_ make: (inout SplitMix64) -> Value) -> [Value] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in make(&self) }
  }

  public mutating func moment() -> Timestamp {
    Timestamp(milliseconds: Int64(truncatingIfNeeded: next()))
  }

  /// Bytes with one kind of damage: cut short, a byte changed, one put in, one taken out.
  public mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 0..<max(bytes.count, 1), using: &self)
    let byte = UInt8(truncatingIfNeeded: next())
    switch Int.random(in: 0..<4, using: &self) {
    case 0: bytes.removeSubrange(min(place, bytes.count)...)
    case 1: if bytes.indices.contains(place) { bytes[place] = byte }
    case 2: bytes.insert(byte, at: min(place, bytes.count))
    default: if bytes.indices.contains(place) { bytes.remove(at: place) }
    }
    return bytes
  }
}
