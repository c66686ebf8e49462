import CPostgres

/// A statement's arguments as libpq wants them: binary, in one block of memory.
struct PostgresArguments {
  let types: [Oid]
  private var bytes: [UInt8] = []
  private var places: [Int?] = []
  private var lengths: [Int32] = []

  init(_ arguments: [SQLValue]) {
    types = arguments.map(PostgresType.of)
    places.reserveCapacity(arguments.count)
    lengths.reserveCapacity(arguments.count)
    for argument in arguments {
      let start = bytes.count
      switch argument {
      case .null: break
      case .integer(let value): append(UInt64(bitPattern: value))
      case .real(let value): append(value.bitPattern)
      case .text(let text):
        // PostgreSQL's texts cannot hold this one character.
        bytes.append(
          contentsOf: text.utf8.contains(0)
            ? Array(text.replacing("\u{0}", with: "\u{FFFD}").utf8) : Array(text.utf8))
      case .blob(let blob): bytes.append(contentsOf: blob)
      }
      places.append(argument == .null ? nil : start)
      lengths.append(Int32(clamping: bytes.count - start))
    }
    // So that even the place of an empty value is one.
    bytes.append(0)
  }

  private mutating func append(_ bits: UInt64) {
    withUnsafeBytes(of: bits.bigEndian) { bytes.append(contentsOf: $0) }
  }

  func withPointers<Result>(
    _ body: (
      _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
      _ formats: UnsafePointer<Int32>?
    ) -> Result
  ) -> Result {
    bytes.withUnsafeBytes { block in
      let base = block.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values: [UnsafePointer<CChar>?] = places.map { place in
        place.flatMap { place in base.map { $0 + place } }
      }
      let formats = [Int32](repeating: 1, count: places.count)
      return values.withUnsafeBufferPointer { values in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            body(values.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}

/// The types that our statements meet; the numbers are the server's catalogue's, which never change.
enum PostgresType {
  static let bool: Oid = 16, bytes: Oid = 17, character: Oid = 18, name: Oid = 19
  static let int8: Oid = 20, int2: Oid = 21, int4: Oid = 23, text: Oid = 25, oid: Oid = 26
  static let float4: Oid = 700, float8: Oid = 701, unknown: Oid = 705, void: Oid = 2278
  static let bpchar: Oid = 1042, varchar: Oid = 1043, numeric: Oid = 1700

  static func of(_ value: SQLValue) -> Oid {
    switch value {
    case .null: 0
    case .integer: int8
    case .real: float8
    case .text: text
    case .blob: bytes
    }
  }

  /// Reads one binary field.
  ///
  /// - Returns: `nil` for a type that is none of ours, or damage.
  static func decode(_ field: UnsafeRawBufferPointer, type: Oid) -> SQLValue? {
    switch type {
    case bool: return field.first.map { .integer($0 == 0 ? 0 : 1) }
    case int2: return integer(field, Int16.self).map { .integer(Int64($0)) }
    case int4: return integer(field, Int32.self).map { .integer(Int64($0)) }
    case oid: return integer(field, UInt32.self).map { .integer(Int64($0)) }
    case int8: return integer(field, Int64.self).map { .integer($0) }
    case float4: return integer(field, UInt32.self).map { .real(Double(Float(bitPattern: $0))) }
    case float8: return integer(field, UInt64.self).map { .real(Double(bitPattern: $0)) }
    case text, varchar, bpchar, name, character, unknown:
      return .text(String(decoding: field, as: UTF8.self))
    case bytes: return .blob(Array(field))
    case numeric: return number(field)
    case void: return .null
    default: return nil
    }
  }

  private static func integer<Value: FixedWidthInteger>(
    _ field: UnsafeRawBufferPointer, _: Value.Type
  ) -> Value? {
    guard field.count == MemoryLayout<Value>.size else { return nil }
    return Value(bigEndian: field.loadUnaligned(as: Value.self))
  }

  /// What `SUM` and `AVG` answer: digits to the base 10,000. Whole numbers stay exact.
  private static func number(_ field: UnsafeRawBufferPointer) -> SQLValue? {
    func short(_ place: Int) -> Int16? {
      guard field.count >= place * 2 + 2 else { return nil }
      return Int16(bigEndian: field.loadUnaligned(fromByteOffset: place * 2, as: Int16.self))
    }
    guard let count = short(0), let weight = short(1), let sign = short(2), count >= 0 else {
      return nil
    }
    let isNegative = sign == 0x4000
    guard isNegative || sign == 0 else { return .real(.nan) }
    var whole: Int64? = 0
    var real = 0.0
    for place in 0..<max(Int(count), Int(weight) + 1) {
      var digit: Int64 = 0
      if place < Int(count) {
        guard let read = short(4 + place) else { return nil }
        // Anything else is damage, and could add up to what has no opposite.
        guard (0..<10_000).contains(read) else { return nil }
        digit = Int64(read)
      }
      let power = Int(weight) - place
      if power >= 0 {
        whole = whole.flatMap { value in
          let (high, isTooBig) = value.multipliedReportingOverflow(by: 10_000)
          let (sum, isTooBigNow) = high.addingReportingOverflow(digit)
          return isTooBig || isTooBigNow ? nil : sum
        }
      } else if digit != 0 {
        whole = nil
      }
      guard digit != 0 else { continue }
      var part = Double(digit)
      // Further out it is 0 or infinite already.
      for _ in 0..<min(abs(power), 81) { part = power > 0 ? part * 10_000 : part / 10_000 }
      real += part
    }
    if let whole { return .integer(isNegative ? -whole : whole) }
    return .real(isNegative ? -real : real)
  }
}
