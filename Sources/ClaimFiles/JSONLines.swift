import Domain
import Foundation

/// One JSON object a line.
enum JSONLines {
  static func rows(in bytes: [UInt8]) -> [ClaimRow] {
    var rows: [ClaimRow] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isBlank { continue }
      rows.append(ClaimRow(line: number, result: claim(in: Data(line))))
    }
    return rows
  }

  private static func claim(in data: Data) -> Result<Claim, ClaimProblem> {
    guard let value = try? JSONSerialization.jsonObject(with: data) else {
      return .failure(ClaimProblem("not JSON", "bukan JSON"))
    }
    guard let object = value as? [String: Any] else {
      return .failure(ClaimProblem("not a JSON object", "bukan objek JSON"))
    }
    return fields(of: object).flatMap { $0.claim() }
  }

  private static func fields(of object: [String: Any]) -> Result<ClaimFields, ClaimProblem> {
    var fields = ClaimFields()
    var problem: ClaimProblem?
    func text(_ names: String...) -> String? {
      for name in names {
        guard let value = object[name], !(value is NSNull) else { continue }
        if let text = value as? String { return text }
        // An id or a verdict may be a number.
        if let number = value as? NSNumber { return number.stringValue }
        problem = problem ?? ClaimProblem("\(name) must be a text", "\(name) harus berupa teks")
      }
      return nil
    }
    fields.id = text("id")
    fields.title = text("title")
    fields.verdict = text("verdict")
    fields.summary = text("summary") ?? text("body")
    fields.url = text("url")
    fields.source = text("source")
    fields.date = text("date")
    fields.language = text("lang", "language")
    fields.status = text("status")
    fields.expires = text("expires")
    if let list = object["narratives"], !(list is NSNull) {
      if let list = list as? [String] {
        fields.narratives = list
      } else {
        problem =
          problem
          ?? ClaimProblem(
            "narratives must be a list of texts", "narratives harus berupa daftar teks")
      }
    }
    if let one = text("narrative") { fields.narratives.append(one) }
    return problem.map { .failure($0) } ?? .success(fields)
  }
}
