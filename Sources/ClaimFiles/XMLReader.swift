/// Reads the little of XML 1.0 that feeds use: elements, attributes, text, CDATA, character references.
///
/// Foundation's parser stops the process on some damaged documents, and feeds come from outside. This one
/// knows no DTDs and no entities but the five of XML, so nothing can be made to grow or to be fetched.
struct XMLReader {
  enum Event {
    case start(name: String, attributes: [String: String])
    case end(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var place = 0
  private var open: [String] = []
  /// The end of an element written as `<link/>`, still to be told.
  private var pendingEnd: String?
  /// From 1.
  private(set) var line = 1
  /// The document broke off or is not nested properly.
  private(set) var isDamaged = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next event; `nil` at the end.
  mutating func next() -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name: name)
    }
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") {
        let text = take(until: "<") ?? takeRest()
        if !open.isEmpty { return .text(XMLReader.decode(text)) }
        continue
      }
      if skip("<!--") {
        guard take(through: "-->") != nil else { return fail() }
      } else if skip("<![CDATA[") {
        guard let text = take(through: "]]>") else { return fail() }
        return .text(String(decoding: text, as: UTF8.self))
      } else if skip("<?") {
        guard take(through: "?>") != nil else { return fail() }
      } else if skip("<!") {
        guard take(through: ">") != nil else { return fail() }
      } else if skip("</") {
        guard let tag = take(through: ">") else { return fail() }
        let name = XMLReader.name(at: tag[...])
        guard open.popLast() == name else { return fail() }
        return .end(name: name)
      } else {
        return startTag()
      }
    }
    if !open.isEmpty { isDamaged = true }
    return nil
  }

  private mutating func startTag() -> Event? {
    place += 1
    guard let end = tagEnd() else { return fail() }
    var tag = bytes[place..<end]
    count(lines: tag)
    place = end + 1
    let isEmpty = tag.last == UInt8(ascii: "/")
    if isEmpty { tag.removeLast() }
    let name = XMLReader.name(at: tag)
    // Feeds nest a handful of levels.
    guard !name.isEmpty, open.count < 256 else { return fail() }
    if isEmpty { pendingEnd = name } else { open.append(name) }
    return .start(name: name, attributes: XMLReader.attributes(in: tag))
  }

  /// Where the tag ends; a `>` inside quotes does not end it.
  private func tagEnd() -> Int? {
    var quote: UInt8?
    for index in place..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  private mutating func fail() -> Event? {
    isDamaged = true
    place = bytes.count
    return nil
  }

  // MARK: Bytes

  private mutating func skip(_ mark: StaticString) -> Bool {
    let mark = mark.withUTF8Buffer { Array($0) }
    guard bytes[place...].starts(with: mark) else { return false }
    place += mark.count
    return true
  }

  /// What stands before a mark; the mark is read too.
  private mutating func take(through mark: StaticString) -> [UInt8]? {
    let mark = mark.withUTF8Buffer { Array($0) }
    var index = place
    while index + mark.count <= bytes.count {
      if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
        let found = Array(bytes[place..<index])
        count(lines: found[...])
        place = index + mark.count
        return found
      }
      index += 1
    }
    return nil
  }

  private mutating func take(until mark: Unicode.Scalar) -> [UInt8]? {
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: mark)) else { return nil }
    let found = Array(bytes[place..<end])
    count(lines: found[...])
    place = end
    return found
  }

  private mutating func takeRest() -> [UInt8] {
    defer { place = bytes.count }
    return Array(bytes[place...])
  }

  private mutating func count(lines slice: ArraySlice<UInt8>) {
    for byte in slice where byte == UInt8(ascii: "\n") { line += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func name(at tag: ArraySlice<UInt8>) -> String {
    String(decoding: tag.prefix { !isSpace($0) }, as: UTF8.self)
  }

  private static func attributes(in tag: ArraySlice<UInt8>) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag.drop { !isSpace($0) }
    while true {
      rest = rest.drop(while: isSpace)
      let name = rest.prefix { $0 != UInt8(ascii: "=") && !isSpace($0) }
      rest = rest[name.endIndex...].drop(while: isSpace)
      guard !name.isEmpty, rest.first == UInt8(ascii: "=") else { return attributes }
      rest = rest.dropFirst().drop(while: isSpace)
      guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return attributes
      }
      let value = rest.dropFirst().prefix { $0 != quote }
      attributes[String(decoding: name, as: UTF8.self)] = decode(Array(value))
      rest = rest[value.endIndex...].dropFirst()
    }
  }

  /// Text with its references resolved; what is no reference stays as it is.
  private static func decode(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result = ""
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += String(decoding: rest[..<start], as: UTF8.self)
      rest = rest[start...]
      let window = rest.prefix(12)
      if let end = window.firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: String(decoding: rest[(start + 1)..<end], as: UTF8.self))
      {
        result.unicodeScalars.append(scalar)
        rest = rest[(end + 1)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + String(decoding: rest, as: UTF8.self)
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init)
    }
  }
}
