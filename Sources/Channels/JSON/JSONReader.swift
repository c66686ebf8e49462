/// Checks a text against the grammar of RFC 8259 and lists its values.
struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var nodes: [JSONDocument.Node] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A webhook has a value about every 16 bytes.
    nodes.reserveCapacity(bytes.count / 16 + 8)
  }

  /// What may stand at the present place.
  private enum State {
    case value, firstElementOrEnd, firstKeyOrEnd, key, afterValue
  }

  mutating func readDocument() throws(ParseFailure) {
    var open: [Int] = []
    open.reserveCapacity(16)
    var state = State.value
    while true {
      let byte = skipSpace()
      switch (state, byte) {
      case (.firstElementOrEnd, UInt8(ascii: "]")), (.firstKeyOrEnd, UInt8(ascii: "}")):
        close(&open)
        state = .afterValue
      case (.value, _), (.firstElementOrEnd, _):
        state = try readValue(byte, &open)
      case (.firstKeyOrEnd, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
        try readString()
        guard skipSpace() == UInt8(ascii: ":") else { throw failure() }
        offset += 1
        state = .value
      case (.afterValue, nil) where open.isEmpty:
        return
      case (.afterValue, .some(let byte)):
        guard let container = open.last else { throw failure() }
        let isObject = nodes[container].kind == .object
        switch byte {
        case UInt8(ascii: ","):
          offset += 1
          state = isObject ? .key : .value
        case UInt8(ascii: "}") where isObject, UInt8(ascii: "]") where !isObject:
          close(&open)
        default: throw failure()
        }
      default: throw failure()
      }
    }
  }

  private func failure() -> ParseFailure { ParseFailure(reason: "not JSON at byte \(offset)") }

  private mutating func skipSpace() -> UInt8? {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func close(_ open: inout [Int]) {
    guard let container = open.popLast() else { return }
    offset += 1
    nodes[container].close(end: offset, next: nodes.count)
  }

  private mutating func readValue(
    _ byte: UInt8?, _ open: inout [Int]
  ) throws(ParseFailure) -> State {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < JSONDocument.maximumDepth else {
        throw ParseFailure(reason: "JSON nested too deeply at byte \(offset)")
      }
      let isObject = byte == UInt8(ascii: "{")
      open.append(nodes.count)
      append(isObject ? .object : .array, from: offset, to: offset)
      offset += 1
      return isObject ? .firstKeyOrEnd : .firstElementOrEnd
    case UInt8(ascii: "\""): try readString()
    case UInt8(ascii: "t"): try readWord("true", .bool)
    case UInt8(ascii: "f"): try readWord("false", .bool)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: try readNumber()
    }
    return .afterValue
  }

  private mutating func append(
    _ kind: JSON.Kind, escaped: Bool = false, from start: Int, to end: Int
  ) {
    nodes.append(
      .init(kind: kind, escaped: escaped, start: start, end: end, next: nodes.count + 1))
  }

  private mutating func readWord(
    _ word: StaticString, _ kind: JSON.Kind
  ) throws(ParseFailure) {
    let start = offset
    for byte in word.description.utf8 {
      guard offset < bytes.count, bytes[offset] == byte else { throw failure() }
      offset += 1
    }
    append(kind, from: start, to: offset)
  }

  private mutating func readString() throws(ParseFailure) {
    offset += 1
    let start = offset
    var escaped = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        append(.string, escaped: escaped, from: start, to: offset)
        offset += 1
        return
      }
      if byte < 0x20 { throw failure() }
      if byte == UInt8(ascii: "\\") {
        escaped = true
        try skipEscape()
      } else {
        offset += 1
      }
    }
    throw failure()
  }

  private mutating func skipEscape() throws(ParseFailure) {
    offset += 1
    guard offset < bytes.count else { throw failure() }
    switch bytes[offset] {
    case UInt8(ascii: "u"):
      guard JSONReader.codeUnit(in: bytes[...], at: offset + 1) != nil else { throw failure() }
      offset += 5
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 1
    default: throw failure()
    }
  }

  private mutating func readNumber() throws(ParseFailure) {
    let start = offset
    skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) {
      guard skipDigits() else { throw failure() }
    }
    if skip(UInt8(ascii: ".")) {
      guard skipDigits() else { throw failure() }
    }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
      guard skipDigits() else { throw failure() }
    }
    append(.number, from: start, to: offset)
  }

  @discardableResult
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[offset] {
      offset += 1
    }
    return offset > start
  }
}

extension JSONReader {
  /// The bytes that a string's text stands for; its escapes have been checked.
  static func unescape(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < raw.endIndex else {
        text.append(byte)
        continue
      }
      let escape = raw[index]
      index += 1
      switch escape {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"): text.append(contentsOf: scalar(in: raw, at: &index).utf8)
      default: text.append(escape)
      }
    }
    return text
  }

  /// The scalar of the hexadecimal digits at `index` (after `\u`), taking a second escape along when the
  /// two are a surrogate pair.
  private static func scalar(in raw: ArraySlice<UInt8>, at index: inout Int) -> String {
    let replacement = "\u{FFFD}"
    guard let first = codeUnit(in: raw, at: index) else { return replacement }
    index += 4
    if let scalar = Unicode.Scalar(first) {
      return scalar.value == 0 ? replacement : String(scalar)
    }
    guard UTF16.isLeadSurrogate(first), index + 1 < raw.endIndex,
      raw[index] == UInt8(ascii: "\\"), raw[index + 1] == UInt8(ascii: "u"),
      let second = codeUnit(in: raw, at: index + 2), UTF16.isTrailSurrogate(second)
    else { return replacement }
    index += 6
    let value = 0x10000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF)
    return Unicode.Scalar(value).map { String($0) } ?? replacement
  }

  /// Four hexadecimal digits.
  fileprivate static func codeUnit(in raw: ArraySlice<UInt8>, at index: Int) -> UInt16? {
    guard index >= raw.startIndex, index + 4 <= raw.endIndex else { return nil }
    var unit: UInt16 = 0
    for byte in raw[index..<index + 4] {
      guard let digit = Hexadecimal.digit(byte) else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
