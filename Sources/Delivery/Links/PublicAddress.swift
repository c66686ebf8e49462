import Foundation

/// Tells addresses of the public internet from those of machines and networks that only we can reach.
public enum PublicAddress {
  /// Whether a numeric address may be connected to on behalf of a stranger.
  ///
  /// The ranges are those of IANA's registries of special-purpose addresses (RFC 6890 and its updates): what
  /// is private, local, reserved, for documentation, or wraps another address is no public one.
  public static func isPublic(_ address: String) -> Bool {
    if let four = bytes(of: address, family: AF_INET) { return isPublic(four: four) }
    if let six = bytes(of: address, family: AF_INET6) { return isPublic(six: six) }
    return false
  }

  private static func isPublic(four address: [UInt8]) -> Bool {
    !closed.contains { range in matches(address, range.prefix, range.bits) }
  }

  private static func isPublic(six address: [UInt8]) -> Bool {
    // Only 2000::/3 has been given out; the exceptions in it hold other addresses or nobody's.
    guard matches(address, [0x20], 3) else { return false }
    return !closedSix.contains { matches(address, $0.prefix, $0.bits) }
  }

  private static let closed: [(prefix: [UInt8], bits: Int)] = [
    ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([168, 63, 129, 16], 32),
    ([172, 16], 12),
    ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 31, 196], 24), ([192, 52, 193], 24),
    ([192, 88, 99], 24), ([192, 168], 16), ([192, 175, 48], 24), ([198, 18], 15),
    ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 3),
  ]

  private static let closedSix: [(prefix: [UInt8], bits: Int)] = [
    ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x20, 0x02], 16),
    ([0x26, 0x20, 0x00, 0x4F, 0x80, 0x00], 48), ([0x3F, 0xFF], 20),
  ]

  private static func matches(_ address: [UInt8], _ prefix: [UInt8], _ bits: Int) -> Bool {
    for bit in 0..<bits {
      let (byte, mask) = (bit / 8, UInt8(0x80) >> UInt8(bit % 8))
      let wanted = byte < prefix.count ? prefix[byte] & mask : 0
      guard byte < address.count, address[byte] & mask == wanted else { return false }
    }
    return true
  }

  private static func bytes(of address: String, family: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: family == AF_INET ? 4 : 16)
    return inet_pton(family, address, &bytes) == 1 ? bytes : nil
  }
}
