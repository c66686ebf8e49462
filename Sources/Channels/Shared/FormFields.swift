/// The fields of an `application/x-www-form-urlencoded` body or a query, in order, as bytes: nothing is lost
/// to what is not UTF-8.
struct FormFields {
  /// More fields than any platform sends.
  private static let maximumCount = 1_000

  struct Field {
    var name: [UInt8]
    var value: [UInt8]
  }

  let fields: [Field]

  /// `nil` when there are too many.
  init?(_ body: some Collection<UInt8>) {
    var fields: [Field] = []
    for pair in body.split(separator: UInt8(ascii: "&")) {
      guard fields.count < Self.maximumCount else { return nil }
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first else { continue }
      let value = parts.count > 1 ? Self.decode(parts[1]) : []
      fields.append(Field(name: Self.decode(name), value: value))
    }
    self.fields = fields
  }

  /// The first field of a name that is not empty.
  subscript(name: String) -> String? {
    let name = Array(name.utf8)
    guard let field = fields.first(where: { $0.name == name && !$0.value.isEmpty }) else {
      return nil
    }
    // No database has to hold a NUL.
    return String(decoding: field.value, as: UTF8.self).replacing("\0", with: "\u{FFFD}")
  }

  private static func decode(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        // A `%` that no two digits follow stays what it is.
        var ahead = rest
        if let high = ahead.next().flatMap({ Hexadecimal.digit($0) }),
          let low = ahead.next().flatMap({ Hexadecimal.digit($0) })
        {
          bytes.append(high << 4 | low)
          rest = ahead
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
