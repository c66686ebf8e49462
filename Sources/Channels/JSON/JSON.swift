/// A value in a JSON document that came from outside.
///
/// Reading never fails and never traps: what is absent, or of another type, is `nil` or empty. Strings
/// are decoded when they are asked for; numbers stay the digits that were sent, so a 17-digit id
/// loses nothing. Of keys that occur twice the last one counts, as in most readers.
public struct JSON: Sendable {
  /// The six types of RFC 8259.
  public enum Kind: UInt8, Sendable {
    case null, bool, number, string, array, object
  }

  let document: JSONDocument
  let index: Int

  /// Reads a document.
  ///
  /// - Throws: `ParseFailure` with the byte offset for what RFC 8259 does not allow, and for more than
  ///   `JSONDocument.maximumDepth` levels.
  public init(parsing bytes: [UInt8]) throws(ParseFailure) {
    document = try JSONDocument(parsing: bytes)
    index = 0
  }

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  private var node: JSONDocument.Node { document.nodes[index] }

  public var kind: Kind { node.kind }

  /// The value of a key; `nil` when this is no object or has no such key.
  public subscript(key: String) -> JSON? {
    guard node.kind == .object else { return nil }
    var found: JSON?
    var child = index + 1
    while child < node.next {
      let value = child + 1
      if document.text(at: child, equals: key) { found = JSON(document: document, index: value) }
      child = document.nodes[value].next
    }
    return found
  }

  /// The elements of an array, in order; empty for everything else.
  public var elements: [JSON] {
    guard node.kind == .array else { return [] }
    var elements: [JSON] = []
    var child = index + 1
    while child < node.next {
      elements.append(JSON(document: document, index: child))
      child = document.nodes[child].next
    }
    return elements
  }

  /// The members of an object, in order, repeated keys included; empty for everything else.
  public var members: [(key: String, value: JSON)] {
    guard node.kind == .object else { return [] }
    var members: [(key: String, value: JSON)] = []
    var child = index + 1
    while child < node.next {
      members.append((document.string(at: child), JSON(document: document, index: child + 1)))
      child = document.nodes[child + 1].next
    }
    return members
  }

  /// The text of a string. What is not Unicode in it (lone surrogates, stray bytes), and NUL, which not
  /// every database can hold, become U+FFFD.
  public var string: String? {
    node.kind == .string ? document.string(at: index) : nil
  }

  /// A string that is not empty.
  public var nonEmptyString: String? {
    guard node.kind == .string, node.end > node.start else { return nil }
    return document.string(at: index)
  }

  /// A string that is not empty, or the digits of a number: ids come as either.
  public var text: String? {
    switch node.kind {
    case .string: nonEmptyString
    case .number: document.string(at: index)
    default: nil
    }
  }

  /// A whole number that fits, from a number or a string of digits.
  public var integer: Int64? { text.flatMap { Int64($0) } }

  /// A finite number, from a number or a string that is one.
  public var double: Double? {
    guard let value = text.flatMap({ Double($0) }), value.isFinite else { return nil }
    return value
  }

  public var bool: Bool? {
    guard node.kind == .bool else { return nil }
    return document.isTrue(at: index)
  }

  /// Whether this is `true`.
  public var isTrue: Bool { bool ?? false }

  /// Whether a string is exactly this, without decoding it.
  public func equals(_ text: String) -> Bool {
    node.kind == .string && document.text(at: index, equals: text)
  }
}
