import Mustache

/// A text with `{{…}}` in it.
///
/// Of Mustache's language only what staff need is allowed: `{{name}}`, `{{#name}}…{{/name}}`,
/// `{{^name}}…{{/name}}` and `{{! remark}}`. Nothing is escaped: the values are made harmless instead.
struct ResponseTemplate: Sendable {
  /// A `{{…}}` in the text.
  struct Tag: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case variable, section, inverted, end }
    var kind: Kind
    var name: String
    /// From 1, within the text.
    var line: Int
    /// The sections that it stands in, outermost first.
    var inside: [String]
  }

  /// Why a text is no template; `line` is within the text.
  struct Failure: Error {
    var line: Int
    var message: String
  }

  let source: String
  let tags: [Tag]
  private let compiled: MustacheTemplate

  init(_ source: String) throws(Failure) {
    self.source = source
    tags = try Self.scan(source)
    do {
      // On a line of its own, or a section on the first line would not count as standing alone.
      compiled = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + source)
    } catch {
      throw Failure(line: 1, message: "Tanda {{…}} tidak dapat dibaca.")
    }
  }

  /// The text with its values put in, without the empty lines that hidden sections leave behind.
  func render(_ values: [String: ResponseValue]) -> String {
    let text = compiled.render(values.compactMapValues(\.templateObject))
    return Self.tidy(text)
  }

  /// The length of what staff wrote, tags left out.
  var literalLength: Int {
    var length = 0
    var rest = source[...]
    while let open = rest.firstRange(of: "{{") {
      length += rest[..<open.lowerBound].utf16.count
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return length }
      rest = rest[close.upperBound...]
    }
    return length + rest.utf16.count
  }

  /// Lines without white space behind them, one empty line at most between two, and dots before the items of a
  /// list.
  static func tidy(_ text: String) -> String {
    var tidy: [UInt8] = []
    tidy.reserveCapacity(text.utf8.count + 16)
    var emptyLines = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var line = line
      while let last = line.last, last == UInt8(ascii: " ") || 9...13 ~= last {
        line = line.dropLast()
      }
      if line.isEmpty {
        emptyLines += 1
        continue
      }
      if !tidy.isEmpty {
        tidy.append(UInt8(ascii: "\n"))
        if emptyLines > 0 { tidy.append(UInt8(ascii: "\n")) }
      }
      emptyLines = 0
      if line.starts(with: "- ".utf8) {
        tidy += "• ".utf8
        line = line.dropFirst(2)
      }
      tidy += line
    }
    return String(decoding: tidy, as: UTF8.self)
  }

  private static func scan(_ source: String) throws(Failure) -> [Tag] {
    var tags: [Tag] = []
    var open: [Tag] = []
    for (index, text) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = index + 1
      var rest = text
      while let start = rest.firstRange(of: "{{") {
        guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
          throw Failure(line: line, message: "Tanda {{ tidak ditutup dengan }} di baris yang sama.")
        }
        let inner = rest[start.upperBound..<end.lowerBound]
        guard inner.first != "{" else {
          throw Failure(
            line: line, message: "Pakai dua kurung saja: {{nama}}, bukan tiga ({{{nama}}}).")
        }
        rest = rest[end.upperBound...]
        guard let tag = try tag(inner, line: line, inside: open.map(\.name)) else { continue }
        switch tag.kind {
        case .variable: break
        case .section, .inverted: open.append(tag)
        case .end:
          guard let last = open.popLast(), last.name == tag.name else {
            throw Failure(line: line, message: "{{/\(tag.name)}} tidak punya pasangan pembuka.")
          }
        }
        tags.append(tag)
      }
    }
    if let last = open.last {
      throw Failure(
        line: last.line, message: "{{#\(last.name)}} tidak ditutup dengan {{/\(last.name)}}.")
    }
    return tags
  }

  private static func tag(
    _ inner: Substring, line: Int, inside: [String]
  ) throws(Failure) -> Tag? {
    var name = inner.trimmingPrefix(while: \.isWhitespace)
    let kind: Tag.Kind
    switch name.first {
    case "!": return nil
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .end
    default: kind = .variable
    }
    if kind != .variable { name = name.dropFirst().trimmingPrefix(while: \.isWhitespace) }
    while name.last?.isWhitespace == true { name = name.dropLast() }
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      throw Failure(
        line: line,
        message: "{{\(inner)}} bukan nama yang dikenal: pakai huruf dan angka saja di dalam {{ }}.")
    }
    return Tag(kind: kind, name: String(name), line: line, inside: inside)
  }
}
