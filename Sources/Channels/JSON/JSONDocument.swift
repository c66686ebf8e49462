/// A JSON text and where its values stand in it: one flat list of nodes, parents before children, each
/// with the place after its last descendant. Built in one pass without recursion, so that depth costs
/// no stack.
final class JSONDocument: Sendable {
  /// Levels of arrays and objects; the deepest webhook of any platform has about a dozen.
  static let maximumDepth = 128

  /// Sixteen bytes are enough for a value: a webhook of 4 MiB can have two million of them.
  struct Node: Sendable {
    private var startOffset: UInt32
    private var endOffset: UInt32
    private var nextIndex: UInt32
    let kind: JSON.Kind
    /// A string with a backslash in it: it has to be decoded before it is compared.
    let escaped: Bool

    init(kind: JSON.Kind, escaped: Bool = false, start: Int, end: Int, next: Int) {
      self.kind = kind
      self.escaped = escaped
      startOffset = UInt32(truncatingIfNeeded: start)
      endOffset = UInt32(truncatingIfNeeded: end)
      nextIndex = UInt32(truncatingIfNeeded: next)
    }

    /// Where the value's text begins (a string's: after the quote), in bytes.
    var start: Int { Int(startOffset) }
    /// Where it ends (a string's: before the quote).
    var end: Int { Int(endOffset) }
    /// The node after this value and everything in it.
    var next: Int { Int(nextIndex) }

    mutating func close(end: Int, next: Int) {
      endOffset = UInt32(truncatingIfNeeded: end)
      nextIndex = UInt32(truncatingIfNeeded: next)
    }
  }

  let bytes: [UInt8]
  let nodes: [Node]

  init(parsing bytes: [UInt8]) throws(ParseFailure) {
    guard bytes.count < Int(Int32.max) else { throw ParseFailure(reason: "too long for JSON") }
    var reader = JSONReader(bytes)
    try reader.readDocument()
    self.bytes = bytes
    nodes = reader.nodes
  }

  func isTrue(at index: Int) -> Bool {
    bytes[nodes[index].start] == UInt8(ascii: "t")
  }

  func text(at index: Int, equals other: String) -> Bool {
    let node = nodes[index]
    if node.escaped { return string(at: index) == other }
    let utf8 = other.utf8
    let start = node.start
    guard utf8.count == node.end - start else { return false }
    var offset = start
    for byte in utf8 {
      if bytes[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  func string(at index: Int) -> String {
    let node = nodes[index]
    let raw = bytes[node.start..<node.end]
    return String(decoding: node.escaped ? JSONReader.unescape(raw)[...] : raw, as: UTF8.self)
  }
}
