/// Writes values one after the other: lengths and integers as LEB128, texts as UTF-8.
///
/// The hot path stores and reads every message in this form; JSON took most of its time.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  init(version: UInt8) {
    bytes.reserveCapacity(256)
    bytes.append(version)
  }

  mutating func write(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ value: Int) { write(UInt64(bitPattern: Int64(value))) }

  mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func write(_ value: String) {
    write(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func write(_ value: [UInt8]) {
    write(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func write(_ value: String?) {
    write(value != nil)
    if let value { write(value) }
  }

  mutating func write(_ value: Int64?) {
    write(value != nil)
    if let value { write(UInt64(bitPattern: value)) }
  }

  mutating func write<T>(_ list: [T], each: (inout ByteWriter, T) -> Void) {
    write(UInt64(list.count))
    for element in list { each(&self, element) }
  }
}

/// Reads what `ByteWriter` wrote; anything else is `StorageError.malformed`, never a trap.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  /// Which version wrote it.
  private(set) var version: UInt8 = 0

  /// - Parameter versions: the ones that the caller can read.
  init(_ bytes: [UInt8], versions: ClosedRange<UInt8>) throws {
    self.bytes = bytes
    version = try readByte()
    guard versions.contains(version) else { throw StorageError.malformed(column: 0) }
  }

  init(_ bytes: [UInt8], version: UInt8) throws {
    try self.init(bytes, versions: version...version)
  }

  private mutating func readByte() throws -> UInt8 {
    guard place < bytes.count else { throw StorageError.malformed(column: place) }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func readUInt64() throws -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try readByte()
      guard shift < 64 else { throw StorageError.malformed(column: place) }
      value |= UInt64(byte & 0x7f) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
  }

  mutating func readCount() throws -> Int {
    let value = try readUInt64()
    // Every element takes a byte at least: a greater count is damage, not a reason to allocate.
    guard value <= UInt64(bytes.count - place) else { throw StorageError.malformed(column: place) }
    return Int(value)
  }

  mutating func readBool() throws -> Bool { try readByte() != 0 }

  mutating func readString() throws -> String {
    let count = try readCount()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func readBytes() throws -> [UInt8] {
    let count = try readCount()
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  mutating func readOptionalString() throws -> String? {
    try readBool() ? try readString() : nil
  }

  mutating func readOptionalInt64() throws -> Int64? {
    try readBool() ? Int64(bitPattern: try readUInt64()) : nil
  }

  mutating func readList<T>(each: (inout ByteReader) throws -> T) throws -> [T] {
    let count = try readCount()
    var list: [T] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(try each(&self)) }
    return list
  }
}
