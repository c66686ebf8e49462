import Domain

/// Comma-separated values as RFC 4180 has them: quoted fields hold commas, line ends and doubled quotes.
enum CSV {
  struct Record {
    var line: Int
    var fields: [String]
  }

  /// Every record; a quote that is never closed takes the rest of the file.
  static func records(in bytes: [UInt8]) -> [Record] {
    // Spreadsheets in Indonesia write semicolons.
    let separator = separator(in: bytes)
    var records: [Record] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var hasContent = false
    var line = 1
    var start = 1
    var place = 0

    func endField() {
      fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    func endRecord() {
      endField()
      if hasContent { records.append(Record(line: start, fields: fields)) }
      fields = []
      hasContent = false
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
            field.append(byte)
            place += 1
          } else {
            isQuoted = false
          }
        } else {
          field.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty:
        isQuoted = true
        hasContent = true
      case separator:
        endField()
        hasContent = true
      case UInt8(ascii: "\n"):
        endRecord()
        start = line
      case UInt8(ascii: "\r"): break
      default:
        field.append(byte)
        hasContent = true
      }
    }
    if hasContent || !field.isEmpty { endRecord() }
    return records
  }

  private static func separator(in bytes: [UInt8]) -> UInt8 {
    let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let isSemicolon =
      !header.contains(UInt8(ascii: ",")) && header.contains(UInt8(ascii: ";"))
    return isSemicolon ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// A field, quoted where it has to be.
  static func quoted(_ text: String) -> String {
    let mustQuote = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: ";")
    }
    guard mustQuote else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}

/// Claims in a CSV file: the header row names the same values as JSON lines; several narratives stand in
/// one field, a line each.
enum CSVClaims {
  static func rows(in bytes: [UInt8]) -> [ClaimRow] {
    let records = CSV.records(in: bytes)
    guard let header = records.first else { return [] }
    var columns: [String: Int] = [:]
    for (place, name) in header.fields.enumerated() {
      let name = name.lowercased().filter { !$0.isWhitespace }
      if columns[name] == nil { columns[name] = place }
    }
    guard columns["title"] != nil else {
      return [
        ClaimRow(
          line: header.line,
          result: .failure(
            ClaimProblem(
              "the header row must name the columns, title among them",
              "baris pertama harus berisi nama kolom, di antaranya title")))
      ]
    }
    return records.dropFirst().map { record in
      func value(_ names: String...) -> String? {
        for name in names {
          if let place = columns[name], record.fields.indices.contains(place),
            !record.fields[place].isEmpty
          {
            return unguarded(record.fields[place])
          }
        }
        return nil
      }
      guard record.fields.count <= header.fields.count else {
        return ClaimRow(
          line: record.line,
          result: .failure(
            ClaimProblem(
              "more fields than the header row has columns (a quote is missing?)",
              "isinya lebih banyak daripada kolomnya (ada tanda kutip yang kurang?)")))
      }
      var fields = ClaimFields()
      fields.id = value("id")
      fields.title = value("title")
      fields.verdict = value("verdict")
      fields.summary = value("summary", "body")
      fields.url = value("url")
      fields.source = value("source")
      fields.date = value("date")
      fields.language = value("lang", "language")
      fields.status = value("status")
      fields.expires = value("expires")
      fields.narratives =
        value("narratives", "narrative")?.split(separator: "\n").map(String.init) ?? []
      return ClaimRow(line: record.line, result: fields.claim())
    }
  }

  /// Without the apostrophe that keeps a spreadsheet from running a field as a formula.
  private static func unguarded(_ field: String) -> String {
    let bytes = field.utf8
    guard bytes.first == UInt8(ascii: "'"), let second = bytes.dropFirst().first,
      "=+-@".utf8.contains(second)
    else { return field }
    return String(field.dropFirst())
  }
}
