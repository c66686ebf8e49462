import Crypto

/// UUIDs for platforms that want one as idempotency key.
enum StableUUID {
  /// A UUID (version 8) that is the same for the same key.
  static func of(_ key: String) -> String {
    var bytes = Array(SHA256.hash(data: Array(key.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Hexadecimal.encode(bytes)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
      String(digits.dropFirst(range.lowerBound).prefix(range.count))
    }.joined(separator: "-")
  }
}
