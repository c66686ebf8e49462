import Crypto

/// A checksum of rows that does not depend on their order: the sum of a part of each row's SHA-256.
struct RowSum: Sendable, Hashable {
  var rows: Int64 = 0
  var high: UInt64 = 0
  var low: UInt64 = 0

  mutating func add(_ row: SQLRow) {
    var hash = SHA256()
    for value in row.values { RowSum.feed(value, to: &hash) }
    rows += 1
    hash.finalize().withUnsafeBytes { bytes in
      high &+= bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      low &+= bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    }
  }

  private static func feed(_ value: SQLValue, to hash: inout SHA256) {
    func feed(_ tag: UInt8, _ bytes: some Sequence<UInt8>) {
      var all = [tag]
      all.append(contentsOf: bytes)
      // The length first, so that no two rows run together alike.
      withUnsafeBytes(of: UInt64(all.count).bigEndian) { hash.update(bufferPointer: $0) }
      all.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    switch value {
    case .null: feed(0, [])
    case .integer(let value): feed(1, withUnsafeBytes(of: value.bigEndian) { Array($0) })
    case .real(let value):
      feed(2, withUnsafeBytes(of: value.bitPattern.bigEndian) { Array($0) })
    case .text(let text): feed(3, text.utf8)
    case .blob(let bytes): feed(4, bytes)
    }
  }
}
