import Domain
import Foundation

/// Makes a claim of named values, whatever file they come from, and says in a sentence what is wrong.
struct ClaimFields {
  var id: String?
  var title: String?
  var verdict: String?
  var summary: String?
  var url: String?
  var source: String?
  var date: String?
  var language: String?
  var narratives: [String] = []
  var status: String?
  var expires: String?

  /// Longer values are no claims but mistakes (a whole page in the title).
  private static let titleLimit = 1_000
  private static let textLimit = 50_000

  func claim() -> Result<Claim, ClaimProblem> {
    func fail(_ reason: String, _ indonesian: String) -> Result<Claim, ClaimProblem> {
      .failure(ClaimProblem(reason, indonesian))
    }
    let title = clean(title)
    guard let title else { return fail("title is missing", "judul (title) belum ada") }
    guard title.utf8.count <= ClaimFields.titleLimit else {
      return fail(
        "title is longer than \(ClaimFields.titleLimit) bytes",
        "judul lebih panjang dari \(ClaimFields.titleLimit) huruf")
    }
    let url = clean(url)
    if let url {
      guard url.hasPrefix("https://") || url.hasPrefix("http://"), URL(string: url) != nil else {
        return fail(
          "url must start with http:// or https://",
          "url harus diawali http:// atau https://")
      }
    }
    guard let id = clean(id) ?? url.map(ClaimFields.id(forURL:)) else {
      return fail(
        "id is missing, and there is no url to make one from",
        "id belum ada, dan tidak ada url untuk membuatnya")
    }
    guard id.utf8.count <= 200, id.utf8.allSatisfy(ClaimFields.isAllowedInID) else {
      return fail(
        "id may have only letters, digits and . _ : - (at most 200)",
        "id hanya boleh huruf, angka dan . _ : - (paling banyak 200)")
    }
    // A file may leave the verdict out, and then nothing is claimed to be shown; a label that nobody has
    // mapped is a mistake.
    var verdict = Verdict.unproven
    if let label = clean(self.verdict) {
      guard let known = Verdict(label: label) else {
        return fail(
          "verdict \"\(label.prefix(40))\" is not known",
          "hasil (verdict) “\(label.prefix(40))” tidak dikenal")
      }
      verdict = known
    }
    var day: String?
    if let date = clean(date) {
      guard let found = ClaimFields.day(date) else {
        return fail(
          "date \"\(date.prefix(40))\" is not ISO 8601 (such as 2026-03-03)",
          "tanggal (date) “\(date.prefix(40))” tidak terbaca; tulis seperti 2026-03-03")
      }
      day = found
    }
    var lastDay: String?
    if let expires = clean(expires) {
      guard let found = ClaimFields.day(expires) else {
        return fail(
          "expires \"\(expires.prefix(40))\" is not ISO 8601 (such as 2026-03-03)",
          "masa berlaku (expires) “\(expires.prefix(40))” tidak terbaca; tulis seperti 2026-03-03")
      }
      lastDay = found
    }
    var state = Claim.Status.published
    if let status = clean(status) {
      guard let known = Claim.Status(rawValue: status) else {
        return fail(
          "status must be draft, published or retracted",
          "status harus draft, published, atau retracted")
      }
      state = known
    }
    let summary = clean(summary) ?? ""
    let narratives = narratives.compactMap(clean)
    guard ([summary] + narratives).allSatisfy({ $0.utf8.count <= ClaimFields.textLimit }) else {
      return fail(
        "a text is longer than \(ClaimFields.textLimit) bytes",
        "ada teks yang lebih panjang dari \(ClaimFields.textLimit) huruf")
    }
    return .success(
      Claim(
        id: id, title: title, verdict: verdict, summary: summary, url: url, source: clean(source),
        date: day, language: clean(language) ?? "id", narratives: narratives, status: state,
        expires: lastDay))
  }

  /// Without spaces around it; `nil` when nothing is left. A NUL would end the text in some databases.
  private func clean(_ text: String?) -> String? {
    guard let text else { return nil }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let clean = trimmed.utf8.contains(0) ? trimmed.filter { $0 != "\0" } : trimmed
    return clean.isEmpty ? nil : clean
  }

  private static func isAllowedInID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The day of an ISO 8601 date or moment; checks that it exists.
  static func day(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10 else { return nil }
    if bytes.count > 10, bytes[10] != UInt8(ascii: "T"), bytes[10] != UInt8(ascii: " ") {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].allSatisfy { (0x30...0x39).contains($0) }
        ? Int(String(decoding: bytes[range], as: UTF8.self)) : nil
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month), day >= 1
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    return String(decoding: bytes[0..<10], as: UTF8.self)
  }

  /// The same for the same address (FNV-1a, 64 bits), so that an import is idempotent without ids.
  static func id(forURL url: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in url.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "url-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
