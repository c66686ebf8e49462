/// An insert-only hash table from 64-bit keys (already well mixed) to small numbers, in two flat arrays.
///
/// A `Dictionary` takes four times the memory and twice the time for this. Key 0 marks an empty slot and
/// is never stored; `hash(_:)` never gives it.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private(set) var count = 0
  private var mask: Int

  init(capacity: Int = 16) {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
    mask = size - 1
  }

  /// Bytes held.
  var memoryBytes: Int { keys.count * 12 }

  /// The value of a key, or `nil`.
  func value(of key: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: key) & mask
    while true {
      let found = keys[slot]
      if found == key { return key == 0 ? nil : values[slot] }
      if found == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }

  /// The value that `key` has, or gets now.
  mutating func value(of key: UInt64, orInsert value: @autoclosure () -> UInt32) -> UInt32 {
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    let new = value()
    guard key != 0 else { return new }
    keys[slot] = key
    values[slot] = new
    count += 1
    if count * 3 > keys.count * 2 { grow() }
    return new
  }

  /// Sets the value of a key.
  mutating func set(_ value: UInt32, for key: UInt64) {
    guard key != 0 else { return }
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
    if count * 3 > keys.count * 2 { grow() }
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    while larger.keys.count < keys.count * 2 { larger = KeyTable(capacity: larger.keys.count * 2) }
    for slot in keys.indices where keys[slot] != 0 {
      var place = Int(truncatingIfNeeded: keys[slot]) & larger.mask
      while larger.keys[place] != 0 { place = (place + 1) & larger.mask }
      larger.keys[place] = keys[slot]
      larger.values[place] = values[slot]
    }
    larger.count = count
    self = larger
  }
}

/// A well-mixed 64-bit hash of bytes; never 0. Stable across runs and machines (fingerprints are stored).
func stableHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return mixed(hash)
}

/// Finishes a hash so that its low bits depend on all of it; never 0.
func mixed(_ value: UInt64) -> UInt64 {
  var hash = value
  hash ^= hash >> 32
  hash = hash &* 0xD6E8_FEB8_6659_FD93
  hash ^= hash >> 32
  hash = hash &* 0xD6E8_FEB8_6659_FD93
  hash ^= hash >> 32
  return hash == 0 ? 1 : hash
}
