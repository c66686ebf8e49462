/// Writes JSON into bytes, setting the commas itself.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.field("to", "62812…")
///       json.object("text") { $0.field("body", "…") }
///     }
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init(capacity: Int = 256) { bytes.reserveCapacity(capacity) }

  /// An object, as the document or as an element of an array.
  public mutating func object(_ write: (inout JSONWriter) -> Void) {
    container("{", "}", write)
  }

  /// An array, as the document or as an element of an array.
  public mutating func array(_ write: (inout JSONWriter) -> Void) {
    container("[", "]", write)
  }

  /// A member that is an object.
  public mutating func object(_ key: String, _ write: (inout JSONWriter) -> Void) {
    self.key(key)
    container("{", "}", write)
  }

  /// A member that is an array.
  public mutating func array(_ key: String, _ write: (inout JSONWriter) -> Void) {
    self.key(key)
    container("[", "]", write)
  }

  public mutating func field(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  public mutating func field(_ key: String, _ value: Int64) {
    self.key(key)
    integer(value)
  }

  public mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// A string, as an element of an array.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// A whole number, as an element of an array.
  public mutating func integer(_ value: Int64) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ write: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    write(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Stretches that need no escape are taken over as a whole.
      var start = utf8.startIndex
      for index in utf8.indices where JSONWriter.needsEscape(utf8[index]) {
        bytes.append(contentsOf: utf8[start..<index])
        escape(utf8[index])
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x00..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append(JSONWriter.digits[Int(byte & 0xF)])
    default: bytes.append(byte)
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
